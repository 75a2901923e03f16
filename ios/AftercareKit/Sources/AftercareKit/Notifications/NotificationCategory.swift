/// The answers that a notification offers. The phone is told of every category once, and each notification names its
/// own.
public struct NotificationCategory: Hashable, Sendable {
    /// In the order in which they are offered; a banner shows the first two.
    public let actions: [NotificationAction]

    public init(actions: [NotificationAction]) { self.actions = actions }

    /// Its name for the phone: its actions' names.
    public var identifier: String {
        actions.isEmpty ? "aftercare" : actions.map(\.identifier).joined(separator: ".")
    }

    /// Every category there can be: the actions are always offered in one order.
    public static var all: [NotificationCategory] {
        let every = NotificationAction.allCases
        return (0..<(1 << every.count)).map { chosen in
            NotificationCategory(actions: every.indices.filter { chosen & (1 << $0) != 0 }.map { every[$0] })
        }
    }
}

extension NotificationAction {
    /// Its name for the phone.
    public var identifier: String { "\(self)" }

    /// The action of that name.
    public init?(identifier: String) {
        guard let action = Self.allCases.first(where: { $0.identifier == identifier }) else { return nil }
        self = action
    }

    /// Whether it opens the app rather than being answered behind it.
    public var opensApp: Bool { self == .open }
}
