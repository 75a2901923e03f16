package app.aftercare

import org.junit.rules.ExternalResource
import org.junit.rules.RuleChain
import org.junit.rules.TestRule

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
