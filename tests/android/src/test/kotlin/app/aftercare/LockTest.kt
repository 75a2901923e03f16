package app.aftercare

import android.app.Activity
import android.app.KeyguardManager
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.view.WindowManager
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.lifecycle.Lifecycle
import app.aftercare.diary.kept
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import java.util.concurrent.Executor

/** The phone's lock before the app. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35], shadows = [Prompting::class])
class LockTest {
    private val rule = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: RuleChain = afterASession(rule)

    private val secure get() = rule.activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0

    private fun hasALock() = shadowOf(app.getSystemService(KeyguardManager::class.java)).setIsDeviceSecure(true)

    /** Leaves the app and comes back. */
    private fun leaves() {
        rule.activityRule.scenario.moveToState(Lifecycle.State.CREATED)
        rule.activityRule.scenario.moveToState(Lifecycle.State.RESUMED)
    }

    /** The finger or the PIN that the phone knows. */
    private fun unlocks() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            rule.runOnUiThread { checkNotNull(Prompting.asked).onAuthenticationSucceeded(null) }
        } else {
            val asked = shadowOf(rule.activity).nextStartedActivityForResult
            rule.runOnUiThread { shadowOf(rule.activity).receiveResult(asked.intent, Activity.RESULT_OK, null) }
        }
    }

    @Test
    fun `locked, it shows nothing until the phone's lock was opened, and stays out of the app switcher`() {
        hasALock()
        app.kept.locked = true
        leaves()
        rule.awaits("Unlock to see your diary")
        assertTrue(secure)
        rule.awaitsNo("The day of the session")
    }

    @Test
    fun `a phone without a lock locks nobody out`() {
        app.kept.locked = true
        leaves()
        rule.awaits("The day of the session")
    }

    @Test
    fun `what was typed waits behind the lock, which the phone's own opens`() {
        hasALock()
        rule.typesANote()
        app.kept.locked = true
        leaves()
        rule.awaits("Unlock to see your diary")
        rule.awaitsNo("left cheek itches")
        unlocks()
        rule.awaits("left cheek itches")
    }
}

/** The phone's prompt, which waits for a finger. */
@Implements(BiometricPrompt::class, minSdk = Build.VERSION_CODES.Q)
class Prompting {
    @Suppress("unused") // As the framework is called.
    @Implementation
    fun authenticate(
        cancel: CancellationSignal?,
        executor: Executor?,
        callback: BiometricPrompt.AuthenticationCallback?,
    ) {
        asked = callback
    }

    companion object {
        var asked: BiometricPrompt.AuthenticationCallback? = null
    }
}
