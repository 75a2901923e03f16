import Aftercare
import Foundation
import Journeys
import Testing

/// The phone's own types go through the core and come back as they were.
@Suite struct TypeTests {
    private let diary: Diary
    private let companion: Companion

    init() throws {
        diary = try Diary()
        companion = try diary.open()
    }

    @Test(arguments: [day(1900, 1, 1), day(1969, 12, 31), day(2024, 2, 29), day(2026, 3, 1)])
    func dates(_ date: CivilDate) throws {
        let draft = SessionDraft(treatment: .other, on: date)
        let session = try companion.logSession(draft: draft, moment: at("2026-03-01T18:00")).session
        #expect(session.on == date)
        #expect(try companion.sessions().map(\.on) == [date])
    }

    @Test(arguments: [
        "1950-07-01T12:00[Europe/Madrid]", "1969-12-31T23:59:59[UTC]", "1970-01-01T00:00[UTC]",
        "2026-10-25T02:30:00+01:00[Europe/Madrid]", "2026-03-01T18:00[Asia/Kathmandu]",
        "9899-12-31T23:00[Pacific/Apia]",
    ])
    func momentsAndInstants(_ text: String) throws {
        let now = try moment(text)
        let session = try companion.logSession(draft: SessionDraft(treatment: .other), moment: now).session
        #expect(session.loggedAt == now.instant)
        #expect(session.zone == now.zone)
        #expect(session.on == CivilDate(now.instant, in: now.zone))
        let today = try companion.today(moment: now)
        #expect(today.date == session.on && today.zone == now.zone)
    }

    /// The core counts whole seconds: the one that an instant lies in. (UniFFI's Swift takes the second before 1970 for
    /// the one after it.)
    @Test(arguments: [(1_772_384_400.75, 1_772_384_400.0), (-86_400.5, -86_401)])
    func partsOfASecondAreDropped(_ given: Double, _ kept: Double) throws {
        let now = Moment(instant: Date(timeIntervalSince1970: given), zone: try at("2026-03-01T18:00").zone)
        let session = try companion.logSession(draft: SessionDraft(treatment: .other), moment: now).session
        #expect(session.loggedAt.timeIntervalSince1970 == kept)
    }

    @Test(arguments: [
        ("250", "EUR"), ("0.5", "EUR"), ("0", "EUR"), ("1000", "JPY"), ("1.234", "KWD"), ("999999999.99", "USD"),
    ])
    func money(_ amount: String, _ currency: String) throws {
        let cost = Money(amount: try #require(Decimal(string: amount)), currency: currency)
        let draft = SessionDraft(treatment: .other, cost: cost)
        let session = try companion.logSession(draft: draft, moment: at("2026-03-01T18:00")).session
        #expect(session.cost == cost)
    }

    @Test func timesAreDateComponents() throws {
        let now = try at("2026-03-01T18:00")
        _ = try companion.set(name: .morning, value: "06:30", moment: now)
        let settings = try companion.settings()
        #expect(settings.morning == DateComponents(hour: 6, minute: 30, second: 0))
        #expect(settings.quiet?.from == DateComponents(hour: 22, minute: 0, second: 0))
        _ = try companion.logSession(draft: SessionDraft(treatment: .microneedling), moment: now)
        let coverage = try companion.notifications(moment: now, budget: 8, canRepeat: false, pending: []).coverage
        #expect(coverage.until.year == 2026 && coverage.until.hour != nil)
    }

    @Test func idsAndKeysComeBackAsTheyWere() throws {
        let now = try at("2026-03-01T18:00")
        let logged = try companion.logSession(draft: SessionDraft(treatment: .microneedling), moment: now)
        #expect(try companion.progress(course: logged.session.course, moment: now).course.id == logged.session.course)
        let task = try companion.addTask(draft: TaskDraft(text: "call", slot: .evening), moment: now).task
        #expect(try companion.removeTask(id: task.id, moment: now).task.id == task.id)
        let reminder = try #require(
            try companion.agenda(from: day(2026, 3, 2), days: 1, moment: now).days[0].reminders.first)
        #expect(try companion.explain(key: reminder.key, moment: now).reminder == reminder)
        let armed = try companion.notifications(moment: now, budget: 60, canRepeat: false, pending: []).arm
        let pending = armed.map { Pending(key: $0.key, fireAt: $0.fireAt) }
        let again = try companion.notifications(moment: now, budget: 60, canRepeat: false, pending: pending)
        #expect(!armed.isEmpty && again.arm.isEmpty && again.cancel.isEmpty)
        #expect(try companion.undo(id: logged.change, moment: now).change.id == logged.change)
    }

    @Test func regionsSourcesAndScores() throws {
        let now = try at("2026-03-01T18:00")
        let draft = SessionDraft(treatment: .microneedling, areas: [.cheeks, .back], depthMm: 1.5)
        #expect(try companion.logSession(draft: draft, moment: now).session.depthMm == 1.5)
        let hold = try #require(try companion.today(moment: now).holds.first)
        #expect(hold.regions == [.face, .back])
        let sources = hold.because.flatMap(\.sources)
        #expect(!sources.isEmpty && sources.allSatisfy { !$0.text.isEmpty })
        let entry = CheckInEntry(scores: [ScoreEntry(score: .itch, value: 10)], signs: [.pus], note: "ünïcödé 🩹\n\0")
        let written = try companion.checkIn(entry: entry, moment: now).checkIn
        #expect(written.itch == 10 && written.signs == [.pus] && written.note == entry.note)
    }
}
