import Aftercare

/// The members of an object as typed values. What nothing asks for is unknown, and refused.
final class Arguments {
    private let members: [String: Json]
    private let now: Moment?
    private var known: Set<String> = []

    init(_ members: [String: Json], now: Moment? = nil) {
        self.members = members
        self.now = now
    }

    func needed<Value>(_ name: String, _ read: Reader<Value>) throws -> Value {
        guard let value = try optional(name, read) else { throw Trouble("\(name) is missing") }
        return value
    }

    /// None where it is left out or `null`.
    func optional<Value>(_ name: String, _ read: Reader<Value>) throws -> Value? {
        known.insert(name)
        guard let value = members[name], value != .null else { return nil }
        do {
            return try read(value)
        } catch let trouble as Trouble {
            throw Trouble("\(name): \(trouble)")
        }
    }

    /// False where it is left out.
    func flag(_ name: String) throws -> Bool { try optional(name, Journeys.flag) ?? false }

    /// Empty where it is left out.
    func list<Value>(_ name: String, _ read: @escaping Reader<Value>) throws -> [Value] {
        try optional(name, Journeys.list(read)) ?? []
    }

    /// The member as it is, `null` too.
    func given(_ name: String) -> Json? {
        known.insert(name)
        return members[name]
    }

    func moment() throws -> Moment {
        guard let now else { throw Trouble("no step has said when it is: `now` is missing") }
        return now
    }

    /// Refuses members that were not asked for.
    func finish() throws {
        let unknown = Set(members.keys).subtracting(known).sorted()
        guard unknown.isEmpty else { throw Trouble("unknown: \(unknown.joined(separator: ", "))") }
    }
}
