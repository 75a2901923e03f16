/// How the clinician counts for how long something is kept away.
public enum HoldTerm: Hashable, CaseIterable, Sendable {
    case days
    case hours
    case weeks
    case months
    /// Until she says so: there is nothing to count.
    case word
}

/// One such figure as it is being entered, in the term in which it was said: none is turned into another.
public struct HoldForm: Hashable, Sendable {
    public var count: Int?
    public var term = HoldTerm.days

    public init() {}

    /// What is recorded.
    public init(_ figure: Figure) {
        switch figure {
        case .days(let said): (count, term) = (Int(said), .days)
        case .hours(let said): (count, term) = (Int(said), .hours)
        case .weeks(let said): (count, term) = (Int(said), .weeks)
        case .months(let said): (count, term) = (Int(said), .months)
        case .word: term = .word
        }
    }

    /// What the core is handed; none while there is no number.
    var figure: Figure? {
        guard term != .word else { return .word }
        guard let count = count.map({ UInt32(clamping: $0) }) else { return nil }
        return switch term {
        case .days: .days(count)
        case .hours: .hours(count)
        case .weeks: .weeks(count)
        case .months: .months(count)
        case .word: .word
        }
    }
}
