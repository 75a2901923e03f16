import AftercareKit
import Foundation
import Testing

/// Backups, snapshots and erasing, as the app does them.
@MainActor @Suite struct KeepingTests {
    private let diary = TestDiary()
    private let clock: TestClock
    private let phone: Phone
    private let shell: Shell

    init() throws {
        clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid")
        phone = Phone(clock)
        shell = KitTests.shell(diary, phone, clock)
    }

    private var sessions: Int {
        get async throws { try await shell.ask { companion, _ in try companion.sessions().count } }
    }

    private func backUp(_ lock: BackupLock, progress: WorkProgress? = nil) async throws -> String {
        let (outgoing, date) = (Outgoing(in: diary.folder.url), clock.moment.date)
        let made = await shell.work {
            let place = outgoing.backup(on: date)
            try outgoing.makeRoom(for: place)
            return try $0.backUp(to: place.path, lock: lock, replace: false, progress: progress, moment: $1)
        }
        return try #require(made).path
    }

    @Test func aBackupIsPutInPlaceWithItsPassphraseAlone() async throws {
        await shell.start()
        _ = await shell.log(SessionDraft(treatment: .microneedling))
        let file = try await backUp(.passphrase(passphrase: "correct horse"))
        _ = await shell.log(SessionDraft(treatment: .other))
        let progress = WorkProgress()
        #expect(await shell.restore(from: file, passphrase: "wrong", progress: progress) == nil)
        #expect(shell.trouble != nil)
        #expect(try await sessions == 2)
        let restored = await shell.restore(from: file, passphrase: "correct horse", progress: progress)
        #expect(restored?.sessions == 1 && shell.undoable == nil)
        #expect(try await sessions == 1)
        #expect(progress.total() > 0)
    }

    @Test func whoBringsHerDiaryAlongIsNoNewcomer() async throws {
        await shell.start()
        await shell.begin(in: "de")
        _ = await shell.log(SessionDraft(treatment: .microneedling))
        let file = try await backUp(.unencrypted)
        let (elsewhere, phone) = (TestDiary(), Phone(clock))
        let other = KitTests.shell(elsewhere, phone, clock)
        await other.start()
        #expect(other.stage == .first)
        _ = await other.restore(from: file, passphrase: nil, progress: WorkProgress())
        #expect(other.stage == .open && other.lang == "de")
        let said = try await other.ask { try $0.today(moment: $1).downtime.map(\.text) }
        #expect(try await shell.ask { try $0.today(moment: $1).downtime.map(\.text) } == said)
        #expect(await !phone.all.isEmpty)
    }

    @Test func whatIsArmedFollowsTheRestoredDiary() async throws {
        await shell.start()
        await shell.begin(in: "en")
        let empty = try await backUp(.unencrypted)
        _ = await shell.log(SessionDraft(treatment: .microneedling))
        #expect(await !phone.all.isEmpty)
        _ = await shell.restore(from: empty, passphrase: nil, progress: WorkProgress())
        #expect(await phone.all.isEmpty)
    }

    @Test func aDamagedDiaryIsRescuedFromItsSnapshot() async throws {
        await shell.start()
        _ = await shell.log(SessionDraft(treatment: .microneedling))
        // A snapshot is of the day before.
        clock.pass(days: 1)
        await shell.reopen()
        let kept = try await shell.ask { companion, _ in try companion.snapshots() }
        #expect(!kept.isEmpty)
        try damage()
        await shell.reopen()
        guard case .closed(.DamagedDiary) = shell.stage else {
            Issue.record("\(shell.stage)")
            return
        }
        let snapshot = try #require(await shell.snapshotsToRescue().first { $0.good && $0.sessions == 1 })
        #expect(await shell.rescue(from: snapshot.name, passphrase: nil, progress: WorkProgress()) != nil)
        #expect(shell.stage == .open)
        #expect(try await sessions == 1)
    }

    @Test func erasingLeavesANewcomersApp() async throws {
        await shell.start()
        await shell.begin(in: "fr")
        _ = await shell.log(SessionDraft(treatment: .microneedling))
        await shell.erase()
        #expect(shell.stage == .first && shell.trouble == nil)
        #expect(try await sessions == 0)
        #expect(await phone.all.isEmpty)
    }

    @Test func whatDoesNotOpenCanBeErased() async throws {
        await shell.start()
        await shell.begin(in: "en")
        _ = await shell.log(SessionDraft(treatment: .microneedling))
        try damage()
        await shell.reopen()
        await shell.erase()
        #expect(shell.stage == .first && shell.trouble == nil)
    }

    @Test func aWorkIsDoneOnceAndTellsItsProgress() async throws {
        await shell.start()
        let work = Work()
        let second = Work()
        let answer = await work.run { progress in
            #expect(work.runs)
            #expect(await work.run { _ in 2 } == nil)
            return try? await backUp(.unencrypted, progress: progress)
        }
        #expect(answer != nil && !work.runs && work.fraction == nil)
        #expect(await second.run { _ in Int?.none } == nil)
        #expect(!second.runs)
    }

    /// Writes over the middle of the file, past SQLite's header, while nobody has it open.
    private func damage() throws {
        let file = try FileHandle(forUpdating: URL(filePath: diary.folder.diary))
        let length = try file.seekToEnd()
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data(repeating: 0xA5, count: Int(length) - 100))
        try file.close()
    }
}
