import Foundation

extension DateComponents {
    /// A time on the wall as the core's settings write it: `08:00`.
    public var clock: String {
        func two(_ number: Int?) -> String { String(String(100 + (number ?? 0)).suffix(2)) }
        return "\(two(hour)):\(two(minute))"
    }
}

extension SunscreenSetting {
    /// As the core's settings write it.
    public var written: String { "\(self)" }
}
