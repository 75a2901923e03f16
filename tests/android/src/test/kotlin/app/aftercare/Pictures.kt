package app.aftercare

import android.graphics.Bitmap
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import java.io.File

private val folder = File(System.getProperty("aftercare.screens") ?: "target/screens")

/** Puts a picture of the whole screen beside those of the other screens. */
internal fun Rule.picture(name: String): Bitmap {
    waitForIdle()
    val picture = onRoot().captureToImage().asAndroidBitmap()
    folder.mkdirs()
    File(folder, "$name.png").outputStream().use { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }
    return picture
}
