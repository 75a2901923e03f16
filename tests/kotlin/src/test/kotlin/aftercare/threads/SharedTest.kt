package aftercare.threads

import aftercare.CheckInEntry
import aftercare.Companion
import aftercare.Score
import aftercare.ScoreEntry
import aftercare.SettingName
import aftercare.at
import aftercare.day
import aftercare.microneedling
import aftercare.task
import aftercare.withDiary
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** One door shared by eight threads, and two doors to one file: nothing is lost, nothing fails. */
class SharedTest {
    private val now = at("2026-12-30T12:00")

    /** A date of its own for every turn of every thread. */
    private fun on(thread: Int, turn: Int) = day("2026-03-02").plusDays((thread * EACH + turn).toLong())

    private fun turn(door: Companion, thread: Int, turn: Int) {
        door.checkIn(CheckInEntry(on = on(thread, turn), scores = listOf(ScoreEntry(Score.REDNESS, thread.toUByte()))), now)
        door.addTask(task("$thread $turn"), now)
        door.today(now)
        door.notifications(now, 60u, true, listOf())
        door.set(SettingName.MORNING, "07:%02d".format(turn), now)
        assertTrue(door.changes().size <= 200)
    }

    private fun assertWhole(door: Companion, threads: Int) {
        val expected = (0..<threads).flatMap { thread -> (0..<EACH).map { "$thread $it" } }
        assertEquals(expected.toSet(), door.tasks().map { it.text }.toSet())
        assertEquals(expected.size, door.tasks().size)
        val scores = door.progress(door.sessions().single().course, now).scores.associate { it.date to it.value.toInt() }
        val written = (0..<threads).flatMap { thread -> (0..<EACH).map { on(thread, it) to thread } }
        assertEquals(written.toMap(), scores)
    }

    @Test
    fun `eight threads write and read through one door`() = withDiary { door, _ ->
        door.logSession(microneedling(), at("2026-03-01T18:00"))
        together(THREADS) { thread -> repeat(EACH) { turn(door, thread, it) } }
        assertWhole(door, THREADS)
    }

    @Test
    fun `two doors to one file write in turn`() = withDiary { one, path ->
        Companion(path.toString(), now).use { other ->
            one.logSession(microneedling(), at("2026-03-01T18:00"))
            assertEquals(one.sessions(), other.sessions())
            repeat(EACH) { turn ->
                turn(one, 0, turn)
                turn(other, 1, turn)
                assertEquals(one.tasks(), other.tasks())
            }
            assertWhole(one, 2)
            assertWhole(other, 2)
            val last = other.undo(null, now)
            assertTrue(one.changes().none { it.id == last.change.id })
        }
    }

    @Test
    fun `two doors to one file write at once`() = withDiary { one, path ->
        Companion(path.toString(), now).use { other ->
            one.logSession(microneedling(), at("2026-03-01T18:00"))
            together(2) { thread -> repeat(EACH) { turn(if (thread == 0) one else other, thread, it) } }
            assertWhole(one, 2)
            assertWhole(other, 2)
        }
    }
}

private const val THREADS = 8
private const val EACH = 10
