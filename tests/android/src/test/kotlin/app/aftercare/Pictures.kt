package app.aftercare

import android.graphics.Bitmap
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import org.junit.Assert.assertTrue
import java.io.File
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow

/** The least contrast of text, by WCAG 2 for text of this size. */
private const val CONTRAST = 4.5

/** The smallest thing to touch, in dp. */
private const val TOUCH = 48f

private val folder = File(System.getProperty("aftercare.screens") ?: "target/screens")

/** Puts a picture of the screen beside those of the others. */
internal fun Rule.pictures(name: String) {
    waitForIdle()
    folder.mkdirs()
    File(folder, "$name.png").outputStream().use { picture().compress(Bitmap.CompressFormat.PNG, 100, it) }
}

private fun Rule.picture(): Bitmap = onAllNodes(isRoot()).onFirst().captureToImage().asAndroidBitmap()

/** Measures what is to be seen of a screen: every text's contrast, every touch target's size. */
internal fun Rule.measures(name: String) {
    val picture = picture()
    val root = onAllNodes(isRoot()).onFirst().fetchSemanticsNode()
    val nodes = root.everyone().filter { it.whole(root) }
    nodes.filter { SemanticsProperties.Text in it.config }.forEach { node ->
        val text = node.config[SemanticsProperties.Text].joinToString(" ")
        if (text.isBlank() || node.config.getOrNull(SemanticsProperties.Disabled) != null) return@forEach
        val contrast = picture.contrast(node.boundsInRoot)
        assertTrue("$name: “$text” has a contrast of $contrast", contrast >= CONTRAST)
    }
    val touch = TOUCH * density.density - 1
    nodes.filter { SemanticsActions.OnClick in it.config }.forEach { node ->
        val bounds = node.touchBoundsInRoot
        assertTrue("$name: ${node.config} is ${bounds.width} by ${bounds.height}", bounds.width >= touch && bounds.height >= touch)
    }
}

private fun SemanticsNode.everyone(): List<SemanticsNode> = listOf(this) + children.flatMap { it.everyone() }

/** Whether all of it is on the screen and none behind the bar. */
private fun SemanticsNode.whole(root: SemanticsNode): Boolean =
    boundsInRoot.height >= size.height - 1 && boundsInRoot.width >= size.width - 1 && boundsInRoot.width > 0 &&
        boundsInRoot.bottom <= root.size.height

/** The darkest against the lightest within some bounds: a text's ink on its ground. */
private fun Bitmap.contrast(bounds: Rect): Double {
    var darkest = 1.0
    var lightest = 0.0
    for (y in bounds.top.toInt() until min(bounds.bottom.toInt(), height)) {
        for (x in bounds.left.toInt() until min(bounds.right.toInt(), width)) {
            val light = luminance(getPixel(x, y))
            darkest = min(darkest, light)
            lightest = max(lightest, light)
        }
    }
    return (lightest + 0.05) / (darkest + 0.05)
}

private fun luminance(pixel: Int): Double {
    val (red, green, blue) = listOf(16, 8, 0).map { linear((pixel shr it) and 0xFF) }
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

private fun linear(channel: Int): Double {
    val share = channel / 255.0
    return if (share <= 0.04045) share / 12.92 else ((share + 0.055) / 1.055).pow(2.4)
}
