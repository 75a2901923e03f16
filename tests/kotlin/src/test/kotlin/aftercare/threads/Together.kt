package aftercare.threads

import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.ExecutionException
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.TimeUnit

/** Runs the work on as many threads, all from one moment on; what one throws is thrown. */
internal fun <T> together(threads: Int, work: (Int) -> T): List<T> = started(threads, work).map(::outcome)

/** The same, not waited for. The threads die with the tests, should they hang. */
internal fun <T> started(threads: Int, work: (Int) -> T): List<Future<T>> {
    val pool = Executors.newFixedThreadPool(threads) { Thread(it).apply { isDaemon = true } }
    val start = CountDownLatch(threads)
    val futures = (0..<threads).map { thread ->
        pool.submit(
            Callable {
                start.countDown()
                start.await()
                work(thread)
            },
        )
    }
    pool.shutdown()
    return futures
}

/** Waits a minute at most: a call that never comes back fails its test. */
internal fun <T> outcome(future: Future<T>): T =
    try {
        future.get(1, TimeUnit.MINUTES)
    } catch (error: ExecutionException) {
        throw checkNotNull(error.cause)
    }
