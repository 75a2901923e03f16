package app.aftercare.screens

import aftercare.Area
import aftercare.Photo
import aftercare.PhotoDraft
import aftercare.PhotoId
import aftercare.PhotoPairs
import aftercare.PhotoView
import android.content.ActivityNotFoundException
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.result.PickVisualMediaRequest
import androidx.activity.result.contract.ActivityResultContracts.PickVisualMedia
import androidx.activity.result.contract.ActivityResultContracts.TakePicture
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalContext
import app.aftercare.R
import app.aftercare.Told
import app.aftercare.aftercare
import app.aftercare.diary.Photos
import app.aftercare.parts.Asking
import app.aftercare.parts.LocalDesk
import java.io.File
import java.io.Serializable
import java.time.LocalDate

/** The photos, and which are suggested side by side. */
data class Album(
    val today: LocalDate,
    val folder: File,
    val photos: List<Photo>,
    val pairs: PhotoPairs,
)

/** What is said of the next photo. */
data class PhotoTyped(
    val on: LocalDate? = null,
    val area: Area = Area.CHEEKS,
    val view: PhotoView = PhotoView.FRONT,
) : Serializable {
    /** As the core takes it, with its file's name. */
    fun draft(file: String) = PhotoDraft(file, area, view, on)
}

/** What can be done with photos. */
class PhotosDoes(
    val change: (PhotoTyped) -> Unit,
    val take: () -> Unit,
    val pick: () -> Unit,
    val remove: (PhotoId) -> Unit,
)

/** Photos of the skin. */
@Composable
fun PhotosPlace(back: () -> Unit) {
    val desk = LocalDesk.current
    val context = LocalContext.current
    val photos = remember { Photos(context.aftercare, desk) }
    var typed by rememberSaveable { mutableStateOf(PhotoTyped()) }
    val take = rememberLauncherForActivityResult(TakePicture()) { if (it) photos.addTaken(typed::draft) }
    val pick = rememberLauncherForActivityResult(PickVisualMedia()) { from -> if (from != null) photos.add(from, typed::draft) }
    Asking(call = { moment ->
        Album(moment.toLocalDate(), File(photoFolder()), photos().reversed(), photoPairs())
    }) { album ->
        PhotosScreen(
            album,
            typed,
            PhotosDoes(
                change = { typed = it },
                take = {
                    try {
                        take.launch(photos.camera())
                    } catch (_: ActivityNotFoundException) {
                        desk.told.trySend(Told(label = R.string.said_no_camera))
                    }
                },
                pick = { pick.launch(PickVisualMediaRequest(PickVisualMedia.ImageOnly)) },
                remove = photos::remove,
            ),
            back,
        )
    }
}
