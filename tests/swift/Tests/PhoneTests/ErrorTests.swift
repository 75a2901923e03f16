import Aftercare
import Foundation
import Journeys
import Testing

/// Every variant of the one error, as it really comes about.
@Suite struct ErrorTests {
    private func check(_ error: AftercareError, _ kind: String, of path: String, because reason: String) {
        #expect(error.parts == (kind, "diary", path, reason))
    }

    @Test func badInput() throws {
        let companion = try Diary().open()
        let now = try at("2026-03-01T18:00")
        let error = try refusal { try companion.agenda(from: day(2026, 3, 1), days: 0, moment: now) }
        #expect(error == .BadInput(field: "days", value: "0", reason: "between 1 and 3700"))
    }

    @Test func notADiary() throws {
        let diary = try Diary()
        let letter = diary.folder.appending(path: "letter").path
        try Data("dear diary".utf8).write(to: URL(filePath: letter))
        let now = try at("2026-03-01T18:00")
        check(
            try refusal { try Companion(path: letter, moment: now) }, "not_a_diary", of: letter,
            because: "not a SQLite database")
        let folder = diary.folder.path
        check(
            try refusal { try Companion(path: folder, moment: now) }, "not_a_diary", of: folder, because: "is a folder")
    }

    @Test func newerDiary() throws {
        let diary = try Diary()
        _ = try diary.open()
        try diary.setHeader(at: userVersion, to: 99)
        let error = try refusal { try diary.open() }
        #expect(error.parts.kind == "newer_diary" && error.parts.field == "diary" && error.parts.value == diary.path)
        #expect(error.parts.reason.hasPrefix("its schema is 99, this version knows "))
    }

    @Test func damagedDiary() throws {
        let diary = try Diary()
        let now = try at("2026-03-01T18:00")
        _ = try diary.open().logSession(draft: SessionDraft(treatment: .microneedling), moment: now)
        var bytes = try Data(contentsOf: URL(filePath: diary.path))
        bytes.replaceSubrange(4096..., with: Data(repeating: 0xA5, count: bytes.count - 4096))
        try bytes.write(to: URL(filePath: diary.path))
        let error = try refusal { try diary.open().today(moment: now) }
        let reason = "the file is damaged; no good snapshot is beside it; a backup can be restored"
        check(error, "damaged_diary", of: diary.path, because: reason)
        #expect(try Data(contentsOf: URL(filePath: diary.path)) == bytes)
    }

    /// Root may write everywhere but where nobody may.
    @Test(arguments: [
        ("/proc/diary.db", "cannot be opened or written"), ("/nowhere/diary.db", "its folder does not exist"),
    ])
    func noPermission(_ path: String, _ reason: String) throws {
        let now = try at("2026-03-01T18:00")
        check(try refusal { try Companion(path: path, moment: now) }, "no_permission", of: path, because: reason)
    }

    @Test func noSpace() throws {
        let small = try SmallDisk()
        let now = try at("2026-03-01T18:00")
        let companion = try Companion(path: small.path, moment: now)
        let logged = try companion.logSession(draft: SessionDraft(treatment: .microneedling), moment: now)
        let note = String(repeating: "n", count: 4000)
        let error = try refusal {
            for _ in 0..<1000 {
                _ = try companion.changeSession(
                    id: logged.session.id, draft: SessionDraft(note: note), moment: now, preview: false)
            }
        }
        check(error, "no_space", of: small.path, because: "no space left; what was written earlier is whole")
        #expect(try companion.sessions().count == 1)
    }

    /// Once the diary is erased, its door has nothing to answer from.
    @Test func fault() throws {
        let diary = try Diary()
        let companion = try diary.open()
        try companion.erase()
        check(try refusal { try companion.tasks() }, "fault", of: diary.path, because: "is closed; open it anew")
    }

    /// A call waits for another process, but not for ever; reading does not wait.
    @Test func busy() throws {
        let diary = try Diary()
        let companion = try diary.open()
        let now = try at("2026-03-01T18:00")
        let holder = try Holder(of: diary.path)
        let clock = ContinuousClock()
        #expect(try clock.measure { _ = try companion.today(moment: now) } < .seconds(5))
        var error: AftercareError?
        let waited = try clock.measure {
            error = try refusal { try companion.logSession(draft: SessionDraft(treatment: .other), moment: now) }
        }
        #expect(waited > .seconds(9) && waited < .seconds(20))
        check(
            try #require(error), "busy", of: diary.path, because: "held by another process for over 10 seconds")
        try holder.letGo()
        _ = try companion.logSession(draft: SessionDraft(treatment: .other), moment: now)
        #expect(try companion.sessions().count == 1)
    }

    private let userVersion: UInt64 = 60
}

/// What the patient is told of it.
@Suite struct ErrorTextTests {
    @Test(arguments: ["en", "es", "de", "fr", "ar"])
    func everyVariantHasATextInHerLanguage(_ lang: String) {
        let (field, value, reason) = ("diary", "/diary.db", "the file is damaged")
        let errors: [AftercareError] = [
            .BadInput(field: "on", value: "2026-03-04", reason: "lies ahead"),
            .NotADiary(field: field, value: value, reason: reason),
            .NewerDiary(field: field, value: value, reason: reason),
            .DamagedDiary(field: field, value: value, reason: reason),
            .NoPermission(field: field, value: value, reason: reason),
            .NoSpace(field: field, value: value, reason: reason),
            .Busy(field: field, value: value, reason: reason),
            .Fault(field: field, value: value, reason: reason),
        ]
        let texts = errors.map { errorText(error: $0, lang: lang) }
        #expect(Set(texts).count == errors.count && !texts.contains(""))
        #expect(lang == "en" || texts[1] != errorText(error: errors[1], lang: "en"))
    }
}
