package app.aftercare

import aftercare.CheckInEntry
import aftercare.Score
import aftercare.ScoreEntry
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import app.aftercare.diary.kept
import org.junit.Rule
import org.junit.Test
import org.junit.rules.ExternalResource
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment

/** Every screen, opened from a real diary, in every look. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class ScreensTest(private val look: Look) {
    /** A way the phone can be set. */
    enum class Look(val qualifiers: String, val scale: Float = 1f, val language: String = "en") {
        LIGHT("notnight"),
        DARK("night"),
        ARABIC("ar-notnight", language = "ar"),
        LARGE("notnight", scale = 1.6f),
    }

    private val rule = createAndroidComposeRule<MainActivity>()

    private val set =
        object : ExternalResource() {
            override fun before() {
                RuntimeEnvironment.setQualifiers("+" + look.qualifiers)
                RuntimeEnvironment.setFontScale(look.scale)
                app.kept.welcomed = true
                write()
            }
        }

    @get:Rule
    val rules: RuleChain = RuleChain.outerRule(set).around(rule)

    @Test
    fun `every screen shows what the diary has`() {
        val name = { screen: String -> "$screen-${look.name.lowercase()}" }
        settle()
        rule.waitForIdle()
        rule.waitUntil(20_000) { rule.shown().size > 12 }
        rule.picture(name("today"))
    }

    private fun write() {
        app.moment = at("2026-02-03T09:00")
        changed { logSession(needling("2026-02-03"), it) }
        app.moment = at("2026-03-03T20:30")
        changed { logSession(needling("2026-03-03"), it) }
        (3..5).forEach { day ->
            app.moment = at("2026-03-0${day}T20:30")
            changed { checkIn(CheckInEntry(scores = listOf(ScoreEntry(Score.REDNESS, (8 - day).toUByte()), ScoreEntry(Score.PAIN, (5 - day).toUByte()))), it) }
        }
        app.moment = at("2026-03-06T09:00")
    }

    companion object {
        @JvmStatic
        @Parameters(name = "{0}")
        fun looks(): List<Look> = Look.entries
    }
}
