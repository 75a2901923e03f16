package aftercare.journeys

import java.time.DateTimeException
import java.time.LocalDateTime
import java.time.OffsetDateTime
import java.time.ZoneId
import java.time.ZoneOffset
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter

/** Reads a step's `now`: RFC 9557, or a local time with its zone in brackets. */
internal fun momentOf(text: String): ZonedDateTime {
    val (time, name) = NOW.matchEntire(text)?.destructured ?: fail("now: $text needs its zone in brackets")
    return try {
        val zone = ZoneId.of(name)
        if (OFFSET.containsMatchIn(time)) instantIn(zone, OffsetDateTime.parse(time)) else wallIn(zone, LocalDateTime.parse(time))
    } catch (error: DateTimeException) {
        throw JourneyFailure("now: $text: ${error.message}", error)
    }
}

/** The instant, where its offset is one that the zone has then; `Z` says nothing of the zone (RFC 9557, section 2). */
private fun instantIn(zone: ZoneId, time: OffsetDateTime): ZonedDateTime {
    val agrees = time.offset == ZoneOffset.UTC || zone.rules.isValidOffset(time.toLocalDateTime(), time.offset)
    if (!agrees) throw DateTimeException("$zone has no ${time.offset} then")
    return time.atZoneSameInstant(zone)
}

/** The first of two in an overlap, and in a gap the first instant after it, where java.time goes on by the gap's length. */
internal fun wallIn(zone: ZoneId, wall: LocalDateTime): ZonedDateTime {
    val gap = zone.rules.getTransition(wall)?.takeIf { it.isGap }
    return gap?.instant?.atZone(zone) ?: wall.atZone(zone)
}

/** As answers write a moment. */
internal fun written(moment: ZonedDateTime): String = WRITTEN.format(moment)

private val NOW = Regex("""([^\[\]]+)\[!?([^\[\]]+)]""")
private val OFFSET = Regex("""T.*(Z|[+-]\d\d:\d\d)$""")
private val WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx'['VV']'")
