import AftercareKit
import SwiftUI

/// Something kept away, until when, and what that rests on.
struct HoldRow: View {
    let hold: Hold
    @Environment(\.labels) private var labels

    var body: some View {
        DisclosureGroup {
            Text(hold.what)
            ForEach(hold.because, id: \.self) { because in
                VStack(alignment: .leading) {
                    Text(because.on.shown(labels, .long))
                    GradeText(grade: because.grade)
                }
                .accessibilityElement(children: .combine)
            }
        } label: {
            Text(hold.text)
        }
    }
}

/// Holds that end only with the clinician's word, and the way to record it.
struct WordAwaitedRows: View {
    let awaited: WordAwaited
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var asking: HoldKind?

    var body: some View {
        Section {
            Text(awaited.text)
                .confirmationDialog(labels(.wordSure), isPresented: $asking.isThere, titleVisibility: .visible) {
                    if let kind = asking { Button(labels(.wordYes)) { record(kind) } }
                }
            ForEach(awaited.kinds, id: \.self) { kind in
                Button {
                    asking = kind
                } label: {
                    Text(verbatim: "\(labels(.wordRecord)): \(labels(.of(kind)))")
                }
            }
        }
    }

    private func record(_ kind: HoldKind) {
        let session = awaited.session
        Task { await shell.change { try $0.lift(kind: kind, session: session, moment: $1) } }
    }
}
