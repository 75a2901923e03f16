import AftercareKit
import SwiftUI

/// What one call of the core shows: asked for when it appears, after each change, and when it is about something else.
///
/// It stands around a whole list, not in one: there, each row would ask.
struct Asked<Shown: Sendable, Content: View>: View {
    private let about: AnyHashable
    private let question: @Sendable (Companion, Moment) throws -> Shown
    private let content: (Shown) -> Content
    @Environment(Shell.self) private var shell
    @State private var screen = Screen<Shown>()

    init(
        about: AnyHashable = 0, _ question: @escaping @Sendable (Companion, Moment) throws -> Shown,
        @ViewBuilder content: @escaping (Shown) -> Content
    ) {
        (self.about, self.question, self.content) = (about, question, content)
    }

    var body: some View {
        VStack(spacing: 0) {
            if let trouble = screen.trouble { Text(shell.say(trouble)).foregroundStyle(Theme.caution).padding() }
            if let shown = screen.shown {
                content(shown)
            } else if screen.trouble == nil {
                ProgressView()
            }
        }
        .task(id: [about, AnyHashable(shell.revision)]) { await screen.load(from: shell, question) }
    }
}
