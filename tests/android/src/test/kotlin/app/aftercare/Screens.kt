package app.aftercare

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeTimeoutException
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.SemanticsNodeInteractionCollection
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextInput
import app.aftercare.screens.SURE

internal typealias Rule = ComposeTestRule

/** Longer than a busy machine takes; only what fails waits for it. */
internal const val LONG = 60_000L

/** Waits for a text; the core answers on a thread of its own. */
internal fun Rule.awaits(text: String): SemanticsNodeInteraction {
    try {
        waitUntil(LONG) { onAllNodesWithText(text, substring = true).fetchSemanticsNodes().isNotEmpty() }
    } catch (_: ComposeTimeoutException) {
        throw AssertionError("no “$text” among: ${shown()}")
    }
    return onAllNodesWithText(text, substring = true).onFirst()
}

/** Every text on the screen. */
internal fun Rule.shown(): List<String> =
    onAllNodes(SemanticsMatcher.keyIsDefined(SemanticsProperties.Text))
        .fetchSemanticsNodes()
        .map { node -> node.config[SemanticsProperties.Text].joinToString(" ") }

/** Waits until a text is gone. */
internal fun Rule.awaitsNo(text: String) =
    waitUntil("no node with “$text”", LONG) { onAllNodesWithText(text, substring = true).fetchSemanticsNodes().isEmpty() }

/** Taps what bears a text, as a whole where that is there, wherever on the page it lies. */
internal fun Rule.taps(text: String) {
    val whole = onAllNodesWithText(text)
    val some = awaits(text)
    val node = if (whole.fetchSemanticsNodes().isEmpty()) some else whole.onFirst()
    runCatching { node.performScrollTo() }
    node.performClick()
}

/** Clicks one of several, wherever on the page it lies. */
internal fun Rule.clicks(
    nodes: SemanticsNodeInteractionCollection,
    index: Int,
) {
    nodes[index].performScrollTo()
    nodes[index].performClick()
}

/** Goes where a door of the bar leads. */
internal fun Rule.opens(door: String) {
    val tab = hasText(door) and SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Tab)
    waitUntil(LONG) { onAllNodes(tab).fetchSemanticsNodes().isNotEmpty() }
    onNode(tab).performSemanticsAction(SemanticsActions.OnClick)
}

/** Goes on where a dialog asks whether to. */
internal fun Rule.goesOn() = onNodeWithTag(SURE).performSemanticsAction(SemanticsActions.OnClick)

/** Types a note about a session that is being logged. */
internal fun Rule.typesANote() {
    taps("Log a session")
    taps("More details")
    onNodeWithTag("Note").performScrollTo().performTextInput("left cheek itches")
}
