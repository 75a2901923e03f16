import AftercareKit
import Combine
import SwiftUI
import UIKit

/// What stands around every screen: the stage the app is at, the lock, the offer to take a change back.
struct RootView: View {
    /// Called when another language is spoken.
    let spoken: @MainActor () -> Void
    @Environment(Shell.self) private var shell
    @Environment(AppLock.self) private var lock
    @Environment(\.scenePhase) private var phase

    var body: some View {
        let labels = Labels(lang: shell.lang)
        stage
            .covered()
            .speaking(labels)
            .tint(Theme.accent)
            .onChange(of: phase, initial: true) { _, now in follow(now, labels) }
            .onChange(of: shell.lang) { spoken() }
            .onReceive(told(UIApplication.significantTimeChangeNotification)) { _ in
                Task { await shell.clockChanged() }
            }
            .onReceive(told(.NSSystemTimeZoneDidChange)) { _ in
                Task { await shell.clockChanged() }
            }
    }

    /// What the phone tells, on the main thread whatever thread it tells it on.
    private func told(_ name: Notification.Name) -> Publishers.ReceiveOn<NotificationCenter.Publisher, DispatchQueue> {
        NotificationCenter.default.publisher(for: name).receive(on: DispatchQueue.main)
    }

    @ViewBuilder private var stage: some View {
        switch shell.stage {
        case .opening: ProgressView()
        case .first: FirstScreen()
        case .open: Tabs()
        case .closed(let error): ClosedScreen(error: error)
        }
    }

    private func follow(_ phase: ScenePhase, _ labels: Labels) {
        switch phase {
        case .active:
            Task {
                await lock.open(because: labels(.lockReason))
                await shell.becameActive()
            }
        case .background: lock.leave()
        default: break
        }
    }
}

extension View {
    /// Hides it from others while the app is locked or out of sight: the app switcher takes its picture then. A sheet
    /// lies above all else, so each has a cover of its own.
    func covered() -> some View { modifier(Covered()) }
}

private struct Covered: ViewModifier {
    @Environment(AppLock.self) private var lock
    @Environment(\.scenePhase) private var phase

    func body(content: Content) -> some View {
        ZStack {
            content.accessibilityHidden(lock.shut)
            if lock.shut || phase != .active { CoverView() }
        }
    }
}

/// Nothing of the diary: what others may see of the app.
struct CoverView: View {
    @Environment(AppLock.self) private var lock
    @Environment(\.labels) private var labels

    var body: some View {
        ZStack {
            Theme.card.ignoresSafeArea()
            if lock.shut {
                Button(labels(.unlock)) {
                    Task { await lock.open(because: labels(.lockReason)) }
                }
                .buttonStyle(.borderedProminent)
            }
        }
        .accessibilityAddTraits(.isModal)
    }
}

/// The app's rooms.
struct Tabs: View {
    private enum Tab { case today, calendar, courses, more }

    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var tab = Tab.today
    @State private var opening = Opening()

    var body: some View {
        @Bindable var shell = shell
        TabView(selection: $tab) {
            TodayScreen().offeringUndo()
                .tabItem { Label(labels(.today), systemImage: "sun.max") }.tag(Tab.today)
            CalendarScreen().offeringUndo()
                .tabItem { Label(labels(.calendar), systemImage: "calendar") }.tag(Tab.calendar)
            CoursesScreen().offeringUndo()
                .tabItem { Label(labels(.courses), systemImage: "chart.line.uptrend.xyaxis") }
                .tag(Tab.courses)
            MoreScreen().offeringUndo()
                .tabItem { Label(labels(.more), systemImage: "ellipsis.circle") }.tag(Tab.more)
        }
        .sheet(item: $opening.opened) { OpenedSheet(opened: $0) }
        .environment(opening)
        // A sheet tells it itself: two at once would be in each other's way.
        .troubled(opening.opened == nil ? $shell.trouble : .constant(nil))
        .onChange(of: shell.route, initial: true) { _, route in follow(route) }
        .onChange(of: shell.returning, initial: true) { _, returning in if returning { tab = .today } }
    }

    /// A notification leads to what it is about.
    private func follow(_ route: Route?) {
        guard let route else { return }
        switch route {
        case .today: tab = .today
        case .checkIn: opening.open(.checkIn)
        case .reminder(let key): opening.open(.reminder(key))
        }
        shell.route = nil
    }
}

/// What lies above the rooms.
@MainActor @Observable
final class Opening {
    var opened: Opened? {
        didSet { if opened == nil { above = nil } }
    }
    /// What a notification asked for while something else was open, in which she may have been typing.
    var above: Opened?

    /// What a notification asks for.
    func open(_ what: Opened) {
        if opened == nil || opened == what { opened = what } else { above = what }
    }
}

/// What is opened above the rooms.
enum Opened: Hashable, Identifiable {
    case log
    case change(SessionId)
    case checkIn
    case reminder(ReminderKey)
    case signs

    var id: Self { self }
}

/// One of them, with a way back.
struct OpenedSheet: View {
    let opened: Opened
    var isAbove = false
    @Environment(Opening.self) private var opening
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        @Bindable var shell = shell
        @Bindable var opening = opening
        NavigationStack {
            content
                .toolbar {
                    ToolbarItem(placement: .cancellationAction) { Button(labels(.close)) { dismiss() } }
                }
        }
        .offeringUndo()
        .environment(\.dismissSheet, { dismiss() })
        .sheet(item: isAbove ? .constant(nil) : $opening.above) { OpenedSheet(opened: $0, isAbove: true) }
        .troubled(isAbove || opening.above == nil ? $shell.trouble : .constant(nil))
        .covered()
    }

    @ViewBuilder private var content: some View {
        switch opened {
        case .log: LogScreen(change: nil)
        case .change(let id): LogScreen(change: id)
        case .checkIn: CheckInScreen()
        case .reminder(let key): WhyScreen(key: key)
        case .signs: SignsScreen()
        }
    }
}
