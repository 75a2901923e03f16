import UIKit

// Both are done beside the screen: a picture of a newer phone has some fifty million points.

extension UIImage {
    /// A JPEG of nothing but what is seen: upright, and without what the camera wrote of place and time.
    nonisolated func drawnAnew() async -> Data? {
        let size = size(within: 3000)
        guard size.width >= 1, size.height >= 1 else { return nil }
        let format = UIGraphicsImageRendererFormat()
        (format.scale, format.opaque, format.preferredRange) = (1, true, .standard)
        return UIGraphicsImageRenderer(size: size, format: format).jpegData(withCompressionQuality: 0.9) { _ in
            draw(in: CGRect(origin: .zero, size: size))
        }
    }

    /// A picture of a file, as large as half a large screen shows it.
    nonisolated static func small(at path: String) async -> UIImage? {
        guard let whole = UIImage(contentsOfFile: path) else { return nil }
        return await whole.byPreparingThumbnail(ofSize: whole.size(within: 960))
    }

    private nonisolated func size(within longest: CGFloat) -> CGSize {
        let part = min(1, longest / max(size.width, size.height, 1))
        return CGSize(width: (size.width * part).rounded(), height: (size.height * part).rounded())
    }
}
