import AftercareKit
import Foundation
import Testing

/// Photos as the app adds them.
@MainActor @Suite struct PhotoTests {
    private let diary = TestDiary()
    private let clock: TestClock
    private let shell: Shell

    init() throws {
        clock = try TestClock("2026-03-01T10:00:00Z", in: "Europe/Madrid")
        shell = KitTests.shell(diary, Phone(clock), clock)
    }

    private var files: [String] {
        get async throws {
            let folder = try await shell.ask { companion, _ in try companion.photoFolder() }
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        }
    }

    @Test func aPhotoIsAddedAndTakenBack() async throws {
        await shell.start()
        let photo = try #require(await shell.add(picture, PhotoForm(on: clock.moment.date))).photo
        #expect(photo.area == .cheeks && photo.view == .front)
        #expect(try await files == [photo.file])
        #expect(shell.undoable != nil)
        await shell.undo()
        #expect(try await shell.ask { companion, _ in try companion.photos() } == [])
    }

    @Test func whatIsRefusedLeavesNoFile() async throws {
        await shell.start()
        #expect(await shell.add(Data("no picture".utf8), PhotoForm(on: clock.moment.date)) == nil)
        #expect(shell.trouble != nil)
        #expect(try await files == [])
        #expect(await shell.add(picture, PhotoForm(on: day(2026, 3, 9))) == nil)
        #expect(try await files == [])
    }

    /// What a JPEG picture of one pixel is made of, without the tables that would be needed to show it (ITU-T T.81).
    private var picture: Data {
        let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]
        let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0x2A]
        return Data([0xFF, 0xD8] + frame + scan + [0xFF, 0xD9])
    }
}
