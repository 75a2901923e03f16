package app.aftercare.screens

import aftercare.Adjunct
import aftercare.Area
import aftercare.Money
import aftercare.Scar
import aftercare.Session
import aftercare.SessionDraft
import aftercare.SessionState
import aftercare.Treatment
import java.io.Serializable
import java.math.BigDecimal
import java.time.LocalDate

/** What was typed about a session, as it was typed: nothing of it is lost when the screen goes. */
data class LogDraft(
    val treatment: Treatment? = null,
    val on: LocalDate? = null,
    val booked: Boolean = false,
    val areas: List<Area> = listOf(),
    val radiofrequency: Boolean? = null,
    val depth: String = "",
    val scars: List<Scar> = listOf(),
    val adjuncts: List<Adjunct> = listOf(),
    val planned: String = "",
    val newCourse: Boolean = false,
    val clinic: String = "",
    val phone: String = "",
    val outOfHours: String = "",
    val cost: String = "",
    val currency: String = "",
    val note: String = "",
) : Serializable {
    /**
     * As the core takes it: an empty field takes out what was there. What is no number is left out, and the core is asked
     * all the same.
     */
    fun draft() =
        SessionDraft(
            treatment = treatment,
            on = on,
            areas = areas,
            depthMm = depth.replace(',', '.').toDoubleOrNull(),
            scars = scars,
            adjuncts = adjuncts,
            radiofrequency = radiofrequency,
            planned = planned.toUIntOrNull(),
            newCourse = newCourse,
            clinic = clinic.trim(),
            clinicPhone = phone.trim(),
            outOfHours = outOfHours.trim(),
            cost = amount()?.let { Money(it, currency.trim().uppercase()) },
            note = note.trim(),
            booked = booked,
            noDepth = depth.isBlank(),
            noCost = cost.isBlank(),
        )

    /** What was typed where a number is expected and is none: the field's own name. */
    fun unread(): List<String> =
        listOf(
            DEPTH to (depth.isNotBlank() && depth.replace(',', '.').toDoubleOrNull() == null),
            PLANNED to (planned.isNotBlank() && planned.toUIntOrNull() == null),
            COST to (cost.isNotBlank() && amount() == null),
        ).filter { it.second }.map { it.first }

    private fun amount(): BigDecimal? = cost.trim().replace(',', '.').toBigDecimalOrNull()

    companion object {
        const val DEPTH = "depth"
        const val PLANNED = "planned"
        const val COST = "cost"

        /** What the diary has of a session. */
        fun of(session: Session) =
            LogDraft(
                treatment = session.treatment,
                on = session.on,
                booked = session.state == SessionState.BOOKED,
                areas = session.areas,
                depth = session.depthMm?.toString().orEmpty(),
                scars = session.scars,
                adjuncts = session.adjuncts,
                clinic = session.clinic.name.orEmpty(),
                phone = session.clinic.phone.orEmpty(),
                outOfHours = session.clinic.outOfHours.orEmpty(),
                cost =
                    session.cost
                        ?.amount
                        ?.toPlainString()
                        .orEmpty(),
                currency = session.cost?.currency.orEmpty(),
                note = session.note.orEmpty(),
            )
    }
}
