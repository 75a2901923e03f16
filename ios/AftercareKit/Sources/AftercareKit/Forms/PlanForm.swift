/// A clinician's plan as it is being entered. What is left empty stays as it is.
public struct PlanForm: Hashable, Sendable {
    public var planned: Int?
    public var spacingFrom: Int?
    public var spacingTo: Int?
    public var touchUpFrom: Int?
    public var touchUpTo: Int?
    /// For how long something is kept away.
    public var holds: [HoldKind: HoldForm] = [:]
    public var saidBy = ""

    public init() {}

    /// What is recorded.
    public init(_ plan: ClinicianPlan) {
        for figure in plan.figures {
            switch figure.name {
            case .planned(let count): planned = Int(count)
            case .spacing(let days): (spacingFrom, spacingTo) = (Int(days.from), Int(days.to))
            case .touchUp(let months): (touchUpFrom, touchUpTo) = (Int(months.from), Int(months.to))
            case .hold(let kind, let figure): holds[kind] = HoldForm(figure)
            }
        }
    }

    /// What the core is handed: what differs from what is recorded. Of a range of which one end alone was entered, both
    /// are that.
    public func draft(after recorded: PlanForm = PlanForm()) -> PlanDraft {
        let spacing = range(spacingFrom, spacingTo).map { SpacingDays(from: $0, to: $1) }
        let touchUp = range(touchUpFrom, touchUpTo).map { TouchUpMonths(from: $0, to: $1) }
        let spacingSame = (spacingFrom, spacingTo) == (recorded.spacingFrom, recorded.spacingTo)
        let touchUpSame = (touchUpFrom, touchUpTo) == (recorded.touchUpFrom, recorded.touchUpTo)
        return PlanDraft(
            planned: planned == recorded.planned ? nil : planned.map(count),
            spacing: spacingSame ? nil : spacing, touchUp: touchUpSame ? nil : touchUp,
            holds: HoldKind.allCases.filter { holds[$0] != recorded.holds[$0] }.compactMap { kind in
                holds[kind]?.figure.map { HoldPlan(kind: kind, figure: $0) }
            },
            saidBy: saidBy.isEmpty ? nil : saidBy)
    }

    private func range(_ from: Int?, _ to: Int?) -> (UInt32, UInt32)? {
        guard let from = from ?? to else { return nil }
        return (count(from), count(to ?? from))
    }

    private func count(_ value: Int) -> UInt32 { UInt32(clamping: value) }
}
