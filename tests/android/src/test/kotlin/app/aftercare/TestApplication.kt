package app.aftercare

import android.content.Context
import androidx.test.core.app.ApplicationProvider
import androidx.work.testing.WorkManagerTestInitHelper
import app.aftercare.diary.Call
import app.aftercare.diary.Now
import kotlinx.coroutines.runBlocking
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.ZonedDateTime

internal val MADRID: ZoneId = ZoneId.of("Europe/Madrid")

internal fun at(wall: String): ZonedDateTime = LocalDateTime.parse(wall).atZone(MADRID)

/** The application, with a clock that the tests turn. */
class TestApplication : AftercareApplication() {
    var moment: ZonedDateTime = at("2026-03-03T09:00")

    override val now = Now { moment }

    override fun onCreate() {
        WorkManagerTestInitHelper.initializeTestWorkManager(this)
        super.onCreate()
    }
}

internal val app: TestApplication get() = ApplicationProvider.getApplicationContext<Context>() as TestApplication

/** Asks the real core, on the diary's own thread. */
internal fun <T> asked(call: Call<T>): T = runBlocking { app.diary.ask(call) }

/** Changes the diary as a screen would. */
internal fun <T> changed(call: Call<T>): T = runBlocking { app.diary.change(call) }

/** Waits until everything that was begun on the diary's thread is over. */
internal fun settle() = asked { }
