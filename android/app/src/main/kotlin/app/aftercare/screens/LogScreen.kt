package app.aftercare.screens

import aftercare.PlanChanges
import aftercare.SessionLogged
import aftercare.Treatment
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.text.input.KeyboardType
import app.aftercare.Asked
import app.aftercare.R
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Chips
import app.aftercare.parts.Choice
import app.aftercare.parts.DateChoice
import app.aftercare.parts.Field
import app.aftercare.parts.Heading
import app.aftercare.parts.Item
import app.aftercare.parts.Lead
import app.aftercare.parts.Main
import app.aftercare.parts.OnOff
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Part
import app.aftercare.parts.Tone
import app.aftercare.parts.adjuncts
import app.aftercare.parts.areas
import app.aftercare.parts.scars

/** A session, as typed so far, with what it would change. */
@Composable
fun LogScreen(
    draft: LogDraft,
    treatments: List<Pair<Treatment, String>>,
    preview: Asked<SessionLogged>?,
    changing: Boolean,
    bookable: Boolean,
    change: (LogDraft) -> Unit,
    save: () -> Unit,
    back: () -> Unit,
) {
    Page(stringResource(if (changing) R.string.change_session else R.string.log_session), back) {
        Block { Choice(treatments, draft.treatment) { change(draft.copy(treatment = it)) } }
        Block { WhenAndWhere(draft, bookable, change) }
        Questions(preview, draft, change)
        More(draft, changing, change)
        draft.unread().forEach { Block(tone = Tone.NOTE) { Body(stringResource(R.string.no_number, label(it))) } }
        Previewed(preview)
        val refused = preview is Asked.Refused || draft.unread().isNotEmpty()
        Main(stringResource(R.string.save), enabled = draft.treatment != null && !refused, onClick = save)
    }
}

@Composable
private fun label(field: String) =
    stringResource(
        when (field) {
            LogDraft.DEPTH -> R.string.depth
            LogDraft.PLANNED -> R.string.planned
            else -> R.string.cost
        },
    )

@Composable
private fun WhenAndWhere(
    draft: LogDraft,
    bookable: Boolean,
    change: (LogDraft) -> Unit,
) {
    draft.on?.let { on -> DateChoice(stringResource(R.string.date), on) { change(draft.copy(on = it)) } }
    if (bookable) {
        OnOff(stringResource(R.string.booked), draft.booked, stringResource(R.string.booked_what)) { change(draft.copy(booked = it)) }
    }
    Part(stringResource(R.string.areas))
    Body(stringResource(R.string.areas_what))
    Chips(areas(), draft.areas) { change(draft.copy(areas = draft.areas.turned(it))) }
}

/** What the core asks back; for now one question has its own answer here. */
@Composable
private fun Questions(
    preview: Asked<SessionLogged>?,
    draft: LogDraft,
    change: (LogDraft) -> Unit,
) {
    val asked = (preview as? Asked.Answered)?.answer?.questions.orEmpty()
    if (asked.isEmpty() && draft.radiofrequency == null) return
    Block(tone = Tone.NOTE) {
        asked.forEach { Body(it.text) }
        val answers = listOf(true to stringResource(R.string.yes_heat), false to stringResource(R.string.no_heat))
        Choice(answers, draft.radiofrequency) { change(draft.copy(radiofrequency = it)) }
    }
}

@Composable
private fun More(
    draft: LogDraft,
    changing: Boolean,
    change: (LogDraft) -> Unit,
) {
    var open by rememberSaveable { mutableStateOf(changing) }
    if (!open) {
        Other(stringResource(R.string.more_details)) { open = true }
        return
    }
    Block {
        Field(stringResource(R.string.clinic), draft.clinic) { change(draft.copy(clinic = it)) }
        Field(stringResource(R.string.phone), draft.phone, KeyboardType.Phone) { change(draft.copy(phone = it)) }
        Field(stringResource(R.string.out_of_hours), draft.outOfHours, KeyboardType.Phone) { change(draft.copy(outOfHours = it)) }
    }
    Block {
        Field(stringResource(R.string.depth), draft.depth, KeyboardType.Decimal) { change(draft.copy(depth = it)) }
        if (!changing) {
            Field(stringResource(R.string.planned), draft.planned, KeyboardType.Number) { change(draft.copy(planned = it)) }
            OnOff(stringResource(R.string.new_course), draft.newCourse, stringResource(R.string.new_course_what)) {
                change(draft.copy(newCourse = it))
            }
        }
        Part(stringResource(R.string.scars))
        Chips(scars(), draft.scars) { change(draft.copy(scars = draft.scars.turned(it))) }
        Part(stringResource(R.string.adjuncts))
        Chips(adjuncts(), draft.adjuncts) { change(draft.copy(adjuncts = draft.adjuncts.turned(it))) }
    }
    Block {
        Field(stringResource(R.string.cost), draft.cost, KeyboardType.Decimal) { change(draft.copy(cost = it)) }
        Field(stringResource(R.string.currency), draft.currency) { change(draft.copy(currency = it)) }
        Field(stringResource(R.string.note), draft.note, lines = 3) { change(draft.copy(note = it)) }
    }
}

/** In the list if it was not, out of it if it was. */
fun <T> List<T>.turned(one: T): List<T> = if (one in this) this - one else this + one

@Composable
private fun Previewed(preview: Asked<SessionLogged>?) {
    when (preview) {
        is Asked.Answered -> {
            preview.answer.warnings.forEach { Block(tone = Tone.NOTE) { Body(it.text) } }
            Changes(preview.answer.changes)
        }

        is Asked.Refused -> {
            Block(tone = Tone.NOTE) { Body(preview.text) }
        }

        else -> {}
    }
}

/** What changes in the plan. */
@Composable
fun Changes(changes: PlanChanges) {
    val ways =
        listOf(
            R.string.change_appears to changes.appears,
            R.string.change_moves to changes.moves,
            R.string.change_vanishes to changes.vanishes,
        ).filter { (_, lines) -> lines.isNotEmpty() }
    if (ways.isEmpty()) return
    Heading(stringResource(R.string.what_changes))
    ways.forEach { (way, lines) ->
        Block(tone = Tone.QUIET) {
            Lead(stringResource(way))
            lines.forEach { Item(it.text) }
        }
    }
}
