import AftercareKit
import Foundation
import UserNotifications

/// The kit's notifications on UserNotifications, and nothing else. No other file of the app knows of it.
struct NotificationCentre: NotificationBoard {
    private static let reminders = "reminders"

    /// Tells the phone which answers there are, and who takes them.
    @MainActor
    static func listen(with answers: NotificationAnswers, labels: Labels) {
        let centre = UNUserNotificationCenter.current()
        centre.delegate = answers
        centre.setNotificationCategories(Set(NotificationCategory.all.map { category(of: $0, labels) }))
    }

    func pending() async -> [PendingNotification] {
        await UNUserNotificationCenter.current().pendingNotificationRequests().map {
            let trigger = $0.trigger as? UNCalendarNotificationTrigger
            let repeats = trigger?.repeats ?? false
            return PendingNotification(
                identifier: $0.identifier, fireAt: repeats ? nil : trigger?.nextTriggerDate())
        }
    }

    func arm(_ notification: ArmedNotification) async throws {
        let content = UNMutableNotificationContent()
        (content.title, content.body) = (notification.title, notification.body)
        content.categoryIdentifier = notification.category.identifier
        content.threadIdentifier = "\(notification.channel)"
        content.sound = .default
        content.userInfo = [Self.reminders: notification.reminders.map(\.text)]
        let request = UNNotificationRequest(
            identifier: notification.identifier, content: content, trigger: Self.trigger(of: notification))
        try await UNUserNotificationCenter.current().add(request)
    }

    func cancel(_ identifiers: [String]) async {
        UNUserNotificationCenter.current().removePendingNotificationRequests(withIdentifiers: identifiers)
    }

    func delivered() async -> [DeliveredNotification] {
        await UNUserNotificationCenter.current().deliveredNotifications().map {
            DeliveredNotification(identifier: $0.request.identifier, at: $0.date)
        }
    }

    func clear(_ identifiers: [String]) async {
        UNUserNotificationCenter.current().removeDeliveredNotifications(withIdentifiers: identifiers)
    }

    func permission() async -> NotificationPermission {
        switch await UNUserNotificationCenter.current().notificationSettings().authorizationStatus {
        case .notDetermined: .notAsked
        case .denied: .refused
        default: .granted
        }
    }

    func askPermission() async -> NotificationPermission {
        _ = try? await UNUserNotificationCenter.current().requestAuthorization(options: [.alert, .sound])
        return await permission()
    }

    /// What the patient did, as the kit knows it; none for what it never armed.
    static func response(
        to notification: UNNotification, action: String = UNNotificationDefaultActionIdentifier
    ) -> NotificationResponse {
        let reply: NotificationResponse.Reply =
            switch action {
            case UNNotificationDefaultActionIdentifier: .opened
            case UNNotificationDismissActionIdentifier: .dismissed
            default: NotificationAction(identifier: action).map { .action($0) } ?? .opened
            }
        let keys = notification.request.content.userInfo[reminders] as? [String] ?? []
        return NotificationResponse(
            identifier: notification.request.identifier, reply: reply, deliveredAt: notification.date,
            reminders: keys.map { ReminderKey($0) })
    }

    private static func trigger(of notification: ArmedNotification) -> UNCalendarNotificationTrigger {
        // A phone set to another calendar, such as the Buddhist one, would look for another year.
        var calendar = Calendar(identifier: .gregorian)
        switch notification.trigger {
        case .wall(var wall):
            // Without a zone it is the wall's time wherever the phone is then.
            calendar.timeZone = .autoupdatingCurrent
            wall.calendar = calendar
            return UNCalendarNotificationTrigger(dateMatching: wall, repeats: false)
        case .daily(let time):
            return UNCalendarNotificationTrigger(dateMatching: time, repeats: true)
        case .instant(let instant):
            calendar.timeZone = .gmt
            var parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: instant)
            (parts.calendar, parts.timeZone) = (calendar, .gmt)
            return UNCalendarNotificationTrigger(dateMatching: parts, repeats: false)
        }
    }

    @MainActor
    private static func category(of category: NotificationCategory, _ labels: Labels) -> UNNotificationCategory {
        let actions = category.actions.map {
            // None asks for the phone to be unlocked: an answer must not wait.
            UNNotificationAction(
                identifier: $0.identifier, title: labels.answer($0), options: $0.opensApp ? [.foreground] : [])
        }
        return UNNotificationCategory(
            identifier: category.identifier, actions: actions, intentIdentifiers: [], options: [.customDismissAction])
    }
}

/// Takes the patient's answers from the phone to the app.
final class NotificationAnswers: NSObject, UNUserNotificationCenterDelegate {
    private let answer: @Sendable (NotificationResponse) async -> Void

    init(answer: @escaping @Sendable (NotificationResponse) async -> Void) { self.answer = answer }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void
    ) {
        let given = NotificationCentre.response(to: response.notification, action: response.actionIdentifier)
        let ended = Ended(call: completionHandler)
        // The phone waits for the end before it lets the app sleep again, and wants to hear of it on the main thread.
        Task { @MainActor [answer] in
            await answer(given)
            ended.call()
        }
    }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
    ) {
        completionHandler([.banner, .list, .sound])
    }

    /// Called once, on the main thread.
    private struct Ended: @unchecked Sendable {
        let call: () -> Void
    }
}
