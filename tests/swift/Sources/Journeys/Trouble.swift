/// What is wrong with a journey as it is written: nothing that an answer could mend.
struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Why a journey did not pass, and where.
public struct JourneyFailure: Error, CustomStringConvertible {
    public let journey: String
    /// From 1; none where the file itself is at fault.
    public let step: Int?
    public let call: String?
    public let reason: String

    public var description: String {
        let place = step.map { ": step \($0)\(call.map { " (\($0))" } ?? "")" } ?? ""
        return "\(journey)\(place): \(reason)"
    }
}
