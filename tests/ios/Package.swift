// swift-tools-version: 6.0
import PackageDescription

let kit: Target.Dependency = .product(name: "AftercareKit", package: "AftercareKit")

// What the app's sources are compiled against: signatures of Apple's frameworks, which are not shipped and never run.
func standIn(_ framework: String, on others: String...) -> Target {
    .target(
        name: framework, dependencies: others.map { .byName(name: $0) }, path: "stand-ins/\(framework)")
}
let standIns = [
    standIn("BackgroundTasks"),
    standIn("Charts", on: "SwiftUI"),
    standIn("Combine"),
    standIn("LocalAuthentication"),
    standIn("PhotosUI", on: "SwiftUI"),
    standIn("SwiftUI", on: "Combine", "UIKit", "UniformTypeIdentifiers"),
    standIn("UIKit"),
    standIn("UniformTypeIdentifiers"),
    standIn("UserNotifications"),
    standIn("XCUIAutomation"),
]

// Swift 6.0's Observation on Linux calls, only to end a process that cannot go on, what no library of it has.
let observation: LinkerSetting = .unsafeFlags(["-Xlinker", "--allow-shlib-undefined"], .when(platforms: [.linux]))

let package = Package(
    name: "AftercareShellChecks",
    dependencies: [.package(path: "../../ios/AftercareKit")],
    targets: standIns + [
        .testTarget(name: "KitTests", dependencies: [kit], linkerSettings: [observation])
    ],
    swiftLanguageModes: [.v6]
)
