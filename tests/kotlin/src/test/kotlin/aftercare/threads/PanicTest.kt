package aftercare.threads

import aftercare.AftercareException
import aftercare.Companion
import aftercare.at
import aftercare.microneedling
import aftercare.task
import aftercare.withDiary
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** A panic inside a write, which the feature `faults` brings, is an error like others. */
class PanicTest {
    private val now = at("2026-03-03T09:00")

    @Test
    fun `what was half written is not there, and the diary works on`() = withDiary { door, path ->
        door.logSession(microneedling(), now)
        val before = Triple(door.changes(), door.sessions(), door.today(now))
        repeat(3) {
            val panic = assertThrows<AftercareException.Fault> { door.panicInside(now) }
            assertEquals("diary" to "$path", panic.field to panic.value)
            // What the panic said stays inside.
            assertEquals("a fault in the program; nothing of this call was written", panic.reason)
            assertEquals(before, Triple(door.changes(), door.sessions(), door.today(now)))
        }
        // The first call after it is a write, too.
        assertThrows<AftercareException.Fault> { door.panicInside(now) }
        door.addTask(task("after"), now)
        assertEquals(before.first.size + 1, door.changes().size)
        door.undo(null, now)
        assertEquals(before.first, door.changes())
    }

    @Test
    fun `other threads notice nothing of it`() = withDiary { door, path ->
        together(4) { thread ->
            repeat(10) {
                if (thread % 2 == 0) {
                    assertThrows<AftercareException.Fault> { door.panicInside(now) }
                } else {
                    door.addTask(task("$thread $it"), now)
                    door.today(now)
                }
            }
        }
        assertEquals(20, door.tasks().size)
        assertEquals(20, door.changes().size)
        Companion(path.toString(), now).use { other -> assertEquals(door.tasks(), other.tasks()) }
    }
}
