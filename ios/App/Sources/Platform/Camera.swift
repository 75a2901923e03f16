import SwiftUI
import UIKit

/// The phone's own camera. What it takes goes to the app alone, not to the phone's photos.
struct Camera: UIViewControllerRepresentable {
    /// Whether this phone has one.
    @MainActor static var isThere: Bool { UIImagePickerController.isSourceTypeAvailable(.camera) }

    /// Called with the picture, or without one.
    let done: (UIImage?) -> Void

    func makeUIViewController(context: Context) -> UIImagePickerController {
        let picker = UIImagePickerController()
        picker.sourceType = .camera
        picker.delegate = context.coordinator
        return picker
    }

    func updateUIViewController(_ picker: UIImagePickerController, context: Context) {}

    func makeCoordinator() -> Taken { Taken(done: done) }

    /// Hears of the picture.
    @MainActor
    final class Taken: NSObject, UIImagePickerControllerDelegate, UINavigationControllerDelegate {
        private let done: (UIImage?) -> Void

        init(done: @escaping (UIImage?) -> Void) { self.done = done }

        func imagePickerController(
            _ picker: UIImagePickerController,
            didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any]
        ) {
            done(info[.originalImage] as? UIImage)
        }

        func imagePickerControllerDidCancel(_ picker: UIImagePickerController) { done(nil) }
    }
}
