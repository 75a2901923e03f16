package aftercare.journeys

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** What one person does with the app, as data; `tests/journeys/README.md` is its format. */
class Journey private constructor(val title: String, val steps: List<Step>) {
    companion object {
        /** Reads a journey; refuses any member that the format does not name. */
        fun of(text: String): Journey {
            val journey = parse(text).members("a journey", setOf("title", "steps"))
            val steps = journey["steps"] as? JsonArray ?: fail("a journey has a list of steps")
            if (steps.isEmpty()) fail("a journey has steps")
            return Journey(
                title = journey["title"]?.text("title")?.takeIf(String::isNotBlank) ?: fail("a journey has a title"),
                steps = steps.mapIndexed { place, step -> within("step ${place + 1}") { Step.of(step) } },
            )
        }
    }
}

/** A call of the door, or one of the runner's own, and what it must answer. */
class Step private constructor(
    val now: String?,
    val call: String,
    val with: JsonObject,
    val diary: String,
    val names: Map<String, String>,
    val expect: JsonElement?,
    val refuses: JsonObject?,
) {
    companion object {
        private val MEMBERS = setOf("now", "call", "with", "diary", "names", "expect", "refuses")

        internal fun of(element: JsonElement): Step {
            val step = element.members("a step", MEMBERS)
            if ("refuses" in step && "expect" in step) fail("a step has refuses instead of expect")
            // A refused call has no answer to remember anything of.
            if ("refuses" in step && "names" in step) fail("a step that is refused names nothing")
            return Step(
                now = step["now"]?.text("now"),
                call = step["call"]?.text("call") ?: fail("a step has a call"),
                with = step["with"]?.members("with") ?: JsonObject(emptyMap()),
                diary = step["diary"]?.text("diary") ?: "diary.db",
                names = step["names"]?.members("names").orEmpty().mapValues { (name, place) -> place.text(name) },
                expect = step["expect"],
                refuses = step["refuses"]?.members("refuses", setOf("error", "field", "value", "reason")),
            )
        }
    }
}

/** JSON as the standard has it: the library by itself also takes words without quotes. */
internal fun parse(text: String): JsonElement {
    val element = try {
        Json.parseToJsonElement(text)
    } catch (error: SerializationException) {
        throw JourneyFailure("not JSON: ${error.message}", error)
    }
    element.words()
    return element
}

private fun JsonElement.words() {
    when (this) {
        is JsonObject -> values.forEach(JsonElement::words)
        is JsonArray -> forEach(JsonElement::words)
        is JsonPrimitive -> if (!isString && content !in WORDS && !NUMBER.matches(content)) fail("not JSON: $content")
    }
}

private val WORDS = setOf("true", "false", "null")
private val NUMBER = Regex("""-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?""")

private fun JsonElement.members(what: String, known: Set<String>? = null): JsonObject {
    val members = this as? JsonObject ?: fail("$what is an object")
    members.keys.firstOrNull { known != null && it !in known }?.let { fail("$it is no member of $what") }
    return members
}

internal fun JsonElement.text(what: String): String = textOrNull() ?: fail("$what is a text")

internal fun JsonElement.textOrNull(): String? = (this as? JsonPrimitive)?.takeIf { it.isString }?.content
