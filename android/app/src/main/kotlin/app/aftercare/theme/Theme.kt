package app.aftercare.theme

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp

/** Distances, once. */
object Space {
    /** Between a line and its explanation. */
    val line = 4.dp

    /** Between things that belong together. */
    val near = 8.dp

    /** Between blocks, and from the edge of a card. */
    val block = 16.dp

    /** Between sections. */
    val section = 24.dp

    /** The smallest thing a finger is asked to hit. */
    val touch = 48.dp

    /** The widest a column of text gets. */
    val column = 640.dp
}

/** Paper and ink in the day, with a deep green and clay. */
private val Day =
    lightColorScheme(
        primary = Color(0xFF1F5F5B),
        onPrimary = Color(0xFFFFFFFF),
        primaryContainer = Color(0xFFD3E8E3),
        onPrimaryContainer = Color(0xFF0B3835),
        secondary = Color(0xFF1F5F5B),
        onSecondary = Color(0xFFFFFFFF),
        secondaryContainer = Color(0xFFD3E8E3),
        onSecondaryContainer = Color(0xFF0B3835),
        tertiary = Color(0xFF8A4B2D),
        onTertiary = Color(0xFFFFFFFF),
        tertiaryContainer = Color(0xFFF6E0D2),
        onTertiaryContainer = Color(0xFF4A2410),
        error = Color(0xFF9C2B22),
        onError = Color(0xFFFFFFFF),
        errorContainer = Color(0xFFF9DED9),
        onErrorContainer = Color(0xFF54120C),
        background = Color(0xFFFBF7F1),
        onBackground = Color(0xFF1C2321),
        surface = Color(0xFFFBF7F1),
        onSurface = Color(0xFF1C2321),
        surfaceVariant = Color(0xFFEDE7DD),
        onSurfaceVariant = Color(0xFF4A5350),
        surfaceContainerLowest = Color(0xFFFFFFFF),
        surfaceContainerLow = Color(0xFFFFFDF9),
        surfaceContainer = Color(0xFFF3EEE5),
        surfaceContainerHigh = Color(0xFFEFE9DF),
        surfaceContainerHighest = Color(0xFFE9E2D6),
        outline = Color(0xFF6F7773),
        outlineVariant = Color(0xFFD5CEC2),
        inverseSurface = Color(0xFF2A3230),
        inverseOnSurface = Color(0xFFF3EEE5),
        inversePrimary = Color(0xFF9AD6CD),
    )

/** The same by night. */
private val Night =
    darkColorScheme(
        primary = Color(0xFF93D2C9),
        onPrimary = Color(0xFF06322F),
        primaryContainer = Color(0xFF1C4F4A),
        onPrimaryContainer = Color(0xFFD3EFEA),
        secondary = Color(0xFF93D2C9),
        onSecondary = Color(0xFF06322F),
        secondaryContainer = Color(0xFF1C4F4A),
        onSecondaryContainer = Color(0xFFD3EFEA),
        tertiary = Color(0xFFF0B48C),
        onTertiary = Color(0xFF4A2410),
        tertiaryContainer = Color(0xFF5A341E),
        onTertiaryContainer = Color(0xFFFBE3D4),
        error = Color(0xFFF2B2A8),
        onError = Color(0xFF54120C),
        errorContainer = Color(0xFF6E211A),
        onErrorContainer = Color(0xFFFCE1DC),
        background = Color(0xFF121716),
        onBackground = Color(0xFFE6E7E2),
        surface = Color(0xFF121716),
        onSurface = Color(0xFFE6E7E2),
        surfaceVariant = Color(0xFF2B3331),
        onSurfaceVariant = Color(0xFFBEC7C3),
        surfaceContainerLowest = Color(0xFF0D1211),
        surfaceContainerLow = Color(0xFF1A2120),
        surfaceContainer = Color(0xFF1E2624),
        surfaceContainerHigh = Color(0xFF28312F),
        surfaceContainerHighest = Color(0xFF333C3A),
        outline = Color(0xFF8B9591),
        outlineVariant = Color(0xFF3F4946),
        inverseSurface = Color(0xFFE6E7E2),
        inverseOnSurface = Color(0xFF232A28),
        inversePrimary = Color(0xFF1F5F5B),
    )

private val corners = Shapes(small = RoundedCornerShape(10.dp), medium = RoundedCornerShape(16.dp), large = RoundedCornerShape(20.dp))

/** Serif for what is read first, the phone's own letters for the rest. */
private val letters =
    Typography(
        headlineMedium = TextStyle(fontFamily = FontFamily.Serif, fontSize = 28.sp, lineHeight = 36.sp),
        titleLarge = TextStyle(fontFamily = FontFamily.Serif, fontSize = 22.sp, lineHeight = 28.sp),
        titleMedium = TextStyle(fontWeight = FontWeight.SemiBold, fontSize = 17.sp, lineHeight = 24.sp),
        bodyLarge = TextStyle(fontSize = 16.sp, lineHeight = 24.sp),
        bodyMedium = TextStyle(fontSize = 15.sp, lineHeight = 22.sp),
        bodySmall = TextStyle(fontSize = 13.sp, lineHeight = 18.sp),
        labelLarge = TextStyle(fontWeight = FontWeight.SemiBold, fontSize = 15.sp, lineHeight = 20.sp),
        labelMedium = TextStyle(fontWeight = FontWeight.Medium, fontSize = 12.sp, lineHeight = 16.sp),
    )

/** Colour, type and corners of the app. */
@Composable
fun AftercareTheme(content: @Composable () -> Unit) {
    MaterialTheme(if (isSystemInDarkTheme()) Night else Day, corners, letters, content)
}
