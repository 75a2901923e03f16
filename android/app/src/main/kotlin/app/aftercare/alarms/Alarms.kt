package app.aftercare.alarms

import aftercare.Companion
import aftercare.NotificationKey
import aftercare.Pending
import aftercare.PhoneNotification
import aftercare.snoozeOffered
import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import app.aftercare.diary.language
import java.time.ZonedDateTime

/** How many alarms the phone is asked to hold; some makers allow 500 an app. */
private const val BUDGET = 200u

/** What an alarm is sent with. */
internal const val FIRE = "fire"

/** The alarms: what the core asks for, armed. Inexact ones only; all calls run on the diary's thread. */
class Alarms(
    private val context: Context,
) {
    private val manager = context.getSystemService(AlarmManager::class.java)
    private val armed = Armed(context)

    /** Arms and cancels until the phone holds what the plan asks for. */
    fun plan(
        companion: Companion,
        moment: ZonedDateTime,
    ) {
        val (held, lost) = armed.all().partition { existing(it.key) != null }
        armed.keep(gone = lost.map(Pending::key))
        follow(companion, moment, held)
        Notices.tidy(context, companion, moment)
    }

    /** Arms everything again, as if the phone had lost all: a lost alarm stalls nothing. */
    fun planAfresh(
        companion: Companion,
        moment: ZonedDateTime,
    ) {
        plan(companion, moment)
        follow(companion, moment, listOf())
    }

    private fun follow(
        companion: Companion,
        moment: ZonedDateTime,
        pending: List<Pending>,
    ) {
        val asked = companion.notifications(moment, BUDGET, canRepeat = false, pending)
        asked.cancel.forEach(::cancel)
        val snooze = snoozeOffered(context.language()).text
        asked.arm.forEach { arm(it, snooze) }
        armed.keep(asked.arm.map { Pending(it.key, it.fireAt) }, asked.cancel - asked.arm.map { it.key }.toSet())
    }

    private fun arm(
        asked: PhoneNotification,
        snooze: String,
    ) {
        val intent = Notice.of(asked, snooze).intent(context, AlarmReceiver::class.java, FIRE)
        val flags = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
        val pending = PendingIntent.getBroadcast(context, 0, intent, flags)
        manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, asked.fireAt.toEpochMilli(), pending)
    }

    private fun cancel(key: NotificationKey) {
        val pending = existing(key) ?: return
        manager.cancel(pending)
        pending.cancel()
    }

    private fun existing(key: NotificationKey): PendingIntent? {
        val flags = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_NO_CREATE
        return PendingIntent.getBroadcast(context, 0, Notice.address(context, AlarmReceiver::class.java, FIRE, key), flags)
    }
}
