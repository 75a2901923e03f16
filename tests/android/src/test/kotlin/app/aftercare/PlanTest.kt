package app.aftercare

import aftercare.Figure
import aftercare.HoldKind
import aftercare.PlanName
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import app.aftercare.diary.kept
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** What a clinician said, typed in. */
@RunWith(RobolectricTestRunner::class)
class PlanTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            RuntimeEnvironment.setQualifiers("+h3000dp")
            app.kept.welcomed = true
            changed { logSession(needling("2026-03-03"), it) }
        }

    @Test
    fun `a hold is said in any of its terms, the clinician's word among them`() {
        rule.opens("More")
        rule.taps("Settings")
        rule.taps("More details")
        chooses("Retinoid creams or gels", "until my clinician’s word")
        types("Exfoliating acids", "2")
        chooses("Exfoliating acids", "weeks")
        types("Make-up", "36")
        chooses("Make-up", "hours")
        types("Exercise", "1")
        chooses("Exercise", "months")
        types("Shaving", "4")
        rule.pictures("plan-light")
        rule.measures("plan")
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
                HoldKind.MAKE_UP to Figure.Hours(36u),
                HoldKind.EXERCISE to Figure.Months(1u),
                HoldKind.SHAVING to Figure.Days(4u),
            )
        assertEquals(expected, said)
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
