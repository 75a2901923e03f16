package aftercare.types

import aftercare.CompanionInterface
import kotlin.io.path.Path
import kotlin.io.path.readText
import kotlin.reflect.KClass
import kotlin.reflect.KMutableProperty
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.memberProperties
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the generator made of the core: documented, immutable, and calling nothing back. */
class GeneratedTest {
    private val source = Path(System.getProperty("aftercare.generated"), "aftercare", "aftercare.kt").readText()
    private val lines = source.lines()

    private fun named(pattern: String): List<Pair<Int, String>> {
        val regex = Regex(pattern)
        return lines.withIndex().mapNotNull { (place, line) -> regex.find(line)?.let { place to it.groupValues[1] } }
    }

    private val records = named("""^data class (\w+)""")

    /** Whether the nearest line above that is not empty or an annotation ends a comment. */
    private fun isDocumented(place: Int): Boolean =
        (place - 1 downTo 0).asSequence().map(lines::get).first { it.isNotBlank() && !it.trim().startsWith('@') }.trim().endsWith("*/")

    private fun assertDocumented(what: String, least: Int, found: List<Pair<Int, String>>) {
        assertTrue(found.size >= least, "only ${found.size} $what found")
        assertEquals(listOf<String>(), found.filterNot { (place, _) -> isDocumented(place) }.map { it.second }, what)
    }

    @Test
    fun `the core's documentation is carried over`() {
        assertDocumented("records", 50, records)
        assertDocumented("names and errors", 30, named("""^(?:enum|sealed) class (\w+)"""))
        assertDocumented("members", 300, named("""^    val `(\w+)`: """))
        assertDocumented("parts of errors", 24, named("""^        val `(\w+)`: """))
        assertDocumented("values of closed lists", 150, named("""^    ([A-Z][A-Z0-9_]*)[,;]$"""))
        assertDocumented("calls", CompanionInterface::class.declaredMemberFunctions.size, named("""^    fun `(\w+)`\("""))
        for (sentence in listOf(
            "An open diary and everything it answers.",
            "What was entered cannot be: nothing was written.",
            "Today: signs recorded, downtime, holds, reminders",
        )) assertTrue(sentence in source, sentence)
    }

    @Test
    fun `records are immutable`() {
        val mutable = records.flatMap { (_, name) ->
            val kind: KClass<*> = Class.forName("aftercare.$name").kotlin
            kind.memberProperties.filterIsInstance<KMutableProperty<*>>().map { "$name.${it.name}" }
        }
        assertEquals(listOf<String>(), mutable)
    }

    /** A callback would run in the shell while the core holds its lock: there is none that could. */
    @Test
    fun `the core calls nothing back`() {
        assertFalse("UniffiVTable" in source)
    }
}
