package app.aftercare.screens

import androidx.compose.runtime.Composable
import androidx.compose.ui.res.stringResource
import app.aftercare.Place
import app.aftercare.R
import app.aftercare.parts.Entry
import app.aftercare.parts.Page

/** The ways to everything else. */
@Composable
fun MoreScreen(go: (Place) -> Unit) {
    Page(stringResource(R.string.more)) {
        Entry(stringResource(R.string.log_session)) { go(Place.Log()) }
        Entry(stringResource(R.string.check_in)) { go(Place.CheckIn) }
        Entry(stringResource(R.string.photos)) { go(Place.Photos) }
        Entry(stringResource(R.string.own_plans)) { go(Place.Own) }
        Entry(stringResource(R.string.settings)) { go(Place.Settings) }
        Entry(stringResource(R.string.keep)) { go(Place.Keep) }
        Entry(stringResource(R.string.about)) { go(Place.About) }
    }
}
