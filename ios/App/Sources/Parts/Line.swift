import SwiftUI

/// What stands in one line, or one below the other where the patient reads very large letters.
struct Line<Content: View>: View {
    private let content: Content
    @Environment(\.dynamicTypeSize) private var size

    init(@ViewBuilder content: () -> Content) { self.content = content() }

    var body: some View {
        if size.isAccessibilitySize {
            VStack(alignment: .leading, spacing: Theme.gap) { content }
        } else {
            HStack(alignment: .firstTextBaseline, spacing: Theme.gap) { content }
        }
    }
}

extension View {
    /// Says aloud also what it is about: in a list each row has a control of the same name.
    func spoken(_ label: String, of what: String) -> some View {
        accessibilityLabel(Text(verbatim: "\(label): \(what)"))
    }
}
