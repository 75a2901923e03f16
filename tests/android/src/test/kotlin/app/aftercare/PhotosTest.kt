package app.aftercare

import aftercare.Area
import aftercare.PhotoDraft
import aftercare.PhotoView
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.net.Uri
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onAllNodesWithContentDescription
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import app.aftercare.diary.Photos
import app.aftercare.diary.kept
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.ByteArrayOutputStream
import java.io.File
import java.time.LocalDate

private val chosen = Uri.parse("content://photos/1")

/** What a phone's camera writes beside the picture: it is to be turned by a quarter, and was taken in the north. */
private val TURNED_AND_LOCATED =
    "45786966 0000 49492A00 08000000 0200 12010300 01000000 06000000 25880400 01000000 26000000 00000000 " +
        "0100 01000200 02000000 4E000000 00000000"

/** Photos in, out, and side by side. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class PhotosTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            RuntimeEnvironment.setQualifiers("+h3000dp")
            app.kept.welcomed = true
        }

    private val photos get() = Photos(app, app.desk)

    private fun adds(
        picture: ByteArray,
        on: String,
    ) {
        val before = asked { photos() }.size
        shadowOf(app.contentResolver).registerInputStream(chosen, picture.inputStream())
        photos.add(chosen) { PhotoDraft(it, Area.CHEEKS, PhotoView.LEFT, LocalDate.parse(on)) }
        rule.waitUntil(10_000) { asked { photos() }.size == before + 1 }
    }

    /** A photo of the diary already, of which nothing is told. */
    private fun has(
        picture: ByteArray,
        on: String,
    ) = changed { moment ->
        File(photoFolder(), "made.jpg").writeBytes(picture)
        addPhoto(PhotoDraft("made.jpg", Area.CHEEKS, PhotoView.LEFT, LocalDate.parse(on)), moment)
    }

    @Test
    @Config(sdk = [35])
    fun `a photo is kept upright`() {
        adds(located(picture(40, 30, Color.GRAY)), "2026-03-02")
        val photo = asked { photos() }.single()
        assertEquals(30u to 40u, photo.width to photo.height)
    }

    @Test
    fun `a photo is kept without the place it was taken at`() {
        val picture = located(picture(40, 30, Color.GRAY))
        assertTrue(picture.toString(Charsets.ISO_8859_1).contains("Exif"))
        adds(picture, "2026-03-02")
        val photo = asked { photos() }.single()
        val folder = File(asked { photoFolder() })
        assertEquals(listOf(photo.file), folder.list().orEmpty().toList())
        assertFalse(File(folder, photo.file).readText(Charsets.ISO_8859_1).contains("Exif"))
    }

    @Test
    fun `what is no picture is not kept`() {
        shadowOf(app.contentResolver).registerInputStream(chosen, "no picture".byteInputStream())
        photos.add(chosen) { PhotoDraft(it, Area.CHEEKS, PhotoView.LEFT) }
        rule.awaits("could not be read")
        assertEquals(listOf<String>(), File(asked { photoFolder() }).list().orEmpty().toList())
    }

    @Test
    fun `two dates stand side by side, and a removed photo comes back`() {
        has(picture(300, 400, 0xFFB08060.toInt()), "2026-01-06")
        has(picture(300, 400, 0xFFC09070.toInt()), "2026-03-03")
        rule.opens("More")
        rule.taps("Photos")
        rule.awaits("8 weeks")
        rule.awaits("Nothing measures them")
        rule
            .onAllNodesWithText("Compare")
            .onFirst()
            .performScrollTo()
            .performClick()
        rule
            .onAllNodesWithText("Compare")
            .onLast()
            .performScrollTo()
            .performClick()
        // Two in the pair suggested, two compared, two in the list.
        rule.waitUntil(10_000) { rule.onAllNodesWithContentDescription("Photo:", substring = true).fetchSemanticsNodes().size == 6 }
        rule.pictures("photos-light")
        rule.measures("photos")
        rule
            .onAllNodesWithText("Remove")
            .onFirst()
            .performScrollTo()
            .performClick()
        rule.awaits("Photo removed")
        assertEquals(1, asked { photos() }.size)
        rule.taps("Undo")
        rule.waitUntil(10_000) { asked { photos() }.size == 2 }
    }
}

private fun picture(
    width: Int,
    height: Int,
    colour: Int,
): ByteArray {
    val drawn = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
    Canvas(drawn).apply {
        drawColor(colour)
        drawCircle(width / 2f, height / 2f, width / 4f, Paint().apply { color = Color.DKGRAY })
    }
    return ByteArrayOutputStream().also { drawn.compress(Bitmap.CompressFormat.JPEG, 90, it) }.toByteArray()
}

/** The same with what a camera writes, right after the file's first two bytes. */
private fun located(picture: ByteArray): ByteArray {
    val details =
        TURNED_AND_LOCATED
            .filterNot { it == ' ' }
            .chunked(2)
            .map { it.toInt(16).toByte() }
            .toByteArray()
    val length = details.size + 2
    val head = byteArrayOf(0xFF.toByte(), 0xE1.toByte(), (length shr 8).toByte(), length.toByte())
    return picture.copyOf(2) + head + details + picture.drop(2)
}
