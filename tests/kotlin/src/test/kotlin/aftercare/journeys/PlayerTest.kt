package aftercare.journeys

import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** The runner itself: what plays, what must fail, and that a failure says where. */
class PlayerTest {
    private fun resource(name: String): String =
        checkNotNull(javaClass.getResource("/journeys/$name")) { name }.readText()

    @TestFactory
    fun plays(): List<DynamicTest> = listOf("course.json", "files.json").map { dynamicTest(it) { play(resource(it)) } }

    @Test
    fun `a wrong answer fails, and says in which journey, step and place`() {
        val failure = assertThrows<JourneyFailure> { play(resource("wrong_answer.json")) }
        val expected = "A wrong answer is told: step 2 (today): expect: downtime.0.day: 3 expected, 2 found"
        assertTrue(failure.message == expected, failure.message)
    }

    @TestFactory
    fun fails(): List<DynamicTest> = listOf(
        """{"call": "today", "expects": {}}""" to "step 1: expects is no member of a step",
        """{"now": "$NOW"}""" to "step 1: a step has a call",
        """{"call": "today"}""" to "step 1 (today): needs a now",
        """{"now": "2026-03-01T18:00", "call": "today"}""" to "step 1 (today): now: ",
        """{"now": "$NOW", "call": "tomorrow"}""" to "step 1 (tomorrow): no such call",
        """{"now": "$NOW", "call": "logSession"}""" to "step 1 (logSession): no such call",
        """{"now": "$NOW", "call": "uniffi_clone_handle"}""" to "no such call",
        """{"now": "$NOW", "call": "today", "with": {"date": 1}}""" to "step 1 (today): with: date is no argument of it",
        """{"now": "$NOW", "call": "today", "with": {"moment": "$NOW"}}""" to "with: moment is no argument of it",
        """{"now": "$NOW", "call": "agenda", "with": {"days": 1}}""" to "step 1 (agenda): with.from: is missing",
        """{"now": "$NOW", "call": "log_session", "with": {"draft": {"depth": 1}}}""" to "with.draft: depth is no member of SessionDraft",
        """{"now": "$NOW", "call": "log_session", "with": {"draft": {"treatment": "peel"}}}""" to "with.draft: treatment: peel is no treatment",
        $$"""{"now": "$$NOW", "call": "today", "expect": {"holds": {"$all": []}}}""" to "step 1 (today): expect: holds: \$all: no such operator",
        $$"""{"now": "$$NOW", "call": "today", "expect": {"date": "${day}"}}""" to "step 1 (today): expect: \${day}: nothing is named day",
        """{"now": "$NOW", "call": "today", "names": {"x": "day"}}""" to "step 1 (today): names.x: there is no day of day",
        """{"call": "remove_session", "now": "$NOW", "with": {"id": "x"}, "refuses": {"error": "bad"}}""" to "refuses.error: there is no error bad",
        """{"call": "remove_session", "now": "$NOW", "with": {"id": "x"}, "refuses": {"why": "x"}}""" to "step 1: why is no member of refuses",
        """{"call": "remove_session", "now": "$NOW", "with": {"id": "x"}, "refuses": {"field": "id"}}""" to "refuses: field: \"id\" expected, \"session\" found",
        """{"call": "remove_session", "now": "$NOW", "with": {"id": "x"}}""" to "was refused: ",
        """{"call": "today", "now": "$NOW", "refuses": {"error": "bad_input"}}""" to "refuses: a refusal expected",
        """{"call": "today", "now": "$NOW", "expect": {}, "refuses": {}}""" to "a step has refuses instead of expect",
        """{"now": "$NOW", "call": "settings", "expect": {"lang": "de"}}""" to "step 1 (settings): expect: lang: \"de\" expected, \"en\" found",
        """{"call": "settings"}""" to "step 1 (settings): needs a now",
        """{"call": "open", "with": {"name": "x"}}""" to "step 1 (open): with: name is no argument of it",
        """{"now": "$NOW", "call": "tasks", "diary": "none/diary.db"}""" to "step 1 (tasks): none/diary.db is not the name of a file",
        """{"call": "write_file", "with": {"name": "x"}}""" to "step 1 (write_file): with: text is missing",
        """{"call": "write_file", "with": {"name": "../x", "text": ""}}""" to "../x is not the name of a file",
        """{"call": "settings", "expect": yes}""" to "not JSON",
    ).map { (step, why) ->
        dynamicTest(why) {
            val message = assertThrows<JourneyFailure>(why) { play("""{"title": "T", "steps": [$step]}""") }.message.orEmpty()
            assertTrue(why in message, "$why: $message")
        }
    }

    @TestFactory
    fun `is no journey`(): List<DynamicTest> = listOf(
        "[]" to "a journey is an object",
        "{" to "not JSON",
        """{"title": "T"}""" to "a journey has a list of steps",
        """{"steps": [{"call": "settings"}]}""" to "a journey has a title",
        """{"title": "T", "steps": [], "note": ""}""" to "note is no member of a journey",
        """{"title": "T", "steps": []}""" to "a journey has steps",
        """{"title": " ", "steps": [{"call": "settings"}]}""" to "a journey has a title",
    ).map { (text, why) ->
        dynamicTest(why) { assertTrue(why in assertThrows<JourneyFailure>(why) { play(text) }.message.orEmpty(), why) }
    }

    private companion object {
        const val NOW = "2026-03-01T18:00[Europe/Madrid]"
    }
}
