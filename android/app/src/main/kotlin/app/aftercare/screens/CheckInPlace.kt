package app.aftercare.screens

import aftercare.CheckInEntry
import aftercare.Event
import aftercare.Score
import aftercare.ScoreEntry
import aftercare.Sign
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.aftercare.Place
import app.aftercare.R
import app.aftercare.Told
import app.aftercare.parts.Asking
import app.aftercare.parts.LocalDesk
import java.io.Serializable

/** What was entered about the skin so far; what was not touched stays unknown. */
data class CheckInDraft(
    val scores: Map<Score, Int> = mapOf(),
    val openSkin: Boolean? = null,
    val darker: Boolean? = null,
    val lighter: Boolean? = null,
    val signs: List<Sign> = listOf(),
    val events: List<Event> = listOf(),
    val note: String = "",
) : Serializable {
    /** Whether anything was entered. */
    val empty: Boolean get() = this == CheckInDraft()

    /** As the core takes it. */
    fun entry() =
        CheckInEntry(
            scores = scores.map { (score, value) -> ScoreEntry(score, value.toUByte()) },
            openSkin = openSkin,
            darker = darker,
            lighter = lighter,
            signs = signs,
            events = events,
            note = note.trim().ifEmpty { null },
        )
}

/** How the skin is today. */
@Composable
fun CheckInPlace(
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    val desk = LocalDesk.current
    Asking(call = { today(it) }) { today ->
        var draft by rememberSaveable { mutableStateOf(CheckInDraft()) }
        CheckInScreen(
            draft,
            today.signs,
            today.clinic,
            today.downtime,
            change = { draft = it },
            save = {
                desk.change(
                    tell = { Told(label = R.string.said_checked_in, change = it.change) },
                    // A recorded sign stands above everything on Today.
                    then = { if (it.signsRecorded.isEmpty()) back() else go(Place.Today) },
                ) { checkIn(draft.entry(), it) }
            },
            back = back,
        )
    }
}
