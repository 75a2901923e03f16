package app.aftercare.screens

import aftercare.CoursePlanned
import aftercare.Figure
import aftercare.HoldKind
import aftercare.HoldPlan
import aftercare.PlanDraft
import aftercare.PlanFigure
import aftercare.PlanName
import aftercare.SpacingDays
import aftercare.TouchUpMonths
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import app.aftercare.R
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Field
import app.aftercare.parts.Lead
import app.aftercare.parts.Little
import app.aftercare.parts.Main
import app.aftercare.parts.Other
import app.aftercare.parts.Part
import app.aftercare.parts.Small
import app.aftercare.parts.Tone
import app.aftercare.parts.holds
import app.aftercare.theme.Space
import java.io.Serializable

/** A hold's name and number beside its term. */
private const val WIDER = 2f

/** How it is said how long something is kept away. */
enum class Term(
    val label: Int,
) {
    DAYS(R.string.term_days),
    HOURS(R.string.term_hours),
    WEEKS(R.string.term_weeks),
    MONTHS(R.string.term_months),
    WORD(R.string.term_word),
}

/** What was typed of one hold: a number with its term, or the clinician's word alone. */
data class HoldTyped(
    val number: String = "",
    val term: Term = Term.DAYS,
) : Serializable {
    /** As the core takes it; none where no number is. */
    val figure: Figure?
        get() = if (term == Term.WORD) Figure.Word else number.trim().toUIntOrNull()?.let(::figure)

    private fun figure(number: UInt) =
        when (term) {
            Term.DAYS -> Figure.Days(number)
            Term.HOURS -> Figure.Hours(number)
            Term.WEEKS -> Figure.Weeks(number)
            Term.MONTHS -> Figure.Months(number)
            Term.WORD -> Figure.Word
        }

    companion object {
        /** What the diary has. */
        fun of(figure: Figure) =
            when (figure) {
                is Figure.Days -> HoldTyped("${figure.v1}", Term.DAYS)
                is Figure.Hours -> HoldTyped("${figure.v1}", Term.HOURS)
                is Figure.Weeks -> HoldTyped("${figure.v1}", Term.WEEKS)
                is Figure.Months -> HoldTyped("${figure.v1}", Term.MONTHS)
                is Figure.Word -> HoldTyped(term = Term.WORD)
            }
    }
}

/** What is typed of a clinician's plan. The core judges it. */
data class PlanTyped(
    val planned: String = "",
    val spacing: Pair<String, String> = "" to "",
    val touchUp: Pair<String, String> = "" to "",
    val holds: Map<HoldKind, HoldTyped> = mapOf(),
    val saidBy: String = "",
) : Serializable {
    /** Whether there is another figure in it than was [recorded], and nothing that is none. */
    fun complete(recorded: PlanTyped): Boolean {
        val numbers = holds.values.filter { it.term != Term.WORD }.map { it.number }
        val typed = (listOf(planned) + spacing.toList() + touchUp.toList() + numbers).filter { it.isNotBlank() }
        val pairs = listOf(spacing, touchUp).all { it.first.isBlank() == it.second.isBlank() }
        val draft = draft(recorded)
        return draft != PlanDraft(saidBy = draft.saidBy) && pairs && typed.all { number(it) != null }
    }

    /** As the core takes it: what is other than was [recorded]. */
    fun draft(recorded: PlanTyped) =
        PlanDraft(
            planned = number(planned).takeIf { planned != recorded.planned },
            spacing = spacing.takeIf { it != recorded.spacing }?.both()?.let { SpacingDays(it.first, it.second) },
            touchUp = touchUp.takeIf { it != recorded.touchUp }?.both()?.let { TouchUpMonths(it.first, it.second) },
            holds =
                holds
                    .filter { (kind, typed) -> typed != recorded.holds[kind] }
                    .mapNotNull { (kind, typed) -> typed.figure?.let { HoldPlan(kind, it) } },
            saidBy = saidBy.trim().ifEmpty { null },
        )

    private fun number(text: String): UInt? = text.trim().toUIntOrNull()

    private fun Pair<String, String>.both(): Pair<UInt, UInt>? = number(first)?.let { from -> number(second)?.let { from to it } }

    companion object {
        /** What the diary has. */
        fun of(figures: List<PlanFigure>): PlanTyped =
            figures.fold(PlanTyped(saidBy = figures.firstNotNullOfOrNull { it.saidBy }.orEmpty())) { typed, figure ->
                when (val name = figure.name) {
                    is PlanName.Planned -> typed.copy(planned = "${name.v1}")
                    is PlanName.Spacing -> typed.copy(spacing = "${name.v1.from}" to "${name.v1.to}")
                    is PlanName.TouchUp -> typed.copy(touchUp = "${name.v1.from}" to "${name.v1.to}")
                    is PlanName.Hold -> typed.copy(holds = typed.holds + (name.v1 to HoldTyped.of(name.v2)))
                }
            }
    }
}

/** What the clinician said about one course, figure by figure, and what came of it where it was said just now. */
@Composable
fun PlanForm(
    title: String,
    figures: List<PlanFigure>,
    planned: CoursePlanned?,
    save: (PlanDraft) -> Unit,
) {
    val recorded = PlanTyped.of(figures)
    var typed by rememberSaveable(recorded) { mutableStateOf(recorded) }
    var open by rememberSaveable { mutableStateOf(false) }
    Lead(title)
    Small(stringResource(R.string.plan_what))
    Days(R.string.planned, typed.planned) { typed = typed.copy(planned = it) }
    if (open) {
        Windows(typed) { typed = it }
        Part(stringResource(R.string.kept_away))
        holds().forEach { (kind, name) ->
            HoldRow(name, typed.holds[kind] ?: HoldTyped()) { typed = typed.copy(holds = typed.holds + (kind to it)) }
        }
    } else {
        Other(stringResource(R.string.more_details)) { open = true }
    }
    Field(stringResource(R.string.said_by), typed.saidBy) { typed = typed.copy(saidBy = it) }
    Main(stringResource(R.string.save), enabled = typed.complete(recorded)) { save(typed.draft(recorded)) }
    planned?.warnings?.forEach { Block(tone = Tone.NOTE) { Body(it.text) } }
    planned?.let { Changes(it.changes) }
}

/** One hold: how long, and in what that is counted. */
@Composable
private fun HoldRow(
    name: String,
    typed: HoldTyped,
    change: (HoldTyped) -> Unit,
) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.block), verticalAlignment = Alignment.CenterVertically) {
        if (typed.term == Term.WORD) {
            Body(name, Modifier.weight(WIDER))
        } else {
            Field(name, typed.number, KeyboardType.Number, modifier = Modifier.weight(WIDER)) { change(typed.copy(number = it)) }
        }
        TermChoice(name, typed.term, Modifier.weight(1f)) { change(typed.copy(term = it)) }
    }
}

@Composable
private fun TermChoice(
    of: String,
    chosen: Term,
    modifier: Modifier,
    choose: (Term) -> Unit,
) {
    var open by remember { mutableStateOf(false) }
    val label = stringResource(chosen.label)
    Box(modifier) {
        Little(label, Modifier.semantics { contentDescription = "$of: $label" }) { open = true }
        DropdownMenu(open, { open = false }) {
            Term.entries.forEach { term ->
                DropdownMenuItem({ Body(stringResource(term.label)) }, {
                    open = false
                    choose(term)
                })
            }
        }
    }
}

@Composable
private fun Windows(
    typed: PlanTyped,
    change: (PlanTyped) -> Unit,
) {
    Days(R.string.spacing_from, typed.spacing.first) { change(typed.copy(spacing = it to typed.spacing.second)) }
    Days(R.string.spacing_to, typed.spacing.second) { change(typed.copy(spacing = typed.spacing.first to it)) }
    Days(R.string.touch_up_from, typed.touchUp.first) { change(typed.copy(touchUp = it to typed.touchUp.second)) }
    Days(R.string.touch_up_to, typed.touchUp.second) { change(typed.copy(touchUp = typed.touchUp.first to it)) }
}

@Composable
private fun Days(
    label: Int,
    text: String,
    change: (String) -> Unit,
) = Field(stringResource(label), text, KeyboardType.Number, change = change)
