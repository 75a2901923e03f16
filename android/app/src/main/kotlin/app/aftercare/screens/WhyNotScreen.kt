package app.aftercare.screens

import aftercare.ReminderKind
import aftercare.WhyNot
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.aftercare.R
import app.aftercare.parts.Asking
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Lead
import app.aftercare.parts.Page
import app.aftercare.parts.name

/** Why today has none of some kinds of reminder, as the core explains it. */
@Composable
fun WhyNotPlace(back: () -> Unit) {
    Asking(call = { moment -> ReminderKind.entries.map { whyNot(it, moment.toLocalDate(), moment) } }) { WhyNotScreen(it, back) }
}

/** What silenced each kind that is not there. */
@Composable
fun WhyNotScreen(
    kinds: List<WhyNot>,
    back: () -> Unit,
) {
    Page(stringResource(R.string.why_not), back) {
        kinds.filter { it.asked.isEmpty() }.forEach { kind ->
            Block {
                Lead(name(kind.kind), Modifier.semantics { heading() })
                // Two sessions may have one reason.
                val reasons = kind.reasons.map { it.text }
                reasons.distinct().forEach { Body(it) }
            }
        }
    }
}
