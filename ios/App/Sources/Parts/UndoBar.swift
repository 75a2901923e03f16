import AftercareKit
import SwiftUI

extension View {
    /// Offers below it to take back what was changed last: above the tabs, and in each sheet, which hides them.
    func offeringUndo() -> some View { safeAreaInset(edge: .bottom) { UndoBar() } }
}

/// Offers to take back what was changed last, for as long as it may take to notice.
struct UndoBar: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        if let change = shell.undoable {
            Line {
                Text(labels(.saved))
                Spacer()
                Button(labels(.undo)) { Task { await shell.undo() } }
                    .fontWeight(.semibold)
            }
            .card()
            .padding(.horizontal)
            .accessibilityElement(children: .contain)
            .task(id: change) {
                // Someone who listens to the screen needs longer than someone who looks.
                try? await Task.sleep(for: .seconds(20))
                if !Task.isCancelled { shell.dropUndo(of: change) }
            }
        }
    }
}
