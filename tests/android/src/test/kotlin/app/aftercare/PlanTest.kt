package app.aftercare

import aftercare.Figure
import aftercare.HoldKind
import aftercare.PlanName
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** What a clinician said, typed in. */
@RunWith(RobolectricTestRunner::class)
class PlanTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain = afterASession(rule, tall = true)

    @Test
    fun `a hold is said in any of its terms, the clinician's word among them`() {
        rule.opens("More")
        rule.taps("Settings")
        rule.taps("More details")
        chooses("Retinoid creams or gels", "until my clinician’s word")
        types("Exfoliating acids", "2")
        chooses("Exfoliating acids", "weeks")
        types("Make-up", "24")
        chooses("Make-up", "hours")
        types("Exercise", "1")
        chooses("Exercise", "months")
        types("Shaving", "4")
        // The place has a button of the same name, further up.
        rule
            .onAllNodesWithText("Save")
            .onLast()
            .performScrollTo()
            .performClick()
        rule.awaits("Saved")
        val course = asked { due(it).courses.single().course }
        val said =
            asked { progress(course, it) }
                .course.plan.figures
                .map { it.name }
                .filterIsInstance<PlanName.Hold>()
                .associate { it.v1 to it.v2 }
        val expected =
            mapOf(
                HoldKind.RETINOID to Figure.Word,
                HoldKind.ACID to Figure.Weeks(2u),
                HoldKind.MAKE_UP to Figure.Hours(24u),
                HoldKind.EXERCISE to Figure.Months(1u),
                HoldKind.SHAVING to Figure.Days(4u),
            )
        assertEquals(expected, said)
        rule.awaits("is shorter than the 48 hours commonly described")

        // What was recorded stands in the form, to be changed.
        rule.runOnUiThread(rule.activity.onBackPressedDispatcher::onBackPressed)
        rule.taps("Settings")
        rule.taps("More details")
        rule.onNodeWithTag("Exfoliating acids").assertTextContains("2")
        rule.onNodeWithContentDescription("Exfoliating acids: weeks").assertExists()
        rule.onAllNodesWithText("Save").onLast().assertIsNotEnabled()
    }

    private fun types(
        hold: String,
        number: String,
    ) = rule.onNodeWithTag(hold).performScrollTo().performTextInput(number)

    private fun chooses(
        hold: String,
        term: String,
    ) {
        rule.onNodeWithContentDescription("$hold: days").performScrollTo().performClick()
        rule.taps(term)
        rule.onNodeWithContentDescription("$hold: $term").assertExists()
    }
}
