// swift-tools-version: 6.0
import Foundation
import PackageDescription

// Generated code is never in the repository: `bindings/phone/build-ios --unsigned ios/bindings` makes the core's package,
// and the checks on Linux name another of the same shape.
let bindings =
    ProcessInfo.processInfo.environment["AFTERCARE_BINDINGS"] ?? "\(Context.packageDirectory)/../bindings"

let package = Package(
    name: "AftercareKit",
    platforms: [.iOS(.v17)],
    products: [.library(name: "AftercareKit", targets: ["AftercareKit"])],
    dependencies: [.package(path: bindings)],
    targets: [
        .target(name: "AftercareKit", dependencies: [.product(name: "Aftercare", package: "bindings")])
    ],
    swiftLanguageModes: [.v6]
)
