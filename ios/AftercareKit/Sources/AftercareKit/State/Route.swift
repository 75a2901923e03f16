/// What the app is asked to show.
public enum Route: Equatable, Hashable, Sendable {
    case today
    case checkIn
    /// A reminder, with why it is there.
    case reminder(ReminderKey)
}
