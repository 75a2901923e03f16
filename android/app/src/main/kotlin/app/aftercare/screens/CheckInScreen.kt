package app.aftercare.screens

import aftercare.Clinic
import aftercare.Downtime
import aftercare.Score
import aftercare.SignShown
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.Slider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import app.aftercare.R
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Chips
import app.aftercare.parts.Field
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.Little
import app.aftercare.parts.Main
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.Tick
import app.aftercare.parts.events
import app.aftercare.parts.name
import app.aftercare.theme.Space
import kotlin.math.roundToInt

private const val MOST = 10

/** How the skin is, beside what is commonly described. */
@Composable
fun CheckInScreen(
    draft: CheckInDraft,
    signs: List<SignShown>,
    clinic: Clinic?,
    downtime: List<Downtime>,
    change: (CheckInDraft) -> Unit,
    save: () -> Unit,
    back: () -> Unit,
) {
    Page(stringResource(R.string.check_in), back) {
        downtime.forEach { Small(it.text) }
        Body(stringResource(R.string.check_in_what))
        Block {
            Score.entries.forEach { score ->
                ScoreLine(score, draft.scores[score]) { value ->
                    change(draft.copy(scores = if (value == null) draft.scores - score else draft.scores + (score to value)))
                }
            }
        }
        Block {
            Seen(stringResource(R.string.open_skin), draft.openSkin) { change(draft.copy(openSkin = it)) }
            Seen(stringResource(R.string.darker), draft.darker) { change(draft.copy(darker = it)) }
            Seen(stringResource(R.string.lighter), draft.lighter) { change(draft.copy(lighter = it)) }
        }
        if (signs.isNotEmpty()) {
            Heading(stringResource(R.string.signs))
            clinic?.let { Numbers(it) }
            Block {
                signs.forEach { sign ->
                    Tick(sign.text, sign.sign in draft.signs) { change(draft.copy(signs = draft.signs.turned(sign.sign))) }
                }
            }
        }
        Block {
            Lead(stringResource(R.string.events))
            Chips(events(), draft.events) { change(draft.copy(events = draft.events.turned(it))) }
            Field(stringResource(R.string.note), draft.note, lines = 3) { change(draft.copy(note = it)) }
        }
        Main(stringResource(R.string.save), enabled = !draft.empty, onClick = save)
    }
}

@Composable
private fun ScoreLine(
    score: Score,
    value: Int?,
    enter: (Int?) -> Unit,
) {
    val name = name(score)
    val shown = value?.toString() ?: stringResource(R.string.not_entered)
    Column {
        Row(Modifier.fillMaxWidth().heightIn(min = Space.touch), verticalAlignment = Alignment.CenterVertically) {
            Body("$name: $shown", Modifier.weight(1f))
            if (value == null) {
                Little(stringResource(R.string.enter_none)) { enter(0) }
            } else {
                Little(stringResource(R.string.clear)) { enter(null) }
            }
        }
        Slider(
            value = (value ?: 0).toFloat(),
            onValueChange = { enter(it.roundToInt()) },
            valueRange = 0f..MOST.toFloat(),
            steps = MOST - 1,
            modifier =
                Modifier.heightIn(min = Space.touch).testTag(score.name).semantics(mergeDescendants = true) {
                    contentDescription = name
                    stateDescription = shown
                },
        )
    }
}

@Composable
private fun Seen(
    label: String,
    seen: Boolean?,
    enter: (Boolean?) -> Unit,
) {
    Column {
        Body(label)
        val answers = listOf(true to stringResource(R.string.yes), false to stringResource(R.string.no))
        Chips(answers, listOfNotNull(seen)) { enter(if (seen == it) null else it) }
    }
}
