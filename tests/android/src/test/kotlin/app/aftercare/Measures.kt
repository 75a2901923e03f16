package app.aftercare

import android.graphics.Bitmap
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.text.TextLayoutResult
import org.junit.Assert.assertTrue
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow

/** The least contrast of text, by WCAG 2 for text of this size. */
private const val CONTRAST = 4.5

/** The smallest thing to touch, in dp. */
private const val TOUCH = 48f

/** What is said in Latin letters in every language: names, where a source was found, a currency's sum. */
private val ANYWHERE =
    Regex(
        "English|Español|Deutsch|Français|Aftercare|TCA CROSS|\u2066?\\[[\\dS]+].*|[A-Z]{3} [\\d.]+|[^\\p{L}]*",
    )

/**
 * Measures what is to be seen of a screen: each text has contrast, is whole, lies on no other and speaks the language;
 * each thing to touch is large enough and has a name.
 */
internal fun Rule.measures(name: String) {
    val picture = Picture(picture())
    val root = onAllNodes(isRoot(), useUnmergedTree = true).onFirst().fetchSemanticsNode()
    val seen = root.everyone().filter { it.first.whole(root) }
    val texts = seen.filter { (node) -> node.text.isNotBlank() }
    texts.forEach { (node, disabled) ->
        val contrast = picture.contrast(node.boundsInRoot)
        assertTrue("$name: “${node.text}” has a contrast of $contrast", disabled || contrast >= CONTRAST)
        assertTrue("$name: “${node.text}” is cut off: ${node.layouts().map { it.extent }}", !node.overflows())
        assertTrue("$name: “${node.text}” is not translated", node.text.speaks(activityLanguage()))
    }
    apart(name, texts.map { it.first })
    touchable(name, seen.map { it.first }.filter { it.touched })
    val merged = onAllNodes(isRoot()).onFirst().fetchSemanticsNode()
    merged.everyone().map { it.first }.filter { it.touched && it.whole(merged) }.forEach { node ->
        assertTrue("$name: ${node.config} has no name", node.named)
    }
}

private fun activityLanguage(): String {
    val locales = app.resources.configuration.locales
    return locales[0].language
}

/** Every node below, and whether it or what it lies in is disabled. */
private fun SemanticsNode.everyone(within: Boolean = false): List<Pair<SemanticsNode, Boolean>> {
    val disabled = within || SemanticsProperties.Disabled in config
    return listOf(this to disabled) + children.flatMap { it.everyone(disabled) }
}

private val SemanticsNode.text: String
    get() = config.getOrNull(SemanticsProperties.Text)?.joinToString(" ").orEmpty()

private val SemanticsNode.touched: Boolean
    get() = listOf(SemanticsActions.OnClick, SemanticsActions.SetProgress, SemanticsActions.SetText).any { it in config }

private val SemanticsNode.named: Boolean
    get() =
        text.isNotBlank() || SemanticsProperties.EditableText in config ||
            config.getOrNull(SemanticsProperties.ContentDescription)?.any(String::isNotBlank) == true

/** Whether all of it is on the screen and none behind the bar. */
private fun SemanticsNode.whole(root: SemanticsNode): Boolean =
    boundsInRoot.height >= size.height - 1 && boundsInRoot.width > 0 && boundsInRoot.bottom <= root.size.height

private fun SemanticsNode.overflows() = boundsInRoot.width < size.width - 1 || layouts().any { it.overflows }

private fun SemanticsNode.layouts(): List<TextLayoutResult> =
    mutableListOf<TextLayoutResult>().also { config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(it) }

/** Its size, and how far its lines reach. */
private val TextLayoutResult.extent: String
    get() = "$size, ${(0 until lineCount).map { "${getLineLeft(it)}..${getLineRight(it)} to ${getLineBottom(it)}" }}"

/** By more than what is lost by rounding to whole pixels. */
private val TextLayoutResult.overflows: Boolean
    get() {
        val lines = 0 until lineCount
        val wide = lines.any { getLineRight(it) - getLineLeft(it) > size.width + 1 }
        return wide || getLineBottom(lineCount - 1) > size.height + 1 || multiParagraph.didExceedMaxLines
    }

private fun String.speaks(language: String): Boolean =
    !startsWith("[en]") && (language != "ar" || any { it in '\u0600'..'\u06FF' } || ANYWHERE.matches(this))

/**
 * Each thing to touch answers within 48 dp, and nowhere there does another. Compose widens what is smaller to as much,
 * but where two would then overlap, each has only what is left.
 */
private fun Rule.touchable(
    name: String,
    nodes: List<SemanticsNode>,
) {
    val touch = TOUCH * density.density - 1
    nodes.forEachIndexed { index, node ->
        val bounds = node.touchBoundsInRoot
        assertTrue("$name: ${node.config} is ${bounds.width} by ${bounds.height}", bounds.width >= touch && bounds.height >= touch)
        nodes.drop(index + 1).filter { it.apartFrom(node) }.forEach { other ->
            val shared = bounds.intersect(other.touchBoundsInRoot)
            assertTrue("$name: ${node.config} and ${other.config} are touched at once", shared.width <= 1 || shared.height <= 1)
        }
    }
}

/** Whether neither lies in the other. */
private fun SemanticsNode.apartFrom(other: SemanticsNode) = ancestors().none { it.id == other.id } && other.ancestors().none { it.id == id }

private fun SemanticsNode.ancestors() = generateSequence(parent) { it.parent }

/** No text on another. */
private fun apart(
    name: String,
    texts: List<SemanticsNode>,
) = texts.forEachIndexed { index, one ->
    texts.drop(index + 1).forEach { other ->
        val shared = one.boundsInRoot.intersect(other.boundsInRoot)
        assertTrue("$name: “${one.text}” lies on “${other.text}”", shared.width <= 1 || shared.height <= 1)
    }
}

/** The screen's pixels, read once. */
private class Picture(
    bitmap: Bitmap,
) {
    private val width = bitmap.width
    private val height = bitmap.height
    private val pixels = IntArray(width * height).also { bitmap.getPixels(it, 0, width, 0, 0, width, height) }

    /** What is there most often within some bounds is the ground; what stands out most from it is the ink. */
    fun contrast(bounds: Rect): Double {
        val colours = mutableMapOf<Int, Int>()
        for (y in max(0, bounds.top.toInt()) until min(bounds.bottom.toInt(), height)) {
            for (x in max(0, bounds.left.toInt()) until min(bounds.right.toInt(), width)) {
                colours.merge(pixels[y * width + x], 1, Int::plus)
            }
        }
        val ground = luminance(colours.maxByOrNull { it.value }?.key ?: return 1.0)
        return colours.keys.maxOf { contrast(luminance(it), ground) }
    }

    private fun contrast(
        one: Double,
        other: Double,
    ) = (max(one, other) + 0.05) / (min(one, other) + 0.05)
}

private fun luminance(pixel: Int): Double {
    val (red, green, blue) = listOf(16, 8, 0).map { linear[(pixel shr it) and 0xFF] }
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

private val linear =
    List(256) {
        val share = it / 255.0
        if (share <= 0.04045) share / 12.92 else ((share + 0.055) / 1.055).pow(2.4)
    }
