package app.aftercare.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Card
import androidx.compose.material3.CardDefaults
import androidx.compose.material3.Checkbox
import androidx.compose.material3.FilterChip
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalTextStyle
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import androidx.compose.ui.text.style.TextDirection
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.aftercare.R
import app.aftercare.theme.Space

/** What the screen is for. */
@Composable
fun Main(
    label: String,
    modifier: Modifier = Modifier,
    enabled: Boolean = true,
    onClick: () -> Unit,
) {
    Button(onClick, modifier.fillMaxWidth().heightIn(min = Space.touch), enabled) { Text(label) }
}

/** Another thing to do. */
@Composable
fun Other(
    label: String,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) {
    OutlinedButton(
        onClick,
        modifier.heightIn(min = Space.touch),
        colors = ButtonDefaults.outlinedButtonColors(contentColor = MaterialTheme.colorScheme.primary),
        // Seen on every ground.
        border = BorderStroke(1.dp, MaterialTheme.colorScheme.outline),
    ) { Text(label) }
}

/** A small thing to do. */
@Composable
fun Little(
    label: String,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) {
    // Its own round shape would cut into a label of two lines.
    TextButton(onClick, modifier.heightIn(min = Space.touch), shape = MaterialTheme.shapes.extraSmall, contentPadding = PaddingValues()) {
        Text(label)
    }
}

/** Things beside each other, as far as they fit. */
@Composable
fun Beside(
    apart: Dp = Space.block,
    content: @Composable () -> Unit,
) {
    FlowRow(
        horizontalArrangement = Arrangement.spacedBy(apart),
        verticalArrangement = Arrangement.spacedBy(Space.near),
        itemVerticalAlignment = Alignment.CenterVertically,
    ) { content() }
}

/** One of a few. */
@Composable
fun <T> Choice(
    options: List<Pair<T, String>>,
    chosen: T?,
    choose: (T) -> Unit,
) {
    Column {
        options.forEach { (option, label) ->
            val pick = Modifier.selectable(option == chosen, role = Role.RadioButton) { choose(option) }
            Line(pick) {
                RadioButton(option == chosen, onClick = null)
                Body(label)
            }
        }
    }
}

/** Any of a few, as chips. */
@Composable
fun <T> Chips(
    options: List<Pair<T, String>>,
    chosen: Collection<T>,
    toggle: (T) -> Unit,
) {
    Beside(Space.near) {
        options.forEach { (option, label) ->
            FilterChip(option in chosen, { toggle(option) }, { Text(label) }, Modifier.heightIn(min = Space.touch))
        }
    }
}

/** Something ticked. */
@Composable
fun Tick(
    label: String,
    on: Boolean,
    modifier: Modifier = Modifier,
    turn: (Boolean) -> Unit,
) {
    Line(modifier.toggleable(on, role = Role.Checkbox, onValueChange = turn)) {
        Checkbox(on, onCheckedChange = null)
        Body(label)
    }
}

/** Something on or off. */
@Composable
fun OnOff(
    label: String,
    on: Boolean,
    explained: String? = null,
    turn: (Boolean) -> Unit,
) {
    Line(Modifier.toggleable(on, role = Role.Switch, onValueChange = turn)) {
        Column(Modifier.weight(1f), Arrangement.spacedBy(Space.line)) {
            Body(label)
            if (explained != null) Small(explained)
        }
        Switch(on, onCheckedChange = null)
    }
}

@Composable
private fun Line(
    modifier: Modifier,
    content: @Composable RowScope.() -> Unit,
) {
    Row(
        modifier.fillMaxWidth().heightIn(min = Space.touch),
        Arrangement.spacedBy(Space.block),
        Alignment.CenterVertically,
        content,
    )
}

/** What is typed. */
@Composable
fun Field(
    label: String,
    text: String,
    kind: KeyboardType = KeyboardType.Text,
    lines: Int = 1,
    modifier: Modifier = Modifier,
    change: (String) -> Unit,
) {
    OutlinedTextField(
        text,
        change,
        modifier.fillMaxWidth().testTag(label),
        label = { Text(label) },
        textStyle = LocalTextStyle.current.copy(textDirection = direction(kind)),
        keyboardOptions = KeyboardOptions(keyboardType = kind),
        visualTransformation = if (kind == KeyboardType.Password) PasswordVisualTransformation() else VisualTransformation.None,
        singleLine = lines == 1,
        minLines = lines,
    )
}

/** A number's parts stand in their own order, whichever way the language runs. */
private fun direction(kind: KeyboardType) = if (kind == KeyboardType.Text) TextDirection.Unspecified else TextDirection.Ltr

/** A way to another place. */
@Composable
fun Entry(
    label: String,
    explained: String? = null,
    go: () -> Unit,
) {
    Card(
        go,
        Modifier.fillMaxWidth().heightIn(min = Space.touch),
        colors = CardDefaults.cardColors(MaterialTheme.colorScheme.surfaceContainerLow),
    ) {
        Row(Modifier.padding(Space.block), Arrangement.spacedBy(Space.block), Alignment.CenterVertically) {
            Column(Modifier.weight(1f), Arrangement.spacedBy(Space.line)) {
                Lead(label)
                if (explained != null) Small(explained)
            }
            Icon(painterResource(R.drawable.next), contentDescription = null)
        }
    }
}
