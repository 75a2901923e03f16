import AftercareKit
import SwiftUI

/// The courses whose clinician's plan can be recorded.
struct PlansScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        Asked({ try $0.due(moment: $1) }) { due in
            List {
                if due.courses.isEmpty { Text(labels(.coursesNone)) }
                ForEach(due.courses, id: \.course) { course in
                    NavigationLink {
                        PlanScreen(course: course.course)
                    } label: {
                        Text(course.text)
                    }
                }
            }
        }
        .navigationTitle(labels(.clinicianPlan))
    }
}

/// What the clinician said for a course: it replaces the protocol, figure by figure.
struct PlanScreen: View {
    let course: CourseId
    @Environment(\.labels) private var labels

    var body: some View {
        let course = course
        Asked({ try $0.progress(course: course, moment: $1) }) { progress in
            PlanFields(course: course, recorded: PlanForm(progress.course.plan))
        }
        .navigationTitle(labels(.clinicianPlan))
    }
}

private struct PlanFields: View {
    let course: CourseId
    let recorded: PlanForm
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.dismiss) private var dismiss
    @State private var entered: PlanForm?

    var body: some View {
        let form = $entered[or: recorded]
        Form {
            Section {
                Text(labels(.clinicianPlanWhy))
                WordsField(label: .saidBy, text: form.saidBy)
            }
            Section(labels(.sessions)) {
                NumberField(label: .planned, value: form.planned)
                NumberField(label: .spacingFrom, value: form.spacingFrom)
                NumberField(label: .spacingTo, value: form.spacingTo)
                NumberField(label: .touchUpFrom, value: form.touchUpFrom)
                NumberField(label: .touchUpTo, value: form.touchUpTo)
            }
            Section(labels(.keptAway)) {
                ForEach(HoldKind.allCases, id: \.self) { kind in
                    HoldField(label: .of(kind), hold: form.holds[kind][or: HoldForm()])
                }
            }
        }
        .toolbar {
            ToolbarItem(placement: .confirmationAction) {
                SaveButton(labels(.save)) { await save() }.disabled(draft == PlanDraft())
            }
        }
    }

    private var draft: PlanDraft { entered?.draft(after: recorded) ?? PlanDraft() }

    private func save() async {
        let (id, draft) = (course, draft)
        if await shell.change({ try $0.clinicianPlan(id: id, draft: draft, moment: $1) }) != nil { dismiss() }
    }
}

/// For how long something is kept away, in the term in which the clinician said it.
private struct HoldField: View {
    let label: LabelKey
    @Binding var hold: HoldForm
    @Environment(\.labels) private var labels

    var body: some View {
        LabeledContent(labels(label)) {
            if hold.term != .word {
                TextField(labels(label), value: $hold.count, format: .number, prompt: Text(labels(.notEntered)))
                    .keyboardType(.numberPad)
                    .multilineTextAlignment(.trailing)
            }
            Picker(labels(label), selection: $hold.term) {
                ForEach(HoldTerm.allCases, id: \.self) { Text(labels(.of($0))).tag($0) }
            }
            .labelsHidden()
        }
    }
}
