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
        #expect(await shell.add(pictureThatSaysWhere, PhotoForm(on: clock.moment.date)) == nil)
        #expect(try await files == [])
    }

    @Test func whatIsLookedAtLaterIsWhatWasAdded() async throws {
        await shell.start()
        let photo = try #require(await shell.add(picture, PhotoForm(on: clock.moment.date))?.photo)
        let folder = try await shell.ask { companion, _ in try companion.photoFolder() }
        #expect(try Data(contentsOf: URL(filePath: folder).appending(path: photo.file)) == picture)
    }

    private var picture: Data { jpeg([]) }

    /// With a place in its EXIF (CIPA DC-008): one directory that leads to one of the place, with one entry.
    private var pictureThatSaysWhere: Data {
        let tiff: [UInt8] =
            [0x4D, 0x4D, 0, 42, 0, 0, 0, 8] + [0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
            + [0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 0x4E, 0, 0, 0, 0, 0, 0, 0]
        let exif = Array("Exif".utf8) + [0, 0] + tiff
        return jpeg([0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif)
    }

    /// What a JPEG picture of one pixel is made of, without the tables that would be needed to show it (ITU-T T.81).
    private func jpeg(_ more: [UInt8]) -> Data {
        let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]
        let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0x2A]
        return Data([0xFF, 0xD8] + more + frame + scan + [0xFF, 0xD9])
    }
}
