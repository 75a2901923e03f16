package app.aftercare

import aftercare.CheckInEntry
import aftercare.Sign
import android.app.NotificationManager
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import app.aftercare.diary.kept
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.Shadows.shadowOf
import java.time.LocalDate

/** What the screens are when not all is as usual: nothing is there yet, everything has to be told at once, nothing opens. */
@RunWith(ParameterizedRobolectricTestRunner::class)
class StatesTest(
    private val look: Look,
    private val state: State,
) {
    /** How it stands. */
    enum class State { EMPTY, ALERT, DAMAGED }

    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain =
        after(rule) {
            look.set()
            app.kept.welcomed = true
            if (state == State.ALERT) alerts()
            if (state == State.DAMAGED) writeDamagedDiary()
        }

    /** A sign is recorded, a booked session waits for an answer, nothing is shown, and nobody looked for days. */
    private fun alerts() {
        val needled = needling("2026-03-03").copy(outOfHours = "+34 600 000 001")
        changed { logSession(needled, it) }
        changed { logSession(needled.copy(on = LocalDate.parse("2026-03-09"), booked = true), it) }
        changed { checkIn(CheckInEntry(signs = listOf(Sign.PUS)), it) }
        app.kept.opened = LocalDate.parse("2026-03-03")
        app.moment = at("2026-03-10T09:00")
        shadowOf(app.getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)
    }

    @Test
    fun `it is shown in every look`() {
        when (state) {
            State.EMPTY -> {
                shows("empty-today", R.string.log_session)
                rule.opens(word(R.string.calendar))
                shows("empty-calendar", R.string.day_empty)
                rule.opens(word(R.string.course))
                shows("empty-course", R.string.course_empty)
                rule.opens(word(R.string.signs))
                shows("empty-signs", R.string.signs)
                rule.opens(word(R.string.more))
                rule.taps(word(R.string.photos))
                shows("empty-photos", R.string.photos_empty)
            }

            State.ALERT -> {
                shows("alert", R.string.away_text)
                rule.awaits(word(R.string.reach_notifications))
                rule.awaits(word(R.string.took_place))
            }

            State.DAMAGED -> {
                shows("damaged", R.string.damaged_title)
            }
        }
    }

    private fun shows(
        name: String,
        text: Int,
    ) {
        rule.awaits(word(text))
        rule.pictures("$name-${look.name.lowercase()}")
        rule.measures(name)
    }

    private fun word(id: Int) = rule.activity.getString(id)

    companion object {
        @JvmStatic
        @Parameters(name = "{1} {0}")
        fun states(): List<Array<Any>> =
            listOf(Look.LIGHT, Look.DARK, Look.ARABIC, Look.LARGE).flatMap { look -> State.entries.map { arrayOf(look, it) } }
    }
}
