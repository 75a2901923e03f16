package aftercare.journeys

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** Each pattern of the README, matching and not. */
class PatternTest {
    private fun mismatch(pattern: String, value: String): String? = Pattern.of(parse(pattern)).mismatch(parse(value), "")

    @TestFactory
    fun matches(): List<DynamicTest> = listOf(
        "{}" to """{"a": 1}""",
        """{"a": 1}""" to """{"a": 1, "b": 2}""",
        """{"a": {"b": [1]}}""" to """{"a": {"b": [1], "c": 0}}""",
        """{"a": null}""" to "{}",
        """{"a": null}""" to """{"a": null}""",
        "[]" to "[]",
        """[1, {"a": 2}]""" to """[1, {"a": 2, "b": 3}]""",
        "\"x\"" to "\"x\"",
        "1" to "1.0",
        "100" to "1e2",
        "0.3" to "0.30",
        "true" to "true",
        "null" to "null",
        $$"""{"$some": [2]}""" to "[1, 2]",
        $$"""{"$some": [2, 1]}""" to "[1, 2]",
        // Two patterns may find the same item.
        $$"""{"$some": [{"a": 1}, {"b": 2}]}""" to """[{"a": 1, "b": 2}]""",
        $$"""{"$some": []}""" to "[]",
        $$"""{"$none": [3]}""" to "[1, 2]",
        $$"""{"$none": [3]}""" to "[]",
        $$"""{"$each": {"a": 1}}""" to """[{"a": 1}, {"a": 1, "b": 2}]""",
        $$"""{"$each": 1}""" to "[]",
        $$"""{"$count": 2}""" to "[1, 2]",
        $$"""{"$count": 0}""" to "[]",
        $$"""{"$has": "ell"}""" to "\"hello\"",
        $$"""{"$given": true}""" to "false",
        $$"""{"$given": true}""" to "[]",
        $$"""{"$given": false}""" to "null",
        $$"""{"a": {"$given": false}}""" to "{}",
        $$"""{"$count": 2, "$each": {"a": 1}}""" to """[{"a": 1}, {"a": 1}]""",
        $$"""{"$some": [{"$some": [1]}]}""" to "[[], [1]]",
    ).map { (pattern, value) -> dynamicTest("$pattern matches $value") { assertNull(mismatch(pattern, value), pattern) } }

    @TestFactory
    fun `does not match`(): List<DynamicTest> = listOf(
        Triple("{}", "null", "an object expected"),
        Triple("{}", "[]", "an object expected"),
        Triple("""{"a": 1}""", """{"a": 2}""", "a: 1 expected, 2 found"),
        Triple("""{"a": 1}""", "{}", "a: 1 expected, null found"),
        Triple("""{"a": null}""", """{"a": 0}""", "a: null expected, 0 found"),
        Triple("""{"a": {"b": [{"c": 1}]}}""", """{"a": {"b": [{"c": 2}]}}""", "a.b.0.c: 1 expected, 2 found"),
        Triple("[]", "null", "a list expected"),
        Triple("[1]", "[1, 2]", "a list of 1 expected, of 2 found"),
        Triple("[1, 2]", "[1]", "a list of 2 expected"),
        Triple("[1, 2]", "[2, 1]", "0: 1 expected, 2 found"),
        Triple("\"1\"", "1", "\"1\" expected, 1 found"),
        Triple("1", "\"1\"", "1 expected, \"1\" found"),
        Triple("true", "\"true\"", "true expected"),
        Triple("null", "\"null\"", "null expected"),
        Triple("1", "true", "1 expected"),
        Triple("\"x\"", "\"X\"", "expected"),
        Triple($$"""{"$some": [3]}""", "[1, 2]", "no item matches \$some.0"),
        Triple($$"""{"$some": [1, 3]}""", "[1, 2]", "no item matches \$some.1"),
        Triple($$"""{"$some": [1]}""", "[]", "there is none"),
        Triple($$"""{"$some": [{"a": {"b": 1}}]}""", """[0, {"a": {"b": 2}}]""", "1.a.b: 1 expected, 2 found"),
        Triple($$"""{"$some": []}""", "null", "a list expected"),
        Triple($$"""{"$none": [3, 2]}""", "[1, 2]", "1: matches \$none.1"),
        Triple($$"""{"$none": [1]}""", "{}", "a list expected"),
        Triple($$"""{"$each": {"a": 1}}""", """[{"a": 1}, {"a": 2}]""", "1.a: 1 expected, 2 found"),
        Triple($$"""{"$each": 1}""", "1", "a list expected"),
        Triple($$"""{"$count": 2}""", "[1]", "2 items expected, 1 found"),
        Triple($$"""{"$count": 0}""", "null", "a list expected"),
        Triple($$"""{"$count": 2}""", "\"ab\"", "a list expected"),
        Triple($$"""{"$has": "x"}""", "\"hello\"", "a text with \"x\" expected"),
        Triple($$"""{"$has": "1"}""", "1", "a text with \"1\" expected"),
        Triple($$"""{"$has": "x"}""", "[\"x\"]", "a text with"),
        Triple($$"""{"$given": true}""", "null", "something expected"),
        Triple($$"""{"$given": false}""", "0", "null expected, 0 found"),
        Triple($$"""{"$count": 2, "$each": 1}""", "[1, 2]", "1: 1 expected, 2 found"),
        Triple($$"""{"$count": 1, "$each": 1}""", "[1, 1]", "1 items expected, 2 found"),
    ).map { (pattern, value, why) ->
        dynamicTest("$pattern does not match $value") {
            val found = mismatch(pattern, value)
            assertTrue(found != null && why in found, "$pattern and $value: $found")
        }
    }

    @TestFactory
    fun `is no pattern`(): List<DynamicTest> = listOf(
        $$"""{"$any": [1]}""" to "\$any: no such operator",
        $$"""{"$some": [1], "a": 1}""" to "a stands beside operators",
        $$"""{"$some": 1}""" to "\$some: takes a list of patterns",
        $$"""{"$none": {}}""" to "\$none: takes a list of patterns",
        $$"""{"$count": "1"}""" to "\$count: takes a number",
        $$"""{"$count": 1.5}""" to "\$count: takes a number",
        $$"""{"$has": 1}""" to "\$has: takes a text",
        $$"""{"$given": "true"}""" to "\$given: takes true or false",
        $$"""{"a": {"$each": {"b": {"$x": 1}}}}""" to "a: \$each: b: \$x: no such operator",
    ).map { (pattern, why) ->
        dynamicTest(pattern) { assertEquals(why, assertThrows<JourneyFailure>(pattern) { Pattern.of(parse(pattern)) }.message) }
    }

    /** A pattern that is none would never match, and so would pass inside this one. */
    @Test
    fun `an unknown operator fails even where nothing reaches it`() {
        val pattern = $$"""{"$none": [{"a": {"$misspelt": 1}}]}"""
        assertThrows<JourneyFailure> { mismatch(pattern, "[]") }
    }
}
