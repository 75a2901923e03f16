import AftercareKit
import Foundation
import Testing

/// Single answers, and the phone's own limits.
@Suite struct RemindingTests {
    private let diary = TestDiary()
    private let clock: TestClock
    private let phone: Phone
    private let door: Door
    private let reminding: Reminding

    init() async throws {
        clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid")
        (phone, door) = (Phone(clock), diary.door(clock))
        reminding = Reminding(door: door, board: phone, now: clock.now)
        let now = clock.moment
        _ = try await door.ask { try $0.logSession(draft: SessionDraft(treatment: .microneedling), moment: now) }
        try await reminding.replan()
    }

    @Test func aSixtyFifthIsRefusedAndTold() async throws {
        let room = Phone.limit - (await phone.all.count)
        #expect(room >= 4)
        for number in 0..<room {
            try await phone.arm(stranger("other/\(number)"))
        }
        await #expect(throws: Phone.Full.self) { try await phone.arm(stranger("other/full")) }
        await phone.lose { $0.identifier.hasPrefix("aftercare/") }
        for number in 0..<10 { try await phone.arm(stranger("more/\(number)")) }
        try await reminding.replan()
        let reminded = try #require(await reminding.reminded)
        #expect(reminded.refused > 0)
        #expect(await phone.all.count == Phone.limit)
        #expect(await phone.all.contains { $0.identifier == "other/0" })
    }

    @Test func aSnoozeKeepsItsInstantAndOthersTheirWallTimeOnATravel() async throws {
        let shown = try await next { $0.category.actions.contains(.snooze) }
        _ = try await reminding.answer(shown.response(.action(.snooze)))
        let snoozed = try #require(
            await phone.all.first { if case .instant = $0.trigger { true } else { false } })
        #expect(snoozed.trigger == .instant(clock.moment.instant.addingTimeInterval(Reminding.snooze)))
        try clock.travel(to: "America/New_York")
        let before = await phone.askedFor
        let held = await phone.all
        try await reminding.replan()
        let kept = Set(await phone.all.map(\.identifier)).intersection(held.map(\.identifier))
        #expect(kept.contains(snoozed.identifier) && kept.count > held.count / 2)
        #expect(await phone.askedFor - before < 10)
    }

    @Test func anAnswerTwiceIsOne() async throws {
        let shown = try await next { $0.category.actions.contains(.done) }
        _ = try await reminding.answer(shown.response(.action(.done)))
        let once = try await door.ask { try $0.changes() }
        #expect(once.contains { $0.what == .outcome })
        _ = try await reminding.answer(shown.response(.action(.done)))
        #expect(try await door.ask { try $0.changes() } == once)
    }

    @Test func anAnswerToWhatIsNoLongerInThePlanIsNoTrouble() async throws {
        let shown = try await next { $0.category.actions.contains(.done) }
        let now = clock.moment
        _ = try await door.ask { try $0.removeSession(id: $0.sessions()[0].id, moment: now) }
        #expect(try await reminding.answer(shown.response(.action(.done))) == nil)
        #expect(await phone.all.isEmpty)
    }

    @Test func anAnswerThatDidNotReachTheDiaryIsTriedAgain() async throws {
        let shown = try await next { $0.category.actions.contains(.done) }
        let (folder, locked) = (diary.folder, Locked())
        let door = Door(now: clock.now) {
            if locked.isOn { throw Locked.Still() }
            return folder.diary
        }
        let reminding = Reminding(door: door, board: phone, now: clock.now)
        await #expect(throws: AftercareError.self) { try await reminding.answer(shown.response(.action(.done))) }
        #expect(try await self.door.ask { try $0.changes() }.allSatisfy { $0.what != .outcome })
        locked.isOn = false
        try await reminding.replan()
        #expect(try await self.door.ask { try $0.changes() }.contains { $0.what == .outcome })
    }

    @Test func keptOffAnswersTheRetinoidAloneAndUsedItIsNoted() async throws {
        let shown = try await next { $0.category.actions.contains(.keptOff) }
        _ = try await reminding.answer(shown.response(.action(.keptOff)))
        #expect(try await states(of: shown, .noRetinoid) == [.done])
        #expect(try await states(of: shown, .checkIn) == [.due])
        _ = try await reminding.answer(shown.response(.action(.usedIt)))
        #expect(try await states(of: shown, .noRetinoid) == [.skipped])
    }

    @Test(arguments: [.opened, .dismissed, .action(.open)] as [NotificationResponse.Reply])
    func whatWasSeenIsNotAnswered(_ reply: NotificationResponse.Reply) async throws {
        let shown = try await next { $0.category.actions.contains(.done) }
        let before = try await states(of: shown)
        #expect(before.contains(.due))
        _ = try await reminding.answer(shown.response(reply))
        #expect(try await states(of: shown) == before)
        let now = clock.moment
        #expect(try await door.ask { try $0.adherence(from: nil, to: nil, moment: now).answered } == 0)
    }

    @Test func aTapOpensWhatItIsAbout() async throws {
        let retinoid = ReminderKey("no_retinoid:2026-03-01:evening")
        let checkIn = ReminderKey("check_in:2026-03-01:evening")
        func opened(_ reminders: [ReminderKey], _ reply: NotificationResponse.Reply) async throws -> Route? {
            let response = NotificationResponse(
                identifier: "aftercare/none", reply: reply, deliveredAt: clock.moment.instant, reminders: reminders)
            return try await reminding.answer(response)
        }
        #expect(try await opened([retinoid], .opened) == .reminder(retinoid))
        #expect(try await opened([retinoid, checkIn], .action(.open)) == .checkIn)
        #expect(try await opened([], .opened) == .today)
        #expect(try await opened([retinoid], .dismissed) == nil)
    }

    @Test func whatWasShownIsReportedAsDelivered() async throws {
        clock.pass(days: 2)
        let shown = await phone.showWhatIsDue()
        #expect(!shown.isEmpty)
        try await reminding.replan()
        let now = clock.moment
        let adherence = try await door.ask { try $0.adherence(from: nil, to: nil, moment: now) }
        #expect(adherence.delivered > 0 && adherence.answered == 0)
    }

    @Test func everyCategoryOfThePlanIsKnownToThePhone() async throws {
        let known = Set(NotificationCategory.all)
        #expect(known.count == NotificationCategory.all.count)
        #expect(Set(known.map(\.identifier)).count == known.count)
        let used = await phone.all.map(\.category)
        #expect(!used.isEmpty && used.allSatisfy(known.contains))
        #expect(NotificationAction.allCases.allSatisfy { NotificationAction(identifier: $0.identifier) == $0 })
        #expect(NotificationAction.allCases.filter(\.opensApp) == [.open])
    }

    /// Many at once end as one does.
    @Test func manyAtOnceLeaveThePhoneInLine() async throws {
        await phone.lose { _ in true }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { try? await reminding.replan() } }
        }
        let now = clock.moment
        let wanted = try await door.ask { try $0.notifications(moment: now, budget: 60, canRepeat: true, pending: []) }
        #expect(Set(await phone.all.map(\.identifier)) == Set(wanted.arm.map(\.key.text)))
        #expect(await phone.askedFor - wanted.arm.count * 2 <= 0)
    }

    private struct Shown {
        let notification: ArmedNotification
        let at: Date

        func response(_ reply: NotificationResponse.Reply) -> NotificationResponse {
            NotificationResponse(
                identifier: notification.identifier, reply: reply, deliveredAt: at, reminders: notification.reminders)
        }
    }

    /// Waits until one such is shown.
    private func next(_ wanted: (ArmedNotification) -> Bool) async throws -> Shown {
        for _ in 0..<100 {
            clock.pass(hours: 1)
            let shown = await phone.showWhatIsDue()
            if let found = shown.first(where: { wanted($0.notification) }) {
                return Shown(notification: found.notification, at: found.at)
            }
        }
        throw NoneShown()
    }

    private struct NoneShown: Error {}

    private func states(of shown: Shown, _ kind: ReminderKind? = nil) async throws -> [ReminderState] {
        let now = clock.moment
        let date = CivilDate(shown.at, in: now.zone)
        let agenda = try await door.ask { try $0.agenda(from: date, days: 1, moment: now) }
        return agenda.days[0].reminders.filter { kind == nil || $0.kind == kind }.map(\.state)
    }

    private func stranger(_ identifier: String) throws -> ArmedNotification {
        ArmedNotification(
            identifier: identifier, title: "", body: "", trigger: .instant(.distantFuture),
            category: NotificationCategory(actions: []), channel: .dailyCare, reminders: [])
    }
}
