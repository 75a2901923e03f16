package aftercare.journeys

import aftercare.inFolder
import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Every journey of `tests/journeys`. */
class JourneysTest {
    private val folder = Path(System.getProperty("aftercare.journeys"))

    @TestFactory
    fun journeys(): List<DynamicTest> = files().map { file ->
        dynamicTest(file.name, file.toUri()) {
            within(file.name) { play(file.readText()) }
        }
    }

    @Test
    fun `there are journeys`() {
        assertFalse(files().isEmpty(), "no journey in $folder")
    }

    /** The example that the format is shown by is a journey too. */
    @Test
    fun `the README's example plays`() {
        val readme = folder.resolve("README.md").readText()
        play(readme.substringAfter("```json").substringBefore("```"))
    }

    private fun files(): List<Path> = folder.listDirectoryEntries("*.json").sorted()
}

/** Plays a journey in a folder that is gone afterwards. */
internal fun play(text: String) {
    val journey = Journey.of(text)
    inFolder { folder -> Player(folder).use { it.play(journey) } }
}
