package app.aftercare

import androidx.compose.ui.test.junit4.createAndroidComposeRule
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.test.ext.junit.runners.AndroidJUnit4
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith

private const val LONG = 30_000L

/** The same journey as in `tests/android`, with the library that the NDK built, on a device or an emulator. */
@RunWith(AndroidJUnit4::class)
class JourneyOnADeviceTest {
    @get:Rule
    val rule = createAndroidComposeRule<MainActivity>()

    @Test
    fun aSessionIsLoggedAndShownOnToday() {
        taps(R.string.begin)
        taps(R.string.log_session)
        tapsText("Microneedling")
        taps(R.string.no_heat)
        taps(R.string.save)
        taps(R.string.notify_not_now)
        awaits(rule.activity.getString(R.string.kept_away))
    }

    private fun taps(label: Int) = tapsText(rule.activity.getString(label))

    private fun tapsText(text: String) {
        awaits(text)
        val node = rule.onAllNodesWithText(text).onFirst()
        runCatching { node.performScrollTo() }
        node.performClick()
    }

    private fun awaits(text: String) = rule.waitUntil(LONG) { rule.onAllNodesWithText(text).fetchSemanticsNodes().isNotEmpty() }
}
