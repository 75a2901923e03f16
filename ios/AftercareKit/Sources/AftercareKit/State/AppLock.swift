import Observation

/// Asks the phone whether its owner is there.
public protocol OwnerCheck: Sendable {
    /// Whether the phone has a way to ask: a face, a finger or a passcode.
    func canAsk() async -> Bool
    /// Asks, and says why.
    func ask(because reason: String) async -> Bool
}

/// Shuts the app to others. The passcode always opens it too, so nobody is locked out of her own diary; on a phone that
/// has none any more, nothing is asked.
@MainActor @Observable
public final class AppLock {
    /// Whether it is shut now.
    public private(set) var shut: Bool
    /// Whether it is set.
    public private(set) var isOn: Bool
    private var asking = false
    /// The app went out of sight while the owner was asked.
    private var left = false
    private let check: any OwnerCheck
    private let remembered: Remembered

    public init(check: any OwnerCheck, remembered: Remembered) {
        (self.check, self.remembered) = (check, remembered)
        (shut, isOn) = (remembered.locked, remembered.locked)
    }

    /// Sets it, once the owner has shown that she can open it. Says whether it is as asked.
    public func turn(on: Bool, because reason: String) async -> Bool {
        guard on != isOn else { return true }
        // Where the phone cannot ask, it can only be taken off.
        guard await check.canAsk() ? await ask(because: reason) : !on else { return false }
        (isOn, remembered.locked) = (on, on)
        return true
    }

    /// The app is out of sight.
    public func leave() {
        // The phone's own question takes the app out of sight, too: its answer says whether anybody went.
        if asking { left = true } else { shut = isOn }
    }

    /// Asks the owner, where it is shut.
    public func open(because reason: String) async {
        guard shut else { return }
        guard await check.canAsk() else {
            shut = false
            return
        }
        if await ask(because: reason) { shut = false }
    }

    private func ask(because reason: String) async -> Bool {
        guard !asking else { return false }
        (asking, left) = (true, false)
        let isThere = await check.ask(because: reason)
        asking = false
        if left && !isThere { shut = isOn }
        return isThere
    }
}
