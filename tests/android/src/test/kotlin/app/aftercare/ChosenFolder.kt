package app.aftercare

import android.content.ContentProvider
import android.content.ContentValues
import android.content.pm.ProviderInfo
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.provider.DocumentsContract
import android.provider.DocumentsContract.Document
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowContentResolver
import java.io.File

private const val AUTHORITY = "chosen"

/** A folder of this machine, as the storage access framework gives one that was chosen. */
internal fun folderOf(folder: File): Uri {
    val provider = ChosenFolder(folder)
    provider.attachInfo(app, ProviderInfo().apply { authority = AUTHORITY })
    ShadowContentResolver.registerProviderInternal(AUTHORITY, provider)
    val tree = DocumentsContract.buildTreeDocumentUri(AUTHORITY, "root")
    folder.listFiles().orEmpty().forEach {
        val document = DocumentsContract.buildDocumentUriUsingTree(tree, "root/${it.name}")
        shadowOf(app.contentResolver).registerInputStream(document, it.inputStream())
    }
    return tree
}

private class ChosenFolder(
    private val folder: File,
) : ContentProvider() {
    override fun onCreate() = true

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        selectionArgs: Array<String>?,
        sortOrder: String?,
    ): Cursor =
        MatrixCursor(arrayOf(Document.COLUMN_DISPLAY_NAME, Document.COLUMN_DOCUMENT_ID)).apply {
            folder.list().orEmpty().forEach { addRow(arrayOf(it, "root/$it")) }
        }

    override fun getType(uri: Uri): String? = null

    override fun insert(
        uri: Uri,
        values: ContentValues?,
    ): Uri? = null

    override fun delete(
        uri: Uri,
        selection: String?,
        selectionArgs: Array<String>?,
    ) = 0

    override fun update(
        uri: Uri,
        values: ContentValues?,
        selection: String?,
        selectionArgs: Array<String>?,
    ) = 0
}
