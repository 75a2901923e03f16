package app.aftercare.screens

import aftercare.Answer
import aftercare.Reminder
import aftercare.ReminderState
import aftercare.SessionId
import aftercare.Today
import aftercare.Treatment
import aftercare.isReturn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalContext
import app.aftercare.Place
import app.aftercare.R
import app.aftercare.alarms.Reach
import app.aftercare.diary.kept
import app.aftercare.parts.Asking
import app.aftercare.parts.LocalDesk
import java.time.LocalDate

/** Today, and whose the downtime on it is. */
data class Shown(
    val today: Today,
    val titles: Map<Treatment, String>,
    val dates: Map<SessionId, LocalDate>,
)

/** Today, as the core has it. */
@Composable
fun TodayPlace(go: (Place) -> Unit) {
    val desk = LocalDesk.current
    val context = LocalContext.current
    val version by desk.version.collectAsState()
    // What the phone lets through changes outside the diary.
    val reach = remember(version) { Reach.of(context) }
    Asking(call = { moment ->
        val today = today(moment)
        val titles = today.downtime.map { it.treatment }.associateWith { protocolGuide(it).title }
        Shown(today, titles, sessions().associate { it.id to it.on })
    }) { shown ->
        val today = shown.today
        val away = away(today.date)
        TodayScreen(
            shown,
            away,
            // Before the first session there is nothing to remind of.
            if (shown.dates.isEmpty()) Reach.CLEAR else reach,
            TodayDoes(
                go = go,
                tick = { reminder, done ->
                    desk.change(if (done) R.string.said_ticked else R.string.said_unticked) { moment ->
                        val keys = listOf(reminder.key)
                        if (done) recordOutcome(keys, Answer.DONE, null, moment).change else unmark(keys, moment).change
                    }
                },
                confirm = { session -> desk.change(R.string.said_confirmed) { confirmSession(session, it).change } },
                cancel = { session -> desk.change(R.string.said_cancelled) { cancelSession(session, it).change } },
                lift = { hold ->
                    desk.change(R.string.said_lifted) { moment -> lift(hold.kind, null, moment).change }
                },
                mend = { context.startActivity(reach.way(context)) },
            ),
        )
    }
}

/** Whether a reminder counts as ticked. */
val Reminder.ticked: Boolean get() = state == ReminderState.DONE

/** Whether the patient comes back after days away; it stays so until the screen is left for good. */
@Composable
private fun away(today: LocalDate): Boolean {
    val kept = LocalContext.current.kept

    fun returns() = kept.opened?.let { isReturn(it, today) } ?: false
    var away by rememberSaveable { mutableStateOf(returns()) }
    LaunchedEffect(today) {
        if (returns()) away = true
        kept.opened = today
    }
    return away
}
