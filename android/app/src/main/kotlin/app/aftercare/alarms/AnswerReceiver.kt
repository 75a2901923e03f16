package app.aftercare.alarms

import aftercare.AftercareException
import aftercare.Answer
import aftercare.Companion
import aftercare.NotificationAction
import aftercare.snoozeOffered
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.aftercare.aftercare
import app.aftercare.diary.language
import java.time.Duration
import java.time.Instant
import java.time.ZonedDateTime

/** When the answered notification was shown. */
internal const val SHOWN_AT = "shown_at"

/** A notification was answered with one of its buttons, whether the app was running or not. */
class AnswerReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        val notice = Notice.of(intent) ?: return
        val action = NotificationAction.entries.firstOrNull { it.name == intent.action } ?: return
        val shownAt = intent.getStringExtra(SHOWN_AT)?.let(Instant::parse)
        val result = goAsync()
        val app = context.aftercare
        app.diary.post(finally = { result?.finish() }) { moment ->
            try {
                answer(notice, action, shownAt, moment, snoozeOffered(context.language()).by)
            } catch (_: AftercareException.BadInput) {
                // The plan no longer asks for it: nothing to record, and nothing to be answered any more.
            }
            Notices.cancel(context, notice.key)
            app.alarms.plan(this, moment)
        }
    }

    private fun Companion.answer(
        notice: Notice,
        action: NotificationAction,
        shownAt: Instant?,
        moment: ZonedDateTime,
        snooze: Duration,
    ) {
        when (action) {
            NotificationAction.DONE -> {
                answerNotification(notice.key, Answer.DONE, shownAt, moment)
            }

            NotificationAction.KEPT_OFF -> {
                keptOffRetinoid(notice.keys, shownAt, moment)
            }

            NotificationAction.SKIP -> {
                answerNotification(notice.key, Answer.SKIPPED, shownAt, moment)
            }

            NotificationAction.USED_IT -> {
                usedRetinoid(notice.keys, moment)
            }

            NotificationAction.SNOOZE -> {
                snoozeNotification(notice.key, snooze, shownAt, moment)
            }

            NotificationAction.OPEN -> {}
        }
    }
}
