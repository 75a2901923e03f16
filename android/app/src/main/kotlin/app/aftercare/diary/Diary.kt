package app.aftercare.diary

import aftercare.AftercareException
import aftercare.Companion
import aftercare.InternalException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.withContext
import java.io.File
import java.time.ZonedDateTime
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors

/** A call of the core, at a moment. */
typealias Call<T> = Companion.(ZonedDateTime) -> T

/**
 * The process's one open diary. Every call runs on a thread of its own, one after the other.
 *
 * A diary that does not open is tried again by the next call; it is never closed while the process lives.
 */
class Diary(
    private val file: File,
    private val now: Now,
    private val language: () -> String,
    private val planned: Call<Unit>,
) {
    private val thread: ExecutorService = Executors.newSingleThreadExecutor { Thread(it, "diary") }
    private val dispatcher = thread.asCoroutineDispatcher()
    private val versions = MutableStateFlow(0)
    private var companion: Companion? = null

    /** Counts up whenever what a screen shows may have changed. */
    val version: StateFlow<Int> = versions.asStateFlow()

    /** Asks the core. */
    suspend fun <T> ask(call: Call<T>): T = withContext(dispatcher) { answer(call) }

    /** Changes the diary, arms what follows from it, and lets every screen ask again. */
    suspend fun <T> change(call: Call<T>): T =
        withContext(NonCancellable + dispatcher) {
            val answer = answer(call)
            answer(planned)
            renew()
            answer
        }

    /** The same for a receiver, which has no coroutine; errors are given to [failed], and [finally] is always run. */
    fun post(
        failed: (AftercareException) -> Unit = {},
        finally: () -> Unit = {},
        call: Call<Unit>,
    ) {
        thread.execute {
            try {
                answer(call)
                renew()
            } catch (error: AftercareException) {
                failed(error)
            } finally {
                finally()
            }
        }
    }

    /** While the diary does not open, or is to be gone: with its path alone. The next call opens what is there then. */
    suspend fun <T> outside(
        renewed: Boolean,
        call: (String, ZonedDateTime) -> T,
    ): T =
        withContext(NonCancellable + dispatcher) {
            companion?.close()
            companion = null
            guarded { call(file.path, now.moment()) }.also { if (renewed) renew() }
        }

    /** Erases everything; the next call begins a new diary. Nothing comes between. */
    suspend fun erase() =
        withContext(NonCancellable + dispatcher) {
            answer { erase() }
            companion?.close()
            companion = null
            answer(planned)
            renew()
        }

    /** Lets every screen ask again: time has gone by, or something outside the diary has changed. */
    fun renew() = versions.update { it + 1 }

    private fun <T> answer(call: Call<T>): T =
        guarded {
            val moment = now.moment()
            val open = companion ?: Companion(file.apply { parentFile?.mkdirs() }.path, moment).also { companion = it }
            open.speak(language())
            open.call(moment)
        }

    private fun <T> guarded(call: () -> T): T =
        try {
            call()
        } catch (fault: InternalException) {
            throw AftercareException.Fault("call", "core", fault.message.orEmpty())
        }
}
