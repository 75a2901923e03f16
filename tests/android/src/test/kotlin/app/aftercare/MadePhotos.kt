package app.aftercare

import aftercare.Area
import aftercare.PhotoDraft
import aftercare.PhotoView
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import java.io.ByteArrayOutputStream
import java.io.File
import java.time.LocalDate

/** What a phone's camera writes beside the picture: how it was held, and that it was taken in the north. */
private const val HELD_AND_LOCATED =
    "45786966 0000 49492A00 08000000 0200 12010300 01000000 0%d000000 25880400 01000000 26000000 00000000 " +
        "0100 01000200 02000000 4E000000 00000000"

/** A picture of one colour with a spot in its middle. */
internal fun picture(
    width: Int,
    height: Int,
    colour: Int,
): ByteArray =
    drawn(width, height) {
        drawColor(colour)
        drawCircle(width / 2f, height / 2f, width / 4f, Paint().apply { color = Color.DKGRAY })
    }

/** A picture that is red in its first quarter. */
internal fun cornered(
    width: Int,
    height: Int,
): ByteArray =
    drawn(width, height) {
        drawColor(Color.BLUE)
        drawRect(0f, 0f, width / 2f, height / 2f, Paint().apply { color = Color.RED })
    }

private fun drawn(
    width: Int,
    height: Int,
    draw: Canvas.() -> Unit,
): ByteArray {
    val bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
    Canvas(bitmap).draw()
    return ByteArrayOutputStream().also { bitmap.compress(Bitmap.CompressFormat.JPEG, 90, it) }.toByteArray()
}

/** The same with what a camera writes, right after the file's first two bytes. */
internal fun located(
    picture: ByteArray,
    held: Int = 6,
): ByteArray {
    val details =
        HELD_AND_LOCATED
            .format(held)
            .filterNot { it == ' ' }
            .chunked(2)
            .map { it.toInt(16).toByte() }
            .toByteArray()
    val length = details.size + 2
    val head = byteArrayOf(0xFF.toByte(), 0xE1.toByte(), (length shr 8).toByte(), length.toByte())
    return picture.copyOf(2) + head + details + picture.drop(2)
}

/** A photo of the diary already, of which nothing is told. */
internal fun photographs(
    picture: ByteArray,
    on: String,
) = changed { moment ->
    File(photoFolder(), "made.jpg").writeBytes(picture)
    addPhoto(PhotoDraft("made.jpg", Area.CHEEKS, PhotoView.LEFT, LocalDate.parse(on)), moment)
}
