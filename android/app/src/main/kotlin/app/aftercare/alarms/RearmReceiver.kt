package app.aftercare.alarms

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.aftercare.aftercare

/** The events after which alarms are gone, or lie at another instant or in another language. */
private val EVENTS =
    setOf(
        Intent.ACTION_BOOT_COMPLETED,
        Intent.ACTION_MY_PACKAGE_REPLACED,
        Intent.ACTION_TIMEZONE_CHANGED,
        Intent.ACTION_TIME_CHANGED,
        Intent.ACTION_LOCALE_CHANGED,
    )

/** Arms everything again after such an event. */
class RearmReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        if (intent.action !in EVENTS) return
        Channels.make(context)
        val result = goAsync()
        val app = context.aftercare
        app.diary.post(finally = { result?.finish() }) { moment -> app.alarms.planAfresh(this, moment) }
    }
}
