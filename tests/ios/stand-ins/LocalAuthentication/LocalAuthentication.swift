// Signatures of the part of LocalAuthentication that the app uses, checked as ../README.md says. Nothing here runs.
@_exported import Foundation

public enum LAPolicy: Int, Sendable {
    case deviceOwnerAuthentication = 2
}

open class LAContext: NSObject {
    public override init() {}
    /// The pointer is Objective-C's way to hand out an error.
    public func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool { fatalError() }
    public func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool { fatalError() }
}
