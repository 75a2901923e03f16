package app.aftercare.parts

import android.text.format.DateFormat
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDialog
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.material3.TimeInput
import androidx.compose.material3.rememberDatePickerState
import androidx.compose.material3.rememberTimePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalConfiguration
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.res.stringResource
import app.aftercare.R
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneOffset
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import java.util.Locale

/** The language of the screen. */
@Composable
fun locale(): Locale = LocalConfiguration.current.locales[0]

/** A date with its weekday. */
@Composable
fun dated(date: LocalDate): String = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(date)

/** A date in short. */
@Composable
fun shortly(date: LocalDate): String = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date)

/** A time of day where the phone is. */
@Composable
fun clock(at: ZonedDateTime): String = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(at)

/** A date that a finger can change. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun DateChoice(
    label: String,
    date: LocalDate,
    choose: (LocalDate) -> Unit,
) {
    var open by rememberSaveable { mutableStateOf(false) }
    Other("$label: ${shortly(date)}") { open = true }
    if (!open) return
    val picked = rememberDatePickerState(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
    DatePickerDialog(
        onDismissRequest = { open = false },
        confirmButton = {
            TextButton({
                open = false
                picked.selectedDateMillis?.let { choose(Instant.ofEpochMilli(it).atZone(ZoneOffset.UTC).toLocalDate()) }
            }) { Text(stringResource(R.string.choose)) }
        },
        dismissButton = { TextButton({ open = false }) { Text(stringResource(R.string.leave)) } },
    ) { DatePicker(picked) }
}

/** A time of day that a finger can change. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun TimeChoice(
    label: String,
    time: LocalTime,
    choose: (LocalTime) -> Unit,
) {
    var open by rememberSaveable { mutableStateOf(false) }
    val shown = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(time)
    Other("$label: $shown") { open = true }
    if (!open) return
    val picked = rememberTimePickerState(time.hour, time.minute, is24Hour = DateFormat.is24HourFormat(LocalContext.current))
    AlertDialog(
        onDismissRequest = { open = false },
        confirmButton = {
            TextButton({
                open = false
                choose(LocalTime.of(picked.hour, picked.minute))
            }) { Text(stringResource(R.string.choose)) }
        },
        dismissButton = { TextButton({ open = false }) { Text(stringResource(R.string.leave)) } },
        text = { TimeInput(picked) },
    )
}
