package aftercare.journeys

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.intOrNull

/** What an answer must match. */
internal sealed interface Pattern {
    /** Why the value, found at the path, does not match; null where it does. */
    fun mismatch(value: JsonElement, path: String): String?

    companion object {
        /** Reads a pattern whole, before anything is compared: an operator nobody knows fails even where nothing reaches it. */
        fun of(element: JsonElement): Pattern = when (element) {
            is JsonObject -> if (element.keys.any { it.startsWith('$') }) operators(element) else members(element)
            is JsonArray -> Items(element.mapIndexed { place, item -> within("$place") { of(item) } })
            is JsonPrimitive -> Same(element)
        }

        private fun members(element: JsonObject) = Members(element.mapValues { (name, member) -> within(name) { of(member) } })

        private fun operators(element: JsonObject): Pattern {
            element.keys.firstOrNull { !it.startsWith('$') }?.let { fail("$it stands beside operators") }
            return All(element.map { (name, argument) -> within(name) { operator(name, argument) } })
        }
    }
}

private data class Members(val members: Map<String, Pattern>) : Pattern {
    override fun mismatch(value: JsonElement, path: String): String? {
        if (value !is JsonObject) return "$path: an object expected, ${value.brief()} found"
        return members.firstMismatch { (name, pattern) -> pattern.mismatch(value[name] ?: JsonNull, join(path, name)) }
    }
}

private data class Items(val items: List<Pattern>) : Pattern {
    override fun mismatch(value: JsonElement, path: String): String? {
        if (value !is JsonArray) return "$path: a list expected, ${value.brief()} found"
        if (value.size != items.size) return "$path: a list of ${items.size} expected, of ${value.size} found: ${value.brief()}"
        return items.withIndex().firstMismatch { (place, pattern) -> pattern.mismatch(value[place], join(path, place)) }
    }
}

private data class Same(val expected: JsonPrimitive) : Pattern {
    override fun mismatch(value: JsonElement, path: String): String? =
        if (value is JsonPrimitive && same(value)) null else "$path: ${expected.brief()} expected, ${value.brief()} found"

    /** Numbers by their amount, all else as written. */
    private fun same(found: JsonPrimitive): Boolean {
        val (mine, theirs) = expected.amount() to found.amount()
        return if (mine != null && theirs != null) mine.compareTo(theirs) == 0 else expected == found
    }

    private fun JsonPrimitive.amount() = if (isString) null else content.toBigDecimalOrNull()
}

/** Several that stand together. */
private data class All(val patterns: List<Pattern>) : Pattern {
    override fun mismatch(value: JsonElement, path: String): String? = patterns.firstMismatch { it.mismatch(value, path) }
}

private fun operator(name: String, argument: JsonElement): Pattern = when (name) {
    "\$some" -> Some(patterns(argument))
    "\$none" -> None(patterns(argument))
    "\$each" -> Each(Pattern.of(argument))
    "\$count" -> Count((argument as? JsonPrimitive)?.takeIf { !it.isString }?.intOrNull ?: fail("takes a number"))
    "\$has" -> Has(argument.textOrNull() ?: fail("takes a text"))
    "\$given" -> Given((argument as? JsonPrimitive)?.takeIf { !it.isString }?.booleanOrNull ?: fail("takes true or false"))
    else -> fail("no such operator")
}

private fun patterns(argument: JsonElement): List<Pattern> {
    val list = argument as? JsonArray ?: fail("takes a list of patterns")
    return list.mapIndexed { place, item -> within("$place") { Pattern.of(item) } }
}

/** Operators on lists, which nothing but a list matches. */
private sealed interface OnList : Pattern {
    fun mismatchIn(list: JsonArray, path: String): String?

    override fun mismatch(value: JsonElement, path: String): String? =
        if (value is JsonArray) mismatchIn(value, path) else "$path: a list expected, ${value.brief()} found"
}

private data class Some(val patterns: List<Pattern>) : OnList {
    override fun mismatchIn(list: JsonArray, path: String): String? = patterns.withIndex().firstMismatch { (place, pattern) ->
        val each = list.mapIndexed { at, item -> pattern.mismatch(item, join(path, at)) ?: return@firstMismatch null }
        // The nearest miss tells the most: the one that fails at the deepest place.
        val nearest = each.maxByOrNull { it.substringBefore(':').count('.'::equals) } ?: "there is none"
        "$path: no item matches \$some.$place: $nearest"
    }
}

private data class None(val patterns: List<Pattern>) : OnList {
    override fun mismatchIn(list: JsonArray, path: String): String? = patterns.withIndex().firstMismatch { (place, pattern) ->
        val found = list.indexOfFirst { pattern.mismatch(it, path) == null }
        if (found < 0) null else "${join(path, found)}: matches \$none.$place: ${list[found].brief()}"
    }
}

private data class Each(val pattern: Pattern) : OnList {
    override fun mismatchIn(list: JsonArray, path: String): String? =
        list.withIndex().firstMismatch { (place, item) -> pattern.mismatch(item, join(path, place)) }
}

private data class Count(val count: Int) : OnList {
    override fun mismatchIn(list: JsonArray, path: String): String? =
        if (list.size == count) null else "$path: $count items expected, ${list.size} found: ${list.brief()}"
}

private data class Has(val text: String) : Pattern {
    override fun mismatch(value: JsonElement, path: String): String? =
        if (value.textOrNull()?.contains(text) == true) null else "$path: a text with \"$text\" expected, ${value.brief()} found"
}

private data class Given(val given: Boolean) : Pattern {
    override fun mismatch(value: JsonElement, path: String): String? = when {
        (value != JsonNull) == given -> null
        given -> "$path: something expected, null found"
        else -> "$path: null expected, ${value.brief()} found"
    }
}

private inline fun <T> Iterable<T>.firstMismatch(of: (T) -> String?): String? {
    for (item in this) of(item)?.let { return it }
    return null
}

private inline fun <K, V> Map<K, V>.firstMismatch(of: (Map.Entry<K, V>) -> String?): String? = entries.firstMismatch(of)

private fun join(path: String, part: Any): String = if (path.isEmpty()) "$part" else "$path.$part"

/** A failure shows enough to see what was found; a whole screen would hide it. */
private fun JsonElement.brief(): String = toString().let { if (it.length <= BRIEF) it else it.take(BRIEF) + "…" }

private const val BRIEF = 400
