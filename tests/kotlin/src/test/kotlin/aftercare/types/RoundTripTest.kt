package aftercare.types

import aftercare.Answer
import aftercare.Area
import aftercare.CheckInEntry
import aftercare.Companion
import aftercare.Event
import aftercare.Figure
import aftercare.HoldKind
import aftercare.HoldPlan
import aftercare.PlanDraft
import aftercare.PlanName
import aftercare.Score
import aftercare.ScoreEntry
import aftercare.SessionDraft
import aftercare.SpacingDays
import aftercare.TouchUpMonths
import aftercare.at
import aftercare.day
import aftercare.microneedling
import aftercare.money
import aftercare.replaced
import aftercare.withDiary
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.ZoneId
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What is handed in comes back the same, in the types that Kotlin has for it. */
class RoundTripTest {
    private val evening = at("2026-03-01T18:00")
    private val morning = at("2026-03-03T07:00")

    private fun Companion.log(draft: SessionDraft) = logSession(draft, evening).session

    @Test
    fun dates() = withDiary { door, _ ->
        for (on in listOf("2026-02-28", "2024-02-29", "1999-12-31", "1900-01-01")) {
            assertEquals(day(on), door.log(microneedling(on)).on)
        }
    }

    @Test
    fun `instants, to the second`() = withDiary { door, _ ->
        val now = morning.plusNanos(999_999_999)
        door.log(microneedling())
        val key = door.today(now).reminders.first().key
        val delivered = Instant.parse("2026-03-03T05:59:58.5Z")
        val outcome = door.recordOutcome(listOf(key), Answer.DONE, delivered, now).outcomes.single()
        assertEquals(Instant.parse("2026-03-03T05:59:58Z"), outcome.deliveredAt)
        assertEquals(morning.toInstant(), outcome.recordedAt)
        val other = door.today(now).reminders.last().key
        assertEquals(null, door.recordOutcome(listOf(other), Answer.DONE, null, now).outcomes.single().deliveredAt)
    }

    @Test
    fun `instants before 1970`() = withDiary { door, _ ->
        val then = at("1969-07-20T21:17:40").plusNanos(500_000_000)
        val session = door.logSession(microneedling(), then).session
        assertEquals(Instant.parse("1969-07-20T20:17:40Z"), session.loggedAt)
        assertEquals(day("1969-07-20"), session.on)
    }

    @Test
    fun `moments and zones`() = withDiary { door, _ ->
        for (name in listOf("Europe/Madrid", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "UTC")) {
            val zone = ZoneId.of(name)
            val now = LocalDateTime.parse("2026-03-01T18:00").atZone(zone)
            assertEquals(zone, door.logSession(microneedling(), now).session.zone)
            val today = door.today(now.plusHours(12))
            assertEquals(zone, today.zone)
            for (reminder in today.reminders) {
                assertEquals(zone, reminder.at.zone)
                assertEquals(reminder.date, reminder.at.toLocalDate())
            }
        }
    }

    @Test
    fun `wall times`() = withDiary { door, _ ->
        assertEquals(LocalTime.of(8, 0), door.settings().morning)
        assertEquals(LocalTime.of(22, 0) to LocalTime.of(7, 0), door.settings().quiet?.let { it.from to it.to })
        door.log(microneedling())
        val coverage = door.notifications(morning, 60u, false, listOf()).coverage
        assertTrue(coverage.until > morning.toLocalDateTime(), "${coverage.until}")
    }

    @Test
    fun money() = withDiary { door, _ ->
        for ((given, kept) in listOf(
            money("250", "EUR") to "250.00 EUR",
            money("0.5", "EUR") to "0.50 EUR",
            money("1000", "JPY") to "1000 JPY",
            money("1.234", "KWD") to "1.234 KWD",
            money("1E+2", "EUR") to "100.00 EUR",
            money("0", "EUR") to "0.00 EUR",
            money("1000000000.00", "EUR") to "1000000000.00 EUR",
        )) assertEquals(kept, "${door.log(microneedling().copy(cost = given)).cost}")
        assertEquals(null, door.log(microneedling()).cost)
        assertEquals(setOf("EUR", "JPY", "KWD"), door.costs(null, null).currencies.map { it.currency }.toSet())
    }

    /** A diary from a newer phone, or from one where the currency still was: it still shows. */
    @Test
    fun `a currency that Kotlin does not know`() = withDiary { door, path ->
        door.log(microneedling().copy(cost = money("250", "EUR")))
        door.close()
        replaced(path, "EUR", "UYW")
        Companion(path.toString(), at("2026-03-02T08:00")).use { assertTrue("UYW" in "${it.sessions().single().cost}") }
    }

    @Test
    fun `fractions and lists`() = withDiary { door, _ ->
        for (depth in listOf(0.1, 1.5, 2.0 / 3.0, 3.5)) assertEquals(depth, door.log(microneedling().copy(depthMm = depth)).depthMm)
        val areas = listOf(Area.FOREHEAD, Area.CHEEKS, Area.BACK)
        assertEquals(areas, door.log(microneedling().copy(areas = areas)).areas)
        val entry = CheckInEntry(scores = Score.entries.map { ScoreEntry(it, 10u) }, events = listOf(Event.entries.first()), openSkin = false)
        val written = door.checkIn(entry, evening).checkIn
        assertEquals(listOf(10.toUByte(), 10.toUByte()), listOf(written.redness, written.warmth))
        assertEquals(entry.events to false, written.events to written.openSkin)
    }

    @Test
    fun `text of every script`() = withDiary { door, _ ->
        val text = "Crème, Größe ß, جلسة, 皮膚, 👩🏽‍⚕️, e\u0301, \"'\\\n\u202E"
        assertEquals(text, door.log(microneedling().copy(note = text)).note)
        assertEquals(text, door.sessions().single().note)
    }

    @Test
    fun `lengths of time`() = withDiary { door, _ ->
        door.log(microneedling())
        val key = door.today(morning).reminders.first().key
        for (minutes in listOf(5L, 45L, 12 * 60L)) {
            val outcome = door.snooze(listOf(key), Duration.ofMinutes(minutes), morning).outcomes.single()
            assertEquals(Answer.SNOOZED, outcome.answer)
            val until = checkNotNull(outcome.snoozedUntil)
            assertTrue(until <= morning.toInstant() + Duration.ofMinutes(minutes), "$minutes: $until")
        }
        assertEquals(
            morning.toInstant() + Duration.ofMinutes(5),
            door.snooze(listOf(key), Duration.ofMinutes(5), morning).outcomes.single().snoozedUntil,
        )
    }

    @Test
    fun figures() = withDiary { door, _ ->
        val course = door.log(microneedling()).course
        val figures = listOf(Figure.Days(10u), Figure.Hours(48u), Figure.Weeks(2u), Figure.Months(1u), Figure.Word)
        for (figure in figures) {
            val draft = PlanDraft(3u, SpacingDays(30u, 40u), TouchUpMonths(5u, 7u), listOf(HoldPlan(HoldKind.RETINOID, figure)), "Dr B")
            val kept = door.clinicianPlan(course, draft, evening).course.plan.figures.map { it.name }
            val given = listOf(
                PlanName.Planned(3u), PlanName.Spacing(SpacingDays(30u, 40u)), PlanName.TouchUp(TouchUpMonths(5u, 7u)),
                PlanName.Hold(HoldKind.RETINOID, figure),
            )
            assertEquals(given.toSet(), kept.toSet())
        }
    }
}
