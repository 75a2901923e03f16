package aftercare.journeys

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** What was remembered of the answers. */
class Names {
    private val values = mutableMapOf<String, JsonElement>()

    /** Gives a name, perhaps anew, to the part of the answer that lies at the place. */
    fun remember(name: String, answer: JsonElement, place: String) {
        if (name.isEmpty() || name.any { it in ".\${}" }) fail("names: $name cannot be a name")
        values[name] = within("names.$name") { answer.at(place) }
    }

    /** The same with every `${name}` in its texts replaced. */
    fun fill(element: JsonElement): JsonElement = when (element) {
        is JsonObject -> JsonObject(element.mapValues { (_, value) -> fill(value) })
        is JsonArray -> JsonArray(element.map(::fill))
        is JsonPrimitive -> element.textOrNull()?.let(::fillText) ?: element
    }

    private fun fillText(text: String): JsonElement {
        REFERENCE.matchEntire(text)?.let { return value(it.groupValues[1]) }
        val filled = REFERENCE.replace(text) { value(it.groupValues[1]).shown(it.value) }
        if ("\${" in text.replace(REFERENCE, "")) fail("$text: \${ without its }")
        return JsonPrimitive(filled)
    }

    /** What a name, perhaps with a path after it, stands for. */
    private fun value(reference: String): JsonElement {
        val name = reference.substringBefore('.')
        val value = values[name] ?: fail("\${$reference}: nothing is named $name")
        return within("\${$reference}") { value.at(reference.substringAfter('.', "")) }
    }

    private fun JsonElement.shown(reference: String): String =
        (this as? JsonPrimitive)?.takeIf { it != JsonNull }?.content ?: fail("$reference has no text to stand in another")

    private companion object {
        val REFERENCE = Regex("""\$\{([^{}]*)}""")
    }
}

/** The part at a path of members and of places in lists, from 0, joined by dots. */
internal fun JsonElement.at(path: String): JsonElement {
    if (path.isEmpty()) return this
    return path.split('.').fold(this) { part, step ->
        val next = when (part) {
            is JsonObject -> part[step]
            is JsonArray -> step.toIntOrNull()?.let(part::getOrNull)
            is JsonPrimitive -> null
        }
        next ?: fail("there is no $step of $path")
    }
}
