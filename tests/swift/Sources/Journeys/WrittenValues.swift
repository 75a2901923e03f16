import Aftercare
import Foundation

/// A type that is not written member by member.
protocol WrittenItsOwnWay {
    var written: Json { get throws }
}

extension String: WrittenItsOwnWay {
    var written: Json { .text(self) }
}

extension Bool: WrittenItsOwnWay {
    var written: Json { .flag(self) }
}

extension Double: WrittenItsOwnWay {
    var written: Json { .number(self) }
}

extension UInt8: WrittenItsOwnWay {
    var written: Json { .number(Double(self)) }
}

extension UInt32: WrittenItsOwnWay {
    var written: Json { .number(Double(self)) }
}

extension UInt64: WrittenItsOwnWay {
    var written: Json { .number(Double(self)) }
}

extension Int64: WrittenItsOwnWay {
    var written: Json { .number(Double(self)) }
}

extension CivilDate: WrittenItsOwnWay {
    var written: Json { .text(description) }
}

extension DateComponents: WrittenItsOwnWay {
    /// A civil date and time; the settings' times of day are theirs to write.
    var written: Json {
        get throws {
            guard let year, let month, let day, let hour, let minute, let second else {
                throw Trouble("not a date and time: \(self)")
            }
            let date = CivilDate(year: year, month: month, day: day)
            return .text(String(format: "\(date)T%02d:%02d:%02d", hour, minute, second))
        }
    }
}

extension Date: WrittenItsOwnWay {
    var written: Json { .text(formatted(.iso8601)) }
}

extension TimeZone: WrittenItsOwnWay {
    var written: Json { .text(ianaName) }
}

extension ZonedInstant: WrittenItsOwnWay {
    /// RFC 9557.
    var written: Json {
        let offset = zone.secondsFromGMT(for: instant)
        let wall = instant.addingTimeInterval(Double(offset)).formatted(.iso8601).dropLast()
        let minutes = abs(offset) / 60
        let shown = String(format: "%02d:%02d", minutes / 60, minutes % 60)
        return .text("\(wall)\(offset < 0 ? "-" : "+")\(shown)[\(zone.ianaName)]")
    }
}

extension SessionId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension CourseId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension ChangeId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension WordId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension TaskId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension PauseId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension PhotoId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension ReminderKey: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension NotificationKey: WrittenItsOwnWay {
    var written: Json { .text(text) }
}

extension SourceId: WrittenItsOwnWay {
    var written: Json { .text(text) }
}
