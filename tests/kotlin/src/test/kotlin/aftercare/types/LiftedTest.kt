package aftercare.types

import aftercare.AftercareException.BadInput
import aftercare.Answer
import aftercare.ChangeId
import aftercare.Companion
import aftercare.CourseId
import aftercare.Figure
import aftercare.HoldKind
import aftercare.HoldPlan
import aftercare.NotificationKey
import aftercare.PlanDraft
import aftercare.ReminderKey
import aftercare.SessionId
import aftercare.TaskId
import aftercare.at
import aftercare.microneedling
import aftercare.money
import aftercare.withDiary
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.ZoneOffset
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** What a Kotlin type can hold and the core cannot is refused as bad input, and as nothing else; nothing is written. */
class LiftedTest {
    private val now = at("2026-03-03T07:00")
    private val madrid = now.zone

    private fun cost(amount: String, currency: String) =
        microneedling().copy(cost = money(amount, currency))

    private fun refused(name: String, field: String, call: Companion.() -> Any): DynamicTest = dynamicTest(name) {
        withDiary { door, _ ->
            door.logSession(microneedling(), now)
            val before = door.changes() to door.today(now)
            assertEquals(field, assertThrows<BadInput>(name) { door.call() }.field, name)
            assertEquals(before, door.changes() to door.today(now), name)
        }
    }

    @TestFactory
    fun moments(): List<DynamicTest> = listOf(
        refused("zone without a name", "zone") { today(now.withZoneSameInstant(ZoneOffset.ofHours(2))) },
        refused("zone of a fixed offset", "zone") { today(now.withZoneSameInstant(ZoneId.of("GMT+02:00"))) },
        refused("year 9999", "now") { today(LocalDateTime.parse("9999-06-01T08:00").atZone(madrid)) },
        refused("year 1800", "now") { today(LocalDateTime.parse("1800-06-01T08:00").atZone(madrid)) },
        refused("year 0", "now") { today(LocalDateTime.parse("0000-06-01T08:00").atZone(madrid)) },
        refused("the last moment", "instant") { today(LocalDateTime.MAX.atZone(ZoneId.of("UTC"))) },
        refused("the first moment", "instant") { today(LocalDateTime.MIN.atZone(ZoneId.of("UTC"))) },
        refused("in a write", "now") { logSession(microneedling(), now.withYear(9950)) },
    )

    @TestFactory
    fun `dates and instants`(): List<DynamicTest> = listOf(
        refused("the last date", "date") { agenda(LocalDate.MAX, 1u, now) },
        refused("the first date", "date") { agenda(LocalDate.MIN, 1u, now) },
        refused("before the years", "from") { agenda(LocalDate.of(-1, 1, 1), 1u, now) },
        refused("in a record", "date") { logSession(microneedling().copy(on = LocalDate.MAX), now) },
        refused("after the years", "on") { logSession(microneedling().copy(on = LocalDate.of(12_000, 1, 1), booked = true), now) },
        refused("the last instant", "instant") { recordOutcome(today(now).reminders.map { it.key }, Answer.DONE, Instant.MAX, now) },
    )

    @TestFactory
    fun money(): List<DynamicTest> = listOf(
        refused("negative", "cost") { logSession(cost("-1", "EUR"), now) },
        refused("more places than the currency has", "cost") { logSession(cost("1.005", "EUR"), now) },
        refused("places where the currency has none", "cost") { logSession(cost("1.5", "JPY"), now) },
        refused("too large", "cost") { logSession(cost("1E+20", "EUR"), now) },
    )

    @TestFactory
    fun `ids and keys`(): List<DynamicTest> = listOf(
        refused("no session of that id", "session") { removeSession(SessionId("none"), now) },
        refused("no course of that id", "course") { endCourse(CourseId(""), now) },
        refused("no change of that id", "change") { undo(ChangeId("none"), now) },
        refused("no task of that id", "task") { removeTask(TaskId("none"), now) },
        refused("a key that is none", "key") { explain(ReminderKey("none"), now) },
        refused("a key of no date", "key") { explain(ReminderKey("sunscreen:2026-02-30:morning"), now) },
        refused("a key among good ones", "key") {
            recordOutcome(today(now).reminders.map { it.key } + ReminderKey(""), Answer.DONE, null, now)
        },
        refused("a notification that names nothing", "key") { answerNotification(NotificationKey("none"), Answer.DONE, null, now) },
    )

    @TestFactory
    fun numbers(): List<DynamicTest> = listOf(
        refused("no number", "depth") { logSession(microneedling().copy(depthMm = Double.NaN), now) },
        refused("infinite", "depth") { logSession(microneedling().copy(depthMm = Double.POSITIVE_INFINITY), now) },
        refused("too many days", "days") { agenda(now.toLocalDate(), UInt.MAX_VALUE, now) },
        refused("too large a budget", "budget") { notifications(now, UInt.MAX_VALUE, true, listOf()) },
    )

    @TestFactory
    fun `lengths of time`(): List<DynamicTest> = listOf(
        refused("none", "minutes") { snooze(today(now).reminders.map { it.key }, Duration.ZERO, now) },
        refused("too long", "minutes") { snooze(today(now).reminders.map { it.key }, Duration.ofSeconds(Long.MAX_VALUE), now) },
        refused("negative", "minutes") { snooze(today(now).reminders.map { it.key }, Duration.ofMinutes(-5), now) },
    )

    @TestFactory
    fun figures(): List<DynamicTest> = listOf(Figure.Days(0u), Figure.Hours(0u), Figure.Days(UInt.MAX_VALUE), Figure.Months(UInt.MAX_VALUE))
        .map { figure ->
            refused("$figure", "figure") {
                val draft = PlanDraft(holds = listOf(HoldPlan(HoldKind.RETINOID, figure)))
                clinicianPlan(sessions().single().course, draft, now)
            }
        }
}
