// Signatures of the part of UserNotifications that the app uses, checked as ../README.md says. Nothing here runs. The
// classes are not Sendable here, which is the stricter reading.
import Foundation

public enum UNAuthorizationStatus: Int, Sendable { case notDetermined, denied, authorized, provisional, ephemeral }

public struct UNAuthorizationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static var badge: Self { Self(rawValue: 1) }
    public static var sound: Self { Self(rawValue: 2) }
    public static var alert: Self { Self(rawValue: 4) }
}

public struct UNNotificationPresentationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static var sound: Self { Self(rawValue: 2) }
    public static var list: Self { Self(rawValue: 8) }
    public static var banner: Self { Self(rawValue: 16) }
}

public struct UNNotificationActionOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static var destructive: Self { Self(rawValue: 2) }
    public static var foreground: Self { Self(rawValue: 4) }
}

public struct UNNotificationCategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static var customDismissAction: Self { Self(rawValue: 1) }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
public let UNNotificationDefaultActionIdentifier = "com.apple.UNNotificationDefaultActionIdentifier"
// swift-format-ignore: AlwaysUseLowerCamelCase
public let UNNotificationDismissActionIdentifier = "com.apple.UNNotificationDismissActionIdentifier"

open class UNNotificationSound: NSObject {
    public class var `default`: UNNotificationSound { fatalError() }
}

open class UNNotificationAction: NSObject {
    public convenience init(identifier: String, title: String, options: UNNotificationActionOptions = []) {
        fatalError()
    }
}

open class UNNotificationCategory: NSObject {
    public convenience init(
        identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
        options: UNNotificationCategoryOptions = []
    ) { fatalError() }
}

open class UNNotificationContent: NSObject {
    public var title: String { fatalError() }
    public var body: String { fatalError() }
    public var categoryIdentifier: String { fatalError() }
    public var threadIdentifier: String { fatalError() }
    public var userInfo: [AnyHashable: Any] { fatalError() }
    public var sound: UNNotificationSound? { fatalError() }
}

open class UNMutableNotificationContent: UNNotificationContent {
    public override var title: String {
        get { fatalError() }
        set {}
    }
    public override var body: String {
        get { fatalError() }
        set {}
    }
    public override var categoryIdentifier: String {
        get { fatalError() }
        set {}
    }
    public override var threadIdentifier: String {
        get { fatalError() }
        set {}
    }
    public override var userInfo: [AnyHashable: Any] {
        get { fatalError() }
        set {}
    }
    public override var sound: UNNotificationSound? {
        get { fatalError() }
        set {}
    }
    public override init() {}
}

open class UNNotificationTrigger: NSObject {
    public var repeats: Bool { fatalError() }
}

open class UNCalendarNotificationTrigger: UNNotificationTrigger {
    public convenience init(dateMatching dateComponents: DateComponents, repeats: Bool) { fatalError() }
    public var dateComponents: DateComponents { fatalError() }
    public func nextTriggerDate() -> Date? { fatalError() }
}

open class UNNotificationRequest: NSObject {
    public convenience init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
        fatalError()
    }
    public var identifier: String { fatalError() }
    public var content: UNNotificationContent { fatalError() }
    public var trigger: UNNotificationTrigger? { fatalError() }
}

open class UNNotification: NSObject {
    public var date: Date { fatalError() }
    public var request: UNNotificationRequest { fatalError() }
}

open class UNNotificationResponse: NSObject {
    public var notification: UNNotification { fatalError() }
    public var actionIdentifier: String { fatalError() }
}

open class UNNotificationSettings: NSObject {
    public var authorizationStatus: UNAuthorizationStatus { fatalError() }
}

/// Its requirements are optional on Apple's systems.
public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping @Sendable (UNNotificationPresentationOptions) -> Void)
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping @Sendable () -> Void)
}

open class UNUserNotificationCenter: NSObject {
    public class func current() -> UNUserNotificationCenter { fatalError() }
    public weak var delegate: (any UNUserNotificationCenterDelegate)?
    public func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool { fatalError() }
    public func notificationSettings() async -> UNNotificationSettings { fatalError() }
    public func setNotificationCategories(_ categories: Set<UNNotificationCategory>) {}
    public func add(_ request: UNNotificationRequest) async throws {}
    public func pendingNotificationRequests() async -> [UNNotificationRequest] { fatalError() }
    public func deliveredNotifications() async -> [UNNotification] { fatalError() }
    public func removePendingNotificationRequests(withIdentifiers identifiers: [String]) {}
    public func removeDeliveredNotifications(withIdentifiers identifiers: [String]) {}
}
