package app.aftercare.screens

import aftercare.Downtime
import aftercare.Hold
import aftercare.HoldState
import aftercare.Reminder
import aftercare.SessionId
import aftercare.Today
import aftercare.Unconfirmed
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.aftercare.Place
import app.aftercare.R
import app.aftercare.alarms.Reach
import app.aftercare.parts.Beside
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.Little
import app.aftercare.parts.Main
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.Tick
import app.aftercare.parts.Tone
import app.aftercare.parts.clock
import app.aftercare.parts.dated
import app.aftercare.parts.shortly
import java.time.LocalDate

/** What can be done on Today. */
class TodayDoes(
    val go: (Place) -> Unit,
    val tick: (Reminder, Boolean) -> Unit,
    val confirm: (SessionId) -> Unit,
    val cancel: (SessionId) -> Unit,
    val lift: (Hold) -> Unit,
    val mend: () -> Unit,
)

/** Today: what comes first, what to keep away, what to do, what comes next. */
@Composable
fun TodayScreen(
    shown: Shown,
    away: Boolean,
    reach: Reach,
    does: TodayDoes,
) {
    val today = shown.today
    Page(dated(today.date)) {
        RecordedSigns(today.signsRecorded)
        if (away) Back(does.go)
        Unreachable(reach, does.mend)
        today.unconfirmed.forEach { TookPlace(it, does) }
        today.downtime.forEach { DowntimeBlock(it, shown.titles[it.treatment], shown.dates[it.session]) }
        if (today.reminders.isNotEmpty()) Reminders(stringResource(R.string.to_do), today.reminders, does)
        if (today.unanswered.isNotEmpty() && !away) Reminders(stringResource(R.string.yesterday), today.unanswered, does)
        if (shown.dates.isNotEmpty()) Little(stringResource(R.string.why_not_what)) { does.go(Place.WhyNot) }
        if (today.holds.isNotEmpty()) Holds(today.holds, does.lift)
        Ahead(today)
        today.notices.forEach { Block(tone = Tone.QUIET) { Small(it) } }
        Beside {
            Main(stringResource(R.string.log_session)) { does.go(Place.Log()) }
            Other(stringResource(R.string.check_in)) { does.go(Place.CheckIn) }
        }
    }
}

@Composable
private fun Back(go: (Place) -> Unit) {
    Block(tone = Tone.NOTE) {
        Lead(stringResource(R.string.away_title))
        Body(stringResource(R.string.away_text))
        Main(stringResource(R.string.check_in)) { go(Place.CheckIn) }
    }
}

@Composable
private fun Unreachable(
    reach: Reach,
    mend: () -> Unit,
) {
    val text =
        when (reach) {
            Reach.CLEAR -> return
            Reach.NOTIFICATIONS_OFF -> R.string.reach_notifications
            Reach.CHANNEL_OFF -> R.string.reach_channel
            Reach.BACKGROUND_OFF -> R.string.reach_background
        }
    Block(tone = Tone.NOTE) {
        Body(stringResource(text))
        Little(stringResource(R.string.reach_mend), onClick = mend)
    }
}

@Composable
private fun TookPlace(
    asked: Unconfirmed,
    does: TodayDoes,
) {
    Block(tone = Tone.NOTE) {
        Body(asked.text)
        Beside {
            Main(stringResource(R.string.took_place), Modifier) { does.confirm(asked.session) }
            Other(stringResource(R.string.did_not)) { does.cancel(asked.session) }
        }
    }
}

@Composable
private fun DowntimeBlock(
    downtime: Downtime,
    title: String?,
    on: LocalDate?,
) {
    Block {
        Lead(listOfNotNull(title, on?.let { shortly(it) }).joinToString(" · "), Modifier.semantics { heading() })
        Body(downtime.text)
        if (downtime.advice.isNotEmpty()) Small(downtime.advice)
        GradeLine(downtime.grade, downtime.sources)
    }
}

@Composable
private fun Reminders(
    title: String,
    reminders: List<Reminder>,
    does: TodayDoes,
) {
    Heading(title)
    Block {
        reminders.forEachIndexed { index, reminder ->
            if (index > 0) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            ReminderLine(reminder, does)
        }
    }
}

@Composable
private fun ReminderLine(
    reminder: Reminder,
    does: TodayDoes,
) {
    Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        Tick("${clock(reminder.at)}  ${reminder.text}", reminder.ticked, Modifier.weight(1f)) { does.tick(reminder, it) }
        Little(stringResource(R.string.why)) { does.go(Place.Why(listOf(reminder.key.text))) }
    }
}

@Composable
private fun Holds(
    holds: List<Hold>,
    lift: (Hold) -> Unit,
) {
    Heading(stringResource(R.string.kept_away))
    Block {
        holds.forEachIndexed { index, hold ->
            if (index > 0) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            HoldLine(hold, lift)
        }
    }
}

@Composable
private fun HoldLine(
    hold: Hold,
    lift: (Hold) -> Unit,
) {
    var open by rememberSaveable(hold.kind, hold.regions) { mutableStateOf(false) }
    Column {
        Body(hold.text)
        Beside {
            Little(stringResource(if (open) R.string.less else R.string.what_exactly)) { open = !open }
            if (hold.state == HoldState.UNTIL_WORD) Little(stringResource(R.string.lifted_by_clinician)) { lift(hold) }
        }
        if (open) {
            Small(hold.what)
            hold.because.forEach { GradeLine(it.grade, it.sources) }
        }
    }
}

@Composable
private fun Ahead(today: Today) {
    val lines =
        listOfNotNull(today.nextSession?.text, today.touchUp?.text) +
            today.phases.map { it.text } + today.wordsAwaited.map { it.text } + today.adjuncts.map { it.text }
    if (lines.isEmpty()) return
    Heading(stringResource(R.string.ahead))
    Block { lines.forEach { Body(it) } }
}
