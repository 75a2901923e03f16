package aftercare

import java.time.DateTimeException
import java.time.ZoneId
import java.time.ZoneOffset

/** A session's id. */
@JvmInline
public value class SessionId(public val text: String) {
    override fun toString(): String = text
}

/** A course's id. */
@JvmInline
public value class CourseId(public val text: String) {
    override fun toString(): String = text
}

/** A change's id, for `undo`. */
@JvmInline
public value class ChangeId(public val text: String) {
    override fun toString(): String = text
}

/** The id of a clinician's word. */
@JvmInline
public value class WordId(public val text: String) {
    override fun toString(): String = text
}

/** A task's id. */
@JvmInline
public value class TaskId(public val text: String) {
    override fun toString(): String = text
}

/** A pause's id. */
@JvmInline
public value class PauseId(public val text: String) {
    override fun toString(): String = text
}

/** A photo's id. */
@JvmInline
public value class PhotoId(public val text: String) {
    override fun toString(): String = text
}

/** A reminder's stable key: kind, date and slot, and for rare ones the session, course or task they name. */
@JvmInline
public value class ReminderKey(public val text: String) {
    override fun toString(): String = text
}

/** A notification's own key, as the phone holds it. */
@JvmInline
public value class NotificationKey(public val text: String) {
    override fun toString(): String = text
}

/** The number of a source in the list, or `S` for the source article. */
@JvmInline
public value class SourceId(public val text: String) {
    override fun toString(): String = text
}

/** The zone of that name, or UTC where this phone does not know it yet. Only shown, never handed back. */
internal fun zoneNamed(name: String): ZoneId =
    try {
        ZoneId.of(name)
    } catch (_: DateTimeException) {
        ZoneOffset.UTC
    }
