import Foundation

/// A photo as it is being added.
public struct PhotoForm: Hashable, Sendable {
    public var on: CivilDate
    public var area = Area.cheeks
    public var view = PhotoView.front

    public init(on: CivilDate) { self.on = on }

    /// Puts the picture into the diary's folder of photos and adds it. A picture that is refused leaves no file.
    func add(_ jpeg: Data, to companion: Companion, at moment: Moment) throws -> PhotoWritten {
        let name = "\(UUID().uuidString).jpg"
        let file = URL(filePath: try companion.photoFolder()).appending(path: name)
        try jpeg.write(to: file, options: .atomic)
        do {
            return try companion.addPhoto(
                draft: PhotoDraft(file: name, area: area, view: view, on: on), moment: moment)
        } catch {
            try? FileManager.default.removeItem(at: file)
            throw error
        }
    }
}
