import Aftercare
import Foundation
import Testing

@testable import Journeys

@Suite struct ArgumentTests {
    private func read<Value>(_ reader: Reader<Value>, _ json: String) throws -> Value {
        try reader(Json(reading: json))
    }

    @Test func aSessionIsReadMemberByMember() throws {
        let draft = try read(
            Draft.session,
            #"""
            {"treatment": "other", "on": "2026-03-01", "areas": ["nose"], "depth_mm": 1.5, "scars": ["icepick"],
             "adjuncts": ["tca_cross"], "radiofrequency": false, "planned": 4, "new_course": true, "clinic": "Sol",
             "clinic_phone": "1", "out_of_hours": "2", "cost": {"amount": "250.50", "currency": "EUR"}, "note": "n",
             "booked": true, "no_depth": true, "no_cost": true}
            """#)
        let day = CivilDate(year: 2026, month: 3, day: 1)
        #expect(
            draft
                == SessionDraft(
                    treatment: .other, on: day, areas: [.nose], depthMm: 1.5, scars: [.icepick], adjuncts: [.tcaCross],
                    radiofrequency: false, planned: 4, newCourse: true, clinic: "Sol", clinicPhone: "1",
                    outOfHours: "2",
                    cost: Money(amount: Decimal(sign: .plus, exponent: -1, significand: 2505), currency: "EUR"),
                    note: "n",
                    booked: true, noDepth: true, noCost: true))
        #expect(try read(Draft.session, "{}") == SessionDraft())
    }

    @Test func aCheckInIsReadMemberByMember() throws {
        let entry = try read(
            Draft.checkIn,
            #"""
            {"on": "2026-03-01", "areas": [], "scores": [{"score": "pain", "value": 10}], "open_skin": true,
             "darker": false, "lighter": null, "signs": ["pus"], "events": ["sunburn"], "note": ""}
            """#)
        #expect(
            entry
                == CheckInEntry(
                    on: CivilDate(year: 2026, month: 3, day: 1), areas: [],
                    scores: [ScoreEntry(score: .pain, value: 10)],
                    openSkin: true, darker: false, lighter: nil, signs: [.pus], events: [.sunburn], note: ""))
        #expect(try read(Draft.checkIn, "{}") == CheckInEntry())
    }

    @Test func aPlanIsReadMemberByMember() throws {
        let plan = try read(
            Draft.plan,
            #"""
            {"planned": 4, "spacing": {"from": 28, "to": 42}, "touch_up": {"from": 5, "to": 7}, "said_by": "Dr Ruiz",
             "holds": [{"kind": "retinoid", "figure": "10 days"}, {"kind": "acid", "figure": "1 month"},
                       {"kind": "exercise", "figure": "48 hours"}, {"kind": "make_up", "figure": "2 weeks"},
                       {"kind": "shaving", "figure": "word"}]}
            """#)
        let figures: [Figure] = [.days(10), .months(1), .hours(48), .weeks(2), .word]
        let kinds: [HoldKind] = [.retinoid, .acid, .exercise, .makeUp, .shaving]
        #expect(
            plan
                == PlanDraft(
                    planned: 4, spacing: SpacingDays(from: 28, to: 42), touchUp: TouchUpMonths(from: 5, to: 7),
                    holds: zip(kinds, figures).map(HoldPlan.init), saidBy: "Dr Ruiz"))
    }

    @Test func aTaskIsReadMemberByMember() throws {
        let task = try read(Draft.task, #"{"text": "t", "slot": "evening", "to": "2026-03-02", "said_by": "Dr Ruiz"}"#)
        let day = CivilDate(year: 2026, month: 3, day: 2)
        #expect(task == TaskDraft(text: "t", from: nil, to: day, slot: .evening, saidBy: "Dr Ruiz"))
    }

    @Test func whatWasArmedIsReadAsPending() throws {
        let armed = #"{"key": "k", "fire_at": "2026-03-01T17:00:00Z", "title": "t", "keys": []}"#
        let instant = Date(timeIntervalSince1970: 1_772_384_400)
        #expect(try read(Draft.pending, armed) == Pending(key: NotificationKey("k"), fireAt: instant))
        #expect(try read(Draft.pending, #"{"key": "k"}"#) == Pending(key: NotificationKey("k")))
    }

    @Test func aLengthOfTimeIsWholeMinutes() throws {
        #expect(try read(minutes, "30") == 1800)
        #expect(throws: Trouble.self) { try read(minutes, "0.5") }
        #expect(throws: Trouble.self) { try read(minutes, "-30") }
    }

    @Test(arguments: [
        #"{"day": 1}"#, #"{"on": "1 March"}"#, #"{"on": "2026-3-1"}"#, #"{"on": 3}"#,
        #"{"treatment": "Microneedling"}"#,
        #"{"treatment": 1}"#, #"{"areas": "nose"}"#, #"{"areas": ["knee"]}"#, #"{"depth_mm": "1.5"}"#,
        #"{"planned": -1}"#,
        #"{"planned": 1.5}"#, #"{"booked": "yes"}"#, #"{"booked": 1}"#, #"{"clinic": {}}"#, #"{"cost": "250 EUR"}"#,
        #"{"cost": {"amount": "250"}}"#, #"{"cost": {"amount": 250, "currency": "EUR"}}"#,
        #"{"cost": {"amount": "2e2", "currency": "EUR"}}"#,
        #"{"cost": {"amount": "1", "currency": "EUR", "places": 2}}"#,
        "[]", "null",
    ])
    func isNoSession(_ json: String) {
        #expect(throws: Trouble.self) { try read(Draft.session, json) }
    }

    @Test(arguments: ["10", "10days", "ten days", "10 fortnights", "-1 days", "99999999999 days", ""])
    func isNoFigure(_ figure: String) {
        let plan = #"{"holds": [{"kind": "retinoid", "figure": "\#(figure)"}]}"#
        #expect(throws: Trouble.self) { try read(Draft.plan, plan) }
    }
}
