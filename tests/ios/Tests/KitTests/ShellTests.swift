import AftercareKit
import Foundation
import Testing

/// The app's life, from the first screen on.
@MainActor @Suite struct ShellTests {
    private let diary = TestDiary()
    private let clock: TestClock
    private let needling = SessionDraft(treatment: .microneedling)

    init() throws { clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid") }

    @Test func aNewcomerReadsTheFirstScreenOnceInHerLanguage() async throws {
        let shell = shell(diary, Phone(clock), clock, lang: "es")
        await shell.start()
        #expect(shell.stage == .first && shell.lang == "es")
        let spoken = try await shell.ask { try $0.today(moment: $1).notices }
        // Among them whose the diary is, and with whom somebody under 18 keeps it.
        #expect(spoken.contains { $0.contains("18") })
        await shell.begin(in: "es")
        #expect(shell.stage == .open && shell.lang == "es" && shell.undoable == nil)
        #expect(try await shell.ask { try $0.today(moment: $1).notices } == spoken)

        let again = KitTests.shell(diary, Phone(clock), clock)
        await again.start()
        #expect(again.stage == .open && again.lang == "es")
    }

    @Test func aChangeOfLanguageIsSpokenAtOnceAndTakenBack() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        await shell.begin(in: "en")
        await shell.change { try $0.set(name: .lang, value: "ar", moment: $1) }
        #expect(shell.lang == "ar")
        await shell.undo()
        #expect(shell.lang == "en")
    }

    @Test func aChangeIsOfferedBackOnceAndPlanned() async throws {
        let phone = Phone(clock)
        let shell = shell(diary, phone, clock)
        await shell.start()
        let before = shell.revision
        let logged = try #require(await shell.log(needling))
        #expect(shell.undoable == logged.undoable && shell.revision > before)
        #expect(await !phone.all.isEmpty)
        await shell.undo()
        #expect(shell.undoable == nil)
        #expect(try await shell.ask { companion, _ in try companion.sessions() } == [])
        #expect(await phone.all.isEmpty)
        await shell.undo()
        #expect(shell.trouble == nil)
    }

    @Test func whatASessionBringsIsShownBeforeItIsSavedNewOrChanged() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        var form = SessionForm(on: clock.moment.date, currency: "EUR")
        let (entered, none) = (form, SessionId?.none)
        let before = try await shell.ask { try entered.preview(changing: none, in: $0, at: $1) }
        #expect(try await shell.ask { companion, _ in try companion.sessions() } == [])
        let saved = try #require(await shell.save(form, changing: nil))
        #expect(saved.changes == before.changes && !saved.changes.appears.isEmpty)

        form.on = day(2026, 2, 27)
        let (changed, id) = (form, saved.session.id)
        let moved = try await shell.ask { try changed.preview(changing: id, in: $0, at: $1) }
        #expect(moved.session.on == day(2026, 2, 27) && moved.change == nil)
        #expect(try await shell.ask { companion, _ in try companion.sessions().map(\.on) } == [clock.moment.date])
        let made = try #require(await shell.save(form, changing: id))
        #expect(made.changes == moved.changes && shell.undoable == made.change)
        #expect(try await shell.ask { companion, _ in try companion.sessions().map(\.on) } == [day(2026, 2, 27)])
    }

    /// Meanwhile a notification may have been answered.
    @Test func whatIsTakenBackIsWhatWasOffered() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        _ = await shell.log(needling)
        _ = try await shell.ask { try $0.checkIn(entry: CheckInEntry(note: "calm"), moment: $1) }
        await shell.undo()
        #expect(try await shell.ask { companion, _ in try companion.sessions() } == [])
        #expect(try await shell.ask { companion, _ in try companion.changes().map(\.what) }.contains(.checkIn))
    }

    @Test func anOfferIsDroppedOnlyForItsOwnChange() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        let first = try #require(await shell.log(needling)?.undoable)
        let second = try #require(
            await shell.change { try $0.checkIn(entry: CheckInEntry(openSkin: true), moment: $1) }?.undoable)
        shell.dropUndo(of: first)
        #expect(shell.undoable == second)
        shell.dropUndo(of: second)
        #expect(shell.undoable == nil)
    }

    @Test func aTaskIsTakenBackByItsOwnChange() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        let added = await shell.change {
            try $0.addTask(draft: TaskDraft(text: "rinse", slot: .evening), moment: $1)
        }
        #expect(added != nil && shell.undoable == added?.change)
        await shell.undo()
        #expect(try await shell.ask { companion, _ in try companion.tasks() } == [])
    }

    @Test func whatTheCoreRefusesIsToldAndChangesNothing() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        let ahead = SessionDraft(treatment: .microneedling, on: day(2026, 3, 9))
        #expect(await shell.log(ahead) == nil)
        let trouble = try #require(shell.trouble)
        #expect(shell.say(trouble) == errorText(error: trouble, lang: "en"))
        #expect(shell.undoable == nil)
        #expect(try await shell.ask { companion, _ in try companion.sessions() } == [])
    }

    @Test func theFirstSessionLeadsToTheQuestionWhetherTheAppMayNotify() async throws {
        let phone = Phone(clock, allowed: .notAsked)
        let shell = shell(diary, phone, clock)
        await shell.start()
        #expect(await phone.asked == 0)
        _ = await shell.log(needling)
        #expect(shell.asksForPermission)
        #expect(await phone.all.isEmpty)
        await shell.allowReminders()
        #expect(!shell.asksForPermission && shell.reminded?.permission == .granted)
        #expect(await !phone.all.isEmpty)
        _ = await shell.log(SessionDraft(treatment: .other))
        #expect(!shell.asksForPermission)
        #expect(await phone.asked == 1)
    }

    @Test func withoutPermissionNothingIsArmedAndTheRestWorks() async throws {
        let phone = Phone(clock)
        await phone.forbid()
        let shell = shell(diary, phone, clock)
        await shell.start()
        #expect(await shell.log(needling) != nil)
        #expect(await phone.all.isEmpty)
        #expect(shell.reminded == Reminded(permission: .refused) && !shell.asksForPermission)
    }

    @Test(arguments: [(2, false), (3, true), (40, true)])
    func afterThreeDaysAwayTheAppOpensWithACheckIn(_ days: Int, _ returns: Bool) async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        await shell.begin(in: "en")
        await shell.becameActive()
        #expect(!shell.returning)
        clock.pass(days: days)
        await shell.becameActive()
        #expect(shell.returning == returns)
        shell.returned()
        #expect(!shell.returning)
    }

    @Test func anotherDayOrPlaceIsPlannedAnew() async throws {
        let phone = Phone(clock)
        let shell = shell(diary, phone, clock)
        await shell.start()
        await shell.begin(in: "en")
        _ = await shell.log(needling)
        await phone.lose { _ in true }
        try clock.travel(to: "Asia/Tokyo")
        let before = shell.revision
        await shell.clockChanged()
        #expect(await !phone.all.isEmpty && shell.revision > before)
    }

    /// The phone's own questions, such as whose face it is, make the app active once more.
    @Test func aReturnStandsUntilACheckInAnswersIt() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        await shell.begin(in: "en")
        await shell.becameActive()
        clock.pass(days: 4)
        await shell.becameActive()
        await shell.becameActive()
        #expect(shell.returning)
        await shell.change { try $0.addTask(draft: TaskDraft(text: "rinse", slot: .evening), moment: $1) }
        #expect(shell.returning)
        await shell.change { try $0.checkIn(entry: CheckInEntry(openSkin: false), moment: $1) }
        #expect(!shell.returning)
    }

    @Test func whatFailedUnseenIsToldOnlyWhereItFailsAgain() async throws {
        let (phone, locked, folder) = (Phone(clock), Locked(), diary.folder)
        let door = Door(now: clock.now) {
            if locked.isOn { throw Locked.Still() }
            try folder.prepare(inBackups: false)
            return folder.diary
        }
        let shell = Shell(door: door, board: phone, remembered: diary.remembered(), lang: "en", now: clock.now)
        await shell.replan()
        await shell.answer(
            NotificationResponse(
                identifier: "aftercare/none", reply: .action(.done), deliveredAt: clock.moment.instant, reminders: []))
        #expect(shell.trouble == nil && shell.stage == .opening)
        locked.isOn = false
        await shell.becameActive()
        #expect(shell.trouble == nil && shell.stage == .first)
        locked.isOn = true
        await shell.reopen()
        guard case .closed = shell.stage else {
            Issue.record("\(shell.stage)")
            return
        }
    }

    @Test func whatLiesOnThePhoneIsReportedAndTakenAwayWhenTheAppIsLookedAt() async throws {
        let phone = Phone(clock)
        let shell = shell(diary, phone, clock)
        await shell.start()
        await shell.begin(in: "en")
        _ = await shell.log(needling)
        clock.pass(days: 1)
        #expect(await !phone.showWhatIsDue().isEmpty)
        // Looked at anew, after a refresh that nobody saw.
        let again = KitTests.shell(diary, phone, clock)
        await again.replan()
        #expect(await !phone.delivered().isEmpty)
        await again.becameActive()
        #expect(again.stage == .open)
        #expect(await phone.delivered().isEmpty)
        #expect(try await shell.ask { try $0.adherence(from: nil, to: nil, moment: $1).delivered } > 0)
    }

    @Test func aDiaryThatDoesNotOpenIsToldOfAndTriedAgain() async throws {
        try diary.folder.prepare(inBackups: false)
        let damaged = Data("this is no diary".utf8)
        try damaged.write(to: URL(filePath: diary.folder.diary))
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        guard case .closed(.NotADiary) = shell.stage else {
            Issue.record("\(shell.stage)")
            return
        }
        await shell.becameActive()
        #expect(try Data(contentsOf: URL(filePath: diary.folder.diary)) == damaged)
        try FileManager.default.removeItem(atPath: diary.folder.diary)
        await shell.start()
        #expect(shell.stage == .first)
    }

    @Test func aScreenShowsTheLastAnswerAndKeepsItInTrouble() async throws {
        let shell = shell(diary, Phone(clock), clock)
        await shell.start()
        _ = await shell.log(needling)
        let screen = Screen<Today>()
        await screen.load(from: shell) { try $0.today(moment: $1) }
        #expect(screen.shown?.downtime.count == 1 && screen.trouble == nil)
        await screen.load(from: shell) { companion, moment in
            _ = try companion.agenda(from: moment.date, days: 0, moment: moment)
            return try companion.today(moment: moment)
        }
        #expect(screen.shown?.downtime.count == 1 && screen.trouble != nil)
    }
}
