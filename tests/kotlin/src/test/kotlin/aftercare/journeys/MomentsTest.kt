package aftercare.journeys

import java.time.LocalDateTime
import java.time.ZoneId
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** `now` and what a moment is written as. */
class MomentsTest {
    @Test
    fun `a moment is read from a local time, or from RFC 9557`() {
        for ((text, expected) in listOf(
            "2026-03-01T18:00[Europe/Madrid]" to "2026-03-01T18:00:00+01:00[Europe/Madrid]",
            "2026-03-01T18:00:30[Europe/Madrid]" to "2026-03-01T18:00:30+01:00[Europe/Madrid]",
            "2026-03-01T18:00:00+01:00[Europe/Madrid]" to "2026-03-01T18:00:00+01:00[Europe/Madrid]",
            "2026-03-01T18:00+01:00[!Europe/Madrid]" to "2026-03-01T18:00:00+01:00[Europe/Madrid]",
            "2026-03-01T17:00:00Z[Europe/Madrid]" to "2026-03-01T18:00:00+01:00[Europe/Madrid]",
            "2026-03-01T09:00-03:30[America/St_Johns]" to "2026-03-01T09:00:00-03:30[America/St_Johns]",
            "2026-03-01T09:00[UTC]" to "2026-03-01T09:00:00+00:00[UTC]",
            "2026-10-25T02:30+01:00[Europe/Madrid]" to "2026-10-25T02:30:00+01:00[Europe/Madrid]",
        )) assertEquals(expected, written(momentOf(text)), text)
    }

    /** The core's own rule, and its own examples of it. */
    @Test
    fun `a gap gives the first instant after it, an overlap the first of the two`() {
        for ((zone, wall, instant) in listOf(
            Triple("Europe/Madrid", "2026-03-29T02:30", "2026-03-29T01:00:00Z"),
            Triple("Europe/Madrid", "2026-03-29T02:00", "2026-03-29T01:00:00Z"),
            Triple("Europe/Madrid", "2026-03-29T03:00", "2026-03-29T01:00:00Z"),
            Triple("Europe/Madrid", "2026-10-25T02:30", "2026-10-25T00:30:00Z"),
            Triple("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30:00Z"),
            Triple("Africa/Cairo", "2026-04-24T00:30", "2026-04-23T22:00:00Z"),
            Triple("Europe/Madrid", "2026-07-01T08:00", "2026-07-01T06:00:00Z"),
        )) {
            assertEquals(instant, wallIn(ZoneId.of(zone), LocalDateTime.parse(wall)).toInstant().toString(), "$zone $wall")
            assertEquals(instant, momentOf("$wall[$zone]").toInstant().toString(), "$zone $wall")
        }
    }

    @Test
    fun `what is no moment fails`() {
        for (text in listOf(
            "2026-03-01T18:00",
            "2026-03-01T18:00Z",
            "2026-03-01[Europe/Madrid]",
            "2026-02-30T18:00[Europe/Madrid]",
            "2026-03-01T18:00[Mars/X]",
            "2026-03-01T18:00+05:00[Europe/Madrid]",
            "2026-03-01T18:00[]",
            "",
        )) assertThrows<JourneyFailure>(text) { momentOf(text) }
    }
}
