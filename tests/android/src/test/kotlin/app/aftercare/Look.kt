package app.aftercare

import org.robolectric.RuntimeEnvironment

/** A way the phone can be set. Where it is said to be very high, a whole page is seen at once. */
enum class Look(
    private val qualifiers: String,
    private val scale: Float = 1f,
) {
    PHONE("notnight"),
    LIGHT("h3000dp-notnight"),
    DARK("h3000dp-night"),
    ARABIC("ar-h3000dp-notnight"),
    LARGE("h4000dp-notnight", scale = 1.6f),
    LARGEST("notnight", scale = 2f),
    LANDSCAPE("w891dp-h411dp-land-notnight"),
    TABLET("w1280dp-h800dp-land-notnight"),
    ;

    /** Sets the phone so. */
    fun set() {
        RuntimeEnvironment.setQualifiers("+$qualifiers")
        RuntimeEnvironment.setFontScale(scale)
    }
}
