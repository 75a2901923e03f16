import Aftercare
import Foundation
import Testing

/// The types that Swift does not have, or has otherwise.
@Suite struct CivilTests {
    @Test func aDateIsThatOfItsZone() throws {
        let auckland = try #require(TimeZone(identifier: "Pacific/Auckland"))
        let instant = Date(timeIntervalSince1970: 1_772_384_400)
        #expect(CivilDate(instant, in: .gmt) == day(2026, 3, 1))
        #expect(CivilDate(instant, in: auckland) == day(2026, 3, 2))
    }

    @Test func datesAreInOrderAndShown() {
        let dates = [day(2026, 3, 1), day(2025, 12, 31), day(2026, 2, 28)]
        #expect(dates.sorted().map(\.description) == ["2025-12-31", "2026-02-28", "2026-03-01"])
        #expect(day(2026, 3, 1).dateComponents == DateComponents(year: 2026, month: 3, day: 1))
    }

    @Test func utcKeepsItsName() throws {
        #expect(TimeZone.gmt.ianaName == "UTC")
        #expect(try #require(TimeZone(identifier: "UTC")).ianaName == "UTC")
        #expect(try #require(TimeZone(identifier: "Europe/Madrid")).ianaName == "Europe/Madrid")
    }

    @Test func moneyIsShownWithItsCurrency() {
        #expect("\(Money(amount: 250, currency: "EUR"))" == "250 EUR")
    }
}
