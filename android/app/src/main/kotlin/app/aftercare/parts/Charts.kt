package app.aftercare.parts

import aftercare.Score
import aftercare.ScorePoint
import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import java.time.LocalDate
import java.time.temporal.ChronoUnit

private const val MOST = 10f

/** How many of the newest days the bars show. */
private const val DAYS = 42

/** One small curve a score, each under its name: no colour has to be told from another. */
@Composable
fun Curves(points: List<ScorePoint>) {
    val from = points.minOf { it.date }
    val to = points.maxOf { it.date }
    Score.entries.forEach { score ->
        val own = points.filter { it.score == score }.sortedBy { it.date }
        if (own.isNotEmpty()) Curve(name(score), own, from, to)
    }
    Small("${shortly(from)} – ${shortly(to)}")
}

@Composable
private fun Curve(
    name: String,
    points: List<ScorePoint>,
    from: LocalDate,
    to: LocalDate,
) {
    val ink = MaterialTheme.colorScheme.tertiary
    val line = MaterialTheme.colorScheme.outlineVariant
    val mirrored = LocalLayoutDirection.current == LayoutDirection.Rtl
    val spoken = points.joinToString(", ", "$name: ") { "${it.value}" }
    Small(name)
    Canvas(Modifier.fillMaxWidth().height(56.dp).semantics { contentDescription = spoken }) {
        drawLine(line, Offset(0f, size.height), Offset(size.width, size.height))
        drawLine(line, Offset(0f, 0f), Offset(size.width, 0f))
        val days = ChronoUnit.DAYS.between(from, to).coerceAtLeast(1)
        val places =
            points.map {
                val along = ChronoUnit.DAYS.between(from, it.date).toFloat() / days
                Offset(size.width * (if (mirrored) 1 - along else along), size.height * (1 - it.value.toFloat() / MOST))
            }
        curve(places, points.map { it.run }, ink)
    }
}

/** A line within a run of days, none across a day without an entry. */
private fun DrawScope.curve(
    places: List<Offset>,
    runs: List<UInt>,
    ink: Color,
) {
    val path = Path()
    places.forEachIndexed { index, place ->
        if (index > 0 && runs[index] == runs[index - 1]) path.lineTo(place.x, place.y) else path.moveTo(place.x, place.y)
    }
    drawPath(path, ink, style = Stroke(2.dp.toPx()))
    places.forEach { drawCircle(ink, 3.dp.toPx(), it) }
}

/** Asked and done, day by day. */
@Composable
fun Bars(days: List<Pair<LocalDate, Pair<Int, Int>>>) {
    val shown = days.takeLast(DAYS)
    val most = shown.maxOfOrNull { it.second.first } ?: 0
    if (most == 0) return
    val asked = MaterialTheme.colorScheme.outline
    val done = MaterialTheme.colorScheme.primary
    val mirrored = LocalLayoutDirection.current == LayoutDirection.Rtl
    val spoken = shown.filter { it.second.first > 0 }.map { (date, counts) -> "${shortly(date)}: ${counts.second}/${counts.first}" }
    Canvas(Modifier.fillMaxWidth().height(72.dp).semantics { contentDescription = spoken.joinToString(", ") }) {
        val width = size.width / shown.size
        shown.forEachIndexed { index, (_, counts) ->
            val left = width * if (mirrored) shown.size - 1 - index else index
            bar(left, width, counts.first.toFloat() / most, asked)
            bar(left, width, counts.second.toFloat() / most, done)
        }
    }
    Small("${shortly(shown.first().first)} – ${shortly(shown.last().first)}")
}

private fun DrawScope.bar(
    left: Float,
    width: Float,
    share: Float,
    colour: Color,
) {
    val height = size.height * share
    drawRect(colour, Offset(left + width * 0.1f, size.height - height), Size(width * 0.8f, height))
}
