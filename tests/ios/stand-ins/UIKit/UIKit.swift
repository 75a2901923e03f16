// Signatures of the part of UIKit that the app uses, checked as ../README.md says. Nothing here runs.
@_exported import Foundation

@MainActor
open class UIApplication: NSObject {
    public nonisolated class var significantTimeChangeNotification: NSNotification.Name { fatalError() }
    public class var openNotificationSettingsURLString: String { fatalError() }
}

public enum UIKeyboardType: Int, Sendable { case `default`, numberPad, decimalPad, phonePad, numbersAndPunctuation }

open class UIImage: NSObject, @unchecked Sendable {
    public convenience init?(contentsOfFile path: String) { fatalError() }
    public convenience init?(data: Data) { fatalError() }
    public var size: CGSize { fatalError() }
    public func draw(in rect: CGRect) {}
    public func byPreparingThumbnail(ofSize size: CGSize) async -> UIImage? { fatalError() }
}

open class UIGraphicsRendererFormat: NSObject {}

open class UIGraphicsImageRendererFormat: UIGraphicsRendererFormat {
    public enum Range: Sendable { case automatic, unspecified, extended, standard }

    public override init() {}
    public var scale: CGFloat = 1
    public var opaque = false
    public var preferredRange = Range.automatic
}

open class UIGraphicsRendererContext: NSObject {}

open class UIGraphicsImageRendererContext: UIGraphicsRendererContext {}

open class UIGraphicsRenderer: NSObject {}

open class UIGraphicsImageRenderer: UIGraphicsRenderer {
    public init(size: CGSize, format: UIGraphicsImageRendererFormat) {}
    public func jpegData(
        withCompressionQuality compressionQuality: CGFloat, actions: (UIGraphicsImageRendererContext) -> Void
    ) -> Data { fatalError() }
}

@MainActor
open class UIViewController: NSObject {}

@MainActor
open class UINavigationController: UIViewController {}

@MainActor
public protocol UINavigationControllerDelegate: NSObjectProtocol {}

/// Its requirements are optional on Apple's systems.
@MainActor
public protocol UIImagePickerControllerDelegate: NSObjectProtocol {
    func imagePickerController(
        _ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any])
    func imagePickerControllerDidCancel(_ picker: UIImagePickerController)
}

@MainActor
open class UIImagePickerController: UINavigationController {
    public enum SourceType: Int, Sendable { case photoLibrary, camera }

    public struct InfoKey: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public nonisolated init(rawValue: String) { self.rawValue = rawValue }
        @MainActor public static var originalImage: InfoKey { fatalError() }
    }

    public override init() {}
    public class func isSourceTypeAvailable(_ sourceType: SourceType) -> Bool { fatalError() }
    public var sourceType: SourceType = .photoLibrary
    public weak var delegate: (any UIImagePickerControllerDelegate & UINavigationControllerDelegate)?
}
