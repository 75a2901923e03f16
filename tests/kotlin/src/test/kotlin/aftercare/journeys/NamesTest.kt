package aftercare.journeys

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class NamesTest {
    private val answer = parse("""{"session": {"id": "s1", "depth": 1.5, "note": null}, "arm": [{"key": "k0"}, {"key": "k1"}]}""")

    private fun names(vararg places: Pair<String, String>) = Names().apply {
        places.forEach { (name, place) -> remember(name, answer, place) }
    }

    private fun assertFilled(expected: String, names: Names, text: String) = assertEquals(parse(expected), names.fill(parse(text)))

    @Test
    fun `a path leads through members and places, and an empty one is the whole`() {
        assertEquals(parse("\"k1\""), answer.at("arm.1.key"))
        assertEquals(answer, answer.at(""))
    }

    @Test
    fun `a text that is just a name becomes the value, of whatever kind`() {
        val names = names("id" to "session.id", "depth" to "session.depth", "note" to "session.note", "arm" to "arm")
        assertFilled(
            """{"a": "s1", "b": [1.5], "c": null, "d": [{"key": "k0"}, {"key": "k1"}]}""",
            names,
            $$"""{"a": "${id}", "b": ["${depth}"], "c": "${note}", "d": "${arm}"}""",
        )
    }

    @Test
    fun `within a longer text it becomes its text`() {
        assertFilled("\"a:s1:1.5\"", names("id" to "session.id", "depth" to "session.depth"), "\"a:\${id}:\${depth}\"")
    }

    @Test
    fun `a path may follow the name`() {
        assertFilled("[\"k0\", \"k:k1\"]", names("all" to ""), "[\"\${all.arm.0.key}\", \"k:\${all.arm.1.key}\"]")
    }

    @Test
    fun `a name can be given anew`() {
        assertFilled("\"k1\"", names("x" to "session.id", "x" to "arm.1.key"), "\"\${x}\"")
    }

    @Test
    fun `members' names and other dollars stay`() {
        assertFilled($$"""{"${id}": "5 $"}""", names("id" to "session.id"), $$"""{"${id}": "5 $"}""")
    }

    @Test
    fun `what is not there fails`() {
        for (place in listOf("session.name", "arm.2", "arm.key", "arm.-1", "session.id.x", "x")) {
            assertThrows<JourneyFailure>(place) { names("x" to place) }
        }
        val names = names("id" to "session.id", "arm" to "arm", "note" to "session.note")
        for (text in listOf("\${x}", "a \${x}", "\${id.x}", "\${}", "\${id", "a \${arm}", "a \${note}")) {
            assertThrows<JourneyFailure>(text) { names.fill(parse("\"$text\"")) }
        }
        assertThrows<JourneyFailure> { names("a.b" to "") }
    }
}
