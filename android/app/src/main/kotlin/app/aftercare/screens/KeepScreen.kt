package app.aftercare.screens

import aftercare.ExportKind
import aftercare.Snapshot
import aftercare.WorkProgress
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.text.input.KeyboardType
import app.aftercare.R
import app.aftercare.parts.Beside
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Entry
import app.aftercare.parts.Field
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.Little
import app.aftercare.parts.Main
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.dated
import kotlinx.coroutines.delay

/** How often the progress is looked at, in milliseconds. */
private const val LOOK = 100L

/** The button of a dialog that goes on. */
const val SURE = "sure"

/** Backups, snapshots, exports, and the end of everything. */
@Composable
fun KeepScreen(
    kept: Kept,
    passphrase: String,
    working: WorkProgress?,
    does: KeepDoes,
    back: () -> Unit,
) {
    Page(stringResource(R.string.keep), back) {
        working?.let { Progress(it) }
        Heading(stringResource(R.string.backup))
        Block { Backup(kept.warning, passphrase, does) }
        Heading(stringResource(R.string.snapshots))
        Block { Snapshots(kept.snapshots, does.restoreSnapshot) }
        Heading(stringResource(R.string.exports))
        Entry(stringResource(R.string.export_report), stringResource(R.string.export_report_what)) { does.share(ExportKind.REPORT) }
        Entry(stringResource(R.string.export_calendar), stringResource(R.string.export_calendar_what)) { does.share(ExportKind.ICS) }
        Entry(stringResource(R.string.export_tables), stringResource(R.string.export_tables_what)) { does.share(ExportKind.CSV) }
        Entry(stringResource(R.string.export_fhir), stringResource(R.string.export_fhir_what)) { does.share(ExportKind.FHIR) }
        Entry(stringResource(R.string.tables_in), stringResource(R.string.tables_in_what), does.readTables)
        Erase(does.erase)
    }
}

@Composable
private fun Progress(progress: WorkProgress) {
    var share by remember(progress) { mutableFloatStateOf(0f) }
    LaunchedEffect(progress) {
        while (true) {
            val total = progress.total()
            share = if (total == 0uL) 0f else progress.done().toFloat() / total.toFloat()
            delay(LOOK)
        }
    }
    Block {
        Body(stringResource(R.string.working))
        LinearProgressIndicator({ share }, Modifier.fillMaxWidth())
    }
}

@Composable
private fun Backup(
    warning: String,
    passphrase: String,
    does: KeepDoes,
) {
    var asking by rememberSaveable { mutableStateOf(false) }
    var open by rememberSaveable { mutableStateOf(false) }
    var again by remember { mutableStateOf("") }
    Small(stringResource(R.string.backup_what))
    Field(stringResource(R.string.passphrase), passphrase, KeyboardType.Password, change = does.passphrase)
    Small(warning)
    if (passphrase.isBlank()) {
        Other(stringResource(R.string.back_up_open)) { open = true }
    } else {
        Field(stringResource(R.string.passphrase_again), again, KeyboardType.Password) { again = it }
        // A slip of the finger would close the backup for good.
        if (again == passphrase) {
            Main(stringResource(R.string.back_up), onClick = does.backUp)
        } else {
            Small(stringResource(R.string.passphrases_differ))
        }
    }
    Other(stringResource(R.string.restore_backup)) { asking = true }
    if (open) Sure(R.string.back_up_open, R.string.back_up_open_what, { open = false }, does.backUp)
    if (asking) Sure(R.string.restore_backup, R.string.restore_what, { asking = false }, does.restore)
}

@Composable
private fun Snapshots(
    snapshots: List<Snapshot>,
    restore: (String) -> Unit,
) {
    Small(stringResource(R.string.snapshots_what))
    snapshots.forEach { snapshot ->
        HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        SnapshotLine(snapshot, restore)
    }
}

/** A snapshot, to be put in the diary's place where it is whole. */
@Composable
fun SnapshotLine(
    snapshot: Snapshot,
    restore: (String) -> Unit,
) {
    var asking by rememberSaveable(snapshot.name) { mutableStateOf(false) }
    Column {
        Lead(dated(snapshot.on))
        if (snapshot.good) {
            Small(snapshot.text)
            Little(stringResource(R.string.restore)) { asking = true }
        } else {
            Small(stringResource(R.string.snapshot_damaged))
        }
    }
    if (asking) Sure(R.string.restore, R.string.restore_what, { asking = false }) { restore(snapshot.name) }
}

/** The one thing that has no way back is asked for twice. */
@Composable
private fun Erase(erase: () -> Unit) {
    var asked by rememberSaveable { mutableIntStateOf(0) }
    Beside { Little(stringResource(R.string.erase)) { asked = 1 } }
    when (asked) {
        1 -> Sure(R.string.erase, R.string.erase_what, { if (asked == 1) asked = 0 }) { asked = 2 }
        2 -> Sure(R.string.erase_for_good, R.string.erase_again, { asked = 0 }, erase)
    }
}

@Composable
private fun Sure(
    label: Int,
    text: Int,
    leave: () -> Unit,
    go: () -> Unit,
) {
    AlertDialog(
        onDismissRequest = leave,
        title = { Text(stringResource(label)) },
        text = { Body(stringResource(text)) },
        confirmButton = {
            Little(stringResource(label), Modifier.testTag(SURE)) {
                go()
                leave()
            }
        },
        dismissButton = { Little(stringResource(R.string.leave), onClick = leave) },
    )
}
