package app.aftercare.screens

import aftercare.ProtocolGuide
import aftercare.SessionId
import aftercare.SessionLogged
import aftercare.Treatment
import android.Manifest
import android.os.Build
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.res.stringResource
import app.aftercare.Asked
import app.aftercare.R
import app.aftercare.alarms.Reach
import app.aftercare.diary.kept
import app.aftercare.parts.Asking
import app.aftercare.parts.Body
import app.aftercare.parts.Little
import app.aftercare.parts.LocalDesk
import app.aftercare.parts.asked

/** What the screen needs before anything is typed. */
private data class Start(
    val draft: LogDraft,
    val treatments: List<Pair<Treatment, String>>,
)

/** A session to write down, or one to change. */
@Composable
fun LogPlace(
    session: String?,
    back: () -> Unit,
) {
    Asking(session, call = { moment ->
        val there = session?.let { id -> sessions().first { it.id.text == id } }
        val treatments = Treatment.entries.map { protocolGuide(it) }.map { it.treatment to it.name }
        Start(there?.let(LogDraft::of) ?: LogDraft(on = moment.toLocalDate()), treatments)
    }) { start -> Draft(session?.let(::SessionId), start, back) }
}

/** A guide's title is its treatment's name. */
private val ProtocolGuide.name: String get() = title

@Composable
private fun Draft(
    session: SessionId?,
    start: Start,
    back: () -> Unit,
) {
    val desk = LocalDesk.current
    var draft by rememberSaveable { mutableStateOf(start.draft) }
    var asking by rememberSaveable { mutableStateOf(false) }
    val preview: Asked<SessionLogged>? =
        draft.treatment?.let {
            asked(session, draft) { moment ->
                if (session == null) previewSession(draft.draft(), null, moment) else changeSession(session, draft.draft(), moment, true)
            }
        }
    val context = LocalContext.current
    // Once; from then on Today says what is off.
    val asks = { session == null && !context.kept.askedToNotify && Reach.of(context) == Reach.NOTIFICATIONS_OFF }
    LogScreen(
        draft = draft,
        treatments = start.treatments,
        preview = preview,
        changing = session != null,
        // A booked one becomes done where it is confirmed, not here.
        bookable = session == null || !start.draft.booked,
        change = { draft = it },
        save = {
            desk.change(
                R.string.said_saved,
                then = { if (asks()) asking = true else back() },
            ) { moment ->
                val logged =
                    if (session == null) {
                        logSession(draft.draft(), moment)
                    } else {
                        changeSession(session, draft.draft(), moment, false)
                    }
                logged.change
            }
        },
        back = back,
    )
    if (asking) {
        MayNotify {
            context.kept.askedToNotify = true
            back()
        }
    }
}

/** Asks for what the phone needs to show reminders, and says what happens without. */
@Composable
private fun MayNotify(done: () -> Unit) {
    val context = LocalContext.current
    val ask = rememberLauncherForActivityResult(ActivityResultContracts.RequestPermission()) { done() }
    AlertDialog(
        onDismissRequest = done,
        title = { Text(stringResource(R.string.notify_title)) },
        text = { Body(stringResource(R.string.notify_text)) },
        confirmButton = {
            Little(stringResource(R.string.notify_allow)) {
                if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
                    ask.launch(Manifest.permission.POST_NOTIFICATIONS)
                } else {
                    context.startActivity(Reach.NOTIFICATIONS_OFF.way(context))
                    done()
                }
            }
        },
        dismissButton = { Little(stringResource(R.string.notify_not_now), onClick = done) },
    )
}
