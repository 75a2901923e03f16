import SwiftUI

private struct DismissSheetKey: EnvironmentKey {
    static let defaultValue: @MainActor @Sendable () -> Void = {}
}

extension EnvironmentValues {
    /// Closes the whole sheet, from however deep inside it.
    var dismissSheet: @MainActor @Sendable () -> Void {
        get { self[DismissSheetKey.self] }
        set { self[DismissSheetKey.self] = newValue }
    }
}
