package app.aftercare.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Card
import androidx.compose.material3.CardDefaults
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import app.aftercare.R
import app.aftercare.theme.Space

/** A whole screen: its title, the way back where there is one, and a column that scrolls and stays readable. */
@Composable
fun Page(
    title: String,
    back: (() -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    Box(Modifier.fillMaxSize().imePadding(), contentAlignment = Alignment.TopCenter) {
        Column(
            Modifier
                .verticalScroll(rememberScrollState())
                .testTag("page")
                .widthIn(max = Space.column)
                .fillMaxWidth()
                .padding(horizontal = Space.block)
                .padding(bottom = Space.section),
            verticalArrangement = Arrangement.spacedBy(Space.block),
        ) {
            Title(title, back)
            content()
        }
    }
}

@Composable
private fun Title(
    title: String,
    back: (() -> Unit)?,
) {
    Row(Modifier.padding(top = Space.block), verticalAlignment = Alignment.CenterVertically) {
        if (back != null) {
            IconButton(back) { Icon(painterResource(R.drawable.back), stringResource(R.string.back)) }
        }
        Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineMedium)
    }
}

/** A heading between blocks. */
@Composable
fun Heading(text: String) {
    Text(
        text,
        Modifier.padding(top = Space.near).semantics { heading() },
        style = MaterialTheme.typography.titleLarge,
    )
}

/** How loud a block is. */
enum class Tone { PLAIN, QUIET, NOTE, ALERT }

/** A block of what belongs together. */
@Composable
fun Block(
    modifier: Modifier = Modifier,
    tone: Tone = Tone.PLAIN,
    content: @Composable ColumnScope.() -> Unit,
) {
    val (ground, ink) = colours(tone)
    Card(
        modifier.fillMaxWidth(),
        shape = MaterialTheme.shapes.medium,
        colors = CardDefaults.cardColors(containerColor = ground, contentColor = ink),
    ) {
        Column(Modifier.padding(Space.block), verticalArrangement = Arrangement.spacedBy(Space.near), content = content)
    }
}

@Composable
private fun colours(tone: Tone): Pair<Color, Color> {
    val scheme = MaterialTheme.colorScheme
    return when (tone) {
        Tone.PLAIN -> scheme.surfaceContainerLow to scheme.onSurface
        Tone.QUIET -> scheme.surfaceContainer to scheme.onSurface
        Tone.NOTE -> scheme.tertiaryContainer to scheme.onTertiaryContainer
        Tone.ALERT -> scheme.errorContainer to scheme.onErrorContainer
    }
}

/** What is read. */
@Composable
fun Body(
    text: String,
    modifier: Modifier = Modifier,
) {
    Text(text, modifier, style = MaterialTheme.typography.bodyLarge)
}

/** What stands beside it. */
@Composable
fun Small(
    text: String,
    modifier: Modifier = Modifier,
) {
    Text(text, modifier, style = MaterialTheme.typography.bodyMedium)
}

/** What a block is about. */
@Composable
fun Lead(
    text: String,
    modifier: Modifier = Modifier,
) {
    Text(text, modifier, style = MaterialTheme.typography.titleMedium)
}

/** What a part of a block is about. */
@Composable
fun Part(text: String) {
    Lead(text, Modifier.padding(top = Space.near))
}

/** One of several. */
@Composable
fun Item(text: String) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.near)) {
        Body("•", Modifier.clearAndSetSemantics {})
        Body(text)
    }
}

/** While the core has not answered, and what it refused. */
@Composable
fun Whole(text: String) {
    Box(Modifier.fillMaxSize().padding(Space.section), contentAlignment = Alignment.Center) {
        Text(text, textAlign = TextAlign.Center, style = MaterialTheme.typography.bodyLarge)
    }
}
