import Aftercare

extension Figure: WrittenItsOwnWay {
    var written: Json {
        switch self {
        case .days(let count): counted(count, "day")
        case .hours(let count): counted(count, "hour")
        case .weeks(let count): counted(count, "week")
        case .months(let count): counted(count, "month")
        case .word: .text("word")
        }
    }
}

private func counted(_ count: UInt32, _ unit: String) -> Json { .text("\(count) \(unit)\(count == 1 ? "" : "s")") }

extension PlanFigure: WrittenItsOwnWay {
    /// What it replaces is a member beside the others, with its value.
    var written: Json {
        get throws {
            let (replaced, value): (String, Json) =
                switch name {
                case .planned(let count): ("planned", .number(Double(count)))
                case .spacing(let days): ("spacing", try Journeys.written(days))
                case .touchUp(let months): ("touch_up", try Journeys.written(months))
                case .hold(let kind, let figure): ("hold", .list([try Journeys.written(kind), figure.written]))
                }
            return .object([
                replaced: value,
                "said_by": try Journeys.written(saidBy as Any),
                "on": on.written,
                "with_session": .flag(withSession),
            ])
        }
    }
}

extension Array: WrittenItsOwnWay where Element == Region {
    var written: Json {
        if Set(self) == Set(Region.allCases) { return .list([.text("all")]) }
        return .list(map { .text(Journeys.name(of: $0)) })
    }
}
