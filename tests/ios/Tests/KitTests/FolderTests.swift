import AftercareKit
import Foundation
import Testing

@Suite struct FolderTests {
    @Test func theFolderIsThereBeforeTheDiaryAndEveryFileIsInIt() async throws {
        let diary = TestDiary()
        let clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid")
        let (door, now) = (diary.door(clock), clock.moment)
        _ = try await door.ask { try $0.logSession(draft: SessionDraft(treatment: .other), moment: now) }
        let files = try FileManager.default.contentsOfDirectory(atPath: diary.folder.url.path)
        #expect(files.contains("aftercare.db"))
        #expect(files.allSatisfy { $0.hasPrefix("aftercare.db") || $0 == "photos" }, "\(files)")
    }

    @Test(arguments: ExportKind.allCases)
    func whatGoesOutIsWrittenAndWhatWentBeforeIsGone(_ kind: ExportKind) async throws {
        let diary = TestDiary()
        let clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid")
        let (door, now, outgoing) = (diary.door(clock), clock.moment, Outgoing(in: diary.folder.url))
        for _ in 0..<2 {
            let exported = try await door.ask {
                try outgoing.makeRoom()
                return try $0.export(kind: kind, to: outgoing.place(for: kind).path, replace: false, moment: now)
            }
            #expect(!exported.files.isEmpty)
            #expect(exported.files.allSatisfy { FileManager.default.fileExists(atPath: $0.path) })
        }
    }

    @Test func aClosedDoorOpensAgainAndSpeaksOn() async throws {
        let diary = TestDiary()
        let clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid")
        let (door, now) = (diary.door(clock), clock.moment)
        try await door.speak("fr")
        let notices = try await door.ask { try $0.today(moment: now).notices }
        await door.close()
        #expect(try await door.ask { try $0.today(moment: now).notices } == notices)
    }
}
