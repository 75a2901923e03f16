package app.aftercare.alarms

import aftercare.AftercareException
import android.content.Context
import androidx.work.CoroutineWorker
import androidx.work.ExistingPeriodicWorkPolicy
import androidx.work.PeriodicWorkRequestBuilder
import androidx.work.WorkManager
import androidx.work.WorkerParameters
import app.aftercare.aftercare
import java.time.Duration

/** Arms everything again once a day, so that no lost alarm stalls the rest. */
class DailyRearm(
    context: Context,
    parameters: WorkerParameters,
) : CoroutineWorker(context, parameters) {
    override suspend fun doWork(): Result {
        val app = applicationContext.aftercare
        return try {
            app.diary.ask { moment -> app.alarms.planAfresh(this, moment) }
            Result.success()
        } catch (_: AftercareException.Busy) {
            Result.retry()
        } catch (_: AftercareException) {
            Result.failure()
        }
    }

    companion object {
        /** Its name. */
        const val NAME = "rearm"

        /** Asks WorkManager for it; asked again, nothing changes. */
        fun schedule(context: Context) {
            val daily = PeriodicWorkRequestBuilder<DailyRearm>(Duration.ofDays(1)).build()
            WorkManager.getInstance(context).enqueueUniquePeriodicWork(NAME, ExistingPeriodicWorkPolicy.KEEP, daily)
        }
    }
}
