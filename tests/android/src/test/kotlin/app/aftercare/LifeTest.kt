package app.aftercare

import aftercare.CheckInEntry
import aftercare.Sign
import aftercare.Treatment
import android.app.NotificationManager
import android.content.Intent
import android.os.Bundle
import android.os.Parcel
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performScrollTo
import androidx.lifecycle.Lifecycle
import androidx.test.platform.app.InstrumentationRegistry
import app.aftercare.alarms.alarms
import app.aftercare.alarms.goesOff
import app.aftercare.alarms.shown
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What happens to an app: it is turned, killed, left for days, asked in another language. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class LifeTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain = afterASession(rule)

    @Test
    fun `what was typed is still there when the activity is made anew`() {
        rule.typesANote()
        rule.activityRule.scenario.recreate()
        rule.awaits("left cheek itches")
        rule.onNodeWithTag("Note").performScrollTo().assertTextContains("left cheek itches")
    }

    @Test
    fun `what was typed outlives the process`() {
        rule.typesANote()
        rule.taps("Cheeks")
        val state = Bundle()
        rule.runOnUiThread { InstrumentationRegistry.getInstrumentation().callActivityOnSaveInstanceState(rule.activity, state) }
        val kept = throughAnotherProcess(state)
        rule.activityRule.scenario.moveToState(Lifecycle.State.DESTROYED)
        Robolectric.buildActivity(MainActivity::class.java).setup(kept).use {
            rule.awaits("left cheek itches")
            rule.onNodeWithText("Cheeks").assertIsSelected()
        }
    }

    /** As the system keeps it: as bytes, with nothing of the process that wrote them. */
    private fun throughAnotherProcess(state: Bundle): Bundle {
        val written = Parcel.obtain().apply { writeBundle(state) }.marshall()
        val read = Parcel.obtain().apply { unmarshall(written, 0, written.size) }
        read.setDataPosition(0)
        return checkNotNull(read.readBundle(MainActivity::class.java.classLoader))
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
        // A day that asks for nothing: what it would lose lies ahead.
        app.moment = at("2026-06-01T09:00")
        shadowOf(app.getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)
        app.desk.renew()
        rule.awaits("shows no notifications of this app")
        rule.taps("Open the phone’s settings")
        val led = checkNotNull(shadowOf(rule.activity).nextStartedActivity)
        assertEquals("android.settings.APP_NOTIFICATION_SETTINGS", led.action)
    }

    @Test
    fun `the permission to notify is asked for once`() {
        shadowOf(app.getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)
        logs(Treatment.ABLATIVE_LASER)
        rule.awaits("Without it your plan is still complete here")
        rule.taps("Not now")
        rule.awaits("shows no notifications of this app")
        // The way back lies over the page's last button until it has gone.
        rule.mainClock.advanceTimeBy(15_000)
        rule.awaitsNo("Undo")
        logs(Treatment.STEROID_INJECTION)
        rule.waitUntil(LONG) { asked { sessions() }.size == 3 }
        rule.awaits("shows no notifications of this app")
        rule.onNodeWithText("Not now").assertDoesNotExist()
    }

    private fun logs(treatment: Treatment) {
        rule.taps("Log a session")
        rule.taps(asked { protocolGuide(treatment).title })
        rule.taps("Save")
    }

    @Test
    fun `a sign that is ticked leads to Today, where it stands first`() {
        rule.opens("More")
        rule.taps("Check-in")
        rule.awaits("Call Example Clinic")
        rule.taps(asked { today(it) }.signs.first { it.sign == Sign.PUS }.text)
        rule.taps("Save")
        rule.awaits("To do today")
        rule.awaits(asked { today(it) }.signsRecorded.single().text)
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
