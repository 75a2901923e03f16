// Signatures of the part of BackgroundTasks that the app uses, checked as ../README.md says. Nothing here runs.
import Foundation

open class BGTaskRequest: NSObject {
    public var identifier: String { fatalError() }
    public var earliestBeginDate: Date?
}

open class BGAppRefreshTaskRequest: BGTaskRequest {
    public init(identifier: String) {}
}

open class BGTaskScheduler: NSObject {
    public class var shared: BGTaskScheduler { fatalError() }
    public func submit(_ taskRequest: BGTaskRequest) throws {}
}
