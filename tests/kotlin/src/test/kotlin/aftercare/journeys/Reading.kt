package aftercare.journeys

import aftercare.Figure
import aftercare.Money
import aftercare.Pending
import java.math.BigDecimal
import java.time.DateTimeException
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.full.primaryConstructor
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull

/** A journey's value as Kotlin's of that type; fails on what the type cannot hold. */
internal fun read(value: JsonElement, type: KType): Any? {
    val kind = type.classifier as KClass<*>
    if (value == JsonNull) return absent(type, kind)
    return when {
        kind == String::class -> value.text("this")
        kind == Boolean::class -> (value as? JsonPrimitive)?.takeIf { !it.isString }?.booleanOrNull ?: fail("true or false expected")
        kind in NUMBERS -> number(value, kind)
        kind in TIMES -> time(value.text("this"), TIMES.getValue(kind))
        kind == Duration::class -> Duration.ofMinutes(number(value, Long::class) as Long)
        kind == Money::class -> money(value)
        kind == Figure::class -> figure(value.text("this"))
        kind == List::class -> list(value, type)
        kind.isSubclassOf(Enum::class) -> named(value.text("this"), kind)
        kind.isValue -> constructor(kind).call(value.text("this"))
        kind.isData -> record(value, kind)
        kind.isSealed -> variant(value, kind)
        else -> fail("a runner cannot read a $kind yet")
    }
}

/** What may be absent: a list is then empty, and what is true or false is false. */
private fun absent(type: KType, kind: KClass<*>): Any? = when {
    type.isMarkedNullable -> null
    kind == List::class -> listOf<Any>()
    kind == Boolean::class -> false
    else -> fail("is missing")
}

private val NUMBERS = mapOf<KClass<*>, (BigDecimal) -> Any?>(
    UByte::class to { number -> number.exactly(UByte.MAX_VALUE.toLong())?.toUByte() },
    UInt::class to { number -> number.exactly(UInt.MAX_VALUE.toLong())?.toUInt() },
    ULong::class to { number -> number.exactly(Long.MAX_VALUE)?.toULong() },
    Int::class to { number -> runCatching(number::intValueExact).getOrNull() },
    Long::class to { number -> runCatching(number::longValueExact).getOrNull() },
    Double::class to { number -> number.toDouble() },
)

private fun BigDecimal.exactly(most: Long): Long? = runCatching(::longValueExact).getOrNull()?.takeIf { it in 0..most }

private fun number(value: JsonElement, kind: KClass<*>): Any {
    val number = (value as? JsonPrimitive)?.takeIf { !it.isString }?.content?.toBigDecimalOrNull() ?: fail("a number expected")
    return NUMBERS.getValue(kind)(number) ?: fail("$number is no ${kind.simpleName}")
}

private val TIMES = mapOf<KClass<*>, (String) -> Any>(
    LocalDate::class to LocalDate::parse,
    LocalTime::class to LocalTime::parse,
    LocalDateTime::class to LocalDateTime::parse,
    Instant::class to Instant::parse,
)

private fun time(text: String, parse: (String) -> Any): Any =
    try {
        parse(text)
    } catch (error: DateTimeException) {
        throw JourneyFailure("${error.message}", error)
    }

private fun money(value: JsonElement): Money {
    val members = value as? JsonObject ?: fail("an amount and a currency expected")
    members.keys.firstOrNull { it != "amount" && it != "currency" }?.let { fail("$it is no member of money") }
    val amount = members["amount"]?.text("amount")?.toBigDecimalOrNull() ?: fail("amount: an amount as text expected")
    val code = members["currency"]?.text("currency") ?: fail("currency: a code expected")
    return Money(amount, code)
}

private fun figure(text: String): Figure {
    if (text == "word") return Figure.Word
    val (count, unit) = FIGURE.matchEntire(text)?.destructured ?: fail("$text is no figure")
    val number = count.toUIntOrNull() ?: fail("$text is no figure")
    return when (unit) {
        "day" -> Figure.Days(number)
        "hour" -> Figure.Hours(number)
        "week" -> Figure.Weeks(number)
        else -> Figure.Months(number)
    }
}

private val FIGURE = Regex("""(\d+) (day|hour|week|month)s?""")

private fun list(value: JsonElement, type: KType): List<Any?> {
    val items = value as? JsonArray ?: fail("a list expected")
    val of = checkNotNull(type.arguments.single().type)
    return items.mapIndexed { place, item -> within("$place") { read(item, of) } }
}

private fun named(text: String, kind: KClass<*>): Any {
    val values = kind.java.enumConstants.map { it as Enum<*> }
    return values.find { it.spelled == text } ?: fail("$text is no ${snake(kind.simpleName.orEmpty())}; one of ${values.map { it.spelled }}")
}

/** A record by its constructor: what may be absent may be left out, or null. */
private fun record(value: JsonElement, kind: KClass<*>): Any {
    val members = value as? JsonObject ?: fail("an object expected")
    val constructor = constructor(kind)
    val parameters = constructor.parameters.associateBy { snake(it.name.orEmpty()) }
    // What was armed is handed back as it came.
    val known = if (kind == Pending::class) members.filterKeys(parameters::containsKey) else members
    known.keys.firstOrNull { it !in parameters }?.let { fail("$it is no member of ${kind.simpleName}") }
    val arguments = parameters.mapNotNull { (name, parameter) ->
        val member = known[name] ?: JsonNull
        if (member == JsonNull && parameter.isOptional) null else parameter to within(name) { read(member, parameter.type) }
    }
    return constructor.callBy(arguments.toMap())
}

/** One of several shapes, as answers write it: its name, or an object with its members. */
private fun variant(value: JsonElement, kind: KClass<*>): Any {
    val name = value.textOrNull()
    return if (name != null) {
        kind.sealedSubclasses.firstNotNullOfOrNull { it.objectInstance?.takeIf { _ -> snake(it.simpleName.orEmpty()) == name } }
    } else {
        val members = (value as? JsonObject)?.keys
        kind.sealedSubclasses.find { it.isData && members == setOf(snake(it.simpleName.orEmpty())) }?.let { record(value, it) }
    } ?: fail("$value is no ${snake(kind.simpleName.orEmpty())}")
}

private fun constructor(kind: KClass<*>) = checkNotNull(kind.primaryConstructor) { "$kind has a constructor" }
