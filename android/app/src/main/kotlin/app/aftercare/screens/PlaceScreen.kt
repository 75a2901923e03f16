package app.aftercare.screens

import androidx.compose.runtime.Composable
import app.aftercare.Place

/** The screen of a place. */
@Composable
fun PlaceScreen(
    place: Place,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    when (place) {
        Place.Today -> TodayPlace(go)
        Place.Calendar -> CalendarPlace(go)
        Place.Course -> CoursePlace(go)
        Place.Signs -> SignsPlace()
        Place.More -> MoreScreen(go)
        Place.CheckIn -> CheckInPlace(go, back)
        Place.WhyNot -> WhyNotPlace(back)
        Place.Own -> OwnPlace(back)
        Place.Photos -> PhotosPlace(back)
        Place.Keep -> KeepPlace(back)
        Place.Settings -> SettingsPlace(back)
        Place.About -> AboutPlace(back)
        is Place.Log -> LogPlace(place.session, back)
        is Place.Why -> WhyPlace(place.keys, go, back)
    }
}
