package app.aftercare.diary

import android.content.Context
import android.content.SharedPreferences
import androidx.core.content.edit
import java.time.LocalDate

/** What the shell itself keeps, beside the diary: how it looks and locks, nothing about the skin. */
class Kept(
    private val preferences: SharedPreferences,
) {
    /** The language chosen in the app; none: the phone's. */
    var language: String?
        get() = preferences.getString("language", null)
        set(value) = preferences.edit(commit = true) { putString("language", value) }

    /** Whether the phone's own lock stands before the app. */
    var locked: Boolean
        get() = preferences.getBoolean("locked", false)
        set(value) = preferences.edit(commit = true) { putBoolean("locked", value) }

    /** Whether the system's backup and the transfer to a new phone may take the diary along. */
    var backedUp: Boolean
        get() = preferences.getBoolean("backed_up", false)
        set(value) = preferences.edit(commit = true) { putBoolean("backed_up", value) }

    /** Whether the first words were read. */
    var welcomed: Boolean
        get() = preferences.getBoolean("welcomed", false)
        set(value) = preferences.edit(commit = true) { putBoolean("welcomed", value) }

    /** Whether the patient was asked if the phone may show reminders. */
    var askedToNotify: Boolean
        get() = preferences.getBoolean("asked_to_notify", false)
        set(value) = preferences.edit(commit = true) { putBoolean("asked_to_notify", value) }

    /** The date on which Today was last opened. */
    var opened: LocalDate?
        get() = preferences.getString("opened", null)?.let(LocalDate::parse)
        set(value) = preferences.edit { putString("opened", value?.toString()) }
}

/** What the shell keeps. */
val Context.kept: Kept get() = Kept(getSharedPreferences("shell", Context.MODE_PRIVATE))
