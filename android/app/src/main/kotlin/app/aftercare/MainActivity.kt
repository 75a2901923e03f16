package app.aftercare

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.lifecycleScope
import app.aftercare.alarms.Notice
import app.aftercare.diary.kept
import app.aftercare.diary.spoken
import app.aftercare.lock.Locked
import app.aftercare.parts.LocalDesk
import app.aftercare.theme.AftercareTheme
import kotlinx.coroutines.launch

/** The one window. */
class MainActivity : ComponentActivity() {
    /** Where a notification's tap leads. */
    private var asked by mutableStateOf<Place?>(null)

    override fun attachBaseContext(base: Context) = super.attachBaseContext(base.spoken())

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        if (savedInstanceState == null) asked = place(intent)
        setContent {
            AftercareTheme {
                CompositionLocalProvider(LocalDesk provides aftercare.desk) {
                    Locked(this) { Shell(asked) { asked = null } }
                }
            }
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        asked = place(intent)
    }

    override fun onStart() {
        super.onStart()
        hide(kept.locked)
        lifecycleScope.launch {
            aftercare.desk.ask { moment -> aftercare.alarms.planAfresh(this, moment) }
            aftercare.desk.renew()
        }
    }

    /** Keeps the screen out of the app switcher and of pictures of it. */
    fun hide(hidden: Boolean) {
        val secure = WindowManager.LayoutParams.FLAG_SECURE
        window.setFlags(if (hidden) secure else 0, secure)
    }

    companion object {
        private const val KEYS = "keys"
        private const val CHECK_IN = "check_in"

        /** The intent by which a notification opens what it is about. */
        fun opening(
            context: Context,
            notice: Notice,
            checkIn: Boolean,
        ): Intent =
            Notice
                .address(context, MainActivity::class.java, if (checkIn) "check_in" else "open", notice.key)
                .putExtra(KEYS, notice.keys.map { it.text }.toTypedArray())
                .putExtra(CHECK_IN, checkIn)

        private fun place(intent: Intent): Place? {
            val keys = intent.getStringArrayExtra(KEYS).orEmpty().toList()
            return when {
                intent.getBooleanExtra(CHECK_IN, false) -> Place.CheckIn
                keys.isNotEmpty() -> Place.Why(keys)
                else -> null
            }
        }
    }
}
