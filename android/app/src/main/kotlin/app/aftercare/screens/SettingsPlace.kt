package app.aftercare.screens

import aftercare.ChangeId
import aftercare.CourseDue
import aftercare.CourseId
import aftercare.PlanDraft
import aftercare.SettingName
import aftercare.Settings
import androidx.activity.compose.LocalActivity
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalContext
import app.aftercare.MainActivity
import app.aftercare.R
import app.aftercare.alarms.Channels
import app.aftercare.diary.kept
import app.aftercare.diary.language
import app.aftercare.lock.hasLock
import app.aftercare.parts.Asking
import app.aftercare.parts.LocalDesk

/** The core's settings and courses, which a clinician's plan belongs to. */
data class Set(
    val settings: Settings,
    val courses: List<Pair<CourseDue, String>>,
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
    Asking(call = { moment -> Set(settings(), due(moment).courses.map { it to protocolGuide(it.treatment).title }) }) { set ->
        val kept = context.kept
        own.let {
            SettingsScreen(
                set,
                OwnSet(context.language(), kept.locked, context.hasLock(), kept.backedUp),
                SettingsDoes(
                    set = { name, value -> desk.change(R.string.said_set) { set(name, value, it).change } },
                    plan = { course, draft -> desk.change(R.string.said_saved) { clinicianPlan(course, draft, it).change } },
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
