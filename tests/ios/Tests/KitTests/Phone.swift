import AftercareKit
import Foundation

/// The tests' own UserNotifications: it holds 64 and refuses one more, shows what is due as time passes, and loses what
/// it is told to lose.
actor Phone: NotificationBoard {
    struct Full: Error {}

    static let limit = 64

    private let clock: TestClock
    private var held: [String: ArmedNotification] = [:]
    private var shown: [String: DeliveredNotification] = [:]
    private var allowed: NotificationPermission
    private var reckonedTo: Date

    /// How many it held at most.
    private(set) var most = 0
    /// How often it was asked to arm and to cancel.
    private(set) var askedFor = 0
    /// How often the patient was asked.
    private(set) var asked = 0

    init(_ clock: TestClock, allowed: NotificationPermission = .granted) {
        (self.clock, self.allowed, reckonedTo) = (clock, allowed, clock.moment.instant)
    }

    func pending() -> [PendingNotification] {
        held.values.map { PendingNotification(identifier: $0.identifier, fireAt: fireAt($0)) }
    }

    func arm(_ notification: ArmedNotification) throws {
        guard held[notification.identifier] != nil || held.count < Self.limit else { throw Full() }
        held[notification.identifier] = notification
        askedFor += 1
        most = max(most, held.count)
    }

    func cancel(_ identifiers: [String]) {
        askedFor += identifiers.count
        for identifier in identifiers { held[identifier] = nil }
    }

    func delivered() -> [DeliveredNotification] { Array(shown.values) }

    func clear(_ identifiers: [String]) {
        for identifier in identifiers { shown[identifier] = nil }
    }

    func permission() -> NotificationPermission { allowed }

    func askPermission() -> NotificationPermission {
        asked += 1
        if allowed == .notAsked { allowed = .granted }
        return allowed
    }

    // MARK: What happens to it

    /// What it holds now.
    var all: [ArmedNotification] { held.values.sorted { $0.identifier < $1.identifier } }

    func forbid() { allowed = .refused }

    /// Loses those that are chosen.
    func lose(_ chosen: @Sendable (ArmedNotification) -> Bool) {
        for one in all where chosen(one) { held[one.identifier] = nil }
    }

    /// Shows what fell due since it was last asked, in the order of time. A phone that is off shows nothing.
    func showWhatIsDue(off: Bool = false) -> [(notification: ArmedNotification, at: Date)] {
        let (from, to) = (reckonedTo, clock.moment.instant)
        reckonedTo = to
        let due = all.flatMap { one in times(of: one, after: from, to: to).map { (notification: one, at: $0) } }
        for (one, at) in due {
            if case .daily = one.trigger {} else { held[one.identifier] = nil }
            if !off { shown[one.identifier] = DeliveredNotification(identifier: one.identifier, at: at) }
        }
        return off ? [] : due.sorted { $0.at < $1.at }
    }

    private func fireAt(_ one: ArmedNotification) -> Date? {
        switch one.trigger {
        case .wall(let wall): instant(ofWall: wall, in: clock.moment.zone)
        case .instant(let instant): instant
        case .daily: nil
        }
    }

    private func times(of one: ArmedNotification, after from: Date, to: Date) -> [Date] {
        let zone = clock.moment.zone
        guard case .daily(let time) = one.trigger else {
            return [fireAt(one)].compactMap { $0 }.filter { from < $0 && $0 <= to }
        }
        var (day, times) = (CivilDate(from, in: zone), [Date]())
        while day <= CivilDate(to, in: zone) {
            var wall = day.dateComponents
            (wall.hour, wall.minute, wall.second) = (time.hour, time.minute, 0)
            let at = instant(ofWall: wall, in: zone)
            if from < at && at <= to { times.append(at) }
            day = day.adding(days: 1)
        }
        return times
    }
}

/// The instant of a time on the wall: the first of two, and in a gap the first instant after it. Foundation's calendars
/// choose otherwise, so only its offsets are used.
func instant(ofWall parts: DateComponents, in zone: TimeZone) -> Date {
    let wall = Calendar.civil(in: .gmt).date(from: parts) ?? .distantPast
    func at(_ offset: Int) -> Date { wall.addingTimeInterval(-Double(offset)) }
    let offsets = [-1.0, 1.0].map { zone.secondsFromGMT(for: wall.addingTimeInterval($0 * 86_400)) }
    let fitting = offsets.map(at).filter { zone.secondsFromGMT(for: $0) == Int(wall.timeIntervalSince($0).rounded()) }
    return fitting.min() ?? zone.nextDaylightSavingTimeTransition(after: at(offsets[0]).addingTimeInterval(-86_400))
        ?? at(offsets[0])
}
