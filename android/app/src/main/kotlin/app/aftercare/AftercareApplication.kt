package app.aftercare

import android.app.Application
import android.content.Context
import androidx.work.Configuration
import app.aftercare.alarms.Alarms
import app.aftercare.alarms.Channels
import app.aftercare.alarms.DailyRearm
import app.aftercare.diary.Diary
import app.aftercare.diary.Now
import app.aftercare.diary.PhoneNow
import app.aftercare.diary.language
import java.io.File

/** The process: one diary, and the alarms that follow from it. */
open class AftercareApplication :
    Application(),
    Configuration.Provider {
    /** The clock that is handed to the core. */
    open val now: Now = PhoneNow

    /** Whether the phone's lock was opened since the app was last left; not kept, so the end of the process locks. */
    var unlocked = false

    /** The alarms that the phone holds. */
    val alarms: Alarms by lazy { Alarms(this) }

    /** The diary. */
    val diary: Diary by lazy {
        Diary(File(filesDir, "diary/diary.db"), now, { language() }) { moment -> alarms.plan(this, moment) }
    }

    /** What the screens do with it. */
    val desk: Desk by lazy { Desk(diary) { language() } }

    override val workManagerConfiguration: Configuration get() = Configuration.Builder().build()

    override fun onCreate() {
        super.onCreate()
        Channels.make(this)
        DailyRearm.schedule(this)
    }
}

/** The process that this context belongs to. */
val Context.aftercare: AftercareApplication get() = applicationContext as AftercareApplication
