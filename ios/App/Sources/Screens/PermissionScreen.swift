import AftercareKit
import SwiftUI

/// Asked once, when the first session is logged: what reminders need, and what happens without.
struct PermissionScreen: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.dismissSheet) private var dismissSheet

    var body: some View {
        List {
            Section {
                Text(labels(.permissionWhy))
                Text(labels(.permissionWithout))
                Text(labels(.permissionDiscreet)).foregroundStyle(.secondary)
            }
            Section {
                Button(labels(.permissionAsk)) {
                    Task {
                        await shell.allowReminders()
                        dismissSheet()
                    }
                }
                Button(labels(.notNow)) { dismissSheet() }
            }
        }
        .navigationTitle(labels(.reminders))
        // The session is saved: there is nothing to go back to.
        .navigationBarBackButtonHidden()
        .onDisappear { shell.asksForPermission = false }
    }
}
