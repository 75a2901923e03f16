package aftercare.types

import aftercare.Pending
import aftercare.SessionDraft
import aftercare.Slot
import aftercare.TaskDraft
import aftercare.Treatment
import aftercare.at
import aftercare.day
import aftercare.microneedling
import aftercare.withDiary
import java.time.Duration
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Each id and key that an answer gave names the same thing when it is handed back. */
class IdsTest {
    private val evening = at("2026-03-01T18:00")
    private val morning = at("2026-03-03T07:00")

    @Test
    fun `ids and keys`() = withDiary { door, _ ->
        val session = door.logSession(microneedling(), evening).session
        assertEquals(session, door.moveSession(session.id, session.on, evening, true).session)
        assertEquals(session.course, door.progress(session.course, evening).course.id)
        assertEquals(session, door.sessions().single())

        val task = door.addTask(TaskDraft("cream", slot = Slot.EVENING), evening).task
        assertEquals(task.id, door.removeTask(task.id, evening).task.id)
        val pause = door.pause(day("2026-03-10"), day("2026-03-12"), false, evening).pause
        assertEquals(listOf(pause), door.pauses(evening))

        val reminder = door.today(morning).reminders.first()
        assertEquals(reminder, door.explain(reminder.key, morning).reminder)
        val armed = door.notifications(morning, 60u, false, listOf()).arm
        val held = door.notifications(morning, 60u, false, armed.map { Pending(it.key, it.fireAt) })
        assertEquals(listOf<Any>() to listOf<Any>(), held.arm to held.cancel)
        val later = armed.first { it.keys.isNotEmpty() }
        val snoozed = door.snoozeNotification(later.key, Duration.ofMinutes(5), later.fireAt, later.wall)
        assertEquals(later.keys.toSet(), snoozed.outcomes.map { it.key }.toSet())

        assertTrue(door.protocolGuide(Treatment.MICRONEEDLING).figures.flatMap { it.sources }.isNotEmpty())
        val last = door.changes().first()
        assertEquals(last, door.undo(last.id, evening).change)
    }

    @Test
    fun `a word`() = withDiary { door, _ ->
        val session = door.logSession(SessionDraft(Treatment.CHEMICAL_PEEL_DEEP), evening).session
        val now = evening.plusMonths(12)
        val waiting = door.today(now).wordsAwaited.single()
        assertEquals(session.id, waiting.session)
        val lifted = door.lift(waiting.kinds.first(), waiting.session, now)
        assertEquals(listOf(session.id), lifted.sessions)
        assertEquals(waiting.kinds.first() to now.toLocalDate(), lifted.word.kind to lifted.word.on)
    }
}
