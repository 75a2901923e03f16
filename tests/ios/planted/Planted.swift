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

struct Planted: View {
    @Environment(Counter.self) private var counter
    @State private var on = false
    @State private var name: String?

    var body: some View {
        #if LABEL
            Toggle("on", isOn: $on, role: .cancel)
        #endif
        #if BINDING
            Toggle("on", isOn: on)
        #endif
        #if TYPE
            Text(counter)
        #endif
        #if OPTIONAL
            Text(name)
        #endif
        #if ISOLATION
            Button("count") { Task.detached { counter.count += 1 } }
        #endif
        Text(name ?? "").sheet(isPresented: $on) { Text("sheet") }
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
