package app.aftercare.alarms

import aftercare.NotificationAction
import aftercare.NotificationKey
import aftercare.Pending
import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import app.aftercare.app
import app.aftercare.asked
import app.aftercare.settle
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager.ScheduledAlarm
import org.robolectric.shadows.ShadowLooper
import org.robolectric.shadows.ShadowPendingIntent
import java.time.Instant

private val alarmManager get() = app.getSystemService(AlarmManager::class.java)
private val notificationManager get() = app.getSystemService(NotificationManager::class.java)

/** The alarms the phone holds for us. */
internal fun alarms(): List<ScheduledAlarm> =
    shadowOf(alarmManager).scheduledAlarms.filter {
        intent(it).component?.className ==
            AlarmReceiver::class.java.name
    }

@Suppress("DEPRECATION") // Robolectric names no other way to it.
private fun operation(alarm: ScheduledAlarm): PendingIntent = checkNotNull(alarm.operation)

/** What an alarm will send. */
internal fun intent(alarm: ScheduledAlarm): Intent = shadowOf(operation(alarm)).savedIntent

/** The same as keys and instants, in order. */
internal fun held(): List<Pending> =
    alarms()
        .map { Pending(NotificationKey(intent(it).data?.fragment.orEmpty()), Instant.ofEpochMilli(it.triggerAtMs)) }
        .sortedBy { it.key.text }

/** What the core asks a phone that holds nothing to arm. */
internal fun wanted(): List<Pending> =
    asked { notifications(it, 200u, false, listOf()).arm }.map { Pending(it.key, it.fireAt) }.sortedBy { it.key.text }

/** Sends a broadcast to the receivers of the merged manifest, and waits for what they began. */
internal fun broadcast(intent: Intent) {
    app.sendBroadcast(intent)
    ShadowLooper.idleMainLooper()
    settle()
}

/** An alarm goes off. */
internal fun goesOff(alarm: ScheduledAlarm) {
    shadowOf(alarmManager).scheduledAlarms.remove(alarm)
    alarmManager.cancel(operation(alarm))
    AlarmReceiver().onReceive(app, intent(alarm))
    settle()
}

/** What the phone shows of ours. */
internal fun shown(): List<Notification> = shadowOf(notificationManager).allNotifications.filter { it.channelId != null }

/** Presses a button of a notification. */
internal fun presses(
    notification: Notification,
    label: String,
) {
    val action = notification.actions.first { it.title == label }
    AnswerReceiver().onReceive(app as Context, shadowOf(action.actionIntent).savedIntent)
    settle()
}

/** Presses a button of a notification that was shown, whatever became of it since. */
internal fun presses(
    notice: Notice,
    action: NotificationAction,
) {
    AnswerReceiver().onReceive(app, notice.intent(app, AnswerReceiver::class.java, action.name))
    settle()
}

/** The phone is switched off and on: alarms, pending intents and notifications are gone. */
internal fun reboots() {
    loses(alarms())
    ShadowPendingIntent.reset()
    notificationManager.cancelAll()
    broadcast(Intent(Intent.ACTION_BOOT_COMPLETED))
}

/** Some alarms are lost without a word. */
internal fun loses(alarms: List<ScheduledAlarm>) = alarms.forEach { alarmManager.cancel(operation(it)) }
