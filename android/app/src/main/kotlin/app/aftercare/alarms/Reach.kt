package app.aftercare.alarms

import android.app.ActivityManager
import android.app.NotificationManager
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.Settings

/** What keeps reminders from being seen, worst first. */
enum class Reach {
    /** The phone shows none of the app's notifications. */
    NOTIFICATIONS_OFF,

    /** One of the channels is off. */
    CHANNEL_OFF,

    /** The app may not work in the background. */
    BACKGROUND_OFF,

    /** Nothing. */
    CLEAR,

    ;

    /** The system's screen on which it is set right. */
    fun way(context: Context): Intent =
        if (this == BACKGROUND_OFF) {
            Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, Uri.fromParts("package", context.packageName, null))
        } else {
            Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS).putExtra(Settings.EXTRA_APP_PACKAGE, context.packageName)
        }

    companion object {
        /** How it stands now. */
        fun of(context: Context): Reach {
            val notifications = context.getSystemService(NotificationManager::class.java)
            val channelOff = notifications.notificationChannels.any { it.importance == NotificationManager.IMPORTANCE_NONE }
            return when {
                !notifications.areNotificationsEnabled() -> NOTIFICATIONS_OFF
                channelOff -> CHANNEL_OFF
                restricted(context) -> BACKGROUND_OFF
                else -> CLEAR
            }
        }

        private fun restricted(context: Context): Boolean =
            Build.VERSION.SDK_INT >= Build.VERSION_CODES.P &&
                context.getSystemService(ActivityManager::class.java).isBackgroundRestricted
    }
}
