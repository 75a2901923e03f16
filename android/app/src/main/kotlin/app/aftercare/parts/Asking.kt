package app.aftercare.parts

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.runtime.staticCompositionLocalOf
import app.aftercare.Asked
import app.aftercare.Desk
import app.aftercare.diary.Call

/** The desk of the process. */
val LocalDesk = staticCompositionLocalOf<Desk> { error("no desk") }

/** Asks the core, and again when the diary changes or the question is [about] something else. */
@Composable
fun <T> asked(
    vararg about: Any?,
    call: Call<T>,
): Asked<T> {
    val desk = LocalDesk.current
    val version by desk.version.collectAsState()
    val state by produceState<Asked<T>>(Asked.Waiting, version, *about) { value = desk.ask(call) }
    return state
}

/** Asks the core, and shows what it answers or why it does not. */
@Composable
fun <T> Asking(
    vararg about: Any?,
    call: Call<T>,
    content: @Composable (T) -> Unit,
) {
    when (val asked = asked(*about, call = call)) {
        is Asked.Waiting -> Unit
        is Asked.Answered -> content(asked.answer)
        is Asked.Refused -> Whole(asked.text)
    }
}
