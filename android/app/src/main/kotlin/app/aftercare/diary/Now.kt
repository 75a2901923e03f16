package app.aftercare.diary

import java.time.ZonedDateTime

/** Where the moment comes from that every call of the core is given. */
fun interface Now {
    /** The instant, and the zone the phone is in. */
    fun moment(): ZonedDateTime
}

/** The phone's own clock and zone. */
object PhoneNow : Now {
    override fun moment(): ZonedDateTime = ZonedDateTime.now()
}
