package app.aftercare

import aftercare.AftercareException
import androidx.activity.compose.BackHandler
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationRail
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.Scaffold
import androidx.compose.material3.SnackbarDuration
import androidx.compose.material3.SnackbarHost
import androidx.compose.material3.SnackbarHostState
import androidx.compose.material3.SnackbarResult
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.aftercare.diary.kept
import app.aftercare.parts.LocalDesk
import app.aftercare.parts.asked
import app.aftercare.screens.DamagedPlace
import app.aftercare.screens.FirstScreen
import app.aftercare.screens.PlaceScreen
import app.aftercare.theme.Space

/** From this width on the places stand at the side. */
private val WIDE = 600.dp

/** The bar has five places: what the phone enlarges is kept on one line there. */
private val SMALLEST = 7.sp

/** Opens the diary, and shows what is in it or why it does not open. */
@Composable
fun Shell(
    leadTo: Place?,
    led: () -> Unit,
) {
    val context = LocalContext.current
    var welcomed by rememberSaveable { mutableStateOf(context.kept.welcomed) }
    Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        when (val today = asked { today(it) }) {
            is Asked.Waiting -> {}

            is Asked.Refused -> {
                if (today.error.opens) Places(leadTo, led) else DamagedPlace(today)
            }

            is Asked.Answered -> {
                if (welcomed) {
                    Places(leadTo, led)
                } else {
                    FirstScreen(today.answer.notices) {
                        context.kept.welcomed = true
                        welcomed = true
                    }
                }
            }
        }
    }
}

/** Whether the diary opens all the same, and a later call may be answered. */
private val AftercareException.opens: Boolean
    get() = this is AftercareException.BadInput || this is AftercareException.Busy || this is AftercareException.Fault

@Composable
private fun Places(
    leadTo: Place?,
    led: () -> Unit,
) {
    var way by rememberSaveable { mutableStateOf(arrayListOf<Place>(Place.Today)) }
    val held = rememberSaveableStateHolder()
    val back = {
        held.removeState(way.last())
        way = ArrayList(way.dropLast(1))
    }
    val go = { place: Place ->
        way =
            if (place in
                Place.roots
            ) {
                arrayListOf(Place.Today, place).apply { if (place == Place.Today) removeAt(0) }
            } else {
                ArrayList(way + place)
            }
    }
    LaunchedEffect(leadTo) {
        leadTo?.let(go)
        led()
    }
    BackHandler(way.size > 1) { back() }
    Framed(way.last(), go) {
        held.SaveableStateProvider(way.last()) { PlaceScreen(way.last(), go, back) }
    }
}

@Composable
private fun Framed(
    place: Place,
    go: (Place) -> Unit,
    content: @Composable () -> Unit,
) {
    val told = remember { SnackbarHostState() }
    Telling(told)
    BoxWithConstraints {
        val wide = maxWidth >= WIDE
        Scaffold(
            snackbarHost = { SnackbarHost(told) },
            bottomBar = { if (!wide) Bar(place, go) },
            containerColor = MaterialTheme.colorScheme.background,
        ) { inner ->
            Row(Modifier.padding(inner)) {
                if (wide) Rail(place, go)
                Box(if (wide) Modifier.safeDrawingPadding() else Modifier) { content() }
            }
        }
    }
}

/** Tells what was done, with the way back. */
@Composable
private fun Telling(host: SnackbarHostState) {
    val desk = LocalDesk.current
    val context = LocalContext.current
    val undo = stringResource(R.string.undo)
    LaunchedEffect(desk) {
        for (told in desk.told) {
            val text = told.text ?: context.getString(told.label ?: continue)
            val action = told.change?.let { undo }
            val answer = host.showSnackbar(text, action, withDismissAction = false, SnackbarDuration.Long)
            if (answer == SnackbarResult.ActionPerformed) told.change?.let(desk::undo)
        }
    }
}

private data class Door(
    val place: Place,
    val icon: Int,
    val label: Int,
)

private val doors =
    listOf(
        Door(Place.Today, R.drawable.today, R.string.today),
        Door(Place.Calendar, R.drawable.calendar, R.string.calendar),
        Door(Place.Course, R.drawable.course, R.string.course),
        Door(Place.Signs, R.drawable.signs, R.string.signs),
        Door(Place.More, R.drawable.more, R.string.more),
    )

@Composable
private fun Bar(
    here: Place,
    go: (Place) -> Unit,
) {
    NavigationBar(containerColor = MaterialTheme.colorScheme.surfaceContainer) {
        doors.forEach { door ->
            NavigationBarItem(door.place == here, { go(door.place) }, { DoorIcon(door) }, label = { DoorLabel(door) })
        }
    }
}

@Composable
private fun Rail(
    here: Place,
    go: (Place) -> Unit,
) {
    NavigationRail(containerColor = MaterialTheme.colorScheme.surfaceContainer) {
        doors.forEach { door ->
            NavigationRailItem(door.place == here, { go(door.place) }, { DoorIcon(door) }, label = { DoorLabel(door) })
        }
    }
}

@Composable
private fun DoorIcon(door: Door) = Icon(painterResource(door.icon), contentDescription = null)

@Composable
private fun DoorLabel(door: Door) =
    Text(
        stringResource(door.label),
        // Two long ones beside each other stay two.
        Modifier.padding(horizontal = Space.line / 2),
        autoSize = TextAutoSize.StepBased(SMALLEST, MaterialTheme.typography.labelMedium.fontSize),
        maxLines = 1,
    )
