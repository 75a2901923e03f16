package app.aftercare.alarms

import aftercare.NotificationAction
import aftercare.ReminderState
import android.Manifest
import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import androidx.work.WorkInfo
import androidx.work.WorkManager
import androidx.work.testing.WorkManagerTestInitHelper
import app.aftercare.LONG
import app.aftercare.app
import app.aftercare.asked
import app.aftercare.at
import app.aftercare.changed
import app.aftercare.needling
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowPendingIntent
import java.time.ZoneId

/** What the phone holds, against what the core asks for. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class AlarmsTest {
    private fun logged() = changed { logSession(needling("2026-03-03"), it) }

    private fun assertHeld() {
        assertTrue(wanted().isNotEmpty())
        assertEquals(wanted(), held())
        assertEquals(wanted(), Armed(app).all().sortedBy { it.key.text })
    }

    @Test
    fun `after each change the phone holds just what the core asks for`() {
        val session = logged().session
        assertHeld()
        changed { confirmable -> logSession(needling("2026-03-31").copy(booked = true), confirmable) }
        assertHeld()
        app.moment = at("2026-03-03T12:00")
        changed { removeSession(session.id, it) }
        assertHeld()
        changed { undo(null, it) }
        assertHeld()
    }

    @Test
    fun `every alarm is inexact, and may come while the phone sleeps`() {
        logged()
        alarms().forEach { alarm ->
            assertTrue(alarm.isAllowWhileIdle)
            assertEquals(AlarmManager.RTC_WAKEUP, alarm.getType())
        }
    }

    @Test
    fun `the merged manifest arms again after each event that loses alarms`() {
        logged()
        listOf(
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_LOCALE_CHANGED,
        ).forEach { event ->
            loses(alarms())
            assertEquals(listOf<Any>(), held())
            broadcast(Intent(event))
            assertHeld()
        }
    }

    @Test
    fun `another broadcast does nothing`() {
        logged()
        loses(alarms())
        RearmReceiver().onReceive(app, Intent("another.app.ACTION"))
        assertEquals(listOf<Any>(), held())
    }

    @Test
    fun `in another zone every alarm lies at its wall time there`() {
        logged()
        val before = held()
        app.moment = app.moment.withZoneSameInstant(ZoneId.of("America/Los_Angeles"))
        broadcast(Intent(Intent.ACTION_TIMEZONE_CHANGED))
        assertHeld()
        assertTrue(held() != before)
    }

    @Test
    fun `once a day lost alarms are armed again`() {
        logged()
        loses(alarms())
        val work =
            WorkManager
                .getInstance(app)
                .getWorkInfosForUniqueWork(DailyRearm.NAME)
                .get()
                .single()
        assertEquals(WorkInfo.State.ENQUEUED, work.state)
        val driver = checkNotNull(WorkManagerTestInitHelper.getTestDriver(app))
        driver.setPeriodDelayMet(work.id)
        val deadline = System.nanoTime() + LONG * 1_000_000
        while (held() != wanted() && System.nanoTime() < deadline) {
            org.robolectric.shadows.ShadowLooper
                .idleMainLooper()
            Thread.sleep(20)
        }
        assertHeld()
    }

    @Test
    fun `an alarm is shown in its channel, private, and told to the core`() {
        logged()
        val first = alarms().minBy { it.triggerAtMs }
        app.moment = at("2026-03-03T20:20")
        goesOff(first)
        val notification = shown().single()
        assertEquals(Notification.VISIBILITY_PRIVATE, notification.visibility)
        assertTrue(notification.channelId in listOf("daily_care", "sessions", "outdoors"))
        assertTrue(asked { adherence(null, null, it) }.reported)
        assertHeld()
    }

    @Test
    fun `each channel has its name and keeps to itself on the lock screen`() {
        val channels = app.getSystemService(NotificationManager::class.java).notificationChannels
        assertEquals(setOf("daily_care", "sessions", "outdoors"), channels.map { it.id }.toSet())
        channels.forEach { channel ->
            assertEquals(Notification.VISIBILITY_PRIVATE, channel.lockscreenVisibility)
            assertEquals(NotificationManager.IMPORTANCE_DEFAULT, channel.importance)
            assertTrue("${channel.name}", channel.name.isNotBlank())
        }
    }

    @Test
    fun `what the plan no longer asks for is answered without harm`() {
        val session = logged().session
        val notice = checkNotNull(Notice.of(intent(alarms().minBy { it.triggerAtMs })))
        changed { removeSession(session.id, it) }
        changed { logSession(needling("2026-02-03"), it) }
        loses(alarms())
        ShadowPendingIntent.reset()
        presses(notice, NotificationAction.DONE)
        assertHeld()
    }

    @Test
    fun `what the phone does not show is not told as shown`() {
        logged()
        shadowOf(app.getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)
        app.moment = at("2026-03-03T20:20")
        goesOff(alarms().minBy { it.triggerAtMs })
        assertEquals(0u, asked { adherence(null, null, it) }.delivered)
        assertEquals(Reach.NOTIFICATIONS_OFF, Reach.of(app))
    }

    @Test
    fun `the same answer twice, after midnight, counts once and on its own day`() {
        logged()
        app.moment = at("2026-03-03T20:00")
        goesOff(alarms().minBy { it.triggerAtMs })
        val notification = shown().single()
        val label = notification.actions.map { it.title.toString() }.first { it != "Open" }
        app.moment = at("2026-03-04T00:20")
        presses(notification, label)
        presses(notification, label)
        val days = asked { adherence(null, null, it) }.days
        assertEquals(0u, days.last().answered)
        assertTrue(days.first().answered > 0u)
        assertTrue(shown().isEmpty())
        assertHeld()
    }

    @Test
    fun `snoozed, it comes again after half an hour`() {
        logged()
        app.moment = at("2026-03-05T08:00")
        goesOff(alarms().first { it.triggerAtMs == at("2026-03-05T08:00").toInstant().toEpochMilli() })
        presses(shown().single(), "In 30 minutes")
        assertTrue(held().any { it.fireAt == at("2026-03-05T08:30").toInstant() })
        assertTrue(asked { today(it) }.reminders.any { it.state == ReminderState.SNOOZED })
        assertHeld()
    }

    @Test
    fun `what is ticked in the app is taken out of sight`() {
        logged()
        app.moment = at("2026-03-05T08:00")
        goesOff(alarms().first { it.triggerAtMs == app.moment.toInstant().toEpochMilli() })
        assertEquals(1, shown().size)
        val keys = asked { today(it) }.reminders.filter { it.state == ReminderState.DUE }.map { it.key }
        changed { recordOutcome(keys, aftercare.Answer.DONE, null, it) }
        assertTrue(shown().isEmpty())
    }

    @Test
    fun `the permissions are those that reminders and the lock need`() {
        val info = app.packageManager.getPackageInfo(app.packageName, android.content.pm.PackageManager.GET_PERMISSIONS)
        val asked =
            info.requestedPermissions
                .orEmpty()
                .filter { it.startsWith("android.") }
                .toSet()
        val needed =
            setOf(
                Manifest.permission.POST_NOTIFICATIONS,
                Manifest.permission.RECEIVE_BOOT_COMPLETED,
                Manifest.permission.USE_BIOMETRIC,
                Manifest.permission.WAKE_LOCK,
            )
        assertEquals(needed, asked)
    }
}
