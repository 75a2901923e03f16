package app.aftercare.screens

import aftercare.CareTask
import aftercare.Clinic
import aftercare.Pause
import aftercare.PausePlanned
import aftercare.Slot
import aftercare.TaskDraft
import androidx.compose.foundation.layout.Row
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import app.aftercare.R
import app.aftercare.Told
import app.aftercare.parts.Asking
import app.aftercare.parts.Beside
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Choice
import app.aftercare.parts.DateChoice
import app.aftercare.parts.Field
import app.aftercare.parts.Heading
import app.aftercare.parts.Little
import app.aftercare.parts.LocalDesk
import app.aftercare.parts.Main
import app.aftercare.parts.OnOff
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.Tone
import app.aftercare.parts.shortly
import java.time.LocalDate

/** What the patient plans for herself. */
data class Own(
    val today: LocalDate,
    val pauses: List<Pause>,
    val tasks: List<CareTask>,
    val clinic: Clinic?,
)

/** What can be planned. */
class OwnDoes(
    val pause: (LocalDate, LocalDate, Boolean) -> Unit,
    val outdoors: (Boolean) -> Unit,
    val add: (TaskDraft) -> Unit,
    val remove: (CareTask) -> Unit,
)

/** Pauses, time outdoors, tasks of one's own. */
@Composable
fun OwnPlace(back: () -> Unit) {
    val desk = LocalDesk.current
    // What the core said of the pause that was planned last; its signs, where it is for illness.
    var planned by remember { mutableStateOf<PausePlanned?>(null) }
    Asking(call = { moment -> Own(moment.toLocalDate(), pauses(moment), tasks(), today(moment).clinic) }) { own ->
        OwnScreen(
            own,
            planned?.takeIf { it.pause in own.pauses },
            OwnDoes(
                pause = { from, to, illness ->
                    desk.change(
                        tell = { Told(label = R.string.said_paused, change = it.change) },
                        then = { planned = it },
                    ) { pause(from, to, illness, it) }
                },
                outdoors = { out ->
                    desk.change(tell = { Told(text = it.text, change = it.change) }) { if (out) startOutdoors(it) else stopOutdoors(it) }
                },
                add = { draft -> desk.change(R.string.said_task) { addTask(draft, it).change } },
                remove = { task -> desk.change(R.string.said_task) { removeTask(task.id, it).change } },
            ),
            back,
        )
    }
}

/** One page for all of them. */
@Composable
fun OwnScreen(
    own: Own,
    planned: PausePlanned?,
    does: OwnDoes,
    back: () -> Unit,
) {
    Page(stringResource(R.string.own_plans), back) {
        Heading(stringResource(R.string.outdoors))
        Block {
            Small(stringResource(R.string.outdoors_what))
            Beside {
                Other(stringResource(R.string.outdoors_start)) { does.outdoors(true) }
                Other(stringResource(R.string.outdoors_stop)) { does.outdoors(false) }
            }
        }
        Heading(stringResource(R.string.pause))
        Block { Pausing(own, does) }
        planned?.let {
            Block(tone = Tone.NOTE) { Body(it.text) }
            SignBlocks(it.signs)
            if (it.signs.isNotEmpty()) own.clinic?.let { clinic -> Numbers(clinic) }
        }
        Heading(stringResource(R.string.tasks))
        Block { Tasks(own, does) }
    }
}

@Composable
private fun Pausing(
    own: Own,
    does: OwnDoes,
) {
    var from by rememberSaveable { mutableStateOf(own.today) }
    var to by rememberSaveable { mutableStateOf(own.today) }
    var illness by rememberSaveable { mutableStateOf(false) }
    Small(stringResource(R.string.pause_what))
    own.pauses.forEach { Body("${shortly(it.from)} – ${shortly(it.to)}") }
    DateChoice(stringResource(R.string.from), from) { from = it }
    DateChoice(stringResource(R.string.to), to) { to = it }
    OnOff(stringResource(R.string.pause_illness), illness) { illness = it }
    Main(stringResource(R.string.pause_begin)) { does.pause(from, to, illness) }
}

@Composable
private fun Tasks(
    own: Own,
    does: OwnDoes,
) {
    var text by rememberSaveable { mutableStateOf("") }
    var slot by rememberSaveable { mutableStateOf(Slot.MORNING) }
    var from by rememberSaveable { mutableStateOf(own.today) }
    var to by rememberSaveable { mutableStateOf(own.today) }
    own.tasks.forEach { task ->
        Row(verticalAlignment = Alignment.CenterVertically) {
            Body("${task.text}, ${shortly(task.from)} – ${shortly(task.to)}", Modifier.weight(1f))
            Little(stringResource(R.string.remove)) { does.remove(task) }
        }
    }
    Field(stringResource(R.string.task_text), text) { text = it }
    val slots =
        listOf(
            Slot.MORNING to stringResource(R.string.morning),
            Slot.MIDDAY to stringResource(R.string.midday),
            Slot.EVENING to stringResource(R.string.evening),
        )
    Choice(slots, slot) { slot = it }
    DateChoice(stringResource(R.string.from), from) { from = it }
    DateChoice(stringResource(R.string.to), to) { to = it }
    Main(stringResource(R.string.task_add), enabled = text.isNotBlank()) {
        does.add(TaskDraft(text.trim(), from, to, slot))
        text = ""
    }
}
