package app.aftercare

import android.app.KeyguardManager
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import app.aftercare.diary.kept
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.Shadows.shadowOf

/** What stands before the diary: the first words, and the lock. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class DoorsTest(
    private val look: Look,
    private val door: Door,
) {
    /** Which of them. */
    enum class Door { FIRST, LOCK }

    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            look.set()
            app.kept.welcomed = door == Door.LOCK
            app.kept.locked = door == Door.LOCK
            shadowOf(app.getSystemService(KeyguardManager::class.java)).setIsDeviceSecure(true)
        }

    @Test
    fun `it is shown in every look`() {
        rule.awaits(rule.activity.getString(if (door == Door.LOCK) R.string.unlock else R.string.begin))
        val name = "${door.name.lowercase()}-${look.name.lowercase()}"
        rule.pictures(name)
        rule.measures(name)
    }

    companion object {
        @JvmStatic
        @Parameters(name = "{1} {0}")
        fun doors(): List<Array<Any>> = Look.entries.flatMap { look -> Door.entries.map { arrayOf(look, it) } }
    }
}
