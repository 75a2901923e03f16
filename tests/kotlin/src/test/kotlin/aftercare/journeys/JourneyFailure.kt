package aftercare.journeys

/** What a journey asks for was not found, or it asks for what no runner knows. */
class JourneyFailure(message: String, cause: Throwable? = null) : AssertionError(message, cause)

internal fun fail(message: String): Nothing = throw JourneyFailure(message)

/** Says where, of whatever fails inside. */
internal inline fun <T> within(place: String, block: () -> T): T =
    try {
        block()
    } catch (failure: JourneyFailure) {
        throw JourneyFailure("$place: ${failure.message}", failure.cause)
    }
