import Foundation
import Journeys
import Testing

/// What the runner has written down by hand, beside what was generated.
@Suite struct DoorTests {
    private let generated: String

    init() throws {
        let bindings = try #require(ProcessInfo.processInfo.environment["AFTERCARE_BINDINGS"])
        generated = try String(contentsOfFile: "\(bindings)/Sources/Aftercare/Aftercare.swift", encoding: .utf8)
    }

    @Test func theRunnerKnowsEveryCallAndNoOther() {
        let door = generated.split(separator: "\nopen class ").filter { $0.hasPrefix("Companion:") }.joined()
        let calls = door.matches(of: /\nopen func (\w+)\(/).map { match in
            String(match.1).replacing(/[A-Z]/) { "_\($0.output.lowercased())" }
        }
        // Only the library of the tests has the panic, and no journey.
        #expect(Set(calls).subtracting(["panic_inside"]) == Door.names)
    }

    /// `Regions` and a list of regions are one type to Swift, and written differently.
    @Test func onlyACoursesProgressHasAPlainListOfRegions() {
        let records = generated.split(separator: "\npublic struct ").filter { $0.contains(" regions: [Region]\n") }
        #expect(records.map { $0.prefix { $0 != ":" } } == ["CourseProgress"])
    }
}
