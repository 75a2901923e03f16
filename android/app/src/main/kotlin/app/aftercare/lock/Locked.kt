package app.aftercare.lock

import android.app.Activity
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.wrapContentWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.LifecycleEventObserver
import app.aftercare.MainActivity
import app.aftercare.R
import app.aftercare.aftercare
import app.aftercare.diary.kept
import app.aftercare.parts.Body
import app.aftercare.parts.Main
import app.aftercare.theme.Space

/** Shows [content] once the phone's lock was opened, where the patient has put it before the app. */
@Composable
fun Locked(
    activity: MainActivity,
    content: @Composable () -> Unit,
) {
    // A phone whose lock was taken away lets in: whoever holds it could open everything on it anyway.
    val free = { !activity.kept.locked || !activity.hasLock() }
    var open by remember { mutableStateOf(free() || activity.aftercare.unlocked) }
    LockedAgain(activity) {
        activity.aftercare.unlocked = false
        open = free()
    }
    // What was typed waits while the lock stands before it.
    val held = rememberSaveableStateHolder()
    if (open) {
        held.SaveableStateProvider("content", content)
    } else {
        Ask(activity) {
            activity.aftercare.unlocked = true
            open = true
        }
    }
}

/** Locks when the app is left; turning the phone is not leaving. */
@Composable
private fun LockedAgain(
    activity: MainActivity,
    lock: () -> Unit,
) {
    DisposableEffect(activity) {
        val observer =
            LifecycleEventObserver { _, event ->
                if (event == Lifecycle.Event.ON_STOP && !activity.isChangingConfigurations) lock()
            }
        activity.lifecycle.addObserver(observer)
        onDispose { activity.lifecycle.removeObserver(observer) }
    }
}

@Composable
private fun Ask(
    activity: MainActivity,
    unlocked: () -> Unit,
) {
    val confirm =
        rememberLauncherForActivityResult(ActivityResultContracts.StartActivityForResult()) {
            if (it.resultCode == Activity.RESULT_OK) unlocked()
        }
    val ask = { activity.askToUnlock(confirm::launch, unlocked) }
    LaunchedEffect(Unit) { ask() }
    LockScreen(ask)
}

/** What stands before a locked app. */
@Composable
fun LockScreen(ask: () -> Unit) {
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        Column(
            Modifier.padding(Space.section).wrapContentWidth().widthIn(max = Space.column),
            Arrangement.spacedBy(Space.block, Alignment.CenterVertically),
        ) {
            Text(stringResource(R.string.app_name), style = MaterialTheme.typography.headlineMedium)
            Body(stringResource(R.string.lock_why))
            Main(stringResource(R.string.unlock), onClick = ask)
        }
    }
}
