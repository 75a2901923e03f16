import AftercareKit
import SwiftUI

/// Why a reminder is there: rule, figures, grades, sources, dates.
struct WhyScreen: View {
    let key: ReminderKey
    @Environment(\.labels) private var labels

    var body: some View {
        let key = key
        Asked({ try $0.explain(key: key, moment: $1) }) { why in
            List {
                Section {
                    Text(why.reminder.text).font(.headline)
                    Text(why.reminder.date.shown(labels)).foregroundStyle(.secondary)
                    Text(why.rule)
                    ForEach(why.notes, id: \.self) { Text($0) }
                }
                Section(labels(.answers)) { ReminderAnswers(reminder: why.reminder) }
                if !why.figures.isEmpty {
                    Section(labels(.figures)) { ForEach(why.figures, id: \.self) { FigureRows(figure: $0) } }
                }
                Section { Text(why.notice).font(.footnote) }
            }
        }
        .navigationTitle(labels(.why))
    }
}

private struct FigureRows: View {
    let figure: ExplanationFigure

    var body: some View {
        VStack(alignment: .leading, spacing: Theme.gap / 2) {
            Text(figure.text)
            SourceRows(sources: figure.sources)
        }
    }
}
