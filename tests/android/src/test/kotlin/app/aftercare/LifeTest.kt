package app.aftercare

import aftercare.CheckInEntry
import aftercare.Sign
import android.app.KeyguardManager
import android.app.NotificationManager
import android.content.Intent
import android.view.WindowManager
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.lifecycle.Lifecycle
import androidx.test.platform.app.InstrumentationRegistry
import app.aftercare.alarms.alarms
import app.aftercare.alarms.goesOff
import app.aftercare.alarms.shown
import app.aftercare.diary.kept
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What happens to an app: it is turned, killed, locked, left for days, asked in another language. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class LifeTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            app.kept.welcomed = true
            changed { logSession(needling("2026-03-03"), it) }
        }

    private val secure get() = rule.activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0

    @Test
    fun `what was typed is still there when the activity is made anew`() {
        rule.awaits("Log a session")
        rule.taps("Log a session")
        rule.taps("More details")
        rule.onNodeWithTag("Note").performScrollTo().performTextInput("left cheek itches")
        rule.activityRule.scenario.recreate()
        rule.awaits("left cheek itches")
        rule.onNodeWithTag("Note").performScrollTo().assertTextContains("left cheek itches")
    }

    @Test
    fun `a notification's tap opens its reminder`() {
        app.moment = at("2026-03-03T20:00")
        goesOff(alarms().minBy { it.triggerAtMs })
        val tap = shadowOf(shown().single().contentIntent).savedIntent
        rule.runOnUiThread { InstrumentationRegistry.getInstrumentation().callActivityOnNewIntent(rule.activity, tap) }
        rule.awaits("General information, not medical advice")
        rule.awaits("Why?")
    }

    @Test
    fun `a recorded sign stands first, with the clinic's number to dial`() {
        changed { checkIn(CheckInEntry(signs = listOf(Sign.PUS)), it) }
        rule.taps("Call Example Clinic")
        val dialled = checkNotNull(shadowOf(rule.activity).nextStartedActivity)
        assertEquals(Intent.ACTION_DIAL, dialled.action)
        assertEquals("tel:%2B34%20600%20000%20000", dialled.dataString)
        rule.opens("Signs")
        rule.awaits("Call Example Clinic")
    }

    @Test
    fun `after three days away Today opens with a check-in`() {
        rule.awaits("The day of the session")
        app.moment = at("2026-03-06T09:00")
        app.desk.renew()
        rule.awaits("A few days have passed")
        rule.awaitsNo("Not answered yesterday")
    }

    @Test
    fun `where notifications are off Today says so and leads to the system's screen`() {
        rule.awaits("The day of the session")
        shadowOf(app.getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)
        app.desk.renew()
        rule.awaits("shows no notifications of this app")
        rule.taps("Open the phone’s settings")
        val led = checkNotNull(shadowOf(rule.activity).nextStartedActivity)
        assertEquals("android.settings.APP_NOTIFICATION_SETTINGS", led.action)
    }

    @Test
    fun `locked, it shows nothing until the phone's lock was opened, and stays out of the app switcher`() {
        shadowOf(app.getSystemService(KeyguardManager::class.java)).setIsDeviceSecure(true)
        app.kept.locked = true
        rule.activityRule.scenario.moveToState(Lifecycle.State.CREATED)
        rule.activityRule.scenario.moveToState(Lifecycle.State.RESUMED)
        rule.awaits("Unlock to see your diary")
        assertTrue(secure)
        rule.awaitsNo("The day of the session")
    }

    @Test
    fun `a phone without a lock locks nobody out`() {
        app.kept.locked = true
        rule.activityRule.scenario.moveToState(Lifecycle.State.CREATED)
        rule.activityRule.scenario.moveToState(Lifecycle.State.RESUMED)
        rule.awaits("The day of the session")
    }

    @Test
    fun `another language speaks at once, labels and reminders alike`() {
        rule.opens("More")
        rule.taps("Settings")
        rule.taps("Deutsch")
        rule.awaits("Einstellungen")
        rule.activityRule.scenario.moveToState(Lifecycle.State.RESUMED)
        rule.opens("Heute")
        rule.awaits("Der Tag der Sitzung")
        assertEquals(
            "Tägliche Pflege",
            app.getSystemService(NotificationManager::class.java).getNotificationChannel("daily_care").name,
        )
    }
}
