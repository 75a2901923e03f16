import AftercareKit
import SwiftUI

/// Today: what comes first, what to keep away, what to do, what comes next.
struct TodayScreen: View {
    @Environment(\.labels) private var labels
    @Environment(Opening.self) private var opening

    var body: some View {
        NavigationStack {
            Asked(Shown.asked) { shown in
                let today = shown.today
                List {
                    FirstRows(today: today, isNew: shown.isNew, open: open)
                    DowntimeRows(shown: shown)
                    CareRows(today: today, open: open)
                    NextRows(today: today)
                    NoticeRows(today: today)
                }
            }
            .navigationTitle(labels(.today))
            .toolbar {
                ToolbarItem(placement: .topBarLeading) { SignsButton() }
                ToolbarItem(placement: .primaryAction) {
                    Menu(labels(.add), systemImage: "plus") {
                        Button(labels(.logSession)) { opening.opened = .log }
                        Button(labels(.checkIn)) { opening.opened = .checkIn }
                    }
                }
            }
        }
    }

    private func open(_ what: Opened) { opening.opened = what }
}

/// Today, and whose the downtime on it is.
private struct Shown: Sendable {
    let today: Today
    let titles: [Treatment: String]
    let dates: [SessionId: CivilDate]

    /// No session yet, and so nothing that the plan could name.
    var isNew: Bool { dates.isEmpty }

    @Sendable static func asked(of companion: Companion, at moment: Moment) throws -> Shown {
        let today = try companion.today(moment: moment)
        let treatments = Set(today.downtime.map(\.treatment))
        let titles = try treatments.map { ($0, try companion.protocolGuide(treatment: $0).title) }
        let dates = try companion.sessions().map { ($0.id, $0.on) }
        return Shown(
            today: today, titles: Dictionary(uniqueKeysWithValues: titles),
            dates: Dictionary(uniqueKeysWithValues: dates))
    }
}

/// What stands above the rest: recorded signs, a return, what must be answered.
private struct FirstRows: View {
    let today: Today
    let isNew: Bool
    let open: (Opened) -> Void
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        if !today.signsRecorded.isEmpty { Section { RecordedSigns(signs: today.signsRecorded) } }
        if isNew { NewcomerSection() }
        if shell.returning && !isNew {
            Section(labels(.welcomeBack)) {
                Text(labels(.welcomeBackWhy))
                Button(labels(.checkIn), systemImage: "square.and.pencil") {
                    shell.returned()
                    open(.checkIn)
                }
                Button(labels(.notNow)) { shell.returned() }
            }
        }
        ForEach(today.unconfirmed, id: \.session) { UnconfirmedRows(unconfirmed: $0) }
        if !isNew { RemindersOff() }
    }
}

/// A booked session of which the diary does not know whether it took place.
private struct UnconfirmedRows: View {
    let unconfirmed: Unconfirmed
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        let session = unconfirmed.session
        Section {
            Text(unconfirmed.text)
            Button(labels(.tookPlace)) {
                Task { await shell.change { try $0.confirmSession(id: session, moment: $1) } }
            }
            Button(labels(.didNotTakePlace)) {
                Task { await shell.change { try $0.cancelSession(id: session, moment: $1) } }
            }
        }
    }
}

/// Downtime, under the name of its treatment and the date of its session.
private struct DowntimeRows: View {
    let shown: Shown
    @Environment(\.labels) private var labels

    var body: some View {
        if !shown.today.downtime.isEmpty {
            Section(labels(.downtime)) {
                ForEach(shown.today.downtime, id: \.session) { downtime in
                    VStack(alignment: .leading, spacing: Theme.gap / 2) {
                        Text(heading(downtime)).font(.headline)
                        Text(downtime.text)
                        if !downtime.advice.isEmpty { Text(downtime.advice) }
                        GradeText(grade: downtime.grade)
                    }
                }
            }
        }
    }

    private func heading(_ downtime: Downtime) -> String {
        let parts = [shown.titles[downtime.treatment], shown.dates[downtime.session]?.shown(labels, .long)]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }
}

/// What is kept away, and what is to be done.
private struct CareRows: View {
    let today: Today
    let open: (Opened) -> Void
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        if !today.reminders.isEmpty {
            Section(labels(.reminders)) {
                ForEach(today.reminders, id: \.key) { ReminderRow(reminder: $0, open: open) }
            }
        }
        // After days away there is a check-in, not a backlog.
        if !today.unanswered.isEmpty && !shell.returning {
            Section(labels(.yesterday)) {
                ForEach(today.unanswered, id: \.key) { ReminderRow(reminder: $0, open: open) }
            }
        }
        if !today.holds.isEmpty {
            Section(labels(.keptAway)) { ForEach(today.holds, id: \.self) { HoldRow(hold: $0) } }
        }
        OutdoorsRows(today: today)
    }
}

/// What comes next.
private struct NextRows: View {
    let today: Today
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        if today.nextSession != nil || today.touchUp != nil {
            Section(labels(.next)) {
                if let next = today.nextSession { Text(next.text) }
                if let touchUp = today.touchUp { Text(touchUp.text) }
            }
        }
        if !today.phases.isEmpty {
            Section(labels(.overTime)) {
                ForEach(today.phases, id: \.self) { phase in
                    VStack(alignment: .leading, spacing: Theme.gap / 2) {
                        Text(phase.text)
                        GradeText(grade: phase.grade)
                    }
                }
            }
        }
        ForEach(today.wordsAwaited, id: \.self) { WordAwaitedRows(awaited: $0) }
    }
}

/// What is said of adjuncts, and what stands under all of it.
private struct NoticeRows: View {
    let today: Today
    @Environment(\.labels) private var labels

    var body: some View {
        if !today.adjuncts.isEmpty {
            Section(labels(.adjuncts)) {
                ForEach(today.adjuncts, id: \.self) { adjunct in
                    VStack(alignment: .leading, spacing: Theme.gap / 2) {
                        Text(adjunct.text)
                        GradeText(grade: adjunct.grade)
                    }
                }
            }
        }
        Section {
            ForEach(today.notices, id: \.self) { Text($0).font(.footnote) }
            if today.backupDue { NavigationLink(labels(.backUp)) { KeepScreen() } }
        }
    }
}
