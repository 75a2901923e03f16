import Foundation

/// A journey as its file has it.
public struct Journey {
    let title: String
    let steps: [Step]

    init(_ json: Json) throws {
        guard case .object = json else { throw Trouble("a journey is an object") }
        (title, steps) = try record { it in
            try (it.needed("title", text), it.needed("steps", list(Step.init)))
        }(json)
        guard title.contains(where: { !$0.isWhitespace }) else { throw Trouble("title is empty") }
        guard !steps.isEmpty else { throw Trouble("it has no steps") }
    }
}

/// What is called, when, and what must come of it.
struct Step {
    let call: String
    let now: String?
    let with: [String: Json]
    let diary: String
    let names: [String: Json]
    let expected: Expected

    enum Expected {
        /// Not to be refused; without a pattern that is all.
        case answer(Json?)
        case refusal([String: Json])
    }

    init(_ json: Json) throws {
        self = try record { it in
            let (expect, refuses) = try (it.given("expect"), it.optional("refuses", members))
            if expect != nil, refuses != nil { throw Trouble("it has `refuses` instead of `expect`, never both") }
            return try Step(
                call: it.needed("call", text),
                now: it.optional("now", text),
                with: it.optional("with", members) ?? [:],
                diary: it.optional("diary", text) ?? "diary.db",
                names: it.optional("names", members) ?? [:],
                expected: refuses.map(Expected.refusal) ?? .answer(expect))
        }(json)
    }

    private init(
        call: String, now: String?, with: [String: Json], diary: String, names: [String: Json], expected: Expected
    ) {
        (self.call, self.now, self.with, self.diary) = (call, now, with, diary)
        (self.names, self.expected) = (names, expected)
    }
}

private func members(_ json: Json) throws -> [String: Json] {
    guard case .object(let members) = json else { throw Trouble("not an object: \(json)") }
    return members
}
