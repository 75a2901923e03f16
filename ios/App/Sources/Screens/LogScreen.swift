import AftercareKit
import SwiftUI

/// A session, logged or changed: entered, looked at, then saved.
struct LogScreen: View {
    /// The session that is changed; none for a new one.
    let change: SessionId?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var form: SessionForm?
    @State private var begun: SessionForm?

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
        // What was entered does not go with a careless swipe.
        .interactiveDismissDisabled(form != begun)
    }

    private func begin() async {
        guard form == nil else { return }
        let currency = Locale.current.currency?.identifier ?? "EUR"
        if let change {
            do {
                let sessions = try await shell.ask { companion, _ in try companion.sessions() }
                begun = sessions.first { $0.id == change }.map { SessionForm($0, currency: currency) }
            } catch {
                shell.trouble = error
            }
        } else {
            begun = SessionForm(on: shell.moment.date, currency: currency)
        }
        form = begun
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
                NumberField(label: .depth, value: $form.depthMm)
                NumberField(label: .planned, value: $form.planned)
                Toggle(labels(.newCourse), isOn: $form.newCourse)
            }
            Section(labels(.clinic)) {
                WordsField(label: .clinicName, text: $form.clinic)
                WordsField(label: .clinicPhone, text: $form.clinicPhone).keyboardType(.phonePad)
                WordsField(label: .outOfHours, text: $form.outOfHours).keyboardType(.phonePad)
            }
            Section(labels(.cost)) {
                NumberField(label: .amount, value: $form.cost)
                WordsField(label: .currency, text: $form.currency)
            }
            Section(labels(.note)) { TextField(labels(.note), text: $form.note, axis: .vertical) }
        }
        .toolbar {
            ToolbarItem(placement: .confirmationAction) { Button(labels(.preview)) { looking = true } }
        }
        .navigationDestination(isPresented: $looking) { PreviewScreen(form: $form, change: change) }
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

/// What the session, or the change of it, would change, before anything is written.
private struct PreviewScreen: View {
    @Binding var form: SessionForm
    let change: SessionId?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.dismissSheet) private var dismissSheet

    var body: some View {
        @Bindable var shell = shell
        let (entered, change) = (form, change)
        Asked(about: entered, { try entered.preview(changing: change, in: $0, at: $1) }) { preview in
            List {
                ForEach(preview.questions, id: \.question) { question in
                    Section {
                        Text(question.text)
                        YesOrNo(title: labels(.answer), answer: $form.radiofrequency)
                    }
                }
                ResultRows(logged: preview)
            }
        }
        .navigationTitle(labels(.preview))
        .toolbar {
            ToolbarItem(placement: .confirmationAction) { SaveButton(labels(.save)) { await save() } }
        }
        // In the same sheet: one that closes and one that opens would be in each other's way.
        .navigationDestination(isPresented: $shell.asksForPermission) { PermissionScreen() }
    }

    private func save() async {
        let saved = await shell.save(form, changing: change)
        if saved != nil && !shell.asksForPermission { dismissSheet() }
    }
}

/// What to think of first, and what changes in the plan.
private struct ResultRows: View {
    let logged: SessionLogged
    @Environment(\.labels) private var labels

    var body: some View {
        if !logged.warnings.isEmpty {
            Section(labels(.warnings)) { WarningRows(warnings: logged.warnings) }
        }
        Section(labels(.changes)) {
            if logged.changes.isEmpty { Text(labels(.changesNone)) }
            ChangeRows(changes: logged.changes)
        }
    }
}

extension PlanChanges {
    fileprivate var isEmpty: Bool { appears.isEmpty && moves.isEmpty && vanishes.isEmpty }
}
