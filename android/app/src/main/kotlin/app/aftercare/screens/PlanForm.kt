package app.aftercare.screens

import aftercare.Figure
import aftercare.HoldKind
import aftercare.HoldPlan
import aftercare.PlanDraft
import aftercare.SpacingDays
import aftercare.TouchUpMonths
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.text.input.KeyboardType
import app.aftercare.R
import app.aftercare.parts.Field
import app.aftercare.parts.Lead
import app.aftercare.parts.Main
import app.aftercare.parts.Other
import app.aftercare.parts.Small
import app.aftercare.parts.holds
import java.io.Serializable

/** What was typed of a clinician's plan. The core judges it. */
data class PlanTyped(
    val planned: String = "",
    val spacing: Pair<String, String> = "" to "",
    val touchUp: Pair<String, String> = "" to "",
    val holds: Map<HoldKind, String> = mapOf(),
    val saidBy: String = "",
) : Serializable {
    /** Whether there is a figure in it, and nothing that is none. */
    val complete: Boolean
        get() {
            val typed = (listOf(planned) + spacing.toList() + touchUp.toList() + holds.values).filter { it.isNotBlank() }
            val pairs = listOf(spacing, touchUp).all { it.first.isBlank() == it.second.isBlank() }
            return typed.isNotEmpty() && pairs && typed.all { it.trim().toUIntOrNull() != null }
        }

    /** As the core takes it. */
    fun draft() =
        PlanDraft(
            planned = number(planned),
            spacing = spacing.both()?.let { SpacingDays(it.first, it.second) },
            touchUp = touchUp.both()?.let { TouchUpMonths(it.first, it.second) },
            holds = holds.mapNotNull { (kind, days) -> number(days)?.let { HoldPlan(kind, Figure.Days(it)) } },
            saidBy = saidBy.trim().ifEmpty { null },
        )

    private fun number(text: String): UInt? = text.trim().toUIntOrNull()

    private fun Pair<String, String>.both(): Pair<UInt, UInt>? = number(first)?.let { from -> number(second)?.let { from to it } }
}

/** What the clinician said about one course, figure by figure. */
@Composable
fun PlanForm(
    title: String,
    save: (PlanDraft) -> Unit,
) {
    var typed by rememberSaveable(title) { mutableStateOf(PlanTyped()) }
    var open by rememberSaveable(title) { mutableStateOf(false) }
    Lead(title)
    Small(stringResource(R.string.plan_what))
    Days(R.string.planned, typed.planned) { typed = typed.copy(planned = it) }
    if (open) {
        Windows(typed) { typed = it }
        Lead(stringResource(R.string.kept_away_days))
        holds().forEach { (kind, name) ->
            Field(name, typed.holds[kind].orEmpty(), KeyboardType.Number) { typed = typed.copy(holds = typed.holds + (kind to it)) }
        }
    } else {
        Other(stringResource(R.string.more_details)) { open = true }
    }
    Field(stringResource(R.string.said_by), typed.saidBy) { typed = typed.copy(saidBy = it) }
    Main(stringResource(R.string.save), enabled = typed.complete) { save(typed.draft()) }
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
