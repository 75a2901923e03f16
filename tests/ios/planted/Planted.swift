// Mistakes that the stand-ins must let the compiler find: with its name defined each of them is made. Without any this
// compiles.
import AftercareKit
import SwiftUI
import UserNotifications

typealias Text = SwiftUI.Text

@MainActor @Observable
final class Counter {
    var count = 0
}

/// What may not be handed from one actor to another.
final class Pad {
    var text = ""
}

#if STATIC
    struct PadKey: EnvironmentKey {
        static var defaultValue = Pad()
    }
#endif

struct Planted: View {
    @Environment(Counter.self) private var counter
    @State private var on = false
    @State private var name: String?
    let door: Door
    let title: String
    let action: () -> Void

    var body: some View {
        #if LABEL
            Toggle(title, isOn: $on, role: .cancel)
        #endif
        #if BINDING
            Toggle(title, isOn: on)
        #endif
        #if TYPE
            Text(counter)
        #endif
        #if OPTIONAL
            Text(name)
        #endif
        #if ISOLATION
            Button(title) { Task.detached { counter.count += 1 } }
        #endif
        #if KEY
            Text("On \(title)")
        #endif
        #if NEWER
            Tab(title, systemImage: title) { Text(title) }
        #endif
        #if OLDER
            Text(title).onChange(of: on) { now in counter.count += 1 }
        #endif
        #if COLOR
            Text(title).foregroundColor(.primary)
        #endif
        #if VALUE
            Text(title).accessibilityValue(counter.count)
        #endif
        #if ACTION
            Button(title, action: action)
        #endif
        #if SENDABLE
            Text(title).task {
                let pad = Pad()
                _ = try? await door.ask { _ in pad.text.isEmpty }
                pad.text = title
            }
        #endif
        #if RESULT
            Text(title).task { _ = try? await door.ask { _ in Pad() } }
        #endif
        Text(name ?? title).sheet(isPresented: $on) { Text(title) }
    }

    #if ON_MAIN
        nonisolated func drawn() -> some View { Button(title) {} }
    #endif

    nonisolated func later() {
        #if NONISOLATED
            counter.count += 1
        #endif
    }
}

func arm(_ content: UNMutableNotificationContent) async throws {
    let request = UNNotificationRequest(identifier: "one", content: content, trigger: nil)
    #if AWAIT
        try UNUserNotificationCenter.current().add(request)
    #endif
    #if TRY
        await UNUserNotificationCenter.current().add(request)
    #endif
    #if RACE
        Task { content.title = "other" }
    #endif
    try await UNUserNotificationCenter.current().add(request)
}

func ask(_ door: Door, _ shell: Shell) async throws {
    #if THROWN
        let sessions: [Session] = await door.ask { try $0.sessions() }
    #else
        let sessions: [Session] = try await door.ask { try $0.sessions() }
    #endif
    #if MAIN
        shell.dropUndo(of: .newest)
    #endif
    #if CASES
        switch await shell.stage {
        case .opening: break
        }
    #endif
    print(sessions)
}
