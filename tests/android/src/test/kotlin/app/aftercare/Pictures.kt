package app.aftercare

import android.graphics.Bitmap
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import java.io.File

private val folder = File(System.getProperty("aftercare.screens") ?: "target/screens")

/** Puts a picture of the screen beside those of the others. */
internal fun Rule.pictures(name: String) {
    waitForIdle()
    folder.mkdirs()
    File(folder, "$name.png").outputStream().use { picture().compress(Bitmap.CompressFormat.PNG, 100, it) }
}

/** The screen as it is to be seen; what lies over it, as a dialog does, is not on it. */
internal fun Rule.picture(): Bitmap = onAllNodes(isRoot()).onFirst().captureToImage().asAndroidBitmap()
