import Aftercare
import Foundation
import Testing

@testable import Journeys

@Suite struct NowTests {
    @Test(arguments: [
        ("2026-07-01T08:00[Europe/Madrid]", "2026-07-01T06:00:00Z"),
        ("2026-07-01T08:00:30[Europe/Madrid]", "2026-07-01T06:00:30Z"),
        ("2026-03-01T18:00:00+01:00[Europe/Madrid]", "2026-03-01T17:00:00Z"),
        ("2026-03-01T09:00:00-03:30[America/St_Johns]", "2026-03-01T12:30:00Z"),
        ("2026-03-01T08:00:00Z[Europe/Madrid]", "2026-03-01T08:00:00Z"),
        ("2026-03-01T08:00[UTC]", "2026-03-01T08:00:00Z"),
        // In a gap the first instant after it, even where a whole day was left out.
        ("2026-03-29T02:30[Europe/Madrid]", "2026-03-29T01:00:00Z"),
        ("2026-10-04T02:15[Australia/Lord_Howe]", "2026-10-03T15:30:00Z"),
        ("2026-04-24T00:30[Africa/Cairo]", "2026-04-23T22:00:00Z"),
        ("2011-12-30T12:00[Pacific/Apia]", "2011-12-30T10:00:00Z"),
        // In an overlap the first of the two, unless the offset says which.
        ("2026-10-25T02:30[Europe/Madrid]", "2026-10-25T00:30:00Z"),
        ("2026-10-25T02:30:00+01:00[Europe/Madrid]", "2026-10-25T01:30:00Z"),
        ("2026-04-05T01:45[Australia/Lord_Howe]", "2026-04-04T14:45:00Z"),
    ])
    func isThatInstant(_ text: String, _ instant: String) throws {
        #expect(try moment(text).instant == Date(instant, strategy: .iso8601))
    }

    @Test(arguments: [
        "2026-03-01T09:00", "2026-03-01T09:00Z", "2026-02-30T09:00[Europe/Madrid]", "2026-03-01T24:00[Europe/Madrid]",
        "2026-03-01T09:00[Mars/Olympus]", "2026-03-01T09:00+02:00[Europe/Madrid]", "2026-03-01[Europe/Madrid]", "now",
    ])
    func isNoMoment(_ text: String) {
        #expect(throws: Trouble.self) { try moment(text) }
    }
}
