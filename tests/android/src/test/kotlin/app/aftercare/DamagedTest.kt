package app.aftercare

import aftercare.Companion
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import app.aftercare.diary.kept
import kotlinx.coroutines.runBlocking
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.io.File
import java.io.RandomAccessFile

/** A diary that is damaged when the app opens. */
@RunWith(RobolectricTestRunner::class)
class DamagedTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            app.kept.welcomed = true
            // The daily task has opened it already.
            runBlocking { app.diary.outside(renewed = true) { path, _ -> damage(File(path)) } }
        }

    /** A diary with a session and a snapshot, whose pages are then written over. */
    private fun damage(file: File) {
        file.parentFile?.mkdirs()
        Companion(file.path, at("2026-03-03T09:00")).use { it.logSession(needling("2026-03-03"), at("2026-03-03T09:00")) }
        Companion(file.path, at("2026-03-04T09:00")).use { it.today(at("2026-03-04T09:00")) }
        // What has not been moved into the file yet would hide the damage.
        listOf("-wal", "-shm").forEach { File(file.path + it).delete() }
        RandomAccessFile(file, "rw").use {
            it.seek(4096)
            it.write(ByteArray((it.length() - 4096).toInt()) { 0x5A })
        }
        app.moment = at("2026-03-05T09:00")
    }

    @Test
    fun `it says so and offers the snapshot, which brings the diary back`() {
        rule.awaits("The file of your diary is damaged")
        rule.pictures("damaged-light")
        rule.measures("damaged")
        rule.taps("Restore")
        rule.awaits("takes the diary’s place")
        rule.goesOn()
        rule.awaits("Day 2")
    }
}
