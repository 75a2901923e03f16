// swift-tools-version: 6.0
import PackageDescription

// `check` copies this beside the generated sources and the library. Apple's shells take an XCFramework instead.
let library = "\(Context.packageDirectory)/lib"

let package = Package(
    name: "bindings",
    products: [.library(name: "Aftercare", targets: ["Aftercare"])],
    targets: [
        .systemLibrary(name: "AftercareFFI"),
        .target(
            name: "Aftercare",
            dependencies: ["AftercareFFI"],
            swiftSettings: [.unsafeFlags(["-warnings-as-errors"])],
            linkerSettings: [
                .linkedLibrary("aftercare_ffi"),
                .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
