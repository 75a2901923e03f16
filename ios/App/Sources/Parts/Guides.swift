import AftercareKit

extension ProtocolGuide {
    /// What every treatment's protocol says.
    @Sendable static func all(of companion: Companion, at moment: Moment) throws -> [ProtocolGuide] {
        try Treatment.allCases.map { try companion.protocolGuide(treatment: $0) }
    }
}

extension ScarAdvice {
    /// What is said of every type of scar.
    @Sendable static func all(of companion: Companion, at moment: Moment) throws -> [ScarAdvice] {
        try Scar.allCases.map { try companion.scarAdvice(scar: $0) }
    }
}
