import AftercareKit
import Foundation

/// A folder of its own for a test's diary, gone with it.
final class TestDiary: Sendable {
    let folder: DiaryFolder

    init() {
        let place = FileManager.default.temporaryDirectory.appending(path: "diary-\(UUID().uuidString)")
        folder = DiaryFolder(place)
    }

    deinit { try? FileManager.default.removeItem(at: folder.url) }

    func door(_ clock: TestClock) -> Door {
        let folder = folder
        return Door(now: clock.now) {
            try folder.prepare(inBackups: false)
            return folder.diary
        }
    }

    /// What the app remembers, of this test alone.
    func remembered() -> Remembered {
        Remembered(UserDefaults(suiteName: folder.url.lastPathComponent) ?? .standard)
    }
}

/// A phone that was not unlocked yet.
final class Locked: @unchecked Sendable {
    struct Still: Error {}

    private let lock = NSLock()
    private var on = true

    var isOn: Bool {
        get { lock.withLock { on } }
        set { lock.withLock { on = newValue } }
    }
}

@MainActor
func shell(
    _ diary: TestDiary, _ phone: Phone, _ clock: TestClock, lang: String = "en"
) -> Shell {
    Shell(door: diary.door(clock), board: phone, remembered: diary.remembered(), lang: lang, now: clock.now)
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate { CivilDate(year: year, month: month, day: day) }

extension CivilDate {
    /// The date some days later.
    func adding(days: Int) -> CivilDate {
        let noon = noon(in: .gmt)
        return CivilDate(noon.addingTimeInterval(Double(days) * 86_400), in: .gmt)
    }
}
