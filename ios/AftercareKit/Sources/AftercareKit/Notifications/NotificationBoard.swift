import Foundation

/// What the kit asks of a phone's notifications. The app's one implementation is a thin layer over UserNotifications.
public protocol NotificationBoard: Sendable {
    /// What waits to be shown, of every maker.
    func pending() async -> [PendingNotification]
    /// Asks for one to be shown; one of the same identifier is replaced.
    func arm(_ notification: ArmedNotification) async throws
    /// Takes back what waits.
    func cancel(_ identifiers: [String]) async
    /// What was shown and still lies where the patient can see it.
    func delivered() async -> [DeliveredNotification]
    /// Takes away what was shown.
    func clear(_ identifiers: [String]) async
    /// Whether the patient lets the app show any.
    func permission() async -> NotificationPermission
    /// Asks the patient, once; afterwards only the phone's settings change it.
    func askPermission() async -> NotificationPermission
}

/// Whether notifications may be shown.
public enum NotificationPermission: Equatable, Sendable {
    case notAsked
    case granted
    case refused
}

/// One that waits.
public struct PendingNotification: Equatable, Sendable {
    public let identifier: String
    /// When it will be shown, as the phone reckons now; none where it repeats, or the phone does not say.
    public let fireAt: Date?

    public init(identifier: String, fireAt: Date?) {
        (self.identifier, self.fireAt) = (identifier, fireAt)
    }
}

/// One that was shown.
public struct DeliveredNotification: Hashable, Sendable {
    public let identifier: String
    public let at: Date

    public init(identifier: String, at: Date) {
        (self.identifier, self.at) = (identifier, at)
    }
}

/// One to be shown.
public struct ArmedNotification: Equatable, Sendable {
    /// When.
    public enum Trigger: Equatable, Sendable {
        /// At a date and time on the wall, wherever the phone is then.
        case wall(DateComponents)
        /// Every day at a time on the wall.
        case daily(DateComponents)
        /// At an instant, whatever the clocks say: a snooze.
        case instant(Date)
    }

    /// The core's key.
    public let identifier: String
    public let title: String
    public let body: String
    public let trigger: Trigger
    public let category: NotificationCategory
    /// What the phone groups it with.
    public let channel: Channel
    /// The reminders it carries.
    public let reminders: [ReminderKey]

    public init(
        identifier: String, title: String, body: String, trigger: Trigger, category: NotificationCategory,
        channel: Channel, reminders: [ReminderKey]
    ) {
        (self.identifier, self.title, self.body, self.trigger) = (identifier, title, body, trigger)
        (self.category, self.channel, self.reminders) = (category, channel, reminders)
    }

    /// What the core asks to arm.
    init(_ asked: PhoneNotification) {
        identifier = asked.key.text
        (title, body) = (asked.title, asked.body)
        category = NotificationCategory(actions: asked.actions)
        (channel, reminders) = (asked.channel, asked.keys)
        let wall = asked.wall.wall
        trigger =
            switch (asked.repeats, asked.clock) {
            case (.daily, _): .daily(DateComponents(hour: wall.hour, minute: wall.minute))
            case (nil, .floating): .wall(wall)
            case (nil, .instant): .instant(asked.fireAt)
            }
    }
}
