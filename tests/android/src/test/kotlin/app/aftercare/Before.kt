package app.aftercare

import app.aftercare.diary.kept
import org.junit.rules.ExternalResource
import org.junit.rules.RuleChain
import org.junit.rules.TestRule
import org.robolectric.RuntimeEnvironment

/** [rule], whose activity opens only after [prepare] has run. */
internal fun after(
    rule: TestRule,
    prepare: () -> Unit,
): RuleChain =
    RuleChain
        .outerRule(
            object : ExternalResource() {
                override fun before() = prepare()
            },
        ).around(rule)

/** The same, with one session in the diary of somebody who knows the app; on a [tall] screen all of a page is seen. */
internal fun afterASession(
    rule: TestRule,
    tall: Boolean = false,
): RuleChain =
    after(rule) {
        if (tall) RuntimeEnvironment.setQualifiers("+h3000dp")
        app.kept.welcomed = true
        changed { logSession(needling("2026-03-03"), it) }
    }
