import AftercareKit
import SwiftUI

/// A session, logged or changed: entered, looked at, then saved.
struct LogScreen: View {
    /// The session that is changed; none for a new one.
    let change: SessionId?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var form: SessionForm?

    var body: some View {
        Group {
            if let form = Binding($form) {
                SessionFields(form: form, change: change)
            } else {
                ProgressView()
            }
        }
        .navigationTitle(labels(change == nil ? .logSession : .changeSession))
        .task { await begin() }
    }

    private func begin() async {
        guard form == nil else { return }
        let currency = Locale.current.currency?.identifier ?? "EUR"
        guard let change else {
            form = SessionForm(on: shell.moment.date, currency: currency)
            return
        }
        let sessions = try? await shell.ask { companion, _ in try companion.sessions() }
        form = sessions?.first { $0.id == change }.map { SessionForm($0, currency: currency) }
    }
}

/// What can be entered of a session.
private struct SessionFields: View {
    @Binding var form: SessionForm
    let change: SessionId?
    @Environment(\.labels) private var labels
    @State private var looking = false

    var body: some View {
        Form {
            Section {
                TreatmentPicker(treatment: $form.treatment)
                DateRow(title: labels(.date), date: $form.on)
                if change == nil {
                    Picker(labels(.session), selection: $form.booked) {
                        Text(labels(.tookPlace)).tag(false)
                        Text(labels(.booked)).tag(true)
                    }
                }
                if form.treatment == .microneedling {
                    YesOrNo(title: labels(.radiofrequency), answer: $form.radiofrequency)
                }
            }
            Section(labels(.areas)) {
                DisclosureGroup(labels(.areasChoose)) {
                    Choices(names: Area.allCases, label: { labels(.of($0)) }, chosen: $form.areas)
                }
                Text(labels(.areasNone)).font(.footnote).foregroundStyle(.secondary)
            }
            Section(labels(.details)) {
                DisclosureGroup(labels(.scars)) {
                    Choices(names: Scar.allCases, label: { labels(.of($0)) }, chosen: $form.scars)
                }
                DisclosureGroup(labels(.adjuncts)) {
                    Choices(names: Adjunct.allCases, label: { labels(.of($0)) }, chosen: $form.adjuncts)
                }
                number(.depth, $form.depthMm)
                TextField(labels(.planned), value: $form.planned, format: .number).keyboardType(.numberPad)
                Toggle(labels(.newCourse), isOn: $form.newCourse)
            }
            Section(labels(.clinic)) {
                TextField(labels(.clinicName), text: $form.clinic)
                TextField(labels(.clinicPhone), text: $form.clinicPhone).keyboardType(.phonePad)
                TextField(labels(.outOfHours), text: $form.outOfHours).keyboardType(.phonePad)
            }
            Section(labels(.cost)) {
                TextField(labels(.amount), value: $form.cost, format: .number).keyboardType(.decimalPad)
                TextField(labels(.currency), text: $form.currency)
            }
            Section(labels(.note)) { TextField(labels(.note), text: $form.note, axis: .vertical) }
        }
        .toolbar {
            ToolbarItem(placement: .confirmationAction) { Button(labels(.preview)) { looking = true } }
        }
        .navigationDestination(isPresented: $looking) { PreviewScreen(form: $form, change: change) }
    }

    private func number(_ label: LabelKey, _ value: Binding<Double?>) -> some View {
        TextField(labels(label), value: value, format: .number).keyboardType(.decimalPad)
    }
}

/// A treatment, by the core's own names.
struct TreatmentPicker: View {
    @Binding var treatment: Treatment
    @Environment(\.labels) private var labels

    var body: some View {
        Asked(ProtocolGuide.all) { guides in
            Picker(labels(.treatment), selection: $treatment) {
                ForEach(guides, id: \.treatment) { Text($0.title).tag($0.treatment) }
            }
        }
    }
}

/// What the session would change, before anything is written.
private struct PreviewScreen: View {
    @Binding var form: SessionForm
    let change: SessionId?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.dismissSheet) private var dismissSheet
    @State private var preview = Screen<SessionLogged>()

    var body: some View {
        List {
            if let trouble = preview.trouble { Text(shell.say(trouble)).foregroundStyle(Theme.caution) }
            if let shown = preview.shown, preview.trouble == nil {
                if !shown.warnings.isEmpty {
                    Section(labels(.warnings)) { WarningRows(warnings: shown.warnings) }
                }
                ForEach(shown.questions, id: \.question) { question in
                    Section {
                        Text(question.text)
                        YesOrNo(title: labels(.answer), answer: $form.radiofrequency)
                    }
                }
                Section(labels(.changes)) {
                    if shown.changes.isEmpty { Text(labels(.changesNone)) }
                    ChangeRows(changes: shown.changes)
                }
            }
        }
        .navigationTitle(labels(.preview))
        .toolbar {
            ToolbarItem(placement: .confirmationAction) {
                Button(labels(.save)) { Task { await save() } }.disabled(preview.trouble != nil)
            }
        }
        .task(id: form) { await look() }
    }

    private func look() async {
        let draft = form.draft
        // A change has no preview of its own in the core: the session as it would be is looked at instead.
        await preview.load(from: shell) { try $0.previewSession(draft: draft, ahead: nil, moment: $1) }
    }

    private func save() async {
        let draft = form.draft
        let saved =
            if let change {
                await shell.change { try $0.changeSession(id: change, draft: draft, moment: $1) }
            } else {
                await shell.log(draft)
            }
        if saved != nil { dismissSheet() }
    }
}

extension PlanChanges {
    fileprivate var isEmpty: Bool { appears.isEmpty && moves.isEmpty && vanishes.isEmpty }
}
