package app.aftercare

import android.app.backup.BackupAgent
import android.app.backup.FullBackupDataOutput
import android.content.Context
import android.graphics.Color
import app.aftercare.diary.DiaryBackupAgent
import app.aftercare.diary.kept
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.util.ReflectionHelpers
import java.io.File

/**
 * What the system's backup, or the transfer to a new phone, takes along: the framework's own walk over the app's files,
 * but for the last step, which writes each of them into the archive and is no Java.
 */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35], shadows = [Taking::class])
class BackupTest {
    private val agent = DiaryBackupAgent()

    @Before
    fun prepare() {
        changed { logSession(needling("2026-03-03"), it) }
        photographs(picture(30, 40, Color.GRAY), "2026-03-03")
        // Opened on another day, it leaves a snapshot.
        app.moment = at("2026-03-04T09:00")
        runBlocking { app.diary.outside(renewed = false) { _, _ -> } }
        settle()
        File(app.cacheDir, "shared").apply { mkdirs() }.resolve("aftercare.html").writeText("a report on its way")
        // On a phone the app's folder is the one that is locked with the phone; Robolectric makes two of them.
        val apk = ReflectionHelpers.getField<Any>(app.baseContext, "mPackageInfo")
        ReflectionHelpers.setField(apk, "mCredentialProtectedDataDirFile", app.dataDir)
        // As the system does; the call is not among those that an app sees.
        BackupAgent::class.java.getMethod("attach", Context::class.java).invoke(agent, app)
    }

    @After
    fun forget() = Taking.files.clear()

    private fun taken(): List<File> {
        agent.onCreate()
        agent.onFullBackup(FullBackupDataOutput(Long.MAX_VALUE))
        return Taking.files.map(::File)
    }

    @Test
    fun `nothing, unless the patient has let it`() {
        assertEquals(listOf<File>(), taken())
        app.kept.backedUp = true
        app.kept.backedUp = false
        assertEquals(listOf<File>(), taken())
    }

    @Test
    fun `the whole diary, where she has, and nothing of what is passing through`() {
        app.kept.backedUp = true
        val taken = taken()
        val diary = File(app.filesDir, "diary").walk().filter(File::isFile).toList()
        listOf("diary.db", "snapshots", ".jpg").forEach { part -> assertTrue("no $part: $diary", diary.any { part in it.path }) }
        assertTrue("${diary - taken.toSet()} stay behind", taken.containsAll(diary))
        assertTrue("$taken", taken.none { it.startsWith(app.cacheDir) || it.startsWith(app.noBackupFilesDir) })
    }

    @Test
    fun `the system asks this agent, for whole files`() {
        assertEquals(DiaryBackupAgent::class.java.name, app.applicationInfo.backupAgentName)
    }
}

/** The step at which a file goes into the archive. */
@Implements(className = "android.app.backup.FullBackup")
class Taking {
    companion object {
        val files = mutableListOf<String>()

        @Suppress("unused", "LongParameterList") // As the framework calls it.
        @JvmStatic
        @Implementation
        fun backupToTar(
            packageName: String?,
            domain: String?,
            linkDomain: String?,
            rootPath: String?,
            path: String,
            output: FullBackupDataOutput?,
        ): Int {
            if (File(path).isFile) files += path
            return 0
        }
    }
}
