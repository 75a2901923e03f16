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
                TextField(labels(.saidBy), text: form.saidBy)
            }
            Section(labels(.sessions)) {
                number(.planned, form.planned)
                number(.spacingFrom, form.spacingFrom)
                number(.spacingTo, form.spacingTo)
                number(.touchUpFrom, form.touchUpFrom)
                number(.touchUpTo, form.touchUpTo)
            }
            Section(labels(.keptAwayDays)) {
                ForEach(HoldKind.allCases, id: \.self) { kind in
                    LabeledContent(labels(.of(kind))) {
                        TextField(labels(.days), value: form.days[kind], format: .number).keyboardType(.numberPad)
                    }
                }
            }
        }
        .toolbar {
            ToolbarItem(placement: .confirmationAction) {
                SaveButton(labels(.save)) { await save() }.disabled((entered ?? recorded) == recorded)
            }
        }
    }

    private func number(_ label: LabelKey, _ value: Binding<Int?>) -> some View {
        LabeledContent(labels(label)) {
            TextField(labels(label), value: value, format: .number).keyboardType(.numberPad).labelsHidden()
        }
    }

    private func save() async {
        guard let draft = entered?.draft(after: recorded) else { return }
        let id = course
        if await shell.change({ try $0.clinicianPlan(id: id, draft: draft, moment: $1) }) != nil { dismiss() }
    }
}
