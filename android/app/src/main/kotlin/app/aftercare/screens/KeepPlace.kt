package app.aftercare.screens

import aftercare.BackupLock
import aftercare.ExportKind
import aftercare.Snapshot
import aftercare.passphraseWarning
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts.CreateDocument
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import androidx.activity.result.contract.ActivityResultContracts.OpenDocumentTree
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalContext
import app.aftercare.aftercare
import app.aftercare.diary.Keeping
import app.aftercare.diary.language
import app.aftercare.parts.Asking
import app.aftercare.parts.LocalDesk

private const val BINARY = "application/octet-stream"

/** What the screen for keeping shows. */
data class Kept(
    val snapshots: List<Snapshot>,
    val warning: String,
)

/** What can be done there. */
class KeepDoes(
    val passphrase: (String) -> Unit,
    val backUp: () -> Unit,
    val restore: () -> Unit,
    val restoreSnapshot: (String) -> Unit,
    val share: (ExportKind) -> Unit,
    val readTables: () -> Unit,
    val erase: () -> Unit,
)

/** Backups, snapshots, exports. */
@Composable
fun KeepPlace(back: () -> Unit) {
    val desk = LocalDesk.current
    val context = LocalContext.current
    val keeping = remember { Keeping(context.aftercare, desk) }
    // Not among what is saved with the screen: it would lie on the phone unprotected.
    var passphrase by remember { mutableStateOf("") }
    val backUp =
        rememberLauncherForActivityResult(CreateDocument(BINARY)) { to ->
            val lock = if (passphrase.isBlank()) BackupLock.Unencrypted else BackupLock.Passphrase(passphrase)
            if (to != null) keeping.backUp(to, lock)
        }
    val restore =
        rememberLauncherForActivityResult(OpenDocument()) { from ->
            if (from != null) keeping.restore(from, passphrase.ifBlank { null })
        }
    val readTables = rememberLauncherForActivityResult(OpenDocumentTree()) { from -> if (from != null) keeping.readTables(from) }
    val working by desk.working.collectAsState()
    Asking(call = { Kept(snapshots(), passphraseWarning(context.language())) }) { kept ->
        KeepScreen(
            kept,
            passphrase,
            working,
            KeepDoes(
                passphrase = { passphrase = it },
                backUp = { backUp.launch("aftercare-${context.aftercare.now.moment().toLocalDate()}.backup") },
                restore = { restore.launch(arrayOf("*/*")) },
                restoreSnapshot = { keeping.restore(it) },
                share = { kind -> keeping.share(kind, context::startActivity) },
                readTables = { readTables.launch(null) },
                erase = { desk.erase(back) },
            ),
            back,
        )
    }
}
