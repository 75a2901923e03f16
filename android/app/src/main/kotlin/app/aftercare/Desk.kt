package app.aftercare

import aftercare.AftercareException
import aftercare.ChangeId
import aftercare.Companion
import aftercare.WorkProgress
import aftercare.errorText
import androidx.annotation.StringRes
import app.aftercare.diary.Call
import app.aftercare.diary.Diary
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch
import java.io.IOException
import java.time.ZonedDateTime

/** What the core answered, or what it refused, in the patient's words. */
sealed interface Asked<out T> {
    /** Not answered yet. */
    data object Waiting : Asked<Nothing>

    /** Answered. */
    data class Answered<T>(
        val answer: T,
    ) : Asked<T>

    /** Refused. */
    data class Refused(
        val error: AftercareException,
        val text: String,
    ) : Asked<Nothing>
}

/** What the patient is told after something was done, or could not be. */
data class Told(
    /** The shell's own words, where the core said nothing. */
    @param:StringRes val label: Int? = null,
    /** The core's. */
    val text: String? = null,
    /** What can be taken back. */
    val change: ChangeId? = null,
)

/** What the screens ask and do. It outlives them, so nothing begun is lost with a screen. */
class Desk(
    private val diary: Diary,
    private val language: () -> String,
) {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)

    /** What is to be told, once each. */
    val told = Channel<Told>(Channel.UNLIMITED)

    /** Long work under way. */
    val working = MutableStateFlow<WorkProgress?>(null)

    /** Counts up whenever a screen has to ask again. */
    val version get() = diary.version

    /** Asks the core; an error is an answer too. */
    suspend fun <T> ask(call: Call<T>): Asked<T> =
        try {
            Asked.Answered(diary.ask(call))
        } catch (error: AftercareException) {
            refused(error)
        }

    /** Changes the diary and says so, with the way back; then goes on. */
    fun change(
        @StringRes label: Int?,
        then: () -> Unit = {},
        call: Call<ChangeId?>,
    ) = change(tell = { change -> label?.let { Told(label = it, change = change) } }, then = { then() }, call)

    /** The same for what answers more than the change. */
    fun <T> change(
        tell: (T) -> Told?,
        then: (T) -> Unit = {},
        call: Call<T>,
    ) = begin {
        val answer = diary.change(call)
        tell(answer)?.let { told.send(it) }
        then(answer)
    }

    /** Takes a change back. */
    fun undo(change: ChangeId) =
        change(R.string.said_undone) { moment ->
            undo(change, moment)
            null
        }

    /** Work that takes its time, and how far it has come; then what came of it is told, or handed on. */
    fun <T> work(
        then: (T) -> Unit = { answer -> if (answer is String) told.trySend(Told(text = answer)) },
        call: Companion.(ZonedDateTime, WorkProgress) -> T,
    ) = begin {
        val progress = WorkProgress()
        working.value = progress
        try {
            then(diary.change { moment -> call(moment, progress) })
        } finally {
            working.value = null
        }
    }

    /** Asks while the diary does not open. */
    suspend fun <T> outside(call: (path: String, ZonedDateTime) -> T): Asked<T> =
        try {
            Asked.Answered(diary.outside(renewed = false, call))
        } catch (error: AftercareException) {
            refused(error)
        }

    /** What is done while the diary does not open. */
    fun mend(call: (path: String, language: String, ZonedDateTime) -> String) =
        begin { told.send(Told(text = diary.outside(renewed = true) { path, moment -> call(path, language(), moment) })) }

    /** Erases everything. */
    fun erase(then: () -> Unit) =
        begin {
            diary.erase()
            then()
        }

    private fun begin(work: suspend () -> Unit) {
        scope.launch {
            try {
                work()
            } catch (error: AftercareException) {
                told.send(Told(text = refused(error).text))
            } catch (_: IOException) {
                told.send(Told(label = R.string.said_no_file))
            } catch (_: SecurityException) {
                told.send(Told(label = R.string.said_no_file))
            }
        }
    }

    /** Lets every screen ask again. */
    fun renew() = diary.renew()

    private fun refused(error: AftercareException) = Asked.Refused(error, errorText(error, language()))
}
