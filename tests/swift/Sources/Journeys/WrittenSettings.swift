import Aftercare
import Foundation

extension Settings: WrittenItsOwnWay {
    /// Each as it would be typed.
    var written: Json {
        get throws {
            .object([
                "morning": .text(try morning.timeOfDay),
                "midday": .text(try midday.timeOfDay),
                "evening": .text(try evening.timeOfDay),
                "quiet": .text(try quiet.map { "\(try $0.from.timeOfDay)-\(try $0.to.timeOfDay)" } ?? "off"),
                "sunscreen": .text(name(of: sunscreen)),
                "discreet": .text(discreet ? "on" : "off"),
                "location": .text(location.map { String(format: "%.1f,%.1f", $0.latitude, $0.longitude) } ?? "off"),
                "lang": .text(lang),
            ])
        }
    }
}

extension DateComponents {
    fileprivate var timeOfDay: String {
        get throws {
            guard let hour, let minute, year == nil else { throw Trouble("not a time of day: \(self)") }
            return String(format: "%02d:%02d", hour, minute)
        }
    }
}
