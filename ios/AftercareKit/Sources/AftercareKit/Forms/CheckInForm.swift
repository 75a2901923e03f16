/// A check-in as it is being entered. What was not touched stays unknown.
public struct CheckInForm: Hashable, Sendable {
    public var on: CivilDate
    public var areas: Set<Area> = []
    public var scores: [Score: UInt8] = [:]
    public var openSkin: Bool?
    public var darker: Bool?
    public var lighter: Bool?
    public var signs: Set<Sign> = []
    public var events: Set<Event> = []
    public var note = ""

    public init(on: CivilDate) { self.on = on }

    /// Whether nothing was entered yet.
    public var isEmpty: Bool { self == CheckInForm(on: on) }

    /// What the core is handed.
    public var entry: CheckInEntry {
        CheckInEntry(
            on: on, areas: areas.isEmpty ? nil : listed(areas),
            scores: Score.allCases.compactMap { score in
                scores[score].map { ScoreEntry(score: score, value: $0) }
            },
            openSkin: openSkin, darker: darker, lighter: lighter, signs: listed(signs), events: listed(events),
            note: note.isEmpty ? nil : note)
    }
}
