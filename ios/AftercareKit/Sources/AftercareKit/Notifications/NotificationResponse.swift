import Foundation

/// What the patient did with a notification.
public struct NotificationResponse: Equatable, Sendable {
    public enum Reply: Equatable, Sendable {
        /// Chose an answer.
        case action(NotificationAction)
        /// Tapped it, or it was shown while the app was open.
        case opened
        /// Wiped it away.
        case dismissed
    }

    public let identifier: String
    public let reply: Reply
    /// When it was shown.
    public let deliveredAt: Date
    /// The reminders it carries, as they were when it was armed.
    public let reminders: [ReminderKey]

    public init(identifier: String, reply: Reply, deliveredAt: Date, reminders: [ReminderKey]) {
        (self.identifier, self.reply) = (identifier, reply)
        (self.deliveredAt, self.reminders) = (deliveredAt, reminders)
    }
}

extension ReminderKey {
    /// Whether it asks for a check-in: a key begins with its kind's name.
    var asksForCheckIn: Bool { text.hasPrefix("check_in:") }
}
