package app.aftercare.parts

import aftercare.Adjunct
import aftercare.Area
import aftercare.Event
import aftercare.HoldKind
import aftercare.PhotoView
import aftercare.ReminderKind
import aftercare.Scar
import aftercare.Score
import aftercare.Urgency
import androidx.compose.runtime.Composable
import androidx.compose.ui.res.stringResource
import app.aftercare.R

/** Areas by name. */
@Composable
fun areas(): List<Pair<Area, String>> = Area.entries.map { it to stringResource(name(it)) }

private fun name(area: Area) =
    when (area) {
        Area.FOREHEAD -> R.string.area_forehead
        Area.TEMPLES -> R.string.area_temples
        Area.CHEEKS -> R.string.area_cheeks
        Area.NOSE -> R.string.area_nose
        Area.CHIN -> R.string.area_chin
        Area.JAW -> R.string.area_jaw
        Area.NECK -> R.string.area_neck
        Area.CHEST -> R.string.area_chest
        Area.SHOULDERS -> R.string.area_shoulders
        Area.BACK -> R.string.area_back
        Area.OTHER -> R.string.area_other
    }

/** Types of scar by name. */
@Composable
fun scars(): List<Pair<Scar, String>> = Scar.entries.map { it to stringResource(name(it)) }

private fun name(scar: Scar) =
    when (scar) {
        Scar.ROLLING -> R.string.scar_rolling
        Scar.BOXCAR -> R.string.scar_boxcar
        Scar.ICEPICK -> R.string.scar_icepick
        Scar.HYPERTROPHIC -> R.string.scar_hypertrophic
        Scar.KELOID -> R.string.scar_keloid
    }

/** What is done with a treatment, by name. */
@Composable
fun adjuncts(): List<Pair<Adjunct, String>> = Adjunct.entries.map { it to stringResource(name(it)) }

private fun name(adjunct: Adjunct) =
    when (adjunct) {
        Adjunct.PRP -> R.string.adjunct_prp
        Adjunct.SUBCISION -> R.string.adjunct_subcision
        Adjunct.TCA_CROSS -> R.string.adjunct_tca_cross
        Adjunct.PUNCH_EXCISION -> R.string.adjunct_punch_excision
        Adjunct.SILICONE -> R.string.adjunct_silicone
    }

/** What is kept away, by name. */
@Composable
fun holds(): List<Pair<HoldKind, String>> = HoldKind.entries.map { it to stringResource(name(it)) }

private fun name(kind: HoldKind) =
    when (kind) {
        HoldKind.RETINOID -> R.string.hold_retinoid
        HoldKind.ACID -> R.string.hold_acid
        HoldKind.HARSH_PRODUCTS -> R.string.hold_harsh_products
        HoldKind.VITAMIN_C -> R.string.hold_vitamin_c
        HoldKind.MAKE_UP -> R.string.hold_make_up
        HoldKind.EXERCISE -> R.string.hold_exercise
        HoldKind.SWIMMING -> R.string.hold_swimming
        HoldKind.SHAVING -> R.string.hold_shaving
        HoldKind.DIRECT_SUN -> R.string.hold_direct_sun
        HoldKind.PROLONGED_SUN -> R.string.hold_prolonged_sun
        HoldKind.PRODUCTS -> R.string.hold_products
    }

/** What is scored, by name. */
@Composable
fun name(score: Score): String =
    stringResource(
        when (score) {
            Score.REDNESS -> R.string.score_redness
            Score.SWELLING -> R.string.score_swelling
            Score.PEELING -> R.string.score_peeling
            Score.PAIN -> R.string.score_pain
            Score.ITCH -> R.string.score_itch
            Score.WARMTH -> R.string.score_warmth
        },
    )

/** What may have happened, by name. */
@Composable
fun events(): List<Pair<Event, String>> = Event.entries.map { it to stringResource(name(it)) }

private fun name(event: Event) =
    when (event) {
        Event.RETINOID_USED -> R.string.event_retinoid_used
        Event.SUNBURN -> R.string.event_sunburn
        Event.PICKED -> R.string.event_picked
    }

/** What a reminder is about, by name. */
@Composable
fun name(kind: ReminderKind): String =
    stringResource(
        when (kind) {
            ReminderKind.SHADE -> R.string.reminder_kind_shade
            ReminderKind.SUNSCREEN -> R.string.reminder_kind_sunscreen
            ReminderKind.MOISTURISER -> R.string.reminder_kind_moisturiser
            ReminderKind.NO_RETINOID -> R.string.reminder_kind_no_retinoid
            ReminderKind.CHECK_IN -> R.string.reminder_kind_check_in
            ReminderKind.HOLD_REVIEW -> R.string.reminder_kind_hold_review
            ReminderKind.NEXT_SESSION -> R.string.reminder_kind_next_session
            ReminderKind.TOUCH_UP -> R.string.reminder_kind_touch_up
            ReminderKind.BOOKED_SESSION -> R.string.reminder_kind_booked_session
            ReminderKind.CONFIRM_SESSION -> R.string.reminder_kind_confirm_session
            ReminderKind.TASK -> R.string.reminder_kind_task
            ReminderKind.REAPPLY -> R.string.reminder_kind_reapply
        },
    )

/** Where a photo is seen from, by name. */
@Composable
fun views(): List<Pair<PhotoView, String>> = PhotoView.entries.map { it to stringResource(name(it)) }

private fun name(view: PhotoView) =
    when (view) {
        PhotoView.FRONT -> R.string.view_front
        PhotoView.THREE_QUARTER_LEFT -> R.string.view_three_quarter_left
        PhotoView.LEFT -> R.string.view_left
        PhotoView.THREE_QUARTER_RIGHT -> R.string.view_three_quarter_right
        PhotoView.RIGHT -> R.string.view_right
        PhotoView.CLOSE_UP -> R.string.view_close_up
    }

/** What a sign asks for, by name. */
@Composable
fun name(urgency: Urgency): String =
    stringResource(
        when (urgency) {
            Urgency.EMERGENCY -> R.string.urgency_emergency
            Urgency.AT_ONCE -> R.string.urgency_at_once
            Urgency.CONTACT -> R.string.urgency_contact
            Urgency.SOON -> R.string.urgency_soon
        },
    )
