import AftercareKit
import Foundation

/// Everything of the app that lives as long as it does, put together of this phone's own parts.
@MainActor
final class OnThisPhone {
    let shell: Shell
    let lock: AppLock
    let keeping: PhoneBackups
    private let answers: NotificationAnswers

    init() {
        let (folder, remembered) = (DiaryFolder.ofTheApp, Remembered())
        // What was shared is gone by now; what could not be taken away is, the next time.
        try? Outgoing().clear()
        let now: Now = { Moment.ofThisPhone }
        let door = Door(now: now) {
            try folder.prepare(inBackups: remembered.inBackups)
            return folder.diary
        }
        let shell = Shell(
            door: door, board: NotificationCentre(), remembered: remembered, lang: Labels.langOfThisPhone,
            now: now)
        self.shell = shell
        lock = AppLock(check: OwnerOfThisPhone(), remembered: remembered)
        keeping = PhoneBackups(folder: folder, remembered: remembered)
        answers = NotificationAnswers { await shell.answer($0) }
    }

    /// From now on answers to notifications come to the core.
    func listen() {
        NotificationCentre.listen(with: answers, labels: Labels(lang: shell.lang))
        Refresh.ask()
    }

    /// The phone lets the app run for a moment, unseen.
    func refresh() async {
        Refresh.ask()
        await shell.replan()
    }
}
