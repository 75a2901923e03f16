import AftercareKit
import SwiftUI

/// The days ahead, and any other day.
struct CalendarScreen: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var from: CivilDate?
    @Environment(Opening.self) private var opening

    var body: some View {
        NavigationStack {
            let from = from
            Asked(
                about: from,
                { (try $0.agenda(from: from ?? $1.date, days: 14, moment: $1), try $0.sessions().isEmpty) }
            ) { agenda, isNew in
                List {
                    RecordedSigns(signs: agenda.signsRecorded)
                    if isNew { NewcomerSection() }
                    Section {
                        DateRow(title: labels(.from), date: $from[or: agenda.days.first?.date ?? shell.moment.date])
                        if from != nil { Button(labels(.backToToday)) { self.from = nil } }
                    }
                    ForEach(agenda.days, id: \.date) { day in
                        Section(day.date.shown(labels)) { DayRows(day: day) { opening.opened = $0 } }
                    }
                }
            }
            .navigationTitle(labels(.calendar))
            .toolbar { ToolbarItem(placement: .topBarLeading) { SignsButton() } }
        }
    }
}

/// A day of the calendar.
private struct DayRows: View {
    let day: AgendaDay
    let open: (Opened) -> Void
    @Environment(\.labels) private var labels

    var body: some View {
        ForEach(day.downtime, id: \.session) { Text($0.text) }
        if !day.holds.isEmpty {
            DisclosureGroup(labels(.keptAway)) { ForEach(day.holds, id: \.self) { Text($0.text) } }
        }
        ForEach(day.reminders, id: \.key) { ReminderRow(reminder: $0, open: open) }
        if day.downtime.isEmpty && day.holds.isEmpty && day.reminders.isEmpty {
            Text(labels(.dayEmpty)).foregroundStyle(.secondary)
        }
    }
}
