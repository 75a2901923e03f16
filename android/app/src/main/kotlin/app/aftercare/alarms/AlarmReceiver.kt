package app.aftercare.alarms

import aftercare.AftercareException
import aftercare.Answer
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.aftercare.aftercare

/** An alarm went off: its notice is shown, the core told so, and the next ones armed. */
class AlarmReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        val notice = Notice.of(intent) ?: return
        val shown = Notices.show(context, notice)
        val result = goAsync()
        val app = context.aftercare
        app.diary.post(finally = { result?.finish() }) { moment ->
            try {
                if (shown && notice.keys.isNotEmpty()) {
                    recordOutcome(notice.keys, Answer.FIRED, moment.toInstant(), moment)
                }
            } catch (_: AftercareException.BadInput) {
                // The plan no longer asks for it: nothing to record.
            }
            app.alarms.plan(this, moment)
        }
    }
}
