package app.aftercare

import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import app.aftercare.diary.kept
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** A diary that is damaged when the app opens. */
@RunWith(RobolectricTestRunner::class)
class DamagedTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            app.kept.welcomed = true
            writeDamagedDiary()
        }

    @Test
    fun `it says so and offers the snapshot, which brings the diary back`() {
        rule.awaits("The file of your diary is damaged")
        rule.awaits("1 session")
        rule.taps("Restore")
        rule.awaits("takes the diary’s place")
        rule.goesOn()
        rule.awaits("Day 2")
    }
}
