import Aftercare
import Foundation
import Journeys

/// A folder of its own for a test's diary, gone with it.
final class Diary: Sendable {
    let folder: URL
    var path: String { folder.appending(path: "diary.db").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "diary-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func open() throws -> Companion { try Companion(path: path, moment: at("2026-03-01T08:00")) }

    /// Whether one of its Companions lives: the last takes SQLite's log away as it closes.
    var isOpen: Bool { FileManager.default.fileExists(atPath: "\(path)-wal") }

    /// Writes a number into the file's header (SQLite's file format, section 1.3).
    func setHeader(at place: UInt64, to number: UInt32) throws {
        let file = try FileHandle(forUpdating: URL(filePath: path))
        try file.seek(toOffset: place)
        try file.write(contentsOf: withUnsafeBytes(of: number.bigEndian) { Data($0) })
        try file.close()
    }
}

/// A moment in Madrid.
func at(_ local: String) throws -> Moment { try moment("\(local)[Europe/Madrid]") }

func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate { CivilDate(year: year, month: month, day: day) }

/// The error of a call that must be refused.
func refusal<Answer>(of call: () throws -> Answer) throws -> AftercareError {
    do {
        throw NotRefused(answer: "\(try call())")
    } catch let error as AftercareError {
        return error
    }
}

private struct NotRefused: Error {
    let answer: String
}

/// Runs it on that many threads at once, and waits for all; throws the first thing that one of them threw.
func onThreads(_ count: Int, _ run: @escaping @Sendable (Int) throws -> Void) throws {
    let (done, thrown) = (DispatchGroup(), Thrown())
    for number in 0..<count {
        done.enter()
        Thread {
            do { try run(number) } catch { thrown.keep(error) }
            done.leave()
        }.start()
    }
    done.wait()
    if let error = thrown.first { throw error }
}

private final class Thrown: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: (any Error)?

    var first: (any Error)? { lock.withLock { kept } }

    func keep(_ error: any Error) {
        lock.withLock { kept = kept ?? error }
    }
}
