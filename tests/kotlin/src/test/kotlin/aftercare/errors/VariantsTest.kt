package aftercare.errors

import aftercare.AftercareException
import aftercare.Companion
import aftercare.at
import aftercare.inFolder
import aftercare.microneedling
import aftercare.replaced
import aftercare.task
import java.nio.ByteBuffer
import java.nio.file.Path
import kotlin.io.path.createDirectory
import kotlin.io.path.exists
import kotlin.io.path.moveTo
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes
import kotlin.io.path.writeText
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Every kind of error, really provoked; `Busy` is in `BusyTest`, `NoSpace` in `NoSpaceTest`. */
class VariantsTest {
    private val now = at("2026-03-01T18:00")

    private fun open(path: Path): Unit = Companion(path.toString(), now).close()

    /** A closed diary with a session and a task in it. */
    private fun diaryIn(folder: Path): Path {
        val path = folder.resolve("diary.db")
        Companion(path.toString(), now).use {
            it.logSession(microneedling(), now)
            it.addTask(task("bring the cream"), now)
        }
        assertTrue(!folder.resolve("diary.db-wal").exists(), "closed, all of it lies in the one file")
        return path
    }

    /** Writes a number into SQLite's file header. */
    private fun header(path: Path, at: Int, value: Int) = path.writeBytes(path.readBytes().also { ByteBuffer.wrap(it).putInt(at, value) })

    /** What is refused is left byte for byte as it is. */
    private fun <T> untouched(path: Path, opening: () -> T): T {
        val before = path.readBytes()
        return opening().also { assertArrayEquals(before, path.readBytes()) }
    }

    private fun assertParts(parts: List<String>, field: String, value: Any, reason: String) {
        assertEquals(field, parts[0])
        assertEquals("$value", parts[1])
        assertTrue(reason in parts[2], parts[2])
    }

    @Test
    fun `bad input`() = inFolder { folder ->
        Companion(folder.resolve("diary.db").toString(), now).use { door ->
            val error = assertThrows<AftercareException.BadInput> { door.logSession(microneedling(on = "2026-03-04"), now) }
            assertParts(listOf(error.field, error.value, error.reason), "on", "2026-03-04", "lies ahead")
            assertEquals(listOf<Any>(), door.changes())
            // Kotlin's own text of it has all three as well.
            for (part in listOf(error.field, error.value, error.reason)) assertTrue(part in error.message, error.message)
        }
    }

    @Test
    fun `not a diary`() = inFolder { folder ->
        fun assertRefused(path: Path, reason: String) {
            val error = assertThrows<AftercareException.NotADiary> { open(path) }
            assertParts(listOf(error.field, error.value, error.reason), "diary", path, reason)
        }
        assertRefused(folder.resolve("folder").createDirectory(), "is a folder")
        assertRefused(folder.resolve("text").apply { writeText("dear diary") }, "not a SQLite database")
        // Beside its own name a diary is known for one, whatever becomes of the file.
        val other = diaryIn(folder).moveTo(folder.resolve("other.db"))
        header(other, APPLICATION_ID, 7)
        untouched(other) { assertRefused(other, "another program's database") }
    }

    @Test
    fun `newer diary`() = inFolder { folder ->
        val path = diaryIn(folder)
        header(path, USER_VERSION, 99)
        val error = untouched(path) { assertThrows<AftercareException.NewerDiary> { open(path) } }
        assertParts(listOf(error.field, error.value, error.reason), "diary", path, "its schema is 99, this version knows ")
    }

    @Test
    fun `damaged diary`() = inFolder { folder ->
        val path = diaryIn(folder)
        path.writeBytes(path.readBytes().apply { fill(-1, fromIndex = PAGE) })
        val error = untouched(path) {
            assertThrows<AftercareException.DamagedDiary> { Companion(path.toString(), now).use { it.today(now) } }
        }
        assertParts(listOf(error.field, error.value, error.reason), "diary", path, "damaged")
    }

    @Test
    fun `damaged in one cell`() = inFolder { folder ->
        val path = diaryIn(folder)
        replaced(path, "Europe/Madrid", "Europe/Madrit")
        val error = untouched(path) {
            assertThrows<AftercareException.DamagedDiary> { Companion(path.toString(), now).use { it.sessions() } }
        }
        assertParts(listOf(error.field, error.value, error.reason), "diary", path, "zone cannot be read")
    }

    /** Root may write anywhere, so no mode of a file refuses it: a folder that is not there, and one that takes no files, do. */
    @Test
    fun `no permission`() = inFolder { folder ->
        for ((path, reason) in listOf(folder.resolve("none/diary.db") to "its folder does not exist", Path.of("/proc/diary.db") to "cannot")) {
            val error = assertThrows<AftercareException.NoPermission> { open(path) }
            assertParts(listOf(error.field, error.value, error.reason), "diary", path, reason)
        }
    }

    /** Once the diary is erased, its door has nothing to answer from. */
    @Test
    fun fault() = inFolder { folder ->
        val path = diaryIn(folder)
        Companion(path.toString(), now).use { door ->
            door.erase()
            val error = assertThrows<AftercareException.Fault> { door.tasks() }
            assertParts(listOf(error.field, error.value, error.reason), "diary", path, "is closed; open it anew")
        }
    }
}

/** Where SQLite's file header keeps them (its "Database File Format", section 1.3). */
private const val USER_VERSION = 60
private const val APPLICATION_ID = 68
private const val PAGE = 4096
