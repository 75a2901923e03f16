package app.aftercare.screens

import aftercare.Explanation
import aftercare.ExplanationFigure
import aftercare.ReminderKey
import aftercare.Source
import androidx.compose.runtime.Composable
import androidx.compose.ui.res.stringResource
import app.aftercare.Place
import app.aftercare.R
import app.aftercare.parts.Asking
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.Tone
import app.aftercare.parts.clock
import app.aftercare.parts.dated

/** Why some reminders are there, as the core explains them. */
@Composable
fun WhyPlace(
    keys: List<String>,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    Asking(keys, call = { moment -> keys.map { explain(ReminderKey(it), moment) } }) { WhyScreen(it, back) }
}

/** The rule, the dates, the figures with grade and sources. */
@Composable
fun WhyScreen(
    explanations: List<Explanation>,
    back: () -> Unit,
) {
    Page(stringResource(R.string.why), back) {
        explanations.forEach { explanation ->
            Heading(explanation.reminder.text)
            Small("${dated(explanation.reminder.date)}, ${clock(explanation.reminder.at)}")
            Body(explanation.rule)
            explanation.notes.forEach { Body(it) }
            explanation.figures.forEach { FigureBlock(it) }
        }
        explanations.firstOrNull()?.let { Block(tone = Tone.QUIET) { Small(it.notice) } }
    }
}

@Composable
private fun FigureBlock(figure: ExplanationFigure) {
    Block {
        Lead(figure.text)
        figure.sources.forEach { SourceLine(it) }
    }
}

/** A source's number and where it was found: in Latin letters, which run from left to right in every language. */
@Composable
fun SourceLine(source: Source) {
    val found = listOfNotNull(source.title, source.address).filter { it.isNotBlank() }
    Small("\u2066[${source.id}] ${found.joinToString()}\u2069")
}
