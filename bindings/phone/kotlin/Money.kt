package aftercare

import java.math.BigDecimal
import java.util.Currency

/** An amount of money, never negative, with its currency's decimal places. */
public data class Money(public val amount: BigDecimal, public val currency: Currency) {
    /** `250.00 EUR`. */
    override fun toString(): String = "${amount.toPlainString()} ${currency.currencyCode}"

    internal companion object {
        /** Reads what the core writes: `250.00 EUR`. */
        fun parse(text: String): Money {
            val (amount, code) = text.split(' ', limit = 2)
            return Money(BigDecimal(amount), Currency.getInstance(code))
        }
    }
}
