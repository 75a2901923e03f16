package aftercare.journeys

/** `logSession` as Rust has it: `log_session`. */
internal fun snake(camel: String): String = camel.replace(Regex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"), "_").lowercase()

/** `log_session` as Kotlin has it: `logSession`. */
internal fun camel(snake: String): String = snake.split('_').mapIndexed { place, part ->
    if (place == 0) part else part.replaceFirstChar(Char::uppercase)
}.joinToString("")

/**
 * The name of a closed list's value, as it is written everywhere outside Kotlin.
 *
 * The generator joins a number to the word before it (`DAY3`), and has no hyphen.
 */
internal val Enum<*>.spelled: String
    get() = UNLIKE[name] ?: name.replace(Regex("(?<=[A-Z])(?=[0-9])"), "_").lowercase()

private val UNLIKE = mapOf("SOURCE_ARTICLE" to "source-article")
