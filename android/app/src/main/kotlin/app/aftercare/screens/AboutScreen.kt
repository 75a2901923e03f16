package app.aftercare.screens

import aftercare.GuideFigure
import aftercare.GuideItem
import aftercare.ProtocolGuide
import aftercare.Treatment
import androidx.activity.compose.BackHandler
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.res.stringResource
import app.aftercare.R
import app.aftercare.parts.Asking
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Entry
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.Tone

/** What the plan rests on. */
@Composable
fun AboutPlace(back: () -> Unit) {
    Asking(call = { Treatment.entries.map { protocolGuide(it) } }) { guides ->
        var open by rememberSaveable { mutableStateOf<Treatment?>(null) }
        val guide = guides.firstOrNull { it.treatment == open }
        BackHandler(guide != null) { open = null }
        if (guide == null) AboutScreen(guides, { open = it }, back) else GuideScreen(guide) { open = null }
    }
}

/** Every treatment's protocol: its version, and who signed it. */
@Composable
fun AboutScreen(
    guides: List<ProtocolGuide>,
    open: (Treatment) -> Unit,
    back: () -> Unit,
) {
    Page(stringResource(R.string.about), back) {
        guides.flatMap { it.notices }.distinct().forEach { Block(tone = Tone.NOTE) { Body(it) } }
        guides.forEach { guide ->
            val signed = guide.signed?.let { stringResource(R.string.signed, it.by, it.on) } ?: stringResource(R.string.unsigned)
            Entry(guide.title, stringResource(R.string.version, "${guide.version}", signed)) { open(guide.treatment) }
        }
    }
}

/** One treatment's figures, each with its grade and sources. */
@Composable
fun GuideScreen(
    guide: ProtocolGuide,
    back: () -> Unit,
) {
    Page(guide.title, back) {
        guide.notices.forEach { Block(tone = Tone.NOTE) { Body(it) } }
        guide.figures.forEach { FigureLine(it) }
        (guide.about + guide.phases + guide.care + guide.askFirst).forEach { ItemBlock(it) }
        Heading(stringResource(R.string.grades))
        Block(tone = Tone.QUIET) { guide.grades.forEach { Small("${it.label}: ${it.text}") } }
    }
}

@Composable
private fun FigureLine(figure: GuideFigure) {
    Block {
        Lead(figure.title)
        Body(figure.text)
        Small(stringResource(gradeLabel(figure.grade)))
        figure.sources.forEach { SourceLine(it) }
        figure.also.forEach { also ->
            Small(stringResource(R.string.also, also.text))
            also.sources.forEach { SourceLine(it) }
        }
    }
}

@Composable
private fun ItemBlock(item: GuideItem) {
    Block {
        Lead(item.title)
        Body(item.text)
        Small(stringResource(gradeLabel(item.grade)))
        item.sources.forEach { SourceLine(it) }
    }
}
