package aftercare.errors

import aftercare.AftercareException
import aftercare.Companion
import aftercare.at
import aftercare.task
import kotlin.io.path.Path
import kotlin.io.path.deleteExisting
import kotlin.io.path.outputStream
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** The disk is full. `./check` mounts a small one where it may. */
class NoSpaceTest {
    private val now = at("2026-03-01T18:00")

    @Test
    fun `what was written earlier is whole, and with room again the diary works on`() {
        val disk = System.getProperty("aftercare.disk").orEmpty()
        assumeTrue(disk.isNotEmpty(), "no small disk: mounting one takes root")
        val path = Path(disk).resolve("diary.db")
        val ballast = Path(disk).resolve("ballast")
        ballast.outputStream().use { it.write(ByteArray(BALLAST)) }
        Companion(path.toString(), now).use { door ->
            var written = 0
            val error = assertThrows<AftercareException.NoSpace> {
                repeat(10_000) {
                    door.addTask(task("$it ".padEnd(100, 'x')), now)
                    written++
                }
            }
            assertEquals("diary", error.field)
            assertEquals(path.toString(), error.value)
            assertEquals("no space left; what was written earlier is whole", error.reason)
            assertTrue(written > 0)
            assertEquals(written, door.tasks().size)
            ballast.deleteExisting()
            door.addTask(task("after"), now)
        }
        Companion(path.toString(), now).use { door -> assertTrue(door.tasks().any { it.text == "after" }) }
    }
}

private const val BALLAST = 256 * 1024
