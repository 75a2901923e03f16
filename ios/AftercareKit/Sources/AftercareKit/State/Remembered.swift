import Foundation

/// What the app itself remembers, apart from the diary: how this phone keeps it.
public final class Remembered: @unchecked Sendable {
    // UserDefaults may be used from any thread.
    private let defaults: UserDefaults

    public init(_ defaults: UserDefaults = .standard) { self.defaults = defaults }

    /// Whether the first screen was read.
    public var begun: Bool {
        get { defaults.bool(forKey: "begun") }
        set { defaults.set(newValue, forKey: "begun") }
    }

    /// Whether the app opens only to the phone's owner.
    public var locked: Bool {
        get { defaults.bool(forKey: "locked") }
        set { defaults.set(newValue, forKey: "locked") }
    }

    /// Whether diary, snapshots and photos go into the phone's own backups.
    public var inBackups: Bool {
        get { defaults.bool(forKey: "in_backups") }
        set { defaults.set(newValue, forKey: "in_backups") }
    }

    /// When the app was last looked at.
    public var seen: Date? {
        get { defaults.object(forKey: "seen") as? Date }
        set { defaults.set(newValue, forKey: "seen") }
    }

    /// Forgets what belongs to a diary that is gone. The lock stays as it is.
    func forget() {
        begun = false
        seen = nil
    }
}
