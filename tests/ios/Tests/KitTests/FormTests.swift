import AftercareKit
import Foundation
import Testing

/// What is entered and what the core is handed.
@Suite struct FormTests {
    @Test func whatWasNotTouchedStaysUnknown() {
        var form = CheckInForm(on: day(2026, 3, 2))
        #expect(form.isEmpty)
        #expect(form.entry == CheckInEntry(on: day(2026, 3, 2)))
        form.scores[.pain] = 0
        #expect(!form.isEmpty)
        #expect(form.entry.scores == [ScoreEntry(score: .pain, value: 0)])
    }

    @Test func listsKeepTheirOrder() {
        var form = CheckInForm(on: day(2026, 3, 2))
        form.signs = [.noUrine, .pus, .darkening]
        form.scores = [.warmth: 1, .redness: 2]
        #expect(form.entry.signs == [.pus, .darkening, .noUrine])
        #expect(form.entry.scores.map(\.score) == [.redness, .warmth])
    }

    @Test func aSessionOfTheDiaryIsEnteredAsItIs() async throws {
        let diary = TestDiary()
        let clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid")
        let now = clock.moment
        var form = SessionForm(on: now.date, currency: "EUR")
        (form.areas, form.scars, form.adjuncts) = ([.jaw, .cheeks], [.icepick], [.prp])
        (form.depthMm, form.cost, form.note) = (1.5, 250.5, "calm")
        (form.clinic, form.clinicPhone, form.outOfHours) = ("Clinic", "+34 1", "+34 2")
        let entered = form
        let session = try await diary.door(clock).ask { try $0.logSession(draft: entered.draft, moment: now).session }
        #expect(SessionForm(session, currency: "USD") == entered)
    }

    @Test func anEmptiedFieldTakesOutWhatWasThere() async throws {
        let (diary, clock) = (TestDiary(), try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid"))
        let (door, now) = (diary.door(clock), clock.moment)
        var form = SessionForm(on: now.date, currency: "EUR")
        (form.depthMm, form.cost) = (1.5, 250)
        let entered = form
        let session = try await door.ask { try $0.logSession(draft: entered.draft, moment: now).session }
        var again = SessionForm(session, currency: "EUR")
        (again.depthMm, again.cost) = (nil, nil)
        let emptied = again
        let changed = try await door.ask {
            try $0.changeSession(id: session.id, draft: emptied.draft, moment: now, preview: false).session
        }
        #expect(changed.depthMm == nil && changed.cost == nil)
    }

    @Test func aChangeOfNothingKeepsTheSession() async throws {
        let (diary, clock) = (TestDiary(), try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid"))
        let (door, now) = (diary.door(clock), clock.moment)
        var form = SessionForm(on: now.date, currency: "EUR")
        form.areas = [.cheeks]
        let entered = form
        let session = try await door.ask { try $0.logSession(draft: entered.draft, moment: now).session }
        let again = SessionForm(session, currency: "EUR")
        let kept = try await door.ask {
            try $0.changeSession(id: session.id, draft: again.draft, moment: now, preview: false).session
        }
        #expect(kept == session)
    }

    @Test(arguments: [
        ("+34 600 11 22 33", "tel:+34600112233"), ("(030) 123-45", "tel:03012345"), ("٠١٢٣", "tel:0123"),
        ("+49 (0)30 123", "tel:+4930123"), ("Tel. +49 30/123", "tel:+4930123"), ("030 123 ext. 5", "tel:030123"),
        ("٠٣٠ ١٢٣ داخلي ٥", "tel:030123"), ("call me", nil), ("", nil),
    ])
    func aNumberIsDialledAsItWasMeant(_ written: String, _ dialled: String?) {
        #expect(Telephone.url(dialling: written)?.absoluteString == dialled)
    }

    /// Between the marks of Unicode's TR9 a number is not turned around by Arabic beside it.
    @Test func aNumberKeepsItsOrder() {
        let shown = Array(Telephone.shown("+34 600").unicodeScalars.map(\.value))
        #expect(shown.first == 0x2066 && shown.last == 0x2069)
        #expect(String(Telephone.shown("+34 600").dropFirst().dropLast()) == "+34 600")
    }

    @Test func aPlanOfOneEndIsARangeOfOne() {
        var form = PlanForm()
        #expect(form.draft() == PlanDraft())
        (form.spacingFrom, form.touchUpTo) = (28, 9)
        form.holds = [.swimming: HoldForm(.weeks(2)), .retinoid: HoldForm(.days(7)), .shaving: HoldForm()]
        #expect(form.draft().spacing == SpacingDays(from: 28, to: 28))
        #expect(form.draft().touchUp == TouchUpMonths(from: 9, to: 9))
        #expect(form.draft().holds.map(\.kind) == [.retinoid, .swimming])
    }

    @Test func aPlanIsEnteredAsItIsRecordedAndOnlyWhatDiffersIsHandedOn() async throws {
        let (diary, clock) = (TestDiary(), try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid"))
        let (door, now) = (diary.door(clock), clock.moment)
        let draft = SessionDraft(treatment: .microneedling)
        let course = try await door.ask { try $0.logSession(draft: draft, moment: now).session.course }
        var form = PlanForm()
        (form.planned, form.spacingFrom, form.spacingTo) = (4, 30, 40)
        form.holds = [
            .swimming: HoldForm(.days(12)), .shaving: HoldForm(.hours(72)), .exercise: HoldForm(.weeks(2)),
            .directSun: HoldForm(.months(1)), .makeUp: HoldForm(.word),
        ]
        let entered = form
        let recorded = try await door.ask {
            try $0.clinicianPlan(id: course, draft: entered.draft(), moment: now).course.plan
        }
        #expect(PlanForm(recorded) == entered)
        var changed = PlanForm(recorded)
        #expect(changed.draft(after: entered) == PlanDraft())
        changed.holds[.swimming]?.count = 14
        #expect(changed.draft(after: entered).holds == [HoldPlan(kind: .swimming, figure: .days(14))])
        #expect(changed.draft(after: entered).planned == nil)
    }

    @Test func timesAndNamesAreWrittenAsTheCoreReadsThem() async throws {
        let (diary, clock) = (TestDiary(), try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid"))
        let (door, now) = (diary.door(clock), clock.moment)
        #expect(DateComponents(hour: 7, minute: 5).clock == "07:05")
        for setting in SunscreenSetting.allCases {
            let shown = try await door.ask { try $0.set(name: .sunscreen, value: setting.written, moment: now) }
            #expect(shown.value == setting.written)
        }
    }

    @Test func datesAreCivil() {
        #expect(day(2026, 2, 27).adding(days: 3) == day(2026, 3, 2))
        #expect(day(2026, 3, 30).adding(days: -3) == day(2026, 3, 27))
        let zone = TimeZone(identifier: "America/Sao_Paulo") ?? .gmt
        #expect(CivilDate(day(2026, 3, 2).noon(in: zone), in: zone) == day(2026, 3, 2))
    }
}
