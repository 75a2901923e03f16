package app.aftercare.lock

import android.app.KeyguardManager
import android.content.Context
import android.content.Intent
import android.hardware.biometrics.BiometricManager.Authenticators
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import androidx.annotation.RequiresApi
import app.aftercare.R

/** Whether the phone has a lock of its own: without one, nobody could be let in. */
fun Context.hasLock(): Boolean = getSystemService(KeyguardManager::class.java).isDeviceSecure

/** Asks by the phone's own lock; its PIN, pattern or password always is a way in. Older phones ask by [confirm]. */
fun Context.askToUnlock(
    confirm: (Intent) -> Unit,
    unlocked: () -> Unit,
) {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) prompt(unlocked) else confirmation()?.let(confirm)
}

@Suppress("DEPRECATION") // What Android 8 and 9 have.
private fun Context.confirmation(): Intent? =
    getSystemService(KeyguardManager::class.java)
        .createConfirmDeviceCredentialIntent(getString(R.string.app_name), getString(R.string.lock_why))

@RequiresApi(Build.VERSION_CODES.Q)
private fun Context.prompt(unlocked: () -> Unit) {
    val builder = BiometricPrompt.Builder(this).setTitle(getString(R.string.app_name)).setSubtitle(getString(R.string.lock_why))
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        builder.setAllowedAuthenticators(Authenticators.BIOMETRIC_WEAK or Authenticators.DEVICE_CREDENTIAL)
    } else {
        @Suppress("DEPRECATION") // What Android 10 has.
        builder.setDeviceCredentialAllowed(true)
    }
    val answer =
        object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult?) = unlocked()
        }
    builder.build().authenticate(CancellationSignal(), mainExecutor, answer)
}
