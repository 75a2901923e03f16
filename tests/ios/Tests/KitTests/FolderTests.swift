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
