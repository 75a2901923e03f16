package app.aftercare.alarms

import aftercare.Channel
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import app.aftercare.R
import app.aftercare.diary.spoken

/** The channels in which the phone sorts what it shows; private on the lock screen. */
object Channels {
    /** Makes them, or gives them their names in another language. */
    fun make(context: Context) {
        val words = context.spoken()
        val manager = context.getSystemService(NotificationManager::class.java)
        manager.createNotificationChannels(
            Channel.entries.map { channel ->
                NotificationChannel(id(channel), words.getString(name(channel)), NotificationManager.IMPORTANCE_DEFAULT)
                    .apply { lockscreenVisibility = Notification.VISIBILITY_PRIVATE }
            },
        )
    }

    /** A channel's id. */
    fun id(channel: Channel): String = channel.name.lowercase()

    private fun name(channel: Channel): Int =
        when (channel) {
            Channel.DAILY_CARE -> R.string.channel_daily_care
            Channel.SESSIONS -> R.string.channel_sessions
            Channel.OUTDOORS -> R.string.channel_outdoors
        }
}
