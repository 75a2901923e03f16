import AftercareKit
import SwiftUI

/// The diary does not open. It stays as it is; what can be done is said, and its snapshots are offered.
struct ClosedScreen: View {
    let error: AftercareError
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var snapshots: [Snapshot] = []

    var body: some View {
        @Bindable var shell = shell
        NavigationStack {
            Form {
                Section {
                    Label(shell.say(error), systemImage: "exclamationmark.triangle").font(.headline)
                    Text(labels(.closedKept))
                    Button(labels(.tryAgain)) { Task { await shell.reopen() } }
                }
                SnapshotSection(snapshots: snapshots)
                RestoreSection()
                EraseSection()
            }
            .navigationTitle(labels(.closed))
        }
        .troubled($shell.trouble)
        .task { snapshots = await shell.snapshotsToRescue() }
    }
}
