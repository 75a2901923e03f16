/// What an answer must match. Read whole before anything is matched, so that what is unknown in it is a failure even
/// where the answer would never have met it.
indirect enum Pattern {
    case value(Json)
    case list([Pattern])
    case members([String: Pattern])
    case operators([Operator])

    enum Operator {
        case some([Pattern])
        case none([Pattern])
        case each(Pattern)
        case count(Int)
        case has(String)
        case given(Bool)
    }

    init(_ json: Json) throws {
        switch json {
        case .null, .flag, .number, .text:
            self = .value(json)
        case .list(let items):
            self = .list(try items.map(Pattern.init))
        case .object(let members):
            let operators = members.keys.filter { $0.hasPrefix("$") }
            if operators.isEmpty {
                self = .members(try members.mapValues(Pattern.init))
            } else if operators.count == members.count {
                self = .operators(try members.sorted { $0.key < $1.key }.map(Operator.init))
            } else {
                throw Trouble("an object has operators or members, never both: \(json)")
            }
        }
    }
}

extension Pattern.Operator {
    fileprivate init(_ name: String, _ json: Json) throws {
        switch (name, json) {
        case ("$some", .list(let items)): self = .some(try items.map(Pattern.init))
        case ("$none", .list(let items)): self = .none(try items.map(Pattern.init))
        case ("$each", _): self = .each(try Pattern(json))
        case ("$count", .number(let number)):
            guard let count = Int(exactly: number), count >= 0 else { throw Trouble("$count cannot be \(json)") }
            self = .count(count)
        case ("$has", .text(let text)): self = .has(text)
        case ("$given", .flag(let flag)): self = .given(flag)
        case ("$some", _), ("$none", _), ("$count", _), ("$has", _), ("$given", _):
            throw Trouble("\(name) cannot be \(json)")
        default: throw Trouble("unknown operator \(name)")
        }
    }
}
