package app.aftercare.alarms

import aftercare.NotificationAction
import aftercare.ReminderKey
import android.content.Intent
import app.aftercare.MADRID
import app.aftercare.app
import app.aftercare.asked
import app.aftercare.at
import app.aftercare.changed
import app.aftercare.needling
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.time.Duration
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import java.time.ZonedDateTime
import kotlin.random.Random

private const val DAYS = 400L

/** Days on which a session takes place, counted from the first. */
private val SESSIONS = listOf(0L, 35L, 70L, 300L)

/** 400 days of a phone: late alarms, reboots, lost alarms, other zones, late answers. */
@RunWith(RobolectricTestRunner::class)
class SimulationTest {
    private val chance = Random(20260303)
    private val zones = listOf("Europe/Madrid", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe").map(ZoneId::of)
    private val first = LocalDate.parse("2026-03-03")

    /** Every reminder shown, and how often. */
    private val seen = mutableMapOf<ReminderKey, Int>()

    /** What was shown and waits for its answer. */
    private val waiting = mutableListOf<Notice>()
    private var late = 0

    @Test
    fun `over 400 days no reminder is lost or shown twice`() {
        app.moment = at("2026-03-03T09:00")
        (0 until DAYS).forEach { day(first.plusDays(it), it) }
        assertTrue("only ${seen.size} reminders", seen.size > 150)
        assertEquals(mapOf<ReminderKey, Int>(), seen.filterValues { it > 1 })
        assertTrue("only $late late answers", late > 30)
    }

    private fun day(
        date: LocalDate,
        number: Long,
    ) {
        moves(date)
        answersLate()
        if (number in SESSIONS) changed { logSession(needling(date.toString()), it) }
        firesUntil(date.atTime(LocalTime.of(23, 50)).atZone(app.moment.zone))
        if (chance.nextInt(9) == 0) loses(alarms().shuffled(chance).take(3))
        if (chance.nextInt(15) == 0) reboots()
        // What WorkManager does once a day.
        asked { app.alarms.planAfresh(this, it) }
        assertEquals("on day $number", wanted(), held())
    }

    /** Morning comes, now and then in another zone; for the clock in the diary, days never run backwards. */
    private fun moves(date: LocalDate) {
        val zone = if (chance.nextInt(40) == 0) zones.random(chance) else app.moment.zone
        val morning = date.atTime(6, 0).atZone(zone)
        app.moment = maxOf(morning, app.moment.withZoneSameInstant(zone), compareBy { it.toInstant() })
        if (zone != MADRID) broadcast(Intent(Intent.ACTION_TIMEZONE_CHANGED))
    }

    private fun firesUntil(night: ZonedDateTime) {
        while (true) {
            val next = alarms().minByOrNull { it.triggerAtMs } ?: return
            val at = java.time.Instant.ofEpochMilli(next.triggerAtMs)
            if (at > night.toInstant()) return
            val late = Duration.ofMinutes(chance.nextLong(0, 20))
            app.moment = maxOf(app.moment, at.plus(late).atZone(app.moment.zone), compareBy { it.toInstant() })
            val notice = checkNotNull(Notice.of(intent(next)))
            goesOff(next)
            notice.keys.forEach { seen.merge(it, 1, Int::plus) }
            answers(notice)
        }
    }

    /** Some are answered at once, twice, some on a later day, and some never. */
    private fun answers(notice: Notice) {
        if (NotificationAction.DONE !in notice.actions) return
        when (chance.nextInt(3)) {
            0 -> repeat(2) { presses(notice, NotificationAction.DONE) }
            1 -> waiting += notice
        }
    }

    /** What was left lying is answered, after midnight or days later, with the phone switched off between; it counts on its own day. */
    private fun answersLate() {
        if (waiting.isEmpty() || chance.nextInt(3) > 0) return
        if (chance.nextInt(4) == 0) reboots()
        val today = answered(app.moment.toLocalDate())
        waiting.forEach { notice ->
            val day = answered(notice.day)
            presses(notice, NotificationAction.DONE)
            assertTrue("on ${notice.day}", answered(notice.day) >= day)
        }
        late += waiting.size
        val before = waiting.none { it.day == app.moment.toLocalDate() }
        if (before) assertEquals(today, answered(app.moment.toLocalDate()))
        waiting.clear()
    }

    private val Notice.day: LocalDate get() = LocalDate.parse(keys.first().text.split(":")[1])

    private fun answered(day: LocalDate): UInt = asked { adherence(day, day, it) }.answered
}
