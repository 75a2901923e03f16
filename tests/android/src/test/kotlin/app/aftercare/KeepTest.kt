package app.aftercare

import aftercare.BackupLock
import aftercare.ExportKind
import android.content.Intent
import android.net.Uri
import android.provider.DocumentsContract
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import app.aftercare.diary.Keeping
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.File

private val document = Uri.parse("content://documents/backup")

/** Backups, snapshots, exports, erasing. */
@RunWith(RobolectricTestRunner::class)
class KeepTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain = afterASession(rule)

    private val keeping get() = Keeping(app, app.desk)

    @Test
    fun `a backup goes into the patient's document, and comes back from it`() {
        val written = ByteArrayOutputStream()
        shadowOf(app.contentResolver).registerOutputStream(document, written)
        keeping.backUp(document, BackupLock.Passphrase("correct horse"))
        rule.awaits("The backup is made")

        changed { removeSession(sessions().single().id, it) }
        shadowOf(app.contentResolver).registerInputStream(document, ByteArrayInputStream(written.toByteArray()))
        keeping.restore(document, "wrong")
        rule.awaits("The passphrase does not open this file")
        assertEquals(0, asked { sessions() }.size)

        shadowOf(app.contentResolver).registerInputStream(document, ByteArrayInputStream(written.toByteArray()))
        keeping.restore(document, "correct horse")
        rule.waitUntil(LONG) { asked { sessions() }.size == 1 }
    }

    @Test
    fun `each export is handed to the share sheet`() {
        ExportKind.entries.forEach { kind ->
            var sent: Intent? = null
            keeping.share(kind) { sent = it }
            rule.waitUntil(LONG) {
                rule.waitForIdle()
                sent != null
            }
            @Suppress("DEPRECATION") // What Android 8 has.
            val inner = checkNotNull(sent?.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
            assertTrue(inner.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
            val clip = checkNotNull(inner.clipData)
            assertTrue((0 until clip.itemCount).all { clip.getItemAt(it).uri.authority == "app.aftercare.files" })
        }
        assertTrue(File(app.cacheDir, "shared").walk().any { it.isFile && it.length() > 0 })
    }

    @Test
    fun `tables are read from a folder, and that can be taken back`() {
        val folder = File(app.cacheDir, "chosen").apply { mkdirs() }
        asked { export(ExportKind.CSV, folder.path, replace = true, it) }
        runBlocking { app.diary.erase() }
        val tree = folderOf(folder)
        keeping.readTables(tree)
        rule.awaits("New sessions: 1")
        rule.waitUntil(LONG) { asked { sessions() }.size == 1 }
        assertTrue(File(app.cacheDir, "tables").listFiles().isNullOrEmpty())
        rule.taps("Undo")
        rule.waitUntil(LONG) { asked { sessions() }.isEmpty() }
    }

    @Test
    fun `a folder that lets nobody in changes nothing`() {
        keeping.readTables(DocumentsContract.buildTreeDocumentUri("nobody", "root"))
        rule.awaits("could not be read")
        assertEquals(1, asked { sessions() }.size)
    }

    @Test
    fun `everything is erased only when asked for twice`() {
        rule.opens("More")
        rule.taps("Keep and share")
        rule.taps("Erase everything")
        rule.awaits("Deletes the diary")
        rule.taps("Leave as it is")
        rule.awaitsNo("Deletes the diary")
        assertEquals(1, asked { sessions() }.size)

        rule.taps("Erase everything")
        rule.awaits("Deletes the diary")
        rule.goesOn()
        rule.awaits("There is no way back")
        rule.goesOn()
        rule.waitUntil(LONG) { asked { sessions() }.isEmpty() }
        rule.opens("Today")
        rule.awaits("No session in the diary yet")
    }
}
