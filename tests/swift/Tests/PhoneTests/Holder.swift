import Foundation
import Testing

/// Another process that holds a diary's write lock.
final class Holder {
    private let process = Process()
    private let (input, output) = (Pipe(), Pipe())

    init(of path: String) throws {
        let tests = URL(filePath: CommandLine.arguments[0])
        process.executableURL = tests.deletingLastPathComponent().appending(path: "LockHolder")
        process.arguments = [path]
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        try #require(said == "held\n")
    }

    func letGo() throws {
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}

/// A file system with room for little more than a new diary. Only root can mount one; tests run as root, where nothing
/// that they mount is seen outside.
final class SmallDisk {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "small-\(UUID().uuidString)")
    var path: String { folder.appending(path: "diary.db").path }

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.path)
    }

    deinit { try? run("umount", "--lazy", folder.path) }

    private func run(_ program: String, _ arguments: String...) throws {
        let process = try Process.run(URL(filePath: "/usr/bin/\(program)"), arguments: arguments)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program) \(arguments)")
    }
}
