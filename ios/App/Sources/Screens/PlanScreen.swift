import AftercareKit
import SwiftUI

/// What the clinician said for a course: it replaces the protocol, figure by figure.
struct PlanScreen: View {
    let course: Course
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.dismiss) private var dismiss
    @State private var form = PlanForm()

    var body: some View {
        Form {
            Section {
                Text(labels(.clinicianPlanWhy))
                TextField(labels(.saidBy), text: $form.saidBy)
            }
            Section(labels(.sessions)) {
                number(.planned, $form.planned)
                number(.spacingFrom, $form.spacingFrom)
                number(.spacingTo, $form.spacingTo)
                number(.touchUpFrom, $form.touchUpFrom)
                number(.touchUpTo, $form.touchUpTo)
            }
            Section(labels(.keptAwayDays)) {
                ForEach(HoldKind.allCases, id: \.self) { kind in
                    TextField(labels(.of(kind)), value: $form.days[kind], format: .number).keyboardType(.numberPad)
                }
            }
        }
        .navigationTitle(labels(.clinicianPlan))
        .toolbar {
            ToolbarItem(placement: .confirmationAction) {
                Button(labels(.save)) { Task { await save() } }.disabled(form == PlanForm())
            }
        }
    }

    private func number(_ label: LabelKey, _ value: Binding<Int?>) -> some View {
        TextField(labels(label), value: value, format: .number).keyboardType(.numberPad)
    }

    private func save() async {
        let (id, draft) = (course.id, form.draft)
        if await shell.change({ try $0.clinicianPlan(id: id, draft: draft, moment: $1) }) != nil { dismiss() }
    }
}
