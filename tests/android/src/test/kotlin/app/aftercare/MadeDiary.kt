package app.aftercare

import aftercare.Answer
import aftercare.CheckInEntry
import aftercare.Companion
import aftercare.Money
import aftercare.ReminderState
import aftercare.Score
import aftercare.ScoreEntry
import aftercare.SessionDraft
import aftercare.Treatment
import kotlinx.coroutines.runBlocking
import java.io.File
import java.io.RandomAccessFile
import java.math.BigDecimal
import java.time.LocalDate

internal fun needling(on: String) =
    SessionDraft(
        treatment = Treatment.MICRONEEDLING,
        on = LocalDate.parse(on),
        radiofrequency = false,
        clinic = "Example Clinic",
        clinicPhone = "+34 600 000 000",
        cost = Money(BigDecimal("250.00"), "EUR"),
    )

/** A diary of a month: two sessions of a course, check-ins, ticks, photos. It is the third day after the second. */
internal fun writeDiary() {
    app.moment = at("2026-02-03T09:00")
    photographs(picture(300, 400, 0xFFB08060.toInt()), "2026-02-03")
    changed { logSession(needling("2026-02-03"), it) }
    (3..9).forEach { day -> evening("2026-02-0$day", redness = 9 - day, pain = maxOf(0, 6 - day)) }
    app.moment = at("2026-03-03T18:00")
    changed { logSession(needling("2026-03-03"), it) }
    evening("2026-03-03", redness = 6, pain = 4)
    evening("2026-03-04", redness = 5, pain = 2)
    evening("2026-03-05", redness = 3, pain = 0)
    app.moment = at("2026-03-06T09:00")
    photographs(picture(300, 400, 0xFFC09070.toInt()), "2026-03-06")
}

/** An evening's check-in, and what was asked until then ticked. */
private fun evening(
    date: String,
    redness: Int,
    pain: Int,
) {
    app.moment = at("${date}T20:30")
    val scores = listOf(ScoreEntry(Score.REDNESS, redness.toUByte()), ScoreEntry(Score.PAIN, pain.toUByte()))
    changed { checkIn(CheckInEntry(scores = scores), it) }
    val due = asked { today(it) }.reminders.filter { it.state == ReminderState.DUE }.map { it.key }
    if (due.isNotEmpty()) changed { recordOutcome(due, Answer.DONE, null, it) }
}

/** A diary with a session and a snapshot, whose pages are then written over. */
internal fun writeDamagedDiary() =
    runBlocking {
        // The daily task has opened it already.
        app.diary.outside(renewed = true) { path, _ ->
            File(path).parentFile?.mkdirs()
            Companion(path, at("2026-03-03T09:00")).use { it.logSession(needling("2026-03-03"), at("2026-03-03T09:00")) }
            Companion(path, at("2026-03-04T09:00")).use { it.today(at("2026-03-04T09:00")) }
            // What has not been moved into the file yet would hide the damage.
            listOf("-wal", "-shm").forEach { File(path + it).delete() }
            RandomAccessFile(path, "rw").use {
                it.seek(4096)
                it.write(ByteArray((it.length() - 4096).toInt()) { 0x5A })
            }
            app.moment = at("2026-03-05T09:00")
        }
    }
