import Foundation

/// An amount of money, never negative, with the decimal places its currency has.
public struct Money: Hashable, Sendable, CustomStringConvertible {
    public let amount: Decimal
    /// ISO 4217.
    public let currency: String

    public init(amount: Decimal, currency: String) {
        self.amount = amount
        self.currency = currency
    }

    /// Reads what the core writes: `250.00 EUR`.
    init(_ text: String) {
        let parts = text.split(separator: " ")
        let posix = Locale(identifier: "en_US_POSIX")
        guard parts.count == 2, let amount = Decimal(string: String(parts[0]), locale: posix) else {
            preconditionFailure("not an amount of the core's: \(text)")
        }
        self.init(amount: amount, currency: String(parts[1]))
    }

    /// `250 EUR`, whatever the phone's own form is.
    public var description: String { "\(NSDecimalNumber(decimal: amount)) \(currency)" }
}
