package app.aftercare

import aftercare.Treatment
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onAllNodesWithContentDescription
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performScrollTo
import app.aftercare.diary.kept
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters

/** Every screen, opened from a real diary, in every look; what is to be seen of it is measured. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class ScreensTest(
    private val look: Look,
) {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            look.set()
            app.kept.welcomed = true
            writeDiary()
        }

    @Test
    fun `every screen shows what the diary has`() {
        shows("today", R.string.to_do)
        tap(R.string.why)
        shows("why", R.string.why)
        goesBack()
        tap(R.string.why_not_what)
        shows("why-not", R.string.why_not)
        goesBack()
        rule.awaits(word(R.string.to_do))
        opens(R.string.calendar)
        shows("calendar", R.string.kept_away)
        opens(R.string.course)
        shows("course", R.string.curves)
        changes()
        opens(R.string.signs)
        shows("signs", R.string.call)
        opens(R.string.more)
        shows("more", R.string.settings)
        visits(R.string.log_session, "log", R.string.areas) {
            rule.taps(asked { protocolGuide(Treatment.MICRONEEDLING).title })
            rule.awaits(word(R.string.what_changes))
        }
        visits(R.string.check_in, "check-in", R.string.open_skin)
        visits(R.string.photos, "photos", R.string.photo_compare) { compares() }
        visits(R.string.own_plans, "own", R.string.task_add)
        visits(R.string.settings, "settings", R.string.quiet)
        visits(R.string.settings, "plan", R.string.said_by) {
            tap(R.string.more_details)
            rule.onNodeWithTag(word(R.string.said_by)).performScrollTo()
        }
        visits(R.string.keep, "keep", R.string.snapshots)
        visits(R.string.about, "about", R.string.unsigned)
        visits(R.string.about, "guide", R.string.grades) {
            rule.taps(asked { protocolGuide(Treatment.MICRONEEDLING).title })
            rule.awaits(word(R.string.grades))
        }
    }

    private fun goesBack() = rule.runOnUiThread(rule.activity.onBackPressedDispatcher::onBackPressed)

    /** A session that is changed, with what that would change. */
    private fun changes() {
        tap(R.string.change)
        rule.taps(asked { protocolGuide(Treatment.ABLATIVE_LASER).title })
        rule.awaits(word(R.string.what_changes))
        shows("change", R.string.what_changes)
        goesBack()
    }

    /** Every photo is chosen to be compared. */
    private fun compares() {
        rule.awaits(word(R.string.photo_compare))
        val ticks = rule.onAllNodesWithText(word(R.string.photo_compare))
        ticks.fetchSemanticsNodes().indices.forEach { rule.clicks(ticks, it) }
        // Two in the pair suggested, two compared, two in the list.
        val photo = word(R.string.photo_of).substringBefore(" ")
        rule.waitUntil(LONG) { rule.onAllNodesWithContentDescription(photo, substring = true).fetchSemanticsNodes().size == 6 }
    }

    /** From More to a screen, a picture of it, and back. */
    private fun visits(
        entry: Int,
        name: String,
        text: Int,
        before: () -> Unit = {},
    ) {
        tap(entry)
        before()
        shows(name, text)
        while (rule.onAllNodesWithContentDescription(word(R.string.back)).fetchSemanticsNodes().isNotEmpty()) {
            goesBack()
            rule.waitForIdle()
        }
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
