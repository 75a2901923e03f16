package app.aftercare.diary

import aftercare.BackupLock
import aftercare.ExportKind
import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.DocumentsContract
import android.provider.DocumentsContract.Document
import androidx.core.content.FileProvider
import app.aftercare.Desk
import app.aftercare.R
import app.aftercare.Told
import java.io.File
import java.io.IOException

/** Files in and out: through the storage access framework, and through the share sheet. */
class Keeping(
    private val context: Context,
    private val desk: Desk,
) {
    /** Backs up into the document that the patient has named. */
    fun backUp(
        to: Uri,
        lock: BackupLock,
    ) = desk.work { moment, progress ->
        passing("backup") { file ->
            val made = backUp(file.path, lock, replace = true, progress, moment)
            context.contentResolver
                .openOutputStream(to, "wt")
                .orFail()
                .use { out -> file.inputStream().use { it.copyTo(out) } }
            made.text
        }
    }

    /** Restores the document that the patient has chosen. */
    fun restore(
        from: Uri,
        passphrase: String?,
    ) = desk.work { moment, progress ->
        passing("restore") { file ->
            fetched(from, file)
            restore(file.path, passphrase, progress, moment).text
        }
    }

    /** Restores a snapshot by its name. */
    fun restore(snapshot: String) = desk.work { moment, progress -> restore(snapshot, null, progress, moment).text }

    /** Restores a snapshot while the diary does not open. */
    fun mend(snapshot: String) =
        desk.mend { path, language, moment -> aftercare.restoreDiary(path, snapshot, null, language, null, moment).text }

    /** Restores a backup while the diary does not open. */
    fun mend(
        from: Uri,
        passphrase: String?,
    ) = desk.mend { path, language, moment ->
        passing("restore") { file ->
            fetched(from, file)
            aftercare.restoreDiary(path, file.path, passphrase, language, null, moment).text
        }
    }

    /** Reads the tables of the folder that the patient has chosen; what came of it can be taken back. */
    fun readTables(from: Uri) =
        desk.work(
            then = { read -> desk.told.trySend(Told(text = read.text, change = read.change)) },
        ) { moment, _ ->
            val folder = File(context.cacheDir, "tables").apply { deleteRecursively() }
            try {
                folder.mkdirs()
                tables(from).forEach { (name, document) -> fetched(document, File(folder, name)) }
                importCsv(folder.path, moment)
            } finally {
                folder.deleteRecursively()
            }
        }

    /** The tables among the documents of a folder. */
    private fun tables(folder: Uri): Map<String, Uri> {
        val children = DocumentsContract.buildChildDocumentsUriUsingTree(folder, DocumentsContract.getTreeDocumentId(folder))
        val found = mutableMapOf<String, Uri>()
        val columns = arrayOf(Document.COLUMN_DISPLAY_NAME, Document.COLUMN_DOCUMENT_ID)
        context.contentResolver.query(children, columns, null, null, null).orFail().use {
            while (it.moveToNext()) {
                val name = it.getString(0)
                if (name in TABLES) found[name] = DocumentsContract.buildDocumentUriUsingTree(folder, it.getString(1))
            }
        }
        return found
    }

    /** Exports, and hands the files to the share sheet. */
    fun share(
        kind: ExportKind,
        show: (Intent) -> Unit,
    ) = desk.work(
        then = { files -> show(sending(kind, files)) },
    ) { moment, _ ->
        val folder = File(context.cacheDir, SHARED).apply { deleteRecursively() }
        folder.mkdirs()
        export(kind, File(folder, name(kind)).path, replace = true, moment).files.map { File(it.path) }
    }

    private fun sending(
        kind: ExportKind,
        files: List<File>,
    ): Intent {
        val addresses = files.map { FileProvider.getUriForFile(context, "${context.packageName}.files", it) }
        val intent =
            Intent(if (addresses.size == 1) Intent.ACTION_SEND else Intent.ACTION_SEND_MULTIPLE)
                .setType(type(kind))
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        if (addresses.size == 1) {
            intent.putExtra(Intent.EXTRA_STREAM, addresses.single())
        } else {
            intent.putParcelableArrayListExtra(Intent.EXTRA_STREAM, ArrayList(addresses))
        }
        // The right to read goes along with the clip.
        intent.clipData = ClipData.newRawUri("", addresses.first()).apply { addresses.drop(1).forEach { addItem(ClipData.Item(it)) } }
        return Intent.createChooser(intent, context.spoken().getString(R.string.share))
    }

    private fun fetched(
        from: Uri,
        file: File,
    ) = context.contentResolver
        .openInputStream(from)
        .orFail()
        .use { input -> file.outputStream().use { input.copyTo(it) } }

    /** With a file of the app's own that is gone afterwards. */
    private fun <T> passing(
        name: String,
        use: (File) -> T,
    ): T {
        val file = File.createTempFile(name, ".aftercare", context.cacheDir)
        try {
            return use(file)
        } finally {
            file.delete()
        }
    }

    private fun <T> T?.orFail(): T = this ?: throw IOException("the document does not open")

    private fun name(kind: ExportKind) =
        when (kind) {
            ExportKind.ICS -> "aftercare.ics"
            ExportKind.FHIR -> "aftercare.json"
            ExportKind.CSV -> "tables"
            ExportKind.REPORT -> "aftercare.html"
        }

    private fun type(kind: ExportKind) =
        when (kind) {
            ExportKind.ICS -> "text/calendar"
            ExportKind.FHIR -> "application/fhir+json"
            ExportKind.CSV -> "text/csv"
            ExportKind.REPORT -> "text/html"
        }

    private companion object {
        /** The folder that `res/xml/shared.xml` opens to other apps, one file at a time. */
        const val SHARED = "shared"

        /** What the core reads of a folder; nothing else of it is copied. */
        val TABLES = listOf("sessions.csv", "check-ins.csv", "outcomes.csv")
    }
}
