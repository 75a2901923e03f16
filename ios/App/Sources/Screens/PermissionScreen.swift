import AftercareKit
import SwiftUI

/// Asked once, when the first session is logged: what reminders need, and what happens without.
struct PermissionScreen: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        NavigationStack {
            List {
                Section {
                    Text(labels(.permissionWhy))
                    Text(labels(.permissionWithout))
                    Text(labels(.permissionDiscreet)).foregroundStyle(.secondary)
                }
                Section {
                    Button(labels(.permissionAsk)) { Task { await shell.allowReminders() } }
                    Button(labels(.notNow)) { shell.asksForPermission = false }
                }
            }
            .navigationTitle(labels(.reminders))
        }
    }
}
