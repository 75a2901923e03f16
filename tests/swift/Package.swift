// swift-tools-version: 6.0
import Foundation
import PackageDescription

// Where `check` has put the bindings: generated code is never in the repository.
guard let bindings = ProcessInfo.processInfo.environment["AFTERCARE_BINDINGS"] else {
    fatalError("AFTERCARE_BINDINGS does not say where the bindings are; run tests/swift/check")
}

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]
let aftercare: Target.Dependency = .product(name: "Aftercare", package: "bindings")

let package = Package(
    name: "AftercareChecks",
    dependencies: [.package(name: "bindings", path: bindings)],
    targets: [
        .target(name: "Journeys", dependencies: [aftercare], swiftSettings: strict),
        .testTarget(
            name: "JourneyTests", dependencies: ["Journeys", aftercare], exclude: ["Examples"], swiftSettings: strict),
        .testTarget(
            name: "PhoneTests", dependencies: ["Journeys", "LockHolder", aftercare], swiftSettings: strict),
        // Another process that holds a diary: SQLite's locks do not hold within one.
        .executableTarget(name: "LockHolder", dependencies: ["SQLite"], swiftSettings: strict),
        .executableTarget(name: "Speed", dependencies: [aftercare], swiftSettings: strict),
        .systemLibrary(name: "SQLite"),
    ],
    swiftLanguageModes: [.v6]
)
