import Aftercare
import Foundation

/// Reads an argument; refuses what is no such value.
typealias Reader<Value> = @Sendable (Json) throws -> Value

func text(_ json: Json) throws -> String {
    guard case .text(let text) = json else { throw Trouble("not a text: \(json)") }
    return text
}

func flag(_ json: Json) throws -> Bool {
    guard case .flag(let flag) = json else { throw Trouble("neither true nor false: \(json)") }
    return flag
}

func number(_ json: Json) throws -> Double {
    guard case .number(let number) = json else { throw Trouble("not a number: \(json)") }
    return number
}

func count<Value: FixedWidthInteger>(_ json: Json) throws -> Value {
    guard let count = Value(exactly: try number(json)) else { throw Trouble("not a whole number in range: \(json)") }
    return count
}

/// Bytes, two digits each.
func bytes(_ json: Json) throws -> Data {
    let digits = Array(try text(json))
    let pairs = stride(from: 0, to: digits.count - 1, by: 2).map { String(digits[$0...($0 + 1)]) }
    let bytes = pairs.compactMap { UInt8($0, radix: 16) }
    guard bytes.count * 2 == digits.count else { throw Trouble("not bytes in hexadecimal: \(json)") }
    return Data(bytes)
}

/// Whole minutes.
func minutes(_ json: Json) throws -> TimeInterval {
    let minutes: UInt32 = try count(json)
    return TimeInterval(minutes) * 60
}

func date(_ json: Json) throws -> CivilDate {
    guard let parts = try text(json).wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/)?.output,
        let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3)
    else { throw Trouble("not a date such as 2026-03-01: \(json)") }
    return CivilDate(year: year, month: month, day: day)
}

func instant(_ json: Json) throws -> Date {
    let text = try text(json)
    guard let date = try? Date(text, strategy: .iso8601) else {
        throw Trouble("not an instant such as 2026-03-01T17:00:00Z: \(json)")
    }
    return date
}

/// The value of a closed list that has this name.
func named<Value: CaseIterable>(_ json: Json) throws -> Value {
    let text = try text(json)
    guard let value = Value.allCases.first(where: { name(of: $0) == text }) else {
        throw Trouble("\(json) is no \(Value.self)")
    }
    return value
}

func list<Value>(_ read: @escaping Reader<Value>) -> Reader<[Value]> {
    { json in
        guard case .list(let items) = json else { throw Trouble("not a list: \(json)") }
        return try items.map(read)
    }
}

func names<Value: CaseIterable>(_ json: Json) throws -> [Value] { try list(named)(json) }

/// A record, member by member; `passing` lets members by that the record does not have.
func record<Value>(passing: Bool = false, _ read: @escaping @Sendable (Arguments) throws -> Value) -> Reader<Value> {
    { json in
        guard case .object(let members) = json else { throw Trouble("not an object: \(json)") }
        let arguments = Arguments(members)
        let value = try read(arguments)
        if !passing { try arguments.finish() }
        return value
    }
}

func session(_ json: Json) throws -> SessionId { SessionId(try text(json)) }
func course(_ json: Json) throws -> CourseId { CourseId(try text(json)) }
func change(_ json: Json) throws -> ChangeId { ChangeId(try text(json)) }
func photo(_ json: Json) throws -> PhotoId { PhotoId(try text(json)) }
func task(_ json: Json) throws -> TaskId { TaskId(try text(json)) }
func reminder(_ json: Json) throws -> ReminderKey { ReminderKey(try text(json)) }
func notification(_ json: Json) throws -> NotificationKey { NotificationKey(try text(json)) }
