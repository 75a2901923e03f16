package app.aftercare.screens

import aftercare.Agenda
import aftercare.AgendaDay
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.aftercare.Place
import app.aftercare.R
import app.aftercare.parts.Asking
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Heading
import app.aftercare.parts.Item
import app.aftercare.parts.Little
import app.aftercare.parts.Page
import app.aftercare.parts.clock
import app.aftercare.parts.dated
import app.aftercare.parts.locale
import app.aftercare.theme.Space
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.YearMonth
import java.time.format.DateTimeFormatter
import java.time.format.TextStyle
import java.time.temporal.WeekFields

/** A month as the core has it, and today's date. */
private data class Month(
    val today: LocalDate,
    val agenda: Agenda,
)

/** The days around. */
@Composable
fun CalendarPlace(go: (Place) -> Unit) {
    var shown by rememberSaveable { mutableStateOf<YearMonth?>(null) }
    Asking(shown, call = { moment ->
        val month = shown ?: YearMonth.from(moment.toLocalDate())
        Month(moment.toLocalDate(), agenda(month.atDay(1), month.lengthOfMonth().toUInt(), moment))
    }) { month ->
        var chosen by rememberSaveable(shown) { mutableStateOf<LocalDate?>(null) }
        CalendarScreen(month.agenda, month.today, chosen, { chosen = it }, { shown = it }, go)
    }
}

/** One month, and one of its days. */
@Composable
fun CalendarScreen(
    agenda: Agenda,
    today: LocalDate,
    chosen: LocalDate?,
    choose: (LocalDate) -> Unit,
    turn: (YearMonth) -> Unit,
    go: (Place) -> Unit,
) {
    val month = YearMonth.from(agenda.days.first().date)
    val day = agenda.days.firstOrNull { it.date == (chosen ?: today) } ?: agenda.days.first()
    Page(stringResource(R.string.calendar)) {
        RecordedSigns(agenda.signsRecorded)
        MonthTurner(month, turn)
        Weeks(agenda, month, today, day.date, choose)
        Heading(dated(day.date))
        DayBlock(day, go)
    }
}

@Composable
private fun MonthTurner(
    month: YearMonth,
    turn: (YearMonth) -> Unit,
) {
    val name = DateTimeFormatter.ofPattern("LLLL y", locale()).format(month)
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
        IconButton({ turn(month.minusMonths(1)) }) { Icon(painterResource(R.drawable.previous), stringResource(R.string.month_before)) }
        Text(name, style = MaterialTheme.typography.titleLarge)
        IconButton({ turn(month.plusMonths(1)) }) { Icon(painterResource(R.drawable.next), stringResource(R.string.month_after)) }
    }
}

@Composable
private fun Weeks(
    agenda: Agenda,
    month: YearMonth,
    today: LocalDate,
    chosen: LocalDate,
    choose: (LocalDate) -> Unit,
) {
    val first = WeekFields.of(locale()).firstDayOfWeek
    val before = Math.floorMod(month.atDay(1).dayOfWeek.value - first.value, DayOfWeek.entries.size)
    val cells: List<AgendaDay?> = List(before) { null } + agenda.days
    Column(Modifier.fillMaxWidth()) {
        Row(Modifier.clearAndSetSemantics {}) {
            DayOfWeek.entries.indices.forEach { WeekDay(first.plus(it.toLong()), Modifier.weight(1f)) }
        }
        cells.chunked(DayOfWeek.entries.size).forEach { week ->
            Row {
                week.forEach { day -> Box(Modifier.weight(1f)) { day?.let { Cell(it, today, it.date == chosen, choose) } } }
                repeat(DayOfWeek.entries.size - week.size) { Box(Modifier.weight(1f)) }
            }
        }
    }
}

@Composable
private fun WeekDay(
    day: DayOfWeek,
    modifier: Modifier,
) {
    Text(
        day.getDisplayName(TextStyle.NARROW_STANDALONE, locale()),
        modifier,
        textAlign = TextAlign.Center,
        style = MaterialTheme.typography.bodySmall,
    )
}

@Composable
private fun Cell(
    day: AgendaDay,
    today: LocalDate,
    chosen: Boolean,
    choose: (LocalDate) -> Unit,
) {
    val scheme = MaterialTheme.colorScheme
    val spoken = dated(day.date)
    val ground = if (chosen) scheme.primaryContainer else scheme.background
    val ink = if (chosen) scheme.onPrimaryContainer else scheme.onBackground
    Column(
        Modifier
            .fillMaxWidth()
            .heightIn(min = Space.touch)
            .clip(MaterialTheme.shapes.small)
            .background(ground)
            .then(if (day.date == today) Modifier.border(2.dp, scheme.primary, MaterialTheme.shapes.small) else Modifier)
            .selectable(chosen) { choose(day.date) }
            .semantics { contentDescription = spoken }
            .testTag(day.date.toString())
            .padding(Space.line),
        Arrangement.Center,
        Alignment.CenterHorizontally,
    ) {
        Text("${day.date.dayOfMonth}", color = ink, style = MaterialTheme.typography.bodyMedium)
        Marks(day)
    }
}

/** Clay: downtime. Green: something to do. */
@Composable
private fun Marks(day: AgendaDay) {
    Row(Modifier.heightIn(min = Space.near), Arrangement.spacedBy(2.dp), Alignment.CenterVertically) {
        if (day.downtime.isNotEmpty()) Dot(MaterialTheme.colorScheme.tertiary)
        if (day.reminders.isNotEmpty()) Dot(MaterialTheme.colorScheme.primary)
    }
}

@Composable
private fun Dot(colour: androidx.compose.ui.graphics.Color) = Box(Modifier.size(6.dp).clip(CircleShape).background(colour))

@Composable
private fun DayBlock(
    day: AgendaDay,
    go: (Place) -> Unit,
) {
    Block {
        day.downtime.forEach { Body(it.text) }
        day.reminders.forEach { reminder ->
            Row(verticalAlignment = Alignment.CenterVertically) {
                Body("${clock(reminder.at)}  ${reminder.text}", Modifier.weight(1f))
                Little(stringResource(R.string.why)) { go(Place.Why(listOf(reminder.key.text))) }
            }
        }
        if (day.downtime.isEmpty() && day.reminders.isEmpty()) Body(stringResource(R.string.day_empty))
    }
    if (day.holds.isEmpty()) return
    Heading(stringResource(R.string.kept_away))
    Block { day.holds.forEach { Item(it.text) } }
}
