package aftercare.threads

import aftercare.AftercareException
import aftercare.Companion
import aftercare.SettingName
import aftercare.at
import aftercare.task
import aftercare.withDiary
import java.nio.file.Path
import java.time.Duration
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Another process holds the diary for longer than the busy timeout. */
class BusyTest {
    private val now = at("2026-03-03T09:00")

    @Test
    fun `no call blocks for longer than the busy timeout, and all works once the diary is free`() = withDiary { door, path ->
        door.addTask(task("before"), now)
        val calls = HeldElsewhere(path).use {
            // Writes wait for the other process, and every call for those before it on the same door.
            together(CALLS.size) { place -> timed { CALLS[place](door) } }
        }
        for ((place, call) in calls.withIndex()) {
            assertTrue(call.took < BUSY_TIMEOUT + MARGIN, "call $place took ${call.took}")
            call.refusal?.let { assertBusy(it, path) }
        }
        assertTrue(calls.take(WRITES).all { it.refusal != null }, "$calls")
        assertEquals(listOf("before"), door.tasks().map { it.text })
        val after = timed { door.addTask(task("after"), now) }
        assertNull(after.refusal)
        assertTrue(after.took < MARGIN, "${after.took}")
    }

    @Test
    fun `what is read through another door is not held up`() = withDiary { door, path ->
        door.addTask(task("before"), now)
        HeldElsewhere(path).use {
            val read = timed { assertEquals(1, door.tasks().size) }
            assertTrue(read.took < MARGIN, "${read.took}")
            val opened = timed { Companion(path.toString(), now).use { other -> other.today(now) } }
            assertNull(opened.refusal)
            assertTrue(opened.took < MARGIN, "${opened.took}")
        }
    }

    private fun assertBusy(refusal: AftercareException, path: Path) {
        val busy = refusal as? AftercareException.Busy ?: throw refusal
        assertEquals("diary", busy.field)
        assertEquals(path.toString(), busy.value)
        assertEquals("held by another process for over 10 seconds", busy.reason)
    }

    private data class Timed(val took: Duration, val refusal: AftercareException?)

    private fun timed(call: () -> Unit): Timed {
        val start = System.nanoTime()
        val refusal = runCatching(call).exceptionOrNull()
        val took = Duration.ofNanos(System.nanoTime() - start)
        if (refusal != null && refusal !is AftercareException) throw refusal
        return Timed(took, refusal)
    }
}

private val BUSY_TIMEOUT: Duration = Duration.ofSeconds(10)

/** For a busy machine; far less than a second wait would add. */
private val MARGIN: Duration = Duration.ofSeconds(3)

private const val WRITES = 3
private val CALLS = listOf<(Companion) -> Unit>(
    { it.addTask(task("held"), at("2026-03-03T09:00")) },
    { it.set(SettingName.MORNING, "07:00", at("2026-03-03T09:00")) },
    { it.startOutdoors(at("2026-03-03T09:00")) },
    { it.today(at("2026-03-03T09:00")) },
    { it.tasks() },
)
