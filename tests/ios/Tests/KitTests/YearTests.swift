import AftercareKit
import Foundation
import Testing

/// Four hundred days of a phone that loses notifications, travels, is switched off, and is answered late, against the
/// real core.
@Suite struct YearTests {
    @Test(arguments: [1, 2] as [UInt64])
    func thePhoneHoldsWhatThePlanAsksFor(_ seed: UInt64) async throws {
        let year = try await Year(seed: seed)
        for day in 0..<400 { try await year.live(day) }
        try await year.checkAnswers()
        #expect(await year.phone.most <= 60)
        // It was a year in which something happened.
        #expect(year.answers.count > 150, "\(year.answers.count)")
        #expect(year.lost > 20 && year.journeys > 5 && year.late > 10, "\(year.lost) \(year.journeys) \(year.late)")
    }
}

/// One such year.
private final class Year {
    let clock: TestClock
    let phone: Phone
    let door: Door
    private let diary = TestDiary()
    private let reminding: Reminding
    private var random: SplitMix
    private var waiting: [NotificationResponse] = []
    private var until: Date?
    private var undisturbedFrom: Date
    private(set) var answers: [ReminderKey: ReminderState] = [:]
    private(set) var (lost, journeys, late) = (0, 0, 0)

    init(seed: UInt64) async throws {
        clock = try TestClock("2026-01-10T08:30:00Z", in: "Europe/Madrid")
        (phone, door, random) = (Phone(clock), diary.door(clock), SplitMix(state: seed))
        reminding = Reminding(door: door, board: phone, now: clock.now)
        undisturbedFrom = clock.moment.instant
    }

    /// A day: it is slept, lived through in three parts, and ends near where it began.
    func live(_ day: Int) async throws {
        try await change(on: day)
        let off = random.happens(6)
        for hours in [9, 9, 6] {
            try await pass(hours: hours, off: off)
            if random.happens(8) { try await lose() }
            if random.happens(4) { try await travel() }
            if random.happens(30) { try await look() }
        }
    }

    private func change(on day: Int) async throws {
        let now = clock.moment
        let treatments: [Int: Treatment] = [
            0: .microneedling, 33: .microneedling, 60: .steroidInjection, 70: .microneedling, 150: .ablativeLaser,
            260: .chemicalPeelMedium, 330: .microneedling,
        ]
        if let treatment = treatments[day] {
            let draft = SessionDraft(treatment: treatment, areas: [day == 150 ? .back : .cheeks])
            _ = try await door.ask { try $0.logSession(draft: draft, moment: now) }
            try await look()
        }
        if day == 290 {
            let draft = SessionDraft(treatment: .microneedling, on: now.date.adding(days: 40), booked: true)
            _ = try await door.ask { try $0.logSession(draft: draft, moment: now) }
            try await look()
        }
        if random.happens(15) {
            let score = UInt8(random.happens(60) ? 0 : 3)
            let scores = [Score.redness, .swelling, .peeling, .pain].map { ScoreEntry(score: $0, value: score) }
            let entry = CheckInEntry(scores: scores)
            _ = try await door.ask { try $0.checkIn(entry: entry, moment: now) }
            try await look()
        }
    }

    private func pass(hours: Int, off: Bool) async throws {
        let began = clock.moment.instant
        clock.pass(hours: hours)
        if off { undisturbedFrom = max(undisturbedFrom, clock.moment.instant) }
        let shown = await phone.showWhatIsDue(off: off)
        if !off, undisturbedFrom <= began { try await checkShown(shown, after: began) }
        var answeredNow: [NotificationResponse] = []
        for (notification, at) in shown {
            let response = NotificationResponse(
                identifier: notification.identifier, reply: reply(to: notification), deliveredAt: at,
                reminders: notification.reminders)
            if random.happens(45) {
                answeredNow.append(response)
            } else if random.happens(40) {
                waiting.append(response)
            }
        }
        for response in answeredNow { try await answer(response) }
        if random.happens(20) {
            late += waiting.count
            for response in waiting { try await answer(response) }
            waiting = []
        }
    }

    private func reply(to notification: ArmedNotification) -> NotificationResponse.Reply {
        let actions = notification.category.actions
        return actions.randomElement(using: &random).map { .action($0) } ?? .dismissed
    }

    private func answer(_ response: NotificationResponse) async throws {
        let date = CivilDate(response.deliveredAt, in: clock.moment.zone)
        let kept = recorded(response)
        let covered = response.reminders.filter { kept?.covers($0) ?? false }.map { $0.on(date, of: response) }
        // What the plan no longer asks for is refused, and with it the whole answer.
        let stands = try await plan(on: date).isSuperset(of: covered)
        _ = try await reminding.answer(response)
        await phone.clear([response.identifier])
        try await planned()
        guard let kept, stands else { return }
        for key in covered { answers[key] = kept.state == .snoozed ? nil : kept.state }
    }

    /// The reminders of the plan around a date.
    private func plan(on date: CivilDate) async throws -> Set<ReminderKey> {
        let now = clock.moment
        let agenda = try await door.ask { try $0.agenda(from: date.adding(days: -1), days: 3, moment: now) }
        return Set(agenda.days.flatMap(\.reminders).map(\.key))
    }

    private struct Kept {
        let state: ReminderState
        let covers: (ReminderKey) -> Bool
    }

    /// What an answer must have left in the diary. A snooze lasts only until it fires.
    private func recorded(_ response: NotificationResponse) -> Kept? {
        switch response.reply {
        case .action(.done):
            let care = ["shade", "sunscreen", "moisturiser", "task", "reapply"]
            return Kept(state: .done) { key in care.contains { key.text.hasPrefix("\($0):") } }
        case .action(.skip): return Kept(state: .skipped) { _ in true }
        case .action(.keptOff): return Kept(state: .done) { $0.text.hasPrefix("no_retinoid:") }
        case .action(.usedIt): return Kept(state: .skipped) { $0.text.hasPrefix("no_retinoid:") }
        case .action(.snooze):
            return Kept(state: .snoozed) { _ in true }
        case .action(.open), .opened, .dismissed: return nil
        }
    }

    private func lose() async throws {
        let before = await phone.all.count
        var random = random
        let everything = random.happens(20)
        let unlucky = Set(await phone.all.map(\.identifier).filter { _ in everything || random.happens(30) })
        self.random = random
        await phone.lose { unlucky.contains($0.identifier) }
        lost += before - (await phone.all.count)
        undisturbedFrom = .distantFuture
    }

    private func travel() async throws {
        let places = ["Europe/Madrid", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Africa/Casablanca"]
        try clock.travel(to: places.randomElement(using: &random) ?? "UTC")
        journeys += 1
        // On the way a wall time may come twice, or never.
        undisturbedFrom = .distantFuture
    }

    /// The app is opened, or refreshed behind the patient's back.
    private func look() async throws {
        try await reminding.replan()
        try await planned()
        if random.happens(10) { try await checkNothingIsLeftToDo() }
    }

    /// The phone holds just what the core asks of one that holds nothing.
    private func planned() async throws {
        let reminded = try #require(await reminding.reminded)
        #expect(reminded.refused == 0)
        until = instant(ofWall: try #require(reminded.coverage).until, in: clock.moment.zone)
        undisturbedFrom = clock.moment.instant
        guard random.happens(40) else { return }
        let now = clock.moment
        let wanted = try await door.ask {
            try $0.notifications(moment: now, budget: Reminding.budget, canRepeat: true, pending: [])
        }
        #expect(Set(await phone.all.map(\.identifier)) == Set(wanted.arm.map(\.key.text)), "\(now)")
        for one in await phone.pending() {
            guard let fireAt = one.fireAt else { continue }
            #expect(fireAt == wanted.arm.first { $0.key.text == one.identifier }?.fireAt, "\(one)")
        }
    }

    private func checkNothingIsLeftToDo() async throws {
        let before = await phone.askedFor
        try await reminding.replan()
        let after = await phone.askedFor
        #expect(before == after)
    }

    /// Every reminder of the plan that lies before the end of coverage was shown.
    private func checkShown(_ shown: [(notification: ArmedNotification, at: Date)], after began: Date) async throws {
        let now = clock.moment
        let agenda = try await door.ask { try $0.agenda(from: now.date.adding(days: -1), days: 2, moment: now) }
        let seen = Set(
            shown.flatMap { one in
                one.notification.reminders.map { $0.on(CivilDate(one.at, in: now.zone), of: one.notification) }
            })
        for reminder in agenda.days.flatMap(\.reminders) where reminder.state == .due {
            guard began < reminder.at.instant, reminder.at.instant <= now.instant else { continue }
            guard let until, reminder.at.instant < until else { continue }
            #expect(seen.contains(reminder.key), "\(reminder.key) was not shown")
        }
    }

    /// Each answer stands on its own day, however late it came.
    func checkAnswers() async throws {
        let now = clock.moment
        let first = day(2026, 1, 10)
        let agenda = try await door.ask { try $0.agenda(from: first, days: 420, moment: now) }
        let states = Dictionary(
            agenda.days.flatMap(\.reminders).map { ($0.key, $0.state) }, uniquingKeysWith: { first, _ in first })
        var checked = 0
        for (key, state) in answers {
            // What another session has since taken out of the plan has no state.
            guard let found = states[key] else { continue }
            checked += 1
            #expect(found == state, "\(key)")
        }
        #expect(checked * 10 > answers.count * 8, "\(checked) of \(answers.count)")
    }
}

extension ReminderKey {
    /// A repeating notification's reminders are those of the day on which it is shown.
    fileprivate func on(_ date: CivilDate, repeating: Bool) -> ReminderKey {
        guard repeating else { return self }
        var parts = text.split(separator: ":").map(String.init)
        parts[1] = date.description
        return ReminderKey(parts.joined(separator: ":"))
    }

    fileprivate func on(_ date: CivilDate, of notification: ArmedNotification) -> ReminderKey {
        if case .daily = notification.trigger { return on(date, repeating: true) }
        return self
    }

    fileprivate func on(_ date: CivilDate, of response: NotificationResponse) -> ReminderKey {
        on(date, repeating: response.identifier.hasPrefix("aftercare/daily"))
    }
}
