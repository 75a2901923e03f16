import AftercareKit
import SwiftUI

extension View {
    /// Tells what could not be done, in the patient's words.
    func troubled(_ trouble: Binding<AftercareError?>) -> some View {
        modifier(TroubleAlert(trouble: trouble))
    }
}

private struct TroubleAlert: ViewModifier {
    @Binding var trouble: AftercareError?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    func body(content: Content) -> some View {
        content.alert(labels(.notDone), isPresented: $trouble.isThere) {
            Button(labels(.ok)) { trouble = nil }
        } message: {
            Text(trouble.map(shell.say) ?? "")
        }
    }
}

/// What one call of the core shows: asked for when it appears and after each change.
struct Asked<Shown: Sendable, Content: View>: View {
    private let question: @Sendable (Companion, Moment) throws -> Shown
    private let content: (Shown) -> Content
    @Environment(Shell.self) private var shell
    @State private var screen = Screen<Shown>()

    init(
        _ question: @escaping @Sendable (Companion, Moment) throws -> Shown,
        @ViewBuilder content: @escaping (Shown) -> Content
    ) {
        (self.question, self.content) = (question, content)
    }

    var body: some View {
        Group {
            if let trouble = screen.trouble { Text(shell.say(trouble)).foregroundStyle(Theme.caution) }
            if let shown = screen.shown {
                content(shown)
            } else if screen.trouble == nil {
                ProgressView()
            }
        }
        .task(id: shell.revision) { await screen.load(from: shell, question) }
    }
}
