package aftercare

import org.junit.jupiter.api.Test

private const val WARM = 20_000
private const val RUNS = 2_000

/** How long one screen takes by this way; `tests/bench` runs it alone, with the diary named, and reads its line. */
class Speed {
    @Test
    fun today() {
        val now = at("2026-06-03T09:00")
        Companion(System.getProperty("aftercare.diary"), now).use { diary ->
            // What runs often is compiled by then.
            repeat(WARM) { diary.today(now) }
            val times =
                List(RUNS) {
                    val start = System.nanoTime()
                    diary.today(now)
                    System.nanoTime() - start
                }
            println("today: %.1f us".format(times.sorted()[RUNS / 2] / 1e3))
        }
    }
}
