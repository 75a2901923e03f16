import AftercareKit
import SwiftUI

/// A reminder: ticked at a tap, everything else a menu away.
struct ReminderRow: View {
    let reminder: Reminder
    let open: (Opened) -> Void
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        Line {
            Button(action: tick) {
                Image(systemName: image).font(.title2).frame(minWidth: 44, minHeight: 44)
            }
            .buttonStyle(.borderless)
            .spoken(labels(isAnswered ? .takeAnswerBack : .done), of: reminder.text)
            Button {
                open(.reminder(reminder.key))
            } label: {
                VStack(alignment: .leading) {
                    Text(reminder.text).foregroundStyle(.primary)
                    Text(when).font(.footnote).foregroundStyle(.secondary)
                }
            }
            .buttonStyle(.borderless)
            .accessibilityHint(labels(.why))
            Spacer()
            ReminderMenu(reminder: reminder)
        }
        .accessibilityElement(children: .contain)
    }

    private var isAnswered: Bool { reminder.state == .done || reminder.state == .skipped }

    private var image: String {
        switch reminder.state {
        case .done: "checkmark.circle.fill"
        case .skipped: "minus.circle"
        case .snoozed: "clock"
        case .upcoming, .due: "circle"
        }
    }

    private var when: String {
        var form = Date.FormatStyle(date: .omitted, time: .shortened, locale: labels.locale)
        form.timeZone = reminder.at.zone
        return "\(reminder.at.instant.formatted(form)) · \(labels(.of(reminder.state)))"
    }

    private func tick() {
        let keys = [reminder.key]
        let answered = isAnswered
        Task {
            if reminder.kind == .checkIn && !answered { return open(.checkIn) }
            await shell.change {
                try answered
                    ? $0.unmark(keys: keys, moment: $1)
                    : $0.recordOutcome(keys: keys, answer: .done, deliveredAt: nil, moment: $1)
            }
        }
    }
}

/// Every answer to a reminder.
struct ReminderMenu: View {
    let reminder: Reminder
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        Menu(labels(.answers), systemImage: "ellipsis") { ReminderAnswers(reminder: reminder) }
            .labelStyle(.iconOnly)
            .frame(minWidth: 44, minHeight: 44)
            .spoken(labels(.answers), of: reminder.text)
    }
}

/// The answers themselves.
struct ReminderAnswers: View {
    let reminder: Reminder
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        let keys = [reminder.key]
        if reminder.kind == .noRetinoid {
            answer(labels(.keptOff)) { try $0.keptOffRetinoid(keys: keys, deliveredAt: nil, moment: $1) }
            answer(labels(.usedIt)) { try $0.usedRetinoid(keys: keys, moment: $1) }
        } else {
            answer(labels(.done)) { try $0.recordOutcome(keys: keys, answer: .done, deliveredAt: nil, moment: $1) }
        }
        answer(labels.answer(.snooze)) { try $0.snooze(keys: keys, by: Reminding.snooze, moment: $1) }
        answer(labels(.skip)) { try $0.recordOutcome(keys: keys, answer: .skipped, deliveredAt: nil, moment: $1) }
        answer(labels(.takeAnswerBack)) { try $0.unmark(keys: keys, moment: $1) }
    }

    private func answer(
        _ label: String, _ give: @escaping @Sendable (Companion, Moment) throws -> ReminderAnswer
    ) -> some View {
        Button(label) { Task { await shell.change(give) } }
    }
}
