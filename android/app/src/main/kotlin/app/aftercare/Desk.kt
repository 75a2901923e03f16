package app.aftercare

import aftercare.AftercareException
import aftercare.ChangeId
import aftercare.errorText
import androidx.annotation.StringRes
import app.aftercare.diary.Call
import app.aftercare.diary.Diary
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.launch

/** What the core answered, or what it refused, in the patient's words. */
sealed interface Asked<out T> {
    /** Not answered yet. */
    data object Waiting : Asked<Nothing>

    /** Answered. */
    data class Answered<T>(val answer: T) : Asked<T>

    /** Refused. */
    data class Refused(val error: AftercareException, val text: String) : Asked<Nothing>
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
    ) {
        scope.launch {
            try {
                val change = diary.change(call)
                if (label != null) told.send(Told(label = label, change = change))
                then()
            } catch (error: AftercareException) {
                told.send(Told(text = refused(error).text))
            }
        }
    }

    /** Takes a change back. */
    fun undo(change: ChangeId) =
        change(R.string.said_undone) { moment ->
            undo(change, moment)
            null
        }

    /** Lets every screen ask again. */
    fun renew() = diary.renew()

    private fun refused(error: AftercareException) = Asked.Refused(error, errorText(error, language()))
}
