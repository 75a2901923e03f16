// Signatures of the part of UniformTypeIdentifiers that the app uses, checked as ../README.md says. Nothing here runs.
@_exported import Foundation

public struct UTType: Hashable, Sendable {
    public static var folder: UTType { fatalError() }
    public static var item: UTType { fatalError() }
}
