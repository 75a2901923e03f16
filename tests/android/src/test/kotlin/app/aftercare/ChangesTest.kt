package app.aftercare

import aftercare.Money
import aftercare.SettingName
import aftercare.Slot
import aftercare.TaskDraft
import aftercare.Treatment
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onNodeWithText
import app.aftercare.screens.LogDraft
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.math.BigDecimal
import java.time.LocalTime

/** What is changed is shown before it is, said afterwards, and taken back by its own name. */
@RunWith(RobolectricTestRunner::class)
class ChangesTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain = afterASession(rule, tall = true)

    private fun treatment() = asked { sessions() }.single().treatment

    @Test
    fun `a session's change is shown before it is made`() {
        rule.opens("Course")
        rule.taps("Change")
        rule.awaits("Change a session")
        rule.awaitsNo("What changes in your plan")
        rule.taps(asked { protocolGuide(Treatment.ABLATIVE_LASER) }.title)
        rule.awaits("What changes in your plan")
        assertEquals(Treatment.MICRONEEDLING, treatment())
        rule.taps("Save")
        rule.awaits("Saved")
        assertEquals(Treatment.ABLATIVE_LASER, treatment())
        rule.taps("Undo")
        rule.waitUntil(LONG) { treatment() == Treatment.MICRONEEDLING }
    }

    @Test
    fun `a field that is emptied takes out what was there`() {
        val session = asked { sessions() }.single()
        val draft = LogDraft.of(session)
        val cost = Money(BigDecimal("250"), "EUR")
        changed { changeSession(session.id, draft.draft().copy(depthMm = 1.5, noDepth = false, cost = cost, noCost = false), it, false) }
        val entered = LogDraft.of(asked { sessions() }.single())
        assertEquals("1.5" to "250.00", entered.depth to entered.cost)
        changed { changeSession(session.id, entered.copy(depth = "", cost = "").draft(), it, false) }
        val emptied = asked { sessions() }.single()
        assertEquals(null to null, emptied.depthMm to emptied.cost)
    }

    @Test
    fun `a booked session is not done by being changed`() {
        changed { logSession(needling("2026-04-03").copy(booked = true), it) }
        rule.opens("Course")
        // The newest stands last.
        rule.awaits("Apr 3, 2026")
        val changes = rule.onAllNodes(hasText("Change"))
        rule.clicks(changes, changes.fetchSemanticsNodes().lastIndex)
        rule.awaits("Change a session")
        rule.onNodeWithText("Booked", substring = true).assertDoesNotExist()
    }

    @Test
    fun `a task that was removed comes back, and what was changed since stays`() {
        changed { addTask(TaskDraft("Ointment", slot = Slot.EVENING), it) }
        rule.opens("More")
        rule.taps("Pause, outdoors, own tasks")
        rule.awaits("Ointment")
        rule.taps("Remove")
        rule.awaits("Tasks changed")
        assertEquals(0, asked { tasks() }.size)
        changed { set(SettingName.MORNING, "07:00", it) }
        rule.taps("Undo")
        rule.waitUntil(LONG) { asked { tasks() }.size == 1 }
        assertEquals(LocalTime.of(7, 0), asked { settings() }.morning)
    }

    @Test
    fun `a pause for illness says what it leaves, and which signs to look for`() {
        rule.opens("More")
        rule.taps("Pause, outdoors, own tasks")
        rule.taps("I am ill")
        rule.taps("Begin the pause")
        rule.awaits("look at the signs below")
        rule.awaits("call your local emergency number")
        rule.awaits("Call Example Clinic")
        assertEquals(1, asked { pauses(it) }.size)
    }

    @Test
    fun `who goes out is told until when`() {
        rule.opens("More")
        rule.taps("Pause, outdoors, own tasks")
        rule.taps("I am outdoors")
        rule.awaits("Sunscreen again every 2 hours")
    }
}
