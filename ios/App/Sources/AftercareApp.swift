import AftercareKit
import SwiftUI

/// The app. It is put together before it has finished launching, so that an answer to a notification finds its way to
/// the core when the phone starts the app for that alone.
@main
struct AftercareApp: App {
    private let phone = OnThisPhone()

    init() {
        phone.listen()
    }

    var body: some Scene {
        WindowGroup {
            // The answers that a notification offers are in the diary's language.
            RootView(spoken: phone.listen)
                .environment(phone.shell)
                .environment(phone.lock)
                .environment(phone.keeping)
        }
        .backgroundTask(.appRefresh(Refresh.identifier)) {
            await phone.refresh()
        }
    }
}
