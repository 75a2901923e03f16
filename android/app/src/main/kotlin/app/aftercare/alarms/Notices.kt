package app.aftercare.alarms

import aftercare.Companion
import aftercare.NotificationAction
import aftercare.NotificationKey
import aftercare.Reminder
import aftercare.ReminderState
import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import app.aftercare.MainActivity
import app.aftercare.R
import app.aftercare.aftercare
import app.aftercare.diary.spoken
import java.time.ZonedDateTime

private const val KEYS = "keys"
private const val ID = 1

/** What the phone shows. */
object Notices {
    /** Shows a notice; says whether the phone lets it be seen. */
    fun show(
        context: Context,
        notice: Notice,
    ): Boolean {
        val manager = context.getSystemService(NotificationManager::class.java)
        val off = manager.getNotificationChannel(Channels.id(notice.channel))?.importance == NotificationManager.IMPORTANCE_NONE
        if (!manager.areNotificationsEnabled() || off) return false
        manager.notify(notice.key.text, ID, build(context.spoken(), notice))
        return true
    }

    /** Takes a notice away. */
    fun cancel(
        context: Context,
        key: NotificationKey,
    ) = context.getSystemService(NotificationManager::class.java).cancel(key.text, ID)

    /** Takes away what was answered in the app, or is no longer in the plan. */
    fun tidy(
        context: Context,
        companion: Companion,
        moment: ZonedDateTime,
    ) {
        val manager = context.getSystemService(NotificationManager::class.java)
        val shown =
            manager.activeNotifications.filter {
                it.notification.extras
                    .getStringArray(KEYS)
                    ?.isNotEmpty() == true
            }
        if (shown.isEmpty()) return
        val today = companion.today(moment)
        val waiting = (today.reminders + today.unanswered).filter(::waits).map { it.key.text }.toSet()
        shown
            .filter {
                it.notification.extras
                    .getStringArray(KEYS)
                    .orEmpty()
                    .none(waiting::contains)
            }.forEach { manager.cancel(it.tag, it.id) }
    }

    private fun waits(reminder: Reminder) = reminder.state == ReminderState.DUE || reminder.state == ReminderState.UPCOMING

    private fun build(
        context: Context,
        notice: Notice,
    ): Notification {
        val builder =
            Notification
                .Builder(context, Channels.id(notice.channel))
                .setSmallIcon(R.drawable.reminder)
                .setContentTitle(notice.title)
                .setContentText(notice.body)
                .setStyle(Notification.BigTextStyle().bigText(notice.body))
                .setVisibility(Notification.VISIBILITY_PRIVATE)
                .setAutoCancel(true)
                .setContentIntent(opening(context, notice, checkIn = false))
        builder.extras.putStringArray(KEYS, notice.keys.map { it.text }.toTypedArray())
        notice.actions.forEach { builder.addAction(action(context, notice, it)) }
        return builder.build()
    }

    private fun action(
        context: Context,
        notice: Notice,
        action: NotificationAction,
    ): Notification.Action {
        val pending =
            if (action == NotificationAction.OPEN) opening(context, notice, notice.checkIn) else answering(context, notice, action)
        return Notification.Action.Builder(null, label(context, notice, action), pending).build()
    }

    private fun answering(
        context: Context,
        notice: Notice,
        action: NotificationAction,
    ): PendingIntent {
        val intent =
            notice
                .intent(context, AnswerReceiver::class.java, action.name)
                .putExtra(
                    SHOWN_AT,
                    context.aftercare.now
                        .moment()
                        .toInstant()
                        .toString(),
                )
        val flags = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
        return PendingIntent.getBroadcast(context, 0, intent, flags)
    }

    private fun opening(
        context: Context,
        notice: Notice,
        checkIn: Boolean,
    ): PendingIntent {
        val intent = MainActivity.opening(context, notice, checkIn)
        val flags = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
        return PendingIntent.getActivity(context, 0, intent, flags)
    }

    private fun label(
        context: Context,
        notice: Notice,
        action: NotificationAction,
    ): String =
        when (action) {
            NotificationAction.DONE -> context.getString(R.string.answer_done)
            NotificationAction.KEPT_OFF -> context.getString(R.string.answer_kept_off)
            NotificationAction.USED_IT -> context.getString(R.string.answer_used_it)
            NotificationAction.OPEN -> context.getString(R.string.answer_open)
            NotificationAction.SNOOZE -> notice.snooze
            NotificationAction.SKIP -> context.getString(R.string.answer_skip)
        }
}
