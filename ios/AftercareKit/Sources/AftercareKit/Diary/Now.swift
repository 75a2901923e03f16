import Foundation

/// Says when and where it is; the app asks the phone, tests say.
public typealias Now = @Sendable () -> Moment

extension ZonedInstant {
    /// This phone's.
    public static var ofThisPhone: Moment {
        Moment(instant: Date(), zone: TimeZone.autoupdatingCurrent)
    }

    /// The date on the wall.
    public var date: CivilDate { CivilDate(instant, in: zone) }

    /// The time on the wall, with the date, in the calendar that both the core and the phone read the same way.
    var wall: DateComponents {
        Calendar.civil(in: zone).dateComponents([.year, .month, .day, .hour, .minute, .second], from: instant)
    }
}

extension Calendar {
    /// The calendar of civil dates, whatever the phone's own is.
    public static func civil(in zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }
}

extension CivilDate {
    /// Its noon in a zone: for pickers and charts, which know only instants.
    public func noon(in zone: TimeZone) -> Date {
        let parts = DateComponents(year: year, month: month, day: day, hour: 12)
        return Calendar.civil(in: zone).date(from: parts) ?? .distantPast
    }
}
