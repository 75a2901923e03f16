import Aftercare
import Foundation
import Testing

/// What a phone's types can hold and the core's cannot is refused as it is lifted, as the call's own error.
@Suite struct BadInputTests {
    // Its folder goes with it, and no write is taken into a file that is gone.
    private let diary: Diary
    private let companion: Companion
    private let now: Moment

    init() throws {
        diary = try Diary()
        companion = try diary.open()
        now = try at("2026-03-01T18:00")
    }

    private func check<Answer>(
        _ field: String, _ value: String, _ reason: String, _ call: () throws -> Answer
    ) throws {
        let error = try refusal(of: call)
        #expect(error == .BadInput(field: field, value: value, reason: reason))
    }

    @Test(arguments: [
        (day(2026, 2, 30), "2026-02-30"), (day(2026, 13, 1), "2026-13-01"), (day(12_026, 1, 1), "12026-01-01"),
    ])
    func noDate(_ date: CivilDate, _ shown: String) throws {
        try check("date", shown, "not a date such as 2026-03-01") {
            try companion.agenda(from: date, days: 1, moment: now)
        }
    }

    @Test(arguments: [day(-5, 1, 1), day(0, 0, 0), day(2026, -1, 1)])
    func noDateAtAll(_ date: CivilDate) throws {
        let error = try refusal { try companion.agenda(from: date, days: 1, moment: now) }
        #expect(error.parts.kind == "bad_input" && error.parts.field == "date")
    }

    /// 1899, 9901, 10000 and the years that only `Date` knows.
    @Test(arguments: [-2_240_524_800.0, 250_286_000_000, 253_402_300_800, 1e15, -1e15])
    func noYearOfADiary(_ seconds: Double) throws {
        let moment = Moment(instant: Date(timeIntervalSince1970: seconds), zone: now.zone)
        let error = try refusal { try companion.today(moment: moment) }
        #expect(error.parts.kind == "bad_input" && error.parts.reason.hasPrefix("outside the years"), "\(error)")
    }

    @Test func noInstantOfACalendar() throws {
        let far = Date(timeIntervalSince1970: 1e15)
        let key = NotificationKey("key")
        let error = try refusal {
            try companion.answerNotification(key: key, answer: .done, deliveredAt: far, moment: now)
        }
        #expect(error.parts.kind == "bad_input" && error.parts.field == "instant")
    }

    /// A phone can be set to an offset instead of a zone; its name is Foundation's own.
    @Test func noZone() throws {
        let zone = try #require(TimeZone(secondsFromGMT: 7200))
        try check("zone", "GMT+0200", "not in the time zone database") {
            try companion.today(moment: Moment(instant: now.instant, zone: zone))
        }
    }

    @Test(arguments: [
        ("-250", "EUR", "cost", "-250", "cannot be negative"),
        ("1.005", "EUR", "cost", "1.005", "EUR has 2 decimal places"),
        ("1.5", "JPY", "cost", "1.5", "JPY has 0 decimal places"),
        ("100000000000000000000", "EUR", "cost", "100000000000000000000", "too large"),
        ("NaN", "EUR", "cost", "NaN", "not an amount such as 250 or 250.50"),
        ("250", "ZZZ", "currency", "ZZZ", "not an ISO 4217 code such as EUR"),
        ("250", "", "currency", "", "not an ISO 4217 code such as EUR"),
        ("250", "EUR ", "currency", "EUR ", "not an ISO 4217 code such as EUR"),
    ])
    func noMoney(_ amount: String, _ currency: String, _ field: String, _ value: String, _ reason: String) throws {
        let number = amount == "NaN" ? Decimal.nan : try #require(Decimal(string: amount))
        let draft = SessionDraft(treatment: .other, cost: Money(amount: number, currency: currency))
        try check(field, value, reason) { try companion.logSession(draft: draft, moment: now) }
        #expect(try companion.sessions().isEmpty)
    }

    @Test func noReminder() throws {
        let error = try refusal { try companion.explain(key: ReminderKey("nonsense"), moment: now) }
        #expect(error.parts.kind == "bad_input" && error.parts.value == "nonsense")
    }

    @Test func noNotification() throws {
        let key = NotificationKey("nonsense")
        let error = try refusal {
            try companion.snoozeNotification(key: key, by: 600, deliveredAt: nil, moment: now)
        }
        #expect(error.parts.kind == "bad_input" && error.parts.value == "nonsense")
    }

    @Test(arguments: [-600, 1, 1e6, 1e300, .infinity, .nan])
    func noTimeToSnoozeBy(_ length: TimeInterval) throws {
        let error = try refusal { try companion.snooze(keys: [], by: length, moment: now) }
        #expect(error.parts.kind == "bad_input" && error.parts.field == "minutes")
    }

    @Test func noIdOfTheDiary() throws {
        let refused = [
            try refusal { try companion.removeSession(id: SessionId("none"), moment: now) },
            try refusal { try companion.progress(course: CourseId("none"), moment: now) },
            try refusal { try companion.undo(id: ChangeId("none"), moment: now) },
            try refusal { try companion.removeTask(id: TaskId("none"), moment: now) },
        ]
        for error in refused {
            #expect(error.parts.kind == "bad_input" && error.parts.value == "none", "\(error)")
        }
    }

    @Test func noLanguage() throws {
        let error = try refusal { try companion.speak(lang: "xx") }
        #expect(error.parts.kind == "bad_input" && error.parts.value == "xx")
    }
}
