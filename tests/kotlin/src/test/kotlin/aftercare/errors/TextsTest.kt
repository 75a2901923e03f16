package aftercare.errors

import aftercare.AftercareException
import aftercare.errorText
import kotlin.reflect.full.primaryConstructor
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test

/** What the patient reads of an error, in her language. */
class TextsTest {
    /** One of each kind, with parts that no text for a patient shows. */
    private val errors: List<AftercareException> = AftercareException::class.sealedSubclasses.map {
        checkNotNull(it.primaryConstructor).call("FIELD", "VALUE", "REASON")
    }

    @Test
    fun `every kind has a text of its own in each language`() {
        val texts = LANGUAGES.flatMap { lang -> errors.map { errorText(it, lang) } }
        assertEquals(LANGUAGES.size * errors.size, texts.toSet().size, "$texts")
        for (text in texts) for (part in listOf("FIELD", "VALUE", "REASON")) assertFalse(part in text, text)
    }

    @Test
    fun `a language that is not there gives English`() {
        for (error in errors) assertEquals(errorText(error, "en"), errorText(error, "tlh"))
    }
}

private val LANGUAGES = listOf("en", "es", "de", "fr", "ar")
