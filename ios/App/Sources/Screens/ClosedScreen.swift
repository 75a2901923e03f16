import AftercareKit
import SwiftUI

/// The diary does not open. It stays as it is; what can be done is said.
struct ClosedScreen: View {
    let error: AftercareError
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        NavigationStack {
            List {
                Section {
                    Label(shell.say(error), systemImage: "exclamationmark.triangle").font(.headline)
                    Text(labels(.closedKept))
                }
                Section {
                    Button(labels(.tryAgain)) { Task { await shell.reopen() } }
                }
            }
            .navigationTitle(labels(.closed))
        }
    }
}
