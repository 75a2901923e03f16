package app.aftercare

import java.io.Serializable

/** Where in the app one is. */
sealed interface Place : Serializable {
    /** What the day asks. */
    data object Today : Place

    /** The days around. */
    data object Calendar : Place

    /** The courses and what became of them. */
    data object Course : Place

    /** What to contact the clinic for. */
    data object Signs : Place

    /** Everything else. */
    data object More : Place

    /** A session to write down, or one to change. */
    data class Log(
        val session: String? = null,
    ) : Place

    /** How the skin is. */
    data object CheckIn : Place

    /** Why reminders are there, by their keys. */
    data class Why(
        val keys: List<String>,
    ) : Place

    /** Why some reminders are not there today. */
    data object WhyNot : Place

    /** Pauses, time outdoors, tasks of one's own. */
    data object Own : Place

    /** Photos of the skin. */
    data object Photos : Place

    /** Backups, snapshots, exports. */
    data object Keep : Place

    /** How it is set. */
    data object Settings : Place

    /** What the plan rests on. */
    data object About : Place

    companion object {
        /** Those that the bar leads to. */
        val roots: List<Place> = listOf(Today, Calendar, Course, Signs, More)
    }
}
