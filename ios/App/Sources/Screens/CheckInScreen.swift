import AftercareKit
import SwiftUI

/// How the skin is. What is not entered stays unknown.
struct CheckInScreen: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.dismissSheet) private var dismissSheet
    @State private var form: CheckInForm?

    var body: some View {
        Asked({ try $0.today(moment: $1) }) { today in
            CheckInFields(form: $form[or: CheckInForm(on: today.date)], today: today)
                .toolbar {
                    ToolbarItem(placement: .confirmationAction) {
                        SaveButton(labels(.save)) { await save() }.disabled(form?.isEmpty ?? true)
                    }
                }
        }
        .navigationTitle(labels(.checkIn))
        // What was entered does not go with a careless swipe.
        .interactiveDismissDisabled(!(form?.isEmpty ?? true))
    }

    private func save() async {
        guard let entry = form?.entry else { return }
        if await shell.change({ try $0.checkIn(entry: entry, moment: $1) }) != nil { dismissSheet() }
    }
}

/// What can be entered, the signs among it as the core names them for what was done.
private struct CheckInFields: View {
    @Binding var form: CheckInForm
    let today: Today
    @Environment(\.labels) private var labels

    var body: some View {
        Form {
            Section {
                DateRow(title: labels(.date), date: $form.on)
                Text(labels(.unknownIsNotFine)).font(.footnote).foregroundStyle(.secondary)
            }
            Scores(scores: $form.scores)
            Section {
                YesOrNo(title: labels(.openSkin), answer: $form.openSkin)
                YesOrNo(title: labels(.darker), answer: $form.darker)
                YesOrNo(title: labels(.lighter), answer: $form.lighter)
            }
            Section(labels(.signs)) {
                ForEach(today.signsIntro, id: \.self) { Text($0).font(.footnote) }
                let text = Dictionary(today.signs.map { ($0.sign, $0.text) }) { first, _ in first }
                Choices(names: today.signs.map(\.sign), label: { text[$0] ?? "" }, chosen: $form.signs)
                if let clinic = today.clinic { DialButtons(clinic: clinic) }
            }
            Section(labels(.events)) {
                Choices(names: Event.allCases, label: { labels(.of($0)) }, chosen: $form.events)
            }
            Section(labels(.areas)) {
                DisclosureGroup(labels(.areasChoose)) {
                    Choices(names: Area.allCases, label: { labels(.of($0)) }, chosen: $form.areas)
                }
            }
            Section(labels(.note)) { TextField(labels(.note), text: $form.note, axis: .vertical) }
        }
    }
}

/// The scores, 0 to 10, each left out until it is chosen.
private struct Scores: View {
    @Binding var scores: [Score: UInt8]
    @Environment(\.labels) private var labels

    var body: some View {
        Section(labels(.scores)) {
            ForEach(Score.allCases, id: \.self) { score in
                Picker(labels(.of(score)), selection: $scores[score]) {
                    Text(labels(.notEntered)).tag(UInt8?.none)
                    ForEach(0...10, id: \.self) { Text($0, format: .number).tag(UInt8?.some(UInt8($0))) }
                }
            }
            Text(labels(.rednessHelp)).font(.footnote).foregroundStyle(.secondary)
        }
    }
}
