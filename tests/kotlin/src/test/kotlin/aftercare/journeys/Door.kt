package aftercare.journeys

import aftercare.Companion
import aftercare.CompanionInterface
import java.lang.reflect.InvocationTargetException
import java.time.ZonedDateTime
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.valueParameters
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/** The calls of the door, found by reflection: a new one of the core needs no change here. */
internal object Door {
    private val calls: Map<String, KFunction<*>> =
        CompanionInterface::class.declaredMemberFunctions.associateBy { snake(it.name) }

    /** The call of that name in Rust. */
    fun call(name: String): KFunction<*> = calls[name] ?: fail("no such call")

    /** A call's arguments by their names in Rust; the moment is the step's. */
    fun arguments(call: KFunction<*>, with: JsonObject, now: () -> ZonedDateTime): Map<KParameter, Any?> {
        val parameters = call.valueParameters.associateBy { snake(it.name.orEmpty()) }
        with.keys.firstOrNull { it == MOMENT || it !in parameters }?.let { fail("with: $it is no argument of it") }
        return parameters.entries.associate { (name, parameter) ->
            parameter to if (name == MOMENT) now() else within("with.$name") { read(with[name] ?: JsonNull, parameter.type) }
        }
    }

    /** The call's answer, or its own exception. */
    fun answer(companion: Companion, call: KFunction<*>, arguments: Map<KParameter, Any?>): JsonElement {
        val receiver = call.parameters.first()
        val answer = try {
            call.callBy(arguments + (receiver to companion))
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
        return write(answer, call.returnType)
    }

    private const val MOMENT = "moment"
}
