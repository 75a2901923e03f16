package app.aftercare

import android.app.backup.BackupAgent
import android.app.backup.FullBackupDataOutput
import android.content.Context
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
import java.io.File

/** What the system's backup, or the transfer to a new phone, takes along. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35], shadows = [Taking::class])
class BackupTest {
    private val agent = DiaryBackupAgent()

    @Before
    fun attach() {
        // As the system does; the call is not among those that an app sees.
        BackupAgent::class.java.getMethod("attach", Context::class.java).invoke(agent, app)
    }

    @After
    fun forget() {
        Taking.all = false
    }

    @Test
    fun `nothing, unless the patient has let it`() {
        agent.onFullBackup(FullBackupDataOutput(Long.MAX_VALUE))
        assertEquals(false, Taking.all)
        app.kept.backedUp = true
        app.kept.backedUp = false
        agent.onFullBackup(FullBackupDataOutput(Long.MAX_VALUE))
        assertEquals(false, Taking.all)
    }

    @Test
    fun `everything of the app's files, where she has`() {
        app.kept.backedUp = true
        agent.onFullBackup(FullBackupDataOutput(Long.MAX_VALUE))
        assertEquals(true, Taking.all)
        // That is what the system takes along: neither a cache nor what lies apart on purpose.
        val diary = runBlocking { app.diary.outside(renewed = false) { path, _ -> File(path) } }
        assertTrue(diary.startsWith(app.filesDir))
        assertTrue(!diary.startsWith(app.noBackupFilesDir) && !diary.startsWith(app.cacheDir))
    }

    @Test
    fun `the system asks this agent, for whole files`() {
        assertEquals(DiaryBackupAgent::class.java.name, app.applicationInfo.backupAgentName)
    }
}

/** The system's own way, which takes all of the app's files along. */
@Implements(BackupAgent::class)
class Taking {
    @Implementation
    fun onFullBackup(
        @Suppress("unused") data: FullBackupDataOutput?,
    ) {
        all = true
    }

    companion object {
        var all = false
    }
}
