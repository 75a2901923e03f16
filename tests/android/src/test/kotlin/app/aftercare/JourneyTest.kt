package app.aftercare

import aftercare.ReminderState
import android.app.NotificationManager
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.performSemanticsAction
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** The main journey, tapped through: begin, log, today, tick, undo, why. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class JourneyTest {
    @get:Rule
    val rule = createAndroidComposeRule<MainActivity>()

    @Test
    fun `a session is logged, a reminder ticked, taken back and explained`() {
        shadowOf(app.getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)
        rule.awaits("One diary is one person's")
        rule.taps("Begin")

        rule.taps("Log a session")
        rule.taps("Microneedling")
        rule.awaits("Did the device use heat")
        rule.taps("No heat")
        rule.awaits("What changes in your plan")
        rule.taps("Save")
        rule.awaits("Not now").also { rule.taps("Not now") }

        rule.awaits("The day of the session")
        assertEquals(1, asked { sessions() }.size)

        app.moment = at("2026-03-06T09:00")
        app.desk.renew()
        rule.awaits("Day 3")
        rule.awaits("Microneedling · Mar 3, 2026")
        assertEquals(ReminderState.DUE, sunscreen())
        rule.taps("8:00")
        rule.awaits("Ticked")
        assertEquals(ReminderState.DONE, sunscreen())
        rule.taps("Undo")
        rule.awaits("Taken back")
        assertEquals(ReminderState.DUE, sunscreen())

        rule.taps("Why?")
        rule.awaits("General information, not medical advice")
        rule.runOnUiThread(rule.activity.onBackPressedDispatcher::onBackPressed)

        // Not by a finger: what was taken back is still told of over it.
        rule.awaits("What today does not ask").performSemanticsAction(SemanticsActions.OnClick)
        rule.awaits("Why not?")
        rule.awaits("Shade")
        rule.awaitsNo("Moisturiser")
    }

    private fun sunscreen() = asked { today(it).reminders.first().state }
}
