package app.aftercare.screens

import aftercare.Snapshot
import aftercare.diarySnapshots
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.text.input.KeyboardType
import app.aftercare.Asked
import app.aftercare.R
import app.aftercare.aftercare
import app.aftercare.diary.Keeping
import app.aftercare.diary.language
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Field
import app.aftercare.parts.Heading
import app.aftercare.parts.LocalDesk
import app.aftercare.parts.Main
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.Tone

/** What can be done about a diary that does not open. */
class DamagedDoes(
    val again: () -> Unit,
    val restore: (String) -> Unit,
    val passphrase: (String) -> Unit,
    val restoreBackup: () -> Unit,
)

/** A diary that does not open, with what there is to go on from. */
@Composable
fun DamagedPlace(refused: Asked.Refused) {
    val desk = LocalDesk.current
    val context = LocalContext.current
    val keeping = remember { Keeping(context.aftercare, desk) }
    var passphrase by remember { mutableStateOf("") }
    val snapshots by produceState(listOf<Snapshot>(), refused) {
        value = (desk.outside { path, _ -> diarySnapshots(path, context.language()) } as? Asked.Answered)?.answer.orEmpty()
    }
    val backup =
        rememberLauncherForActivityResult(OpenDocument()) { from ->
            if (from != null) keeping.mend(from, passphrase.ifBlank { null })
        }
    Box(Modifier.safeDrawingPadding()) {
        DamagedScreen(
            refused.text,
            snapshots,
            passphrase,
            DamagedDoes(desk::renew, keeping::mend, { passphrase = it }, { backup.launch(arrayOf("*/*")) }),
        )
    }
}

/** What is so, in the core's words, and the ways on. */
@Composable
fun DamagedScreen(
    text: String,
    snapshots: List<Snapshot>,
    passphrase: String,
    does: DamagedDoes,
) {
    Page(stringResource(R.string.damaged_title)) {
        Block(tone = Tone.NOTE) { Body(text) }
        Main(stringResource(R.string.try_again), onClick = does.again)
        Heading(stringResource(R.string.damaged_restore))
        Block {
            if (snapshots.isEmpty()) Small(stringResource(R.string.damaged_none))
            snapshots.forEach { SnapshotLine(it, does.restore) }
        }
        Heading(stringResource(R.string.backup))
        Block {
            Field(stringResource(R.string.passphrase), passphrase, KeyboardType.Password, change = does.passphrase)
            Other(stringResource(R.string.restore_backup), onClick = does.restoreBackup)
        }
    }
}
