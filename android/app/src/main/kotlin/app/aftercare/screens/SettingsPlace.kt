package app.aftercare.screens

import aftercare.ChangeId
import aftercare.Course
import aftercare.CourseId
import aftercare.CoursePlanned
import aftercare.PlanDraft
import aftercare.SettingName
import aftercare.Settings
import androidx.activity.compose.LocalActivity
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalContext
import app.aftercare.MainActivity
import app.aftercare.R
import app.aftercare.Told
import app.aftercare.alarms.Channels
import app.aftercare.diary.kept
import app.aftercare.diary.language
import app.aftercare.lock.hasLock
import app.aftercare.parts.Asking
import app.aftercare.parts.LocalDesk

/** The core's settings and courses, which a clinician's plan belongs to. */
data class Set(
    val settings: Settings,
    val courses: List<Pair<Course, String>>,
)

/** What the shell itself is set to. */
data class OwnSet(
    val language: String,
    val locked: Boolean,
    val lockable: Boolean,
    val backedUp: Boolean,
)

/** How it is set. */
@Composable
fun SettingsPlace(back: () -> Unit) {
    val desk = LocalDesk.current
    val context = LocalContext.current
    val activity = LocalActivity.current
    var own by rememberSaveable { mutableStateOf(0) }
    // What came of the plan that was saved last.
    var planned by remember { mutableStateOf<CoursePlanned?>(null) }
    Asking(call = { moment ->
        val courses = due(moment).courses.map { progress(it.course, moment).course to protocolGuide(it.treatment).title }
        Set(settings(), courses)
    }) { set ->
        val kept = context.kept
        own.let {
            SettingsScreen(
                set,
                planned?.takeIf { saved -> set.courses.any { it.first == saved.course } },
                OwnSet(context.language(), kept.locked, context.hasLock(), kept.backedUp),
                SettingsDoes(
                    set = { name, value -> desk.change(R.string.said_set) { set(name, value, it).change } },
                    plan = { course, draft ->
                        desk.change(
                            tell = { Told(label = R.string.said_saved, change = it.change) },
                            then = { planned = it },
                        ) { clinicianPlan(course, draft, it) }
                    },
                    speak = { language ->
                        kept.language = language
                        Channels.make(context.applicationContext)
                        desk.change(label = null) { null as ChangeId? }
                        activity?.recreate()
                    },
                    lock = {
                        kept.locked = it
                        (activity as? MainActivity)?.hide(it)
                        own++
                    },
                    backUp = {
                        kept.backedUp = it
                        own++
                    },
                ),
                back,
            )
        }
    }
}

/** What can be set. */
class SettingsDoes(
    val set: (SettingName, String) -> Unit,
    val plan: (CourseId, PlanDraft) -> Unit,
    val speak: (String) -> Unit,
    val lock: (Boolean) -> Unit,
    val backUp: (Boolean) -> Unit,
)
