import Foundation

/// A number as the phone dials it.
public enum Telephone {
    /// What dials a number as it was written down; none where it has no digit.
    public static func url(dialling number: String) -> URL? {
        let western = number.applyingTransform(.toLatin, reverse: false) ?? number
        let digits = western.filter { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return nil }
        let abroad = western.trimmingCharacters(in: .whitespaces).hasPrefix("+") ? "+" : ""
        return URL(string: "tel:\(abroad)\(digits)")
    }
}
