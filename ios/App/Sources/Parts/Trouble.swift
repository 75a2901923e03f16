import AftercareKit
import SwiftUI

extension View {
    /// Tells what could not be done, in the patient's words.
    func troubled(_ trouble: Binding<AftercareError?>) -> some View {
        modifier(TroubleAlert(trouble: trouble))
    }
}

private struct TroubleAlert: ViewModifier {
    @Binding var trouble: AftercareError?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    func body(content: Content) -> some View {
        content.alert(labels(.notDone), isPresented: $trouble.isThere) {
            Button(labels(.ok)) { trouble = nil }
        } message: {
            Text(trouble.map(shell.say) ?? "")
        }
    }
}
