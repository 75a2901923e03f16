package app.aftercare.alarms

import aftercare.NotificationKey
import aftercare.Pending
import android.content.Context
import androidx.core.content.edit
import java.time.Instant

/** What the phone was asked to hold: each notification's key and instant. The phone itself does not tell. */
class Armed(
    context: Context,
) {
    private val preferences = context.getSharedPreferences("armed", Context.MODE_PRIVATE)

    /** All of it. */
    fun all(): List<Pending> = preferences.all.map { (key, instant) -> Pending(NotificationKey(key), Instant.parse(instant as String)) }

    /** Keeps and forgets in one write. */
    fun keep(
        armed: List<Pending> = listOf(),
        gone: List<NotificationKey> = listOf(),
    ) = preferences.edit(commit = true) {
        gone.forEach { remove(it.text) }
        armed.forEach { putString(it.key.text, it.fireAt.toString()) }
    }
}
