import AftercareKit
import SwiftUI

/// What to do first, where the diary has no session yet.
struct NewcomerSection: View {
    @Environment(Opening.self) private var opening
    @Environment(\.labels) private var labels

    var body: some View {
        Section {
            Button(labels(.logFirst), systemImage: "plus.circle") { opening.opened = .log }
            Text(labels(.logFirstWhy)).foregroundStyle(.secondary)
        }
    }
}
