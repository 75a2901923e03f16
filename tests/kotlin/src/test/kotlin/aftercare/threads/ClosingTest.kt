package aftercare.threads

import aftercare.Companion
import aftercare.at
import aftercare.inFolder
import aftercare.microneedling
import aftercare.task
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** The app may close the diary while its other threads still ask it. */
class ClosingTest {
    private val now = at("2026-03-03T09:00")

    @Test
    fun `calls that run while it is closed finish, later ones are refused, and the diary opens at once`() = inFolder { folder ->
        val path = folder.resolve("diary.db").toString()
        val answered = AtomicInteger()
        repeat(ROUNDS) { round ->
            val door = Companion(path, now)
            val closed = AtomicBoolean()
            if (round == 0) door.logSession(microneedling(), at("2026-03-01T18:00"))
            val before = answered.get()
            val calls = started(THREADS) { thread -> until(closed, door, "$round $thread", answered) }
            while (answered.get() < before + THREADS) Thread.onSpinWait()
            door.close()
            closed.set(true)
            Companion(path, now).use { again ->
                again.today(now)
                calls.forEach(::outcome)
                assertThrows<IllegalStateException> { door.today(now) }
                assertEquals(answered.get(), again.tasks().size, "every write that answered is there, and no other")
            }
        }
    }

    /**
     * Asks and writes until it is refused, or knows of the closing itself: a call that begins while another still runs
     * is answered even after it.
     */
    private fun until(closed: AtomicBoolean, door: Companion, name: String, answered: AtomicInteger) {
        var turn = 0
        try {
            while (!closed.get()) {
                door.addTask(task("$name ${turn++}"), now)
                answered.incrementAndGet()
                door.today(now)
            }
        } catch (refusal: IllegalStateException) {
            assertTrue("destroyed" in refusal.message.orEmpty(), "$refusal")
        }
    }

    @Test
    fun `closing twice is closing once`() = inFolder { folder ->
        val door = Companion(folder.resolve("diary.db").toString(), now)
        together(THREADS) { door.close() }
        door.close()
        assertThrows<IllegalStateException> { door.settings() }
        Unit
    }
}

private const val ROUNDS = 10
private const val THREADS = 8
