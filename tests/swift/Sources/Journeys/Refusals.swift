import Aftercare

extension AftercareError {
    static let kinds: Set<String> = [
        "bad_input", "not_a_diary", "newer_diary", "damaged_diary", "no_permission", "no_space", "busy", "fault",
    ]

    /// As journeys write it.
    var members: [String: Json] {
        let parts = parts
        return [
            "error": .text(parts.kind), "field": .text(parts.field), "value": .text(parts.value),
            "reason": .text(parts.reason),
        ]
    }

    /// Its kind, by its name in Rust, and what it carries.
    public var parts: (kind: String, field: String, value: String, reason: String) {
        switch self {
        case .BadInput(let field, let value, let reason): ("bad_input", field, value, reason)
        case .NotADiary(let field, let value, let reason): ("not_a_diary", field, value, reason)
        case .NewerDiary(let field, let value, let reason): ("newer_diary", field, value, reason)
        case .DamagedDiary(let field, let value, let reason): ("damaged_diary", field, value, reason)
        case .NoPermission(let field, let value, let reason): ("no_permission", field, value, reason)
        case .NoSpace(let field, let value, let reason): ("no_space", field, value, reason)
        case .Busy(let field, let value, let reason): ("busy", field, value, reason)
        case .Fault(let field, let value, let reason): ("fault", field, value, reason)
        }
    }
}
