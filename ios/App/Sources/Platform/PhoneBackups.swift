import AftercareKit
import Observation

/// Whether the phone's own backups take the diary with them.
@MainActor @Observable
final class PhoneBackups {
    /// As the patient chose: no, unless she said otherwise.
    private(set) var isOn: Bool
    private let folder: DiaryFolder
    private let remembered: Remembered

    init(folder: DiaryFolder, remembered: Remembered) {
        (self.folder, self.remembered, isOn) = (folder, remembered, remembered.inBackups)
    }

    func turn(on: Bool) throws {
        try folder.keep(inBackups: on)
        remembered.inBackups = on
        isOn = on
    }
}
