// Signatures of the part of UIKit that the app uses, as Apple documents them. Nothing here runs.
@_exported import Foundation

@MainActor
open class UIApplication: NSObject {
    public class var significantTimeChangeNotification: NSNotification.Name { fatalError() }
    public class var openNotificationSettingsURLString: String { fatalError() }
}

public enum UIKeyboardType: Int, Sendable { case `default`, numberPad, decimalPad, phonePad, numbersAndPunctuation }
