package app.aftercare.screens

import aftercare.Photo
import aftercare.PhotoId
import android.graphics.Bitmap
import androidx.compose.foundation.Image
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.asImageBitmap
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.res.stringResource
import app.aftercare.Asked
import app.aftercare.R
import app.aftercare.diary.shown
import app.aftercare.parts.Block
import app.aftercare.parts.Body
import app.aftercare.parts.Chips
import app.aftercare.parts.DateChoice
import app.aftercare.parts.Heading
import app.aftercare.parts.Lead
import app.aftercare.parts.Little
import app.aftercare.parts.Main
import app.aftercare.parts.Other
import app.aftercare.parts.Page
import app.aftercare.parts.Part
import app.aftercare.parts.Small
import app.aftercare.parts.Tick
import app.aftercare.parts.areas
import app.aftercare.parts.shortly
import app.aftercare.parts.views
import app.aftercare.theme.Space
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File

/** The most pixels of a photo on the screen. */
private const val SHOWN = 2_000_000L

/** How many are compared. */
private const val TWO = 2

/** The photos: to take, to choose, to see side by side. Nothing says anything of the skin in them. */
@Composable
fun PhotosScreen(
    album: Album,
    typed: PhotoTyped,
    does: PhotosDoes,
    back: () -> Unit,
) {
    var compared by rememberSaveable { mutableStateOf(arrayListOf<String>()) }
    Page(stringResource(R.string.photos), back) {
        if (album.photos.isEmpty()) Body(stringResource(R.string.photos_empty))
        Block { Adding(album, typed, does) }
        val chosen = album.photos.filter { it.id.text in compared }.sortedBy { it.on }
        if (chosen.size == TWO) Block { SideBySide(album.folder, chosen[0], chosen[1]) }
        album.pairs.pairs.forEach { pair ->
            Block {
                Body(pair.text)
                SideBySide(album.folder, pair.earlier, pair.later)
            }
        }
        if (album.photos.size >= TWO) Small(album.pairs.note)
        if (album.photos.isNotEmpty()) Heading(stringResource(R.string.photos))
        album.photos.forEach { photo ->
            Block {
                Kept(album.folder, photo, photo.id.text in compared, does.remove) { compare ->
                    // With two compared, another one takes the first one's place.
                    val others = compared.filter { it != photo.id.text }
                    compared = ArrayList(if (compare) others.takeLast(TWO - 1) + photo.id.text else others)
                }
            }
        }
    }
}

@Composable
private fun Adding(
    album: Album,
    typed: PhotoTyped,
    does: PhotosDoes,
) {
    Lead(stringResource(R.string.areas))
    Chips(areas(), listOf(typed.area)) { does.change(typed.copy(area = it)) }
    Part(stringResource(R.string.photo_view))
    Chips(views(), listOf(typed.view)) { does.change(typed.copy(view = it)) }
    DateChoice(stringResource(R.string.date), typed.on ?: album.today) { does.change(typed.copy(on = it)) }
    Main(stringResource(R.string.photo_take), onClick = does.take)
    Other(stringResource(R.string.photo_pick), Modifier.fillMaxWidth(), does.pick)
}

@Composable
private fun SideBySide(
    folder: File,
    earlier: Photo,
    later: Photo,
) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.near), verticalAlignment = Alignment.Top) {
        listOf(earlier, later).forEach { photo ->
            Column(Modifier.weight(1f)) {
                Picture(folder, photo)
                Small(shortly(photo.on))
            }
        }
    }
}

@Composable
private fun Kept(
    folder: File,
    photo: Photo,
    compared: Boolean,
    remove: (PhotoId) -> Unit,
    compare: (Boolean) -> Unit,
) {
    Lead(shortly(photo.on))
    Small("${area(photo)} · ${view(photo)}")
    Picture(folder, photo)
    Tick(stringResource(R.string.photo_compare), compared, turn = compare)
    Little(stringResource(R.string.remove)) { remove(photo.id) }
}

/** A photo itself; it is read off the main thread. */
@Composable
private fun Picture(
    folder: File,
    photo: Photo,
) {
    val read by produceState<Asked<Bitmap?>>(Asked.Waiting, photo.file) {
        value = Asked.Answered(withContext(Dispatchers.IO) { shown(File(folder, photo.file), SHOWN) })
    }
    val answered = read as? Asked.Answered ?: return
    val picture = answered.answer ?: return Small(stringResource(R.string.photo_missing))
    val said = stringResource(R.string.photo_of, area(photo), view(photo), shortly(photo.on))
    val size = Modifier.fillMaxWidth().aspectRatio(photo.width.toFloat() / photo.height.toFloat())
    Image(picture.asImageBitmap(), said, size, contentScale = ContentScale.Fit)
}

@Composable
private fun area(photo: Photo): String = areas().first { it.first == photo.area }.second

@Composable
private fun view(photo: Photo): String = views().first { it.first == photo.view }.second
