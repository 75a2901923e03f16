import UIKit

/// Pages of the phone's own settings.
@MainActor
enum PhoneSettings {
    /// Whether this app may notify.
    static var notifications: String { UIApplication.openNotificationSettingsURLString }
}
