import Foundation

/// A number as the phone dials it.
public enum Telephone {
    /// A number as it was written down, in its own order also where the words around it run from right to left.
    public static func shown(_ number: String) -> String { "\u{2066}\(number)\u{2069}" }

    /// What dials a number as it was written down, up to the first word after it; none where it has no digit.
    public static func url(dialling number: String) -> URL? {
        let western = number.applyingTransform(.toLatin, reverse: false) ?? number
        let abroad = western.prefix { !isDigit($0) }.contains("+")
        // In +49 (0)30 the nought is for those who call from within the country.
        let whole = abroad ? western.replacingOccurrences(of: "(0)", with: "") : western
        let digits = whole.drop { !isDigit($0) }.prefix { !$0.isLetter }.filter(isDigit)
        guard !digits.isEmpty else { return nil }
        return URL(string: "tel:\(abroad ? "+" : "")\(digits)")
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
