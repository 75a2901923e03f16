package app.aftercare.screens

import aftercare.Clinic
import aftercare.SignRecorded
import aftercare.SignShown
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.aftercare.R
import app.aftercare.parts.Asking
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Item
import app.aftercare.parts.Lead
import app.aftercare.parts.Main
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.Tone
import app.aftercare.parts.name

/** The signs, as the core has them today. */
@Composable
fun SignsPlace() {
    Asking(call = { today(it) }) { SignsScreen(it.signsRecorded, it.signsIntro, it.signs, it.clinic) }
}

/** What to contact the clinic for; the number is one tap away. */
@Composable
fun SignsScreen(
    recorded: List<SignRecorded>,
    intro: List<String>,
    signs: List<SignShown>,
    clinic: Clinic?,
) {
    Page(stringResource(R.string.signs)) {
        RecordedSigns(recorded)
        intro.forEach { Body(it) }
        clinic?.let { Numbers(it) }
        SignBlocks(signs)
        if (signs.isEmpty()) Body(stringResource(R.string.signs_empty))
    }
}

/** Signs by what they ask for. */
@Composable
fun SignBlocks(signs: List<SignShown>) {
    signs.groupBy { it.urgency }.forEach { (urgency, group) ->
        Block {
            Lead(name(urgency), Modifier.semantics { heading() })
            group.forEach { Item(it.text) }
        }
    }
}

/** Signs that the newest check-in recorded: they stand above everything. */
@Composable
fun RecordedSigns(recorded: List<SignRecorded>) {
    recorded.forEach { sign ->
        Block(tone = Tone.ALERT) {
            Lead(sign.text)
            Small(sign.clinicText)
            sign.clinic?.let { Numbers(it) }
        }
    }
}

/** The clinic's numbers, to dial. */
@Composable
fun Numbers(clinic: Clinic) {
    val context = LocalContext.current
    clinic.phone?.let { number ->
        Main(stringResource(R.string.call, clinic.name ?: stringResource(R.string.clinic), leftToRight(number))) { context.dial(number) }
    }
    clinic.outOfHours?.let { number -> Main(stringResource(R.string.call_out_of_hours, leftToRight(number))) { context.dial(number) } }
}

/** A number whose parts stay in their order within a language that runs to the left. */
private fun leftToRight(number: String) = "\u2066$number\u2069"

private fun Context.dial(number: String) {
    try {
        startActivity(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))
    } catch (_: ActivityNotFoundException) {
        // A tablet that cannot call: the number stands on the button.
    }
}
