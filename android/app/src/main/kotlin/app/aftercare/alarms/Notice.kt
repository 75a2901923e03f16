package app.aftercare.alarms

import aftercare.Channel
import aftercare.NotificationAction
import aftercare.NotificationKey
import aftercare.PhoneNotification
import aftercare.ReminderKey
import aftercare.ReminderKind
import android.content.Context
import android.content.Intent
import android.net.Uri
import java.time.Instant

/** What the core asked to show, as an alarm carries it: enough to be shown without asking again. */
data class Notice(
    val key: NotificationKey,
    val fireAt: Instant,
    val title: String,
    val body: String,
    val channel: Channel,
    val keys: List<ReminderKey>,
    val checkIn: Boolean,
    val actions: List<NotificationAction>,
    /** What the button says that puts it off. */
    val snooze: String,
) {
    /** As an intent for one of the receivers; its address tells one notice from another. */
    fun intent(
        context: Context,
        receiver: Class<*>,
        action: String,
    ): Intent =
        address(context, receiver, action, key)
            .putExtra("fire_at", fireAt.toString())
            .putExtra("title", title)
            .putExtra("body", body)
            .putExtra("channel", channel.name)
            .putExtra("keys", keys.map(ReminderKey::text).toTypedArray())
            .putExtra("check_in", checkIn)
            .putExtra("actions", actions.map(NotificationAction::name).toTypedArray())
            .putExtra("snooze", snooze)

    companion object {
        /** What the core asks to arm. */
        fun of(
            asked: PhoneNotification,
            snooze: String,
        ) = Notice(
            asked.key,
            asked.fireAt,
            asked.title,
            asked.body,
            asked.channel,
            asked.keys,
            ReminderKind.CHECK_IN in asked.kinds,
            asked.actions,
            snooze,
        )

        /** What an intent of ours carries; none where it is another's. */
        fun of(intent: Intent): Notice? =
            runCatching {
                Notice(
                    NotificationKey(checkNotNull(intent.data).fragment.orEmpty()),
                    Instant.parse(intent.getStringExtra("fire_at")),
                    intent.getStringExtra("title").orEmpty(),
                    intent.getStringExtra("body").orEmpty(),
                    Channel.valueOf(intent.getStringExtra("channel").orEmpty()),
                    intent.texts("keys").map(::ReminderKey),
                    intent.getBooleanExtra("check_in", false),
                    intent.texts("actions").map(NotificationAction::valueOf),
                    intent.getStringExtra("snooze").orEmpty(),
                )
            }.getOrNull()

        /** The intent that names a notice, without what it carries. */
        fun address(
            context: Context,
            receiver: Class<*>,
            action: String,
            key: NotificationKey,
        ): Intent =
            Intent(context, receiver)
                .setAction(action)
                .setData(
                    Uri
                        .Builder()
                        .scheme("aftercare")
                        .path(action)
                        .fragment(key.text)
                        .build(),
                )

        private fun Intent.texts(name: String): List<String> = getStringArrayExtra(name).orEmpty().toList()
    }
}
