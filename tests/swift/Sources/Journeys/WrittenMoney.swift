import Aftercare
import Foundation

extension Money: WrittenItsOwnWay {
    /// With the decimal places of its currency: Foundation's numbers drop the zeros at their end.
    var written: Json {
        let places = decimalPlaces[currency] ?? 2
        let digits = "\(amount)".split(separator: ".")
        let part = (digits.count > 1 ? digits[1] : "").padding(toLength: places, withPad: "0", startingAt: 0)
        return .object([
            "amount": .text(places == 0 ? "\(digits[0])" : "\(digits[0]).\(part)"), "currency": .text(currency),
        ])
    }
}

/// ISO 4217, where it is not 2. Foundation follows its locales' habits instead, which differ.
private let decimalPlaces: [String: Int] = {
    let codes = [
        0: """
        BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
        XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX
        """,
        3: "BHD IQD JOD KWD LYD OMR TND",
        4: "CLF UYW",
    ]
    return codes.reduce(into: [:]) { table, entry in
        for code in entry.value.split(whereSeparator: \.isWhitespace) { table[String(code)] = entry.key }
    }
}()
