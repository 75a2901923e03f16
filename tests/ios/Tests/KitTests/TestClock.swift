import AftercareKit
import Foundation

/// A clock on the wall that stands until it is moved, and travels.
final class TestClock: @unchecked Sendable {
    private let lock = NSLock()
    private var at: Moment

    init(_ instant: String, in zone: String) throws {
        at = Moment(instant: try Date(instant, strategy: .iso8601), zone: try zoneNamed(zone))
    }

    var moment: Moment { lock.withLock { at } }

    /// For those that ask for a way to tell the time.
    var now: Now { { self.moment } }

    func pass(_ seconds: TimeInterval) {
        lock.withLock { at = Moment(instant: at.instant.addingTimeInterval(seconds), zone: at.zone) }
    }

    func pass(hours: Int) { pass(Double(hours) * 3600) }

    func pass(days: Int) { pass(Double(days) * 86_400) }

    func travel(to zone: String) throws {
        let zone = try zoneNamed(zone)
        lock.withLock { at = Moment(instant: at.instant, zone: zone) }
    }
}

struct NoSuchZone: Error {
    let name: String
}

private func zoneNamed(_ name: String) throws -> TimeZone {
    guard let zone = TimeZone(identifier: name) else { throw NoSuchZone(name: name) }
    return zone
}

/// Numbers that look random and are the same every time (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True that often of a hundred times.
    mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
