// swift-tools-version: 6.0
import PackageDescription

let kit: Target.Dependency = .product(name: "AftercareKit", package: "AftercareKit")

// Swift 6.0's Observation on Linux calls, only to end a process that cannot go on, what no library of it has.
let observation: LinkerSetting = .unsafeFlags(["-Xlinker", "--allow-shlib-undefined"], .when(platforms: [.linux]))

let package = Package(
    name: "AftercareShellChecks",
    dependencies: [.package(path: "../../ios/AftercareKit")],
    targets: [
        .testTarget(name: "KitTests", dependencies: [kit], linkerSettings: [observation])
    ],
    swiftLanguageModes: [.v6]
)
