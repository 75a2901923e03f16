import Foundation

/// A session as it is being entered. What can be is for the core to say.
public struct SessionForm: Hashable, Sendable {
    public var treatment = Treatment.microneedling
    public var on: CivilDate
    public var booked = false
    public var areas: Set<Area> = []
    public var scars: Set<Scar> = []
    public var adjuncts: Set<Adjunct> = []
    public var depthMm: Double?
    public var radiofrequency: Bool?
    public var planned: Int?
    public var newCourse = false
    public var clinic = ""
    public var clinicPhone = ""
    public var outOfHours = ""
    public var cost: Decimal?
    public var currency: String
    public var note = ""

    /// A new one.
    public init(on: CivilDate, currency: String) { (self.on, self.currency) = (on, currency) }

    /// One of the diary, to be changed.
    public init(_ session: Session, currency: String) {
        (treatment, on, booked) = (session.treatment, session.on, session.state == .booked)
        (areas, scars, adjuncts) = (Set(session.areas), Set(session.scars), Set(session.adjuncts))
        (depthMm, cost, note) = (session.depthMm, session.cost?.amount, session.note ?? "")
        (clinic, clinicPhone) = (session.clinic.name ?? "", session.clinic.phone ?? "")
        outOfHours = session.clinic.outOfHours ?? ""
        self.currency = session.cost?.currency ?? currency
    }

    /// What the core is handed: an empty field takes out what was there.
    public var draft: SessionDraft {
        SessionDraft(
            treatment: treatment, on: on, areas: listed(areas), depthMm: depthMm, scars: listed(scars),
            adjuncts: listed(adjuncts), radiofrequency: radiofrequency,
            planned: planned.map { UInt32(clamping: $0) }, newCourse: newCourse, clinic: clinic,
            clinicPhone: clinicPhone, outOfHours: outOfHours,
            cost: cost.map { Money(amount: $0, currency: currency) }, note: note, booked: booked,
            noDepth: depthMm == nil, noCost: cost == nil)
    }
}

extension SessionForm {
    /// What a new session, or a change of one, would bring. Nothing is written.
    @Sendable public func preview(
        changing id: SessionId?, in companion: Companion, at moment: Moment
    ) throws -> SessionLogged {
        if let id { return try companion.changeSession(id: id, draft: draft, moment: moment, preview: true) }
        return try companion.previewSession(draft: draft, ahead: nil, moment: moment)
    }
}

/// In the order of their names in the core.
func listed<Name: CaseIterable & Hashable>(_ chosen: Set<Name>) -> [Name] {
    Name.allCases.filter(chosen.contains)
}
