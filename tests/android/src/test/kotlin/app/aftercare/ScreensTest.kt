package app.aftercare

import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performClick
import app.aftercare.diary.kept
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment

/** Every screen, opened from a real diary, in every look; its colours and touch targets measured. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class ScreensTest(
    private val look: Look,
) {
    /** A way the phone can be set. Where it is said to be very high, a whole page is seen at once. */
    enum class Look(
        val qualifiers: String,
        val scale: Float = 1f,
    ) {
        PHONE("notnight"),
        LIGHT("h3000dp-notnight"),
        DARK("h3000dp-night"),
        ARABIC("ar-h3000dp-notnight"),
        LARGE("h4000dp-notnight", scale = 1.6f),
        LARGEST("notnight", scale = 2f),
        LANDSCAPE("w891dp-h411dp-land-notnight"),
        TABLET("w1280dp-h800dp-land-notnight"),
    }

    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            RuntimeEnvironment.setQualifiers("+" + look.qualifiers)
            RuntimeEnvironment.setFontScale(look.scale)
            app.kept.welcomed = true
            writeDiary()
        }

    @Test
    fun `every screen shows what the diary has`() {
        shows("today", R.string.to_do)
        tap(R.string.why)
        shows("why", R.string.why)
        rule.activity.onBackPressedDispatcher.also { rule.runOnUiThread(it::onBackPressed) }
        rule.awaits(word(R.string.to_do))
        opens(R.string.calendar)
        shows("calendar", R.string.kept_away)
        opens(R.string.course)
        shows("course", R.string.curves)
        opens(R.string.signs)
        shows("signs", R.string.call)
        opens(R.string.more)
        shows("more", R.string.settings)
        visits(R.string.log_session, "log", R.string.areas) {
            rule.taps(asked { protocolGuide(aftercare.Treatment.MICRONEEDLING).title })
            rule.awaits(word(R.string.what_changes))
        }
        visits(R.string.check_in, "check-in", R.string.open_skin)
        visits(R.string.own_plans, "own", R.string.task_add)
        visits(R.string.settings, "settings", R.string.quiet)
        visits(R.string.keep, "keep", R.string.snapshots)
        visits(R.string.about, "about", R.string.unsigned)
    }

    /** From More to a screen, a picture of it, and back. */
    private fun visits(
        entry: Int,
        name: String,
        text: Int,
        before: () -> Unit = {},
    ) {
        tap(entry)
        rule.awaits(word(text))
        before()
        shows(name, text)
        rule.onNodeWithContentDescription(word(R.string.back)).performClick()
        rule.awaits(word(R.string.settings))
    }

    private fun shows(
        name: String,
        text: Int,
    ) {
        rule.awaits(word(text))
        rule.pictures("$name-${look.name.lowercase()}")
        rule.measures(name)
    }

    private fun opens(door: Int) = rule.opens(word(door))

    private fun tap(text: Int) = rule.taps(word(text))

    private fun word(id: Int) = rule.activity.getString(id).substringBefore(" %")

    companion object {
        @JvmStatic
        @Parameters(name = "{0}")
        fun looks(): List<Look> = Look.entries
    }
}
