package aftercare.journeys

import aftercare.AftercareException
import aftercare.Companion
import java.nio.file.Path
import java.time.ZonedDateTime
import kotlin.io.path.writeBytes
import kotlin.io.path.writeText
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Plays one journey, in an empty folder of its own. */
class Player(private val folder: Path) : AutoCloseable {
    private val diaries = mutableMapOf<String, Companion>()
    private val names = Names().apply { remember("folder", JsonPrimitive(folder.toString()), "") }
    private var now: ZonedDateTime? = null

    /** Plays all its steps; fails at the first that does not go as it says. */
    fun play(journey: Journey) {
        journey.steps.forEachIndexed { place, step ->
            within("${journey.title}: step ${place + 1} (${step.call})") { take(step) }
        }
    }

    override fun close() {
        diaries.values.forEach(Companion::close)
        diaries.clear()
    }

    private fun take(step: Step) {
        step.now?.let { now = momentOf(it) }
        val call = prepared(step)
        val answer = try {
            call()
        } catch (refusal: AftercareException) {
            return refused(step, write(refusal))
        } catch (failure: JourneyFailure) {
            throw failure
        } catch (@Suppress("TooGenericExceptionCaught") other: Exception) {
            throw JourneyFailure("threw $other", other)
        }
        if (step.refuses != null) fail("refuses: a refusal expected, answered $answer")
        // Named first: what is expected may already speak of it.
        for ((name, path) in step.names) names.remember(name, answer, path)
        val pattern = step.expect?.let { within("expect") { Pattern.of(names.fill(it)) } }
        pattern?.mismatch(answer, "")?.let { fail("expect: $it") }
    }

    private fun refused(step: Step, refusal: JsonObject) {
        val refuses = step.refuses ?: fail("was refused: $refusal")
        val filled = within("refuses") { names.fill(refuses) }
        val kind = (filled as JsonObject)["error"]?.textOrNull()
        if (kind != null && kind !in ERRORS) fail("refuses.error: there is no error $kind; one of $ERRORS")
        within("refuses") { Pattern.of(filled) }.mismatch(refusal, "")?.let { fail("refuses: $it") }
    }

    /** Reads all of a step, so that what a runner does not know fails before anything is done. */
    private fun prepared(step: Step): () -> JsonElement {
        val with = within("with") { names.fill(step.with) } as JsonObject
        return when (step.call) {
            "open" -> own(with) { reopen(step.diary) }
            "close" -> own(with) { diaries.remove(step.diary)?.close() }
            "write_file" -> {
                val (name, text) = texts(with, "name", "text")
                ({ file(name).writeText(text); JsonNull })
            }
            "write_photo" -> {
                val (name, hex) = texts(with, "name", "hex")
                ({ photos(step.diary).resolve(plain(name)).writeBytes(hex.hexToByteArray()); JsonNull })
            }
            else -> {
                val call = Door.call(step.call)
                val arguments = Door.arguments(call, with, ::moment)
                ({ Door.answer(diary(step.diary), call, arguments) })
            }
        }
    }

    private fun own(with: JsonObject, act: () -> Unit): () -> JsonElement {
        texts(with)
        return { act(); JsonNull }
    }

    private fun texts(with: JsonObject, vararg known: String): List<String> {
        with.keys.firstOrNull { it !in known }?.let { fail("with: $it is no argument of it") }
        return known.map { with[it]?.text("with.$it") ?: fail("with: $it is missing") }
    }

    private fun reopen(diary: String) {
        diaries.remove(diary)?.close()
        diaries[diary] = opened(diary)
    }

    private fun diary(name: String) = diaries.getOrPut(name) { opened(name) }

    private fun photos(diary: String) = Path.of(diary(diary).photoFolder())

    private fun opened(diary: String) = Companion(file(diary).toString(), moment())

    private fun moment(): ZonedDateTime = now ?: fail("needs a now, and none was given")

    /** A file in the journey's own folder, and in no other. */
    private fun file(name: String): Path = folder.resolve(plain(name))

    private fun plain(name: String): String {
        if (name.isEmpty() || name.startsWith('.') || name.any { it in "/\\" }) fail("$name is not the name of a file")
        return name
    }
}
