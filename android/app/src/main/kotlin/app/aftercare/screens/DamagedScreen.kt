package app.aftercare.screens

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import app.aftercare.Asked
import app.aftercare.R
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.LocalDesk
import app.aftercare.parts.Main
import app.aftercare.parts.Page
import app.aftercare.parts.Tone

/** A diary that does not open: what is so, in the core's words, and another try. */
@Composable
fun DamagedScreen(refused: Asked.Refused) {
    val desk = LocalDesk.current
    Box(Modifier.safeDrawingPadding()) {
        Page(stringResource(R.string.damaged_title)) {
            Block(tone = Tone.NOTE) { Body(refused.text) }
            Main(stringResource(R.string.try_again)) { desk.renew() }
        }
    }
}
