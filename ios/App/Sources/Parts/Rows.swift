import AftercareKit
import SwiftUI

/// A figure's grade, and what it rests on at a tap.
struct GradeText: View {
    let grade: Grade
    @Environment(\.labels) private var labels

    var body: some View {
        Text(labels(.of(grade)))
            .font(.footnote)
            .foregroundStyle(.secondary)
    }
}

/// Sources by their titles and addresses. Nothing is opened by the app itself.
struct SourceRows: View {
    let sources: [Source]

    var body: some View {
        ForEach(sources, id: \.id) { source in
            Text([source.title, source.address].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "))
                .font(.footnote)
                .foregroundStyle(.secondary)
                .textSelection(.enabled)
        }
    }
}

/// What changes in the plan.
struct ChangeRows: View {
    let changes: PlanChanges
    @Environment(\.labels) private var labels

    var body: some View {
        rows(labels(.changeAppears), changes.appears, "plus.circle")
        rows(labels(.changeMoves), changes.moves, "arrow.forward.circle")
        rows(labels(.changeVanishes), changes.vanishes, "minus.circle")
    }

    @ViewBuilder private func rows(_ label: String, _ changes: [PlanChange], _ image: String) -> some View {
        ForEach(changes, id: \.self) { change in
            Label(change.text, systemImage: image)
                .spoken(label, of: change.text)
        }
    }
}

/// What to think of first; nothing was refused.
struct WarningRows: View {
    let warnings: [Warning]

    var body: some View {
        ForEach(warnings, id: \.self) { warning in
            Label(warning.text, systemImage: "exclamationmark.circle")
                .foregroundStyle(Theme.caution)
        }
    }
}

/// Some of a list, each switched on or off.
struct Choices<Name: Hashable>: View {
    let names: [Name]
    let label: (Name) -> String
    @Binding var chosen: Set<Name>

    var body: some View {
        ForEach(names, id: \.self) { name in
            Toggle(label(name), isOn: $chosen[has: name])
        }
    }
}

/// Yes, no, or not said.
struct YesOrNo: View {
    let title: String
    @Binding var answer: Bool?
    @Environment(\.labels) private var labels

    var body: some View {
        Picker(title, selection: $answer) {
            Text(labels(.notEntered)).tag(Bool?.none)
            Text(labels(.yes)).tag(Bool?.some(true))
            Text(labels(.no)).tag(Bool?.some(false))
        }
    }
}

/// A civil date, picked: the picker knows only instants.
struct DateRow: View {
    let title: String
    @Binding var date: CivilDate
    @Environment(\.timeZone) private var zone

    var body: some View {
        DatePicker(title, selection: $date[noonIn: zone], displayedComponents: .date)
    }
}

extension CivilDate {
    /// In the reader's own form.
    func shown(_ labels: Labels, _ style: Date.FormatStyle.DateStyle = .complete) -> String {
        var form = Date.FormatStyle(date: style, time: .omitted, locale: labels.locale, timeZone: .gmt)
        form.calendar = .civil(in: .gmt)
        return noon(in: .gmt).formatted(form)
    }
}
