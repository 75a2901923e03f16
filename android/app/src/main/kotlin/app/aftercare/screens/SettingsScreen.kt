package app.aftercare.screens

import aftercare.CoursePlanned
import aftercare.QuietHours
import aftercare.SettingName
import aftercare.SunscreenSetting
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.text.input.KeyboardType
import app.aftercare.R
import app.aftercare.diary.languages
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Choice
import app.aftercare.parts.Field
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.OnOff
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Part
import app.aftercare.parts.Small
import app.aftercare.parts.TimeChoice
import java.time.LocalTime

private const val OFF = "off"
private const val ON = "on"

/** Quiet hours when they are switched on; the core's own to begin with. */
private val NIGHT = QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))

/** Everything that can be set. */
@Composable
fun SettingsScreen(
    set: Set,
    planned: CoursePlanned?,
    own: OwnSet,
    does: SettingsDoes,
    back: () -> Unit,
) {
    Page(stringResource(R.string.settings), back) {
        Heading(stringResource(R.string.times))
        Block { Times(set, does) }
        Block { Quiet(set.settings.quiet, does) }
        Heading(stringResource(R.string.reminders))
        Block {
            OnOff(stringResource(R.string.discreet), set.settings.discreet, stringResource(R.string.discreet_what)) {
                does.set(SettingName.DISCREET, if (it) ON else OFF)
            }
            Sunscreen(set.settings.sunscreen, does)
        }
        Block { Where(set, does) }
        Heading(stringResource(R.string.this_phone))
        Block { OnThisPhone(own, does) }
        Block {
            Lead(stringResource(R.string.language))
            Choice(languages.map { (tag, name) -> tag to stringResource(name) }, own.language, does.speak)
        }
        Heading(stringResource(R.string.clinicians_plan))
        if (set.courses.isEmpty()) Body(stringResource(R.string.plan_empty))
        set.courses.forEach { (course, title) ->
            Block {
                PlanForm(title, course.plan.figures, planned?.takeIf { it.course == course }) { does.plan(course.id, it) }
            }
        }
    }
}

@Composable
private fun Times(
    set: Set,
    does: SettingsDoes,
) {
    val times =
        listOf(
            Triple(R.string.morning, SettingName.MORNING, set.settings.morning),
            Triple(R.string.midday, SettingName.MIDDAY, set.settings.midday),
            Triple(R.string.evening, SettingName.EVENING, set.settings.evening),
        )
    times.forEach { (label, name, time) -> TimeChoice(stringResource(label), time) { does.set(name, it.toString()) } }
}

@Composable
private fun Quiet(
    quiet: QuietHours?,
    does: SettingsDoes,
) {
    val put = { hours: QuietHours? -> does.set(SettingName.QUIET, hours?.let { "${it.from}-${it.to}" } ?: OFF) }
    OnOff(stringResource(R.string.quiet), quiet != null, stringResource(R.string.quiet_what)) { put(if (it) NIGHT else null) }
    if (quiet == null) return
    TimeChoice(stringResource(R.string.from), quiet.from) { put(quiet.copy(from = it)) }
    TimeChoice(stringResource(R.string.to), quiet.to) { put(quiet.copy(to = it)) }
}

@Composable
private fun Sunscreen(
    chosen: SunscreenSetting,
    does: SettingsDoes,
) {
    Part(stringResource(R.string.sunscreen))
    val options =
        listOf(
            SunscreenSetting.PROTOCOL to stringResource(R.string.sunscreen_protocol),
            SunscreenSetting.ALWAYS to stringResource(R.string.sunscreen_always),
            SunscreenSetting.OFF to stringResource(R.string.sunscreen_off),
        )
    Choice(options, chosen) { does.set(SettingName.SUNSCREEN, it.name.lowercase()) }
}

@Composable
private fun Where(
    set: Set,
    does: SettingsDoes,
) {
    val place = set.settings.location
    var latitude by rememberSaveable { mutableStateOf(place?.latitude?.toString().orEmpty()) }
    var longitude by rememberSaveable { mutableStateOf(place?.longitude?.toString().orEmpty()) }
    Lead(stringResource(R.string.location))
    Small(stringResource(R.string.location_what))
    Field(stringResource(R.string.latitude), latitude, KeyboardType.Decimal) { latitude = it }
    Field(stringResource(R.string.longitude), longitude, KeyboardType.Decimal) { longitude = it }
    Other(stringResource(R.string.save)) {
        val typed = listOf(latitude, longitude).map { it.trim().replace(',', '.') }
        does.set(SettingName.LOCATION, if (typed.all(String::isEmpty)) OFF else typed.joinToString(","))
    }
}

@Composable
private fun OnThisPhone(
    own: OwnSet,
    does: SettingsDoes,
) {
    if (own.lockable) {
        OnOff(stringResource(R.string.lock), own.locked, stringResource(R.string.lock_what), does.lock)
    } else {
        Body(stringResource(R.string.lock_none))
    }
    OnOff(stringResource(R.string.system_backup), own.backedUp, stringResource(R.string.system_backup_what), does.backUp)
}
