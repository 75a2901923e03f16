package app.aftercare.screens

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import app.aftercare.R
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Main
import app.aftercare.parts.Page
import app.aftercare.parts.Tone

/** The first words: the core's own, whose diary this is among them. */
@Composable
fun FirstScreen(
    notices: List<String>,
    go: () -> Unit,
) {
    Box(Modifier.safeDrawingPadding()) {
        Page(stringResource(R.string.app_name)) {
            Body(stringResource(R.string.first_text))
            notices.forEach { Block(tone = Tone.QUIET) { Body(it) } }
            Main(stringResource(R.string.begin), onClick = go)
        }
    }
}
