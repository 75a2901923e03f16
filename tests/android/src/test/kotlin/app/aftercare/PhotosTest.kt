package app.aftercare

import aftercare.Area
import aftercare.PhotoDraft
import aftercare.PhotoView
import aftercare.SettingName
import android.graphics.BitmapFactory
import android.graphics.Color
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
import java.io.File
import java.time.LocalDate
import java.time.LocalTime

private val chosen = Uri.parse("content://photos/1")

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
        view: PhotoView = PhotoView.LEFT,
    ) {
        val before = asked { photos() }.size
        shadowOf(app.contentResolver).registerInputStream(chosen, picture.inputStream())
        photos.add(chosen) { PhotoDraft(it, Area.CHEEKS, view, LocalDate.parse(on)) }
        rule.waitUntil(LONG) { asked { photos() }.size == before + 1 }
    }

    @Test
    fun `a photo is kept upright, however the camera was held`() {
        // Where the corner that lies at the top left of the file belongs, by the number that the camera writes.
        val corners = listOf(0 to 0, 1 to 0, 1 to 1, 0 to 1, 0 to 0, 1 to 0, 1 to 1, 0 to 1)
        corners.forEachIndexed { index, (right, below) ->
            adds(located(cornered(64, 48), index + 1), "2026-03-0${index % 2 + 1}", PhotoView.entries[index / 2])
            val photo = asked { photos() }.maxBy { it.addedAt }
            val kept = File(asked { photoFolder() }, photo.file).readBytes().let { BitmapFactory.decodeByteArray(it, 0, it.size) }
            assertEquals("orientation ${index + 1}", if (index < 4) 64 to 48 else 48 to 64, kept.width to kept.height)
            val marked = kept.getPixel(kept.width / 8 + right * kept.width * 3 / 4, kept.height / 8 + below * kept.height * 3 / 4)
            assertTrue("orientation ${index + 1}", Color.red(marked) > 200 && Color.blue(marked) < 60)
            app.moment = app.moment.plusMinutes(1)
        }
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
        photographs(picture(300, 400, 0xFFB08060.toInt()), "2026-01-06")
        photographs(picture(300, 400, 0xFFC09070.toInt()), "2026-03-03")
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
        rule.waitUntil(LONG) { rule.onAllNodesWithContentDescription("Photo:", substring = true).fetchSemanticsNodes().size == 6 }
        rule
            .onAllNodesWithText("Remove")
            .onFirst()
            .performScrollTo()
            .performClick()
        rule.awaits("Photo removed")
        assertEquals(1, asked { photos() }.size)
        // What was written meanwhile stays.
        changed { set(SettingName.MORNING, "07:00", it) }
        rule.taps("Undo")
        rule.waitUntil(LONG) { asked { photos() }.size == 2 }
        assertEquals(LocalTime.of(7, 0), asked { settings() }.morning)
    }
}
