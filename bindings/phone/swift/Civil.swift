import Foundation

/// A date of the calendar on the wall, without a time or a zone.
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date in a zone at an instant.
    public init(_ instant: Date, in zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day], from: instant)
        self.init(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
    }

    /// Reads what the core writes: `2026-03-01`.
    init(_ text: String) {
        // Byte by byte: parting the text would cost as much as all else of a screen's dates.
        var (year, month, day, dashes) = (0, 0, 0, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-") {
                (year, month, day, dashes) = (month, day, 0, dashes + 1)
            } else {
                day = 10 * day + Int(byte) - Int(UInt8(ascii: "0"))
            }
        }
        precondition(dashes == 2, "not a date of the core's: \(text)")
        self.init(year: year, month: month, day: day)
    }

    /// `2026-03-01`, ISO 8601.
    public var description: String { "\(padded(year, 4))-\(padded(month))-\(padded(day))" }

    /// For calendars, pickers and triggers.
    public var dateComponents: DateComponents { DateComponents(year: year, month: month, day: day) }

    public static func < (one: CivilDate, other: CivilDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

extension DateComponents {
    /// Reads what the core writes: `08:00:00`, or `2026-03-01T08:00:00`.
    init(civil text: String) {
        let halves = text.split(separator: "T")
        let parts = halves.last?.split(separator: ":").map { Int($0) ?? 0 } ?? []
        precondition(parts.count == 3, "not a time of the core's: \(text)")
        self.init(hour: parts[0], minute: parts[1], second: parts[2])
        if halves.count == 2 {
            let date = CivilDate(String(halves[0]))
            (year, month, day) = (date.year, date.month, date.day)
        }
    }

    /// `08:00:00`.
    var civilTime: String { "\(padded(hour ?? 0)):\(padded(minute ?? 0)):\(padded(second ?? 0))" }

    /// `2026-03-01T08:00:00`.
    var civilDateTime: String {
        "\(CivilDate(year: year ?? 1970, month: month ?? 1, day: day ?? 1))T\(civilTime)"
    }
}

extension TimeZone {
    /// Its IANA name: Foundation gives UTC the name GMT.
    public var ianaName: String { identifier == "GMT" ? "UTC" : identifier }

    /// The zone of that name, or UTC where this phone does not know it yet. Only shown, never handed back.
    init(named name: String) {
        self = TimeZone(identifier: name) ?? .gmt
    }
}

private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension TimeInterval {
    /// Whole seconds, as many as a number can hold.
    var wholeSeconds: Int64 { Int64(exactly: rounded(.down)) ?? (self < 0 ? .min : .max) }
}
