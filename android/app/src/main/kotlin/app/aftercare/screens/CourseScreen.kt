package app.aftercare.screens

import aftercare.Adherence
import aftercare.Costs
import aftercare.CourseId
import aftercare.CourseProgress
import aftercare.CourseSession
import aftercare.CurrencyCosts
import aftercare.SessionState
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.res.stringResource
import app.aftercare.Place
import app.aftercare.R
import app.aftercare.parts.Asking
import app.aftercare.parts.Bars
import app.aftercare.parts.Beside
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Curves
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.Little
import app.aftercare.parts.LocalDesk
import app.aftercare.parts.Main
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Small
import app.aftercare.parts.shortly

/** Every course, and what was ticked and paid over all of them. */
data class Courses(
    val courses: List<Titled>,
    val adherence: Adherence,
    val costs: Costs,
)

/** A course under its treatment's name. */
data class Titled(
    val title: String,
    val progress: CourseProgress,
)

/** What can be done with a course and its sessions. */
class CourseDoes(
    val log: () -> Unit,
    val end: (CourseId) -> Unit,
    val change: (CourseSession) -> Unit,
    val confirm: (CourseSession) -> Unit,
    val cancel: (CourseSession) -> Unit,
    val remove: (CourseSession) -> Unit,
)

/** The courses. */
@Composable
fun CoursePlace(go: (Place) -> Unit) {
    val desk = LocalDesk.current
    Asking(call = { moment ->
        val courses = due(moment).courses.map { Titled(protocolGuide(it.treatment).title, progress(it.course, moment)) }
        Courses(courses.reversed(), adherence(null, null, moment), costs(null, null))
    }) { courses ->
        CourseScreen(
            courses,
            CourseDoes(
                log = { go(Place.Log()) },
                end = { course -> desk.change(R.string.said_ended) { endCourse(course, it).change } },
                change = { go(Place.Log(it.session.text)) },
                confirm = { one -> desk.change(R.string.said_confirmed) { confirmSession(one.session, it).change } },
                cancel = { one -> desk.change(R.string.said_cancelled) { cancelSession(one.session, it).change } },
                remove = { one -> desk.change(R.string.said_removed) { removeSession(one.session, it).change } },
            ),
        )
    }
}

/** Progress, curves, what was ticked, costs. */
@Composable
fun CourseScreen(
    courses: Courses,
    does: CourseDoes,
) {
    Page(stringResource(R.string.course)) {
        if (courses.courses.isEmpty()) {
            Body(stringResource(R.string.course_empty))
            Main(stringResource(R.string.log_session), onClick = does.log)
            return@Page
        }
        RecordedSigns(
            courses.courses
                .first()
                .progress.signsRecorded,
        )
        courses.courses.forEach { One(it, does) }
        Ticked(courses.adherence)
        Paid(courses.costs)
    }
}

@Composable
private fun One(
    course: Titled,
    does: CourseDoes,
) {
    val progress = course.progress
    Heading(course.title)
    Block {
        Body(progress.text)
        progress.due.nextSession?.let { Body(it.text) }
        progress.due.touchUp?.let { Body(it.text) }
        if (progress.due.text.isNotEmpty()) Body(progress.due.text)
        progress.wordsAwaited.forEach { Body(it.text) }
    }
    Block { progress.sessions.forEach { SessionLine(it, does) } }
    if (progress.scores.isNotEmpty()) {
        Block {
            Lead(stringResource(R.string.curves))
            Curves(progress.scores)
        }
    }
    if (progress.course.endedOn == null) Other(stringResource(R.string.end_course)) { does.end(progress.course.id) }
}

@Composable
private fun SessionLine(
    session: CourseSession,
    does: CourseDoes,
) {
    val booked = session.state == SessionState.BOOKED
    Column {
        val number = session.number?.let { stringResource(R.string.session_number, "$it") }
        Lead(listOfNotNull(number, shortly(session.on)).joinToString(" · "))
        session.daysSinceLast?.let { Small(stringResource(R.string.days_since, "$it")) }
        Beside {
            if (booked) {
                Little(stringResource(R.string.took_place)) { does.confirm(session) }
                Little(stringResource(R.string.did_not)) { does.cancel(session) }
            }
            Little(stringResource(R.string.change)) { does.change(session) }
            Little(stringResource(R.string.remove)) { does.remove(session) }
        }
    }
}

@Composable
private fun Ticked(adherence: Adherence) {
    Heading(stringResource(R.string.ticked))
    Block {
        Body(adherence.text)
        Small(stringResource(R.string.bars_what))
        Bars(adherence.days.map { it.date to (it.asked.toInt() to it.done.toInt()) })
    }
}

@Composable
private fun Paid(costs: Costs) {
    if (costs.currencies.isEmpty()) return
    Heading(stringResource(R.string.costs))
    Block { costs.currencies.forEach { Sum(it) } }
}

@Composable
private fun Sum(costs: CurrencyCosts) {
    costs.done?.let { Body(stringResource(R.string.paid, it.toString())) }
    costs.booked?.let { Body(stringResource(R.string.booked_cost, it.toString())) }
}
