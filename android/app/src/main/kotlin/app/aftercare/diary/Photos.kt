package app.aftercare.diary

import aftercare.PhotoDraft
import aftercare.PhotoId
import android.content.Context
import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Matrix
import android.net.Uri
import androidx.core.content.FileProvider
import androidx.exifinterface.media.ExifInterface
import app.aftercare.Desk
import app.aftercare.R
import java.io.File
import java.io.IOException
import java.util.UUID

/** The most pixels of a photo that are kept, which every phone has the memory for. */
private const val MOST = 16_000_000L

private const val QUALITY = 92

/** How a JPEG file begins. */
private val JPEG = listOf(0xFF.toByte(), 0xD8.toByte())

/** Pictures on their way into the folder that the core keeps photos in. They are only shown; nothing looks at them. */
class Photos(
    private val context: Context,
    private val desk: Desk,
) {
    /** Where the camera puts a picture: always the same, so that the end of the process meanwhile loses nothing. */
    private val taken get() = File(context.cacheDir, "taken/photo.jpg")

    /** An address for the camera to write to. */
    fun camera(): Uri = FileProvider.getUriForFile(context, "${context.packageName}.files", taken.apply { parentFile?.mkdirs() })

    /** Adds what the camera has taken, of which nothing stays behind. */
    fun addTaken(draft: (String) -> PhotoDraft) = add({ taken.readBytes().also { taken.delete() } }, draft)

    /** Adds a picture that the patient has chosen. */
    fun add(
        from: Uri,
        draft: (String) -> PhotoDraft,
    ) = add(
        { context.contentResolver.openInputStream(from)?.use { it.readBytes() } ?: throw IOException("the picture does not open") },
        draft,
    )

    private fun add(
        picture: () -> ByteArray,
        draft: (String) -> PhotoDraft,
    ) = desk.change(R.string.said_photo_added) { moment ->
        val file = File(photoFolder(), "${UUID.randomUUID()}.jpg")
        try {
            redraw(picture(), file)
            addPhoto(draft(file.name), moment).change
        } finally {
            // The core has given it a name of its own, or has refused it.
            file.delete()
        }
    }

    /** Removes a photo. */
    fun remove(photo: PhotoId) = desk.change(R.string.said_photo_removed) { removePhoto(photo, it).change }
}

/** Draws a picture anew, upright: so nothing is left of where and with what it was taken. */
private fun redraw(
    picture: ByteArray,
    to: File,
) {
    val drawn = decoded(picture, MOST)
    // Other kinds of file are turned when they are decoded.
    val upright = if (picture.take(JPEG.size) == JPEG) drawn.upright(picture.inputStream().use(::ExifInterface)) else drawn
    val written = to.outputStream().use { upright.compress(Bitmap.CompressFormat.JPEG, QUALITY, it) }
    if (!written) throw IOException("the picture is not written")
}

/** A picture of no more than so many pixels. */
private fun decoded(
    picture: ByteArray,
    most: Long,
): Bitmap {
    val options = BitmapFactory.Options().apply { inJustDecodeBounds = true }
    BitmapFactory.decodeByteArray(picture, 0, picture.size, options)
    options.inJustDecodeBounds = false
    options.inSampleSize = 1
    while (options.outWidth.toLong() * options.outHeight > most * options.inSampleSize * options.inSampleSize) options.inSampleSize *= 2
    return BitmapFactory.decodeByteArray(picture, 0, picture.size, options) ?: throw IOException("no picture")
}

/** A kept photo as it is shown, if its file is there. */
fun shown(
    file: File,
    most: Long,
): Bitmap? =
    try {
        decoded(file.readBytes(), most)
    } catch (_: IOException) {
        null
    }

/** Mirrored and turned as the camera has noted it. */
private fun Bitmap.upright(noted: ExifInterface): Bitmap {
    val turn = Matrix()
    if (noted.isFlipped) turn.postScale(-1f, 1f)
    turn.postRotate(noted.rotationDegrees.toFloat())
    return if (turn.isIdentity) this else Bitmap.createBitmap(this, 0, 0, width, height, turn, true)
}
