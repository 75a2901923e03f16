import Aftercare
import Foundation
import Testing

@testable import Journeys

/// How answers are written: the table of tests/journeys/README.md.
@Suite struct WrittenTests {
    private func check(_ answer: Any, _ json: String) throws {
        #expect(try written(answer) == Json(reading: json))
    }

    @Test func records() throws {
        try check(SpacingDays(from: 30, to: 40), #"{"from": 30, "to": 40}"#)
        try check(Pending(key: NotificationKey("k"), fireAt: nil), #"{"key": "k", "fire_at": null}"#)
        try check([ScoreEntry(score: .redness, value: 3)], #"[{"score": "redness", "value": 3}]"#)
        try check((), "null")
    }

    @Test func namesOfClosedLists() throws {
        try check(Treatment.chemicalPeelMedium, #""chemical_peel_medium""#)
        try check(Grade.sourceArticle, #""source-article""#)
        try check(Sign.swellingAfterDay3, #""swelling_after_day_3""#)
        try check(HoldKind.vitaminC, #""vitamin_c""#)
        try check(WindowState.open, #""open""#)
        try check(SunscreenSetting.protocol, #""protocol""#)
    }

    @Test func datesAndTimes() throws {
        let instant = Date(timeIntervalSince1970: 1_772_384_400)
        let madrid = try #require(TimeZone(identifier: "Europe/Madrid"))
        let newfoundland = try #require(TimeZone(identifier: "America/St_Johns"))
        try check(CivilDate(year: 2026, month: 3, day: 1), #""2026-03-01""#)
        try check(instant, #""2026-03-01T17:00:00Z""#)
        try check(
            DateComponents(year: 2026, month: 3, day: 1, hour: 18, minute: 0, second: 0), #""2026-03-01T18:00:00""#)
        try check(ZonedInstant(instant: instant, zone: madrid), #""2026-03-01T18:00:00+01:00[Europe/Madrid]""#)
        try check(ZonedInstant(instant: instant, zone: newfoundland), #""2026-03-01T13:30:00-03:30[America/St_Johns]""#)
        try check(ZonedInstant(instant: instant, zone: .gmt), #""2026-03-01T17:00:00+00:00[UTC]""#)
        try check(madrid, #""Europe/Madrid""#)
    }

    @Test(arguments: [
        ("250", "EUR", "250.00"), ("0.5", "EUR", "0.50"), ("1000", "JPY", "1000"), ("1.23", "KWD", "1.230"),
    ])
    func money(_ amount: String, _ currency: String, _ shown: String) throws {
        let money = Money(amount: try #require(Decimal(string: amount)), currency: currency)
        try check(money, #"{"amount": "\#(shown)", "currency": "\#(currency)"}"#)
    }

    @Test func regions() throws {
        try check([Region.face, .back], #"["face", "back"]"#)
        try check(Region.allCases, #"["all"]"#)
        try check([Region](), "[]")
    }

    @Test(arguments: [
        (Figure.days(7), "7 days"), (.days(1), "1 day"), (.hours(48), "48 hours"), (.weeks(2), "2 weeks"),
        (.months(1), "1 month"), (.word, "word"),
    ])
    func figures(_ figure: Figure, _ text: String) throws {
        try check(figure, #""\#(text)""#)
    }

    @Test(arguments: [
        (PlanName.planned(4), #""planned": 4"#),
        (.spacing(SpacingDays(from: 30, to: 40)), #""spacing": {"from": 30, "to": 40}"#),
        (.touchUp(TouchUpMonths(from: 5, to: 7)), #""touch_up": {"from": 5, "to": 7}"#),
        (.hold(.retinoid, .days(10)), #""hold": ["retinoid", "10 days"]"#),
    ])
    func planFigures(_ name: PlanName, _ member: String) throws {
        let figure = PlanFigure(
            name: name, saidBy: "Dr Ruiz", on: CivilDate(year: 2026, month: 3, day: 1), withSession: false)
        try check(figure, #"{\#(member), "said_by": "Dr Ruiz", "on": "2026-03-01", "with_session": false}"#)
    }

    @Test func settings() throws {
        func at(_ hour: Int) -> DateComponents { DateComponents(hour: hour, minute: 0, second: 0) }
        let quiet = QuietHours(from: at(22), to: at(7))
        let place = Location(latitude: 40, longitude: -3.7)
        let set = Settings(
            morning: at(8), midday: at(13), evening: at(20), quiet: quiet, sunscreen: .protocol, discreet: true,
            location: place, lang: "en")
        try check(
            set,
            #"""
            {"morning": "08:00", "midday": "13:00", "evening": "20:00", "quiet": "22:00-07:00", "sunscreen": "protocol",
             "discreet": "on", "location": "40.0,-3.7", "lang": "en"}
            """#)
        let off = Settings(
            morning: at(8), midday: at(13), evening: at(20), quiet: nil, sunscreen: .off, discreet: false,
            location: nil,
            lang: "ar")
        #expect(try written(off).part(at: "quiet") == .text("off"))
        #expect(try written(off).part(at: "location") == .text("off"))
        #expect(try written(off).part(at: "discreet") == .text("off"))
    }

    @Test func whatItDoesNotKnowIsNotWritten() {
        #expect(throws: Trouble.self) { try written(["a": 1]) }
        #expect(throws: Trouble.self) { try written(Result<Int, Trouble>.success(1)) }
        #expect(throws: Trouble.self) { try written(Float(1)) }
    }
}
