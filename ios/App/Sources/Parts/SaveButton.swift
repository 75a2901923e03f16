import SwiftUI

/// Makes a change. While it is being made a second tap makes no second one.
struct SaveButton: View {
    private let title: String
    private let save: @MainActor () async -> Void
    @State private var saving = false

    init(_ title: String, save: @escaping @MainActor () async -> Void) { (self.title, self.save) = (title, save) }

    var body: some View {
        Button(title) {
            guard !saving else { return }
            saving = true
            Task {
                await save()
                saving = false
            }
        }
        .disabled(saving)
    }
}
