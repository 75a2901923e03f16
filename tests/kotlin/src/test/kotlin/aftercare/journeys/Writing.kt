package aftercare.journeys

import aftercare.AftercareException
import aftercare.Figure
import aftercare.Money
import aftercare.PlanFigure
import aftercare.Region
import aftercare.Settings
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.ZoneId
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter
import java.util.Locale
import java.util.concurrent.ConcurrentHashMap
import kotlin.reflect.KClass
import kotlin.reflect.KProperty1
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** An answer as the terminal's `--json` writes it. */
internal fun write(value: Any?, type: KType): JsonElement = when (value) {
    null, Unit -> JsonNull
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is UByte -> JsonPrimitive(value.toLong())
    is UInt -> JsonPrimitive(value.toLong())
    is ULong -> JsonPrimitive(value.toString().toBigDecimal())
    is LocalDate -> JsonPrimitive(value.toString())
    is LocalTime -> JsonPrimitive(DateTimeFormatter.ISO_LOCAL_TIME.format(value))
    is LocalDateTime -> JsonPrimitive(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value))
    is Instant -> JsonPrimitive(value.toString())
    is ZonedDateTime -> JsonPrimitive(written(value))
    is ZoneId -> JsonPrimitive(value.id)
    is Duration -> JsonPrimitive(value.toMinutes())
    is Money -> money(value)
    is Figure -> JsonPrimitive(figure(value))
    is Settings -> settings(value)
    is PlanFigure -> planFigure(value)
    is Enum<*> -> JsonPrimitive(value.spelled)
    is List<*> -> list(value, type)
    else -> composed(value)
}

/** An error's kind and its parts. */
internal fun write(refusal: AftercareException): JsonObject =
    JsonObject(mapOf("error" to JsonPrimitive(kindOf(refusal::class))) + members(refusal))

/** Every kind of error there is. */
internal val ERRORS: Set<String> = AftercareException::class.sealedSubclasses.map(::kindOf).toSet()

private fun kindOf(error: KClass<out AftercareException>) = snake(error.simpleName.orEmpty())

private fun composed(value: Any): JsonElement {
    val kind = value::class
    return when {
        // Reflection wraps an absent id too; what it wraps is null.
        kind.isValue -> members(value).values.single()
        kind.java.superclass.kotlin.isSealed -> variant(value)
        kind.isData -> JsonObject(members(value))
        else -> fail("a runner cannot write a $kind yet")
    }
}

/** A variant by its name; with one value that value, with more their list. */
private fun variant(value: Any): JsonElement {
    val name = snake(value::class.simpleName.orEmpty())
    if (value::class.objectInstance != null) return JsonPrimitive(name)
    val values = members(value).values.toList()
    return JsonObject(mapOf(name to (values.singleOrNull() ?: JsonArray(values))))
}

/** What replaces a figure stands among who said so and when. */
private fun planFigure(figure: PlanFigure): JsonObject {
    val members = members(figure)
    return JsonObject((members.getValue("name") as JsonObject) + (members - "name"))
}

private fun members(value: Any): Map<String, JsonElement> =
    properties(value::class).associate { snake(it.name) to write(it.get(value), it.returnType) }

private val PROPERTIES = ConcurrentHashMap<KClass<*>, List<KProperty1<Any, *>>>()

/** In the constructor's order. */
private fun properties(kind: KClass<*>): List<KProperty1<Any, *>> = PROPERTIES.computeIfAbsent(kind) {
    val byName = kind.memberProperties.associateBy { it.name }
    val constructor = checkNotNull(kind.primaryConstructor) { "$kind has a constructor" }
    constructor.parameters.map {
        @Suppress("UNCHECKED_CAST")
        byName.getValue(it.name.orEmpty()) as KProperty1<Any, *>
    }
}

private fun list(items: List<*>, type: KType): JsonArray {
    // A set of regions and a list of them are one type to Kotlin, under two names that reflection still tells.
    val isSet = type.toString().substringBefore(' ').removeSuffix("?") == "aftercare.Regions"
    if (isSet && items.containsAll(Region.entries)) return JsonArray(listOf(JsonPrimitive("all")))
    val of = checkNotNull(type.arguments.single().type)
    return JsonArray(items.map { write(it, of) })
}

private fun money(money: Money) = JsonObject(
    mapOf(
        "amount" to JsonPrimitive(money.amount.toPlainString()),
        "currency" to JsonPrimitive(money.currency),
    ),
)

internal fun figure(figure: Figure): String {
    val (count, unit) = when (figure) {
        is Figure.Days -> figure.v1 to "day"
        is Figure.Hours -> figure.v1 to "hour"
        is Figure.Weeks -> figure.v1 to "week"
        is Figure.Months -> figure.v1 to "month"
        Figure.Word -> return "word"
    }
    return "$count $unit${if (count == 1u) "" else "s"}"
}

/** Each as `set` takes it. */
private fun settings(settings: Settings): JsonObject {
    val special = mapOf(
        "morning" to minute(settings.morning),
        "midday" to minute(settings.midday),
        "evening" to minute(settings.evening),
        "quiet" to (settings.quiet?.let { "${minute(it.from)}-${minute(it.to)}" } ?: "off"),
        "discreet" to (if (settings.discreet) "on" else "off"),
        "location" to (settings.location?.let { String.format(Locale.ROOT, "%.1f,%.1f", it.latitude, it.longitude) } ?: "off"),
    )
    return JsonObject(members(settings) + special.mapValues { (_, text) -> JsonPrimitive(text) })
}

private fun minute(time: LocalTime): String = MINUTE.format(time)

private val MINUTE = DateTimeFormatter.ofPattern("HH:mm")
