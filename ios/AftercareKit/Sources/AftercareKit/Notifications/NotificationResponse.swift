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
    /// Whether it is of that kind: a key begins with its kind's name.
    func names(_ kind: String) -> Bool { text.hasPrefix("\(kind):") }

    /// Whether retinoids are to be kept off.
    var keepsRetinoidOff: Bool { names("no_retinoid") }

    /// Whether it asks for a check-in.
    var asksForCheckIn: Bool { names("check_in") }
}
