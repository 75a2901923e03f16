import Aftercare
import Foundation

/// Reads when a step happens and where the phone is: RFC 9557, or a local time with its zone in brackets. In an overlap
/// it is the first of the two, in a gap the first instant after it.
public func moment(_ text: String) throws -> Moment {
    let shape = /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?\[([^\[\]]+)\]/
    guard let parts = text.wholeMatch(of: shape)?.output else {
        throw Trouble("now: not a time with its zone in brackets, as 2026-03-01T09:00[Europe/Madrid]: \(text)")
    }
    guard let zone = TimeZone(identifier: String(parts.8)) else {
        throw Trouble("now: this system knows no \(parts.8)")
    }
    let numbers = [parts.1, parts.2, parts.3, parts.4, parts.5, parts.6 ?? "00"].compactMap { Int($0) }
    guard let wall = wallSeconds(numbers) else { throw Trouble("now: no calendar has \(text)") }
    guard let offset = parts.7.map(seconds(ofOffset:)) else {
        return Moment(instant: instant(ofWall: wall, in: zone), zone: zone)
    }
    let instant = Date(timeIntervalSince1970: Double(wall - offset))
    guard parts.7 == "Z" || zone.secondsFromGMT(for: instant) == offset else {
        throw Trouble("now: \(parts.8) has another offset then: \(text)")
    }
    return Moment(instant: instant, zone: zone)
}

/// The seconds from 1970 to a civil date and time, as if it were in UTC; none for one that no calendar has.
private func wallSeconds(_ numbers: [Int]) -> Int? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(
        year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4], second: numbers[5])
    guard let date = calendar.date(from: parts),
        calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date) == parts
    else { return nil }
    return Int(date.timeIntervalSince1970)
}

private func seconds(ofOffset text: Substring) -> Int {
    let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return 0 }
    return (text.hasPrefix("-") ? -1 : 1) * (parts[0] * 3600 + parts[1] * 60)
}

/// Foundation's calendars choose otherwise in gaps and overlaps, so only its offsets are used.
private func instant(ofWall wall: Int, in zone: TimeZone) -> Date {
    func offset(_ seconds: Int) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) }
    // No zone is further than a day from UTC, and none changes its offset twice in four days.
    let (early, late) = (wall - 2 * 86_400, wall + 2 * 86_400)
    let (before, after) = (offset(early), offset(late))
    for candidate in [wall - before, wall - after].sorted() where offset(candidate) == wall - candidate {
        return Date(timeIntervalSince1970: Double(candidate))
    }
    // In a gap: the first second that has the offset after it.
    var (has, hasNot) = (late, early)
    while has - hasNot > 1 {
        let middle = (has + hasNot) / 2
        if offset(middle) == after { has = middle } else { hasNot = middle }
    }
    return Date(timeIntervalSince1970: Double(has))
}
