package aftercare.threads

import java.io.RandomAccessFile
import java.nio.file.Path
import java.util.concurrent.TimeUnit

/**
 * Another process that holds a diary's write lock until it is closed.
 *
 * It takes the lock as SQLite takes it: the byte of the file `-shm` that says someone writes (SQLite's "WAL-index
 * Format", section 2.3.1). Within this process it could not: its locks are the process's own, and never in its own way.
 */
internal class HeldElsewhere(diary: Path) : AutoCloseable {
    private val process: Process = ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), Holder::class.java.name, "$diary-shm",
    ).redirectError(ProcessBuilder.Redirect.INHERIT).start()

    init {
        check(process.inputReader().readLine() == HELD) { "the other process could not take the lock" }
    }

    override fun close() {
        process.outputStream.close()
        check(process.waitFor(10, TimeUnit.SECONDS)) { "the other process does not end" }
    }
}

/** What that process runs. */
internal object Holder {
    @JvmStatic
    fun main(arguments: Array<String>) {
        RandomAccessFile(arguments.single(), "rw").use { file ->
            file.channel.lock(WRITE_LOCK, 1, false)
            println(HELD)
            // Until the tests close it, or are no more.
            System.`in`.readAllBytes()
        }
    }

    private const val WRITE_LOCK = 120L
}

private const val HELD = "held"
