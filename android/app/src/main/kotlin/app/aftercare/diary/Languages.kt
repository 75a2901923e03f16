package app.aftercare.diary

import android.content.Context
import android.content.res.Configuration
import app.aftercare.R
import java.util.Locale

/** The languages the core speaks; English where the phone's is none of them. */
private val SPOKEN = listOf("en", "es", "de", "fr", "ar")

/** The language chosen in the app, else the phone's, else English. */
fun Context.language(): String {
    val phones = resources.configuration.locales
    val asked = kept.language ?: (0 until phones.size()).map { phones[it].language }.firstOrNull { it in SPOKEN }
    return asked ?: SPOKEN.first()
}

/** This context speaking [language], its labels and its direction. */
fun Context.spoken(): Context {
    val language = language()
    if (resources.configuration.locales[0].language == language) return this
    val configuration = Configuration()
    configuration.setLocales(android.os.LocaleList(Locale.forLanguageTag(language)))
    return createConfigurationContext(configuration)
}

/** Each language under its own name. */
val languages: List<Pair<String, Int>> =
    listOf(
        "en" to R.string.language_en,
        "es" to R.string.language_es,
        "de" to R.string.language_de,
        "fr" to R.string.language_fr,
        "ar" to R.string.language_ar,
    )
