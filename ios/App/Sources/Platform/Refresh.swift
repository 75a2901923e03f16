import BackgroundTasks
import Foundation

/// The refresh behind the patient's back: so that reminders go on where the app is not opened for weeks.
enum Refresh {
    /// As `Info.plist` permits it.
    static let identifier = "org.aftercare.app.refresh"

    /// Asks for the next one. The phone decides when it comes, and whether.
    static func ask() {
        let request = BGAppRefreshTaskRequest(identifier: identifier)
        request.earliestBeginDate = Date(timeIntervalSinceNow: 12 * 3600)
        // It is refused where the patient switched refreshes off: then opening the app does the same.
        try? BGTaskScheduler.shared.submit(request)
    }
}
