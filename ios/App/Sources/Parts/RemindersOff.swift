import AftercareKit
import SwiftUI

/// What happens while the phone was not asked to remind, may not, or cannot.
struct RemindersOff: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.openURL) private var openURL

    var body: some View {
        switch shell.reminded?.permission {
        case .notAsked:
            Section {
                Label(labels(.permissionWithout), systemImage: "bell.slash")
                Button(labels(.permissionAsk)) { Task { await shell.allowReminders() } }
            }
        case .refused:
            Section {
                Label(labels(.remindersOff), systemImage: "bell.slash")
                Button(labels(.openPhoneSettings)) { open() }
            }
        case .granted, nil:
            if let refused = shell.reminded?.refused, refused > 0 {
                Section { Label(labels(.remindersRefused), systemImage: "bell.badge") }
            }
        }
    }

    private func open() {
        if let url = URL(string: PhoneSettings.notifications) { openURL(url) }
    }
}
