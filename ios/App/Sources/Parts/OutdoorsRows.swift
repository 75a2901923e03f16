import AftercareKit
import SwiftUI

/// Sunscreen again and again while outdoors.
struct OutdoorsRows: View {
    let today: Today
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var said: String?

    var body: some View {
        if today.reminders.contains(where: { $0.kind == .sunscreen || $0.kind == .reapply }) {
            Section(labels(.outdoors)) {
                if let said { Text(said) }
                Button(labels(.outdoorsStart)) { set { try $0.startOutdoors(moment: $1) } }
                Button(labels(.outdoorsStop)) { set { try $0.stopOutdoors(moment: $1) } }
            }
        }
    }

    private func set(_ call: @escaping @Sendable (Companion, Moment) throws -> OutdoorsSet) {
        Task { said = await shell.change(call)?.text }
    }
}
