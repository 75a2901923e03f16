package aftercare

import java.math.BigDecimal

/** An amount of money, never negative, with its currency's decimal places; [currency] is its ISO 4217 code. */
public data class Money(public val amount: BigDecimal, public val currency: String) {
    /** `250.00 EUR`. */
    override fun toString(): String = "${amount.toPlainString()} $currency"

    internal companion object {
        /** Reads what the core writes: `250.00 EUR`. */
        fun parse(text: String): Money {
            val (amount, code) = text.split(' ', limit = 2)
            return Money(BigDecimal(amount), code)
        }
    }
}
