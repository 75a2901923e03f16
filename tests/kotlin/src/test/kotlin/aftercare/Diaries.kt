package aftercare

import java.math.BigDecimal
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.ZonedDateTime
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes

internal val MADRID: ZoneId = ZoneId.of("Europe/Madrid")

internal fun at(wall: String): ZonedDateTime = LocalDateTime.parse(wall).atZone(MADRID)

internal fun day(text: String): LocalDate = LocalDate.parse(text)

internal fun task(text: String): TaskDraft = TaskDraft(text, slot = Slot.MORNING)

internal fun microneedling(on: String? = null): SessionDraft =
    SessionDraft(treatment = Treatment.MICRONEEDLING, on = on?.let(::day))

internal fun money(amount: String, currency: String): Money = Money(BigDecimal(amount), currency)

/** Replaces a text in a closed diary's file by another that is as long, as no call would. */
internal fun replaced(diary: Path, text: String, other: String) {
    check(text.length == other.length)
    val changed = String(diary.readBytes(), Charsets.ISO_8859_1).replace(text, other)
    diary.writeBytes(changed.toByteArray(Charsets.ISO_8859_1))
}

/** In an empty folder that is gone afterwards. */
@OptIn(ExperimentalPathApi::class)
internal fun <T> inFolder(block: (Path) -> T): T {
    val folder = Files.createTempDirectory("aftercare-")
    try {
        return block(folder)
    } finally {
        folder.deleteRecursively()
    }
}

/** With a new diary; the path is given too, for a second door to it. */
internal fun <T> withDiary(block: (Companion, Path) -> T): T = inFolder { folder ->
    val path = folder.resolve("diary.db")
    Companion(path.toString(), at("2026-03-01T08:00")).use { block(it, path) }
}
