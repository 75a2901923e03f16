package aftercare.journeys

import aftercare.AftercareException
import aftercare.ClinicianPlan
import aftercare.Clock
import aftercare.Figure
import aftercare.Grade
import aftercare.HoldKind
import aftercare.Location
import aftercare.Money
import aftercare.PlanFigure
import aftercare.PlanName
import aftercare.QuietHours
import aftercare.Region
import aftercare.Regions
import aftercare.SessionId
import aftercare.Settings
import aftercare.Sign
import aftercare.SpacingDays
import aftercare.SunscreenSetting
import aftercare.TouchUpMonths
import aftercare.day
import java.math.BigDecimal
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.ZoneId
import kotlin.reflect.typeOf
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Answers as the table of the README has them. */
class WritingTest {
    private inline fun <reified T> written(value: T): String = write(value, typeOf<T>()).toString()

    private class Sets(val set: Regions, val maybe: Regions?, val list: List<Region>)

    @TestFactory
    fun writes(): List<DynamicTest> = listOf(
        "null" to written<String?>(null),
        "null" to written(Unit),
        "true" to written(true),
        "7" to written(7u),
        "10" to written(10.toUByte()),
        "-3" to written(-3L),
        "1.5" to written(1.5),
        "\"2026-03-01\"" to written(day("2026-03-01")),
        "\"2026-03-01T17:00:00Z\"" to written(Instant.parse("2026-03-01T17:00:00Z")),
        "\"2026-03-01T18:00:00\"" to written(LocalDateTime.parse("2026-03-01T18:00")),
        "\"2026-03-01T18:00:00+01:00[Europe/Madrid]\"" to written(momentOf("2026-03-01T18:00[Europe/Madrid]")),
        "\"Europe/Madrid\"" to written(ZoneId.of("Europe/Madrid")),
        "30" to written(Duration.ofMinutes(30)),
        """{"amount":"250.00","currency":"EUR"}""" to written(Money(BigDecimal("250.00"), "EUR")),
        "\"a\"" to written(SessionId("a")),
        "[\"a\"]" to written(listOf(SessionId("a"))),
        "\"source-article\"" to written(Grade.SOURCE_ARTICLE),
        "\"swelling_after_day_3\"" to written(Sign.SWELLING_AFTER_DAY3),
        "\"instant\"" to written(Clock.INSTANT),
        "\"7 days\"" to written<Figure>(Figure.Days(7u)),
        "\"48 hours\"" to written<Figure>(Figure.Hours(48u)),
        "\"2 weeks\"" to written<Figure>(Figure.Weeks(2u)),
        "\"1 month\"" to written<Figure>(Figure.Months(1u)),
        "\"word\"" to written<Figure>(Figure.Word),
    ).map { (expected, found) -> dynamicTest(expected) { assertEquals(expected, found) } }

    @Test
    fun `a set of every region is all, a list of every one is not`() {
        fun shown(member: String, value: List<Region>?) = write(value, Sets::class.members.single { it.name == member }.returnType).toString()
        val each = Region.entries.joinToString(",", "[", "]") { "\"${it.spelled}\"" }
        assertEquals("[\"all\"]", shown("set", Region.entries))
        assertEquals("[\"all\"]", shown("maybe", Region.entries))
        assertEquals("null", shown("maybe", null))
        assertEquals("[\"face\"]", shown("set", listOf(Region.FACE)))
        assertEquals(each, shown("list", Region.entries))
    }

    @Test
    fun `a plan's figure stands among who said so and when`() {
        val on = day("2026-03-01")
        val plan = ClinicianPlan(
            listOf(
                PlanFigure(PlanName.Planned(4u), null, on, true),
                PlanFigure(PlanName.Spacing(SpacingDays(30u, 40u)), "Dr B", on, false),
                PlanFigure(PlanName.TouchUp(TouchUpMonths(5u, 7u)), null, on, false),
                PlanFigure(PlanName.Hold(HoldKind.RETINOID, Figure.Days(10u)), null, on, false),
            ),
        )
        val rest = """"said_by":null,"on":"2026-03-01","with_session":false"""
        assertEquals(
            """
            {"figures":[
            {"planned":4,"said_by":null,"on":"2026-03-01","with_session":true},
            {"spacing":{"from":30,"to":40},"said_by":"Dr B","on":"2026-03-01","with_session":false},
            {"touch_up":{"from":5,"to":7},$rest},
            {"hold":["retinoid","10 days"],$rest}
            ]}
            """.trimIndent().replace("\n", ""),
            written(plan),
        )
    }

    @Test
    fun `settings are written as they are set`() {
        val settings = Settings(
            LocalTime.of(8, 0), LocalTime.of(13, 0), LocalTime.of(20, 0), QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)),
            SunscreenSetting.PROTOCOL, true, Location(40.4, -3.7), "en",
        )
        assertEquals(
            """{"morning":"08:00","midday":"13:00","evening":"20:00","quiet":"22:00-07:00","sunscreen":"protocol",""" +
                """"discreet":"on","location":"40.4,-3.7","lang":"en"}""",
            written(settings),
        )
        val off = write(settings.copy(quiet = null, discreet = false, location = null), typeOf<Settings>()).at("")
        for (name in listOf("quiet", "discreet", "location")) assertEquals("\"off\"", off.at(name).toString())
    }

    @Test
    fun `an error has its kind and its parts`() {
        assertEquals(
            """{"error":"not_a_diary","field":"diary","value":"/x","reason":"is a folder"}""",
            write(AftercareException.NotADiary("diary", "/x", "is a folder")).toString(),
        )
        assertEquals(
            setOf("bad_input", "not_a_diary", "newer_diary", "damaged_diary", "no_permission", "no_space", "busy", "fault"),
            ERRORS,
        )
    }
}
