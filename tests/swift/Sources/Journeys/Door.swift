import Aftercare

/// The calls of the door by their names in Rust. Swift has no reflection for calls, so each is written down; a test
/// compares them with the generated ones.
public enum Door {
    /// Reads a call's arguments and gives what is then to be called.
    typealias Call = @Sendable (Arguments) throws -> (Companion) throws -> Any

    static let calls: [String: Call] = [screens, sessions, courses, care, notifications, keeping, rest]
        .reduce(into: [:]) { calls, part in
            calls.merge(part) { _, _ in preconditionFailure("a call is written down twice") }
        }

    /// Their names, for that test.
    public static var names: Set<String> { Set(calls.keys) }
}

extension Door {
    fileprivate static let screens: [String: Call] = [
        "today": { with in
            let now = try with.moment()
            return { try $0.today(moment: now) }
        },
        "agenda": { with in
            let (from, days, now) = try (
                with.needed("from", date), with.needed("days", count) as UInt32, with.moment()
            )
            return { try $0.agenda(from: from, days: days, moment: now) }
        },
        "due": { with in
            let now = try with.moment()
            return { try $0.due(moment: now) }
        },
        "progress": { with in
            let (id, now) = try (with.needed("course", course), with.moment())
            return { try $0.progress(course: id, moment: now) }
        },
        "adherence": { with in
            let (from, to, now) = try (with.optional("from", date), with.optional("to", date), with.moment())
            return { try $0.adherence(from: from, to: to, moment: now) }
        },
        "costs": { with in
            let (from, to) = try (with.optional("from", date), with.optional("to", date))
            return { try $0.costs(from: from, to: to) }
        },
        "explain": { with in
            let (key, now) = try (with.needed("key", reminder), with.moment())
            return { try $0.explain(key: key, moment: now) }
        },
        "why_not": { with in
            let (kind, on, now) = try (
                with.needed("kind", named) as ReminderKind, with.needed("date", date), with.moment()
            )
            return { try $0.whyNot(kind: kind, date: on, moment: now) }
        },
        "protocol_guide": { with in
            let treatment: Treatment = try with.needed("treatment", named)
            return { try $0.protocolGuide(treatment: treatment) }
        },
        "scar_advice": { with in
            let scar: Scar = try with.needed("scar", named)
            return { try $0.scarAdvice(scar: scar) }
        },
    ]
}
