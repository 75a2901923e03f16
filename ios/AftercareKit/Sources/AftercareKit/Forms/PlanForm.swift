/// A clinician's plan as it is being entered. What is left empty stays as it is.
public struct PlanForm: Equatable, Sendable {
    public var planned: Int?
    public var spacingFrom: Int?
    public var spacingTo: Int?
    public var touchUpFrom: Int?
    public var touchUpTo: Int?
    /// For how many days something is kept away.
    public var days: [HoldKind: Int] = [:]
    public var saidBy = ""

    public init() {}

    /// What the core is handed. Of a range of which one end alone was entered, both are that.
    public var draft: PlanDraft {
        PlanDraft(
            planned: planned.map(count),
            spacing: range(spacingFrom, spacingTo).map { SpacingDays(from: $0, to: $1) },
            touchUp: range(touchUpFrom, touchUpTo).map { TouchUpMonths(from: $0, to: $1) },
            holds: HoldKind.allCases.compactMap { kind in
                days[kind].map { HoldPlan(kind: kind, figure: .days(count($0))) }
            },
            saidBy: saidBy.isEmpty ? nil : saidBy)
    }

    private func range(_ from: Int?, _ to: Int?) -> (UInt32, UInt32)? {
        guard let from = from ?? to else { return nil }
        return (count(from), count(to ?? from))
    }

    private func count(_ value: Int) -> UInt32 { UInt32(clamping: value) }
}
