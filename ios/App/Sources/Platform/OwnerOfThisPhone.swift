import AftercareKit
import LocalAuthentication

/// Asks for the owner's face, finger or passcode.
struct OwnerOfThisPhone: OwnerCheck {
    func canAsk() async -> Bool {
        LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil)
    }

    func ask(because reason: String) async -> Bool {
        // The policy falls back to the passcode, so a face that is not known any more shuts nobody out.
        (try? await LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)) ?? false
    }
}
