package aftercare.journeys

import aftercare.CheckInEntry
import aftercare.Figure
import aftercare.Grade
import aftercare.HoldKind
import aftercare.HoldPlan
import aftercare.Money
import aftercare.NotificationKey
import aftercare.Pending
import aftercare.PlanDraft
import aftercare.Score
import aftercare.ScoreEntry
import aftercare.SessionDraft
import aftercare.SessionId
import aftercare.Sign
import aftercare.SpacingDays
import aftercare.Treatment
import aftercare.day
import java.math.BigDecimal
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import kotlin.reflect.typeOf
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** Arguments from a journey, by their Kotlin types. */
class ReadingTest {
    private inline fun <reified T> readAs(text: String): Any? = read(parse(text), typeOf<T>())

    @TestFactory
    fun reads(): List<DynamicTest> = listOf(
        Triple("text", "x") { readAs<String>("\"x\"") },
        Triple("absent", null) { readAs<String?>("null") },
        Triple("list left out", listOf<SessionId>()) { readAs<List<SessionId>>("null") },
        Triple("yes or no left out", false) { readAs<Boolean>("null") },
        Triple("number", 7u) { readAs<UInt>("7") },
        Triple("byte", 10.toUByte()) { readAs<UByte>("10") },
        Triple("fraction", 1.5) { readAs<Double>("1.5") },
        Triple("date", day("2026-03-01")) { readAs<LocalDate>("\"2026-03-01\"") },
        Triple("instant", Instant.parse("2026-03-01T17:00:00Z")) { readAs<Instant>("\"2026-03-01T17:00:00Z\"") },
        Triple("minutes", Duration.ofMinutes(30)) { readAs<Duration>("30") },
        Triple("money", Money(BigDecimal("250.00"), "EUR")) {
            readAs<Money>("""{"amount": "250.00", "currency": "EUR"}""")
        },
        Triple("days", Figure.Days(7u)) { readAs<Figure>("\"7 days\"") },
        Triple("month", Figure.Months(1u)) { readAs<Figure>("\"1 month\"") },
        Triple("word", Figure.Word) { readAs<Figure>("\"word\"") },
        Triple("id", SessionId("a")) { readAs<SessionId>("\"a\"") },
        Triple("ids", listOf(SessionId("a"))) { readAs<List<SessionId>>("[\"a\"]") },
        Triple("name", HoldKind.RETINOID) { readAs<HoldKind>("\"retinoid\"") },
        Triple("name with a hyphen", Grade.SOURCE_ARTICLE) { readAs<Grade>("\"source-article\"") },
        Triple("name with a number", Sign.SWELLING_AFTER_DAY3) { readAs<Sign>("\"swelling_after_day_3\"") },
        Triple("draft", SessionDraft(Treatment.MICRONEEDLING, depthMm = 1.5, booked = true)) {
            readAs<SessionDraft>("""{"treatment": "microneedling", "depth_mm": 1.5, "note": null, "booked": true}""")
        },
        Triple("check-in", CheckInEntry(scores = listOf(ScoreEntry(Score.REDNESS, 3u)))) {
            readAs<CheckInEntry>("""{"scores": [{"score": "redness", "value": 3}]}""")
        },
        Triple("plan", PlanDraft(spacing = SpacingDays(30u, 40u), holds = listOf(HoldPlan(HoldKind.RETINOID, Figure.Weeks(2u))))) {
            readAs<PlanDraft>("""{"spacing": {"from": 30, "to": 40}, "holds": [{"kind": "retinoid", "figure": "2 weeks"}]}""")
        },
        Triple("what was armed", listOf(Pending(NotificationKey("k")))) { readAs<List<Pending>>("""[{"key": "k", "title": "t"}]""") },
    ).map { (name, expected, found) -> dynamicTest(name) { assertEquals(expected, found(), name) } }

    @TestFactory
    fun `cannot be read`(): List<DynamicTest> = listOf(
        "is missing" to { readAs<String>("null") },
        "this is a text" to { readAs<String>("1") },
        "-1 is no UInt" to { readAs<UInt>("-1") },
        "256 is no UByte" to { readAs<UByte>("256") },
        "1.5 is no UInt" to { readAs<UInt>("1.5") },
        "a number expected" to { readAs<UInt>("\"1\"") },
        "true or false expected" to { readAs<Boolean>("\"true\"") },
        "Text '2026-02-30'" to { readAs<LocalDate>("\"2026-02-30\"") },
        "3 fortnights is no figure" to { readAs<Figure>("\"3 fortnights\"") },
        "vat is no member of money" to { readAs<Money>("""{"amount": "1", "currency": "EUR", "vat": 1}""") },
        "laser is no hold_kind" to { readAs<HoldKind>("\"laser\"") },
        "RETINOID is no hold_kind" to { readAs<HoldKind>("\"RETINOID\"") },
        "source_article is no grade" to { readAs<Grade>("\"source_article\"") },
        "depthMm is no member of SessionDraft" to { readAs<SessionDraft>("""{"depthMm": 1.5}""") },
        "depth_mm: a number expected" to { readAs<SessionDraft>("""{"depth_mm": "deep"}""") },
        "areas: 1: nowhere is no area" to { readAs<SessionDraft>("""{"areas": ["nose", "nowhere"]}""") },
        "to: is missing" to { readAs<SpacingDays>("""{"from": 1}""") },
        "an object expected" to { readAs<SessionDraft>("[]") },
        "a list expected" to { readAs<List<SessionId>>("\"a\"") },
    ).map { (why, reading) ->
        dynamicTest(why) {
            val message = assertThrows<JourneyFailure>(why) { reading() }.message.orEmpty()
            assertTrue(why in message, "$why: $message")
        }
    }
}
