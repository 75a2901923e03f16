import Foundation

/// Where files for others are written until the patient has shared them: the app's own temporary folder, of which nothing
/// goes into backups. Each has a folder of its own, and takes away only what went before it: a share sheet may still be
/// reading another.
public struct Outgoing: Sendable {
    private let folder: URL

    public init(in place: URL = FileManager.default.temporaryDirectory) { folder = place.appending(path: "Outgoing") }

    /// Where a kind is written: a file, for tables a folder.
    public func place(for kind: ExportKind) -> URL {
        let own = folder.appending(path: "\(kind)")
        return switch kind {
        case .ics: own.appending(path: "aftercare.ics")
        case .fhir: own.appending(path: "aftercare.fhir.json")
        case .csv: own.appending(path: "aftercare-tables")
        case .report: own.appending(path: "aftercare-report.html")
        }
    }

    /// Where a backup is written.
    public func backup(on date: CivilDate) -> URL {
        folder.appending(path: "backup").appending(path: "aftercare-\(date).backup")
    }

    /// Takes away what was written there before, and makes the folder. A phone that is locked meanwhile lets a file be
    /// written to its end and then shuts it.
    public func makeRoom(for place: URL, with files: FileManager = .default) throws {
        let own = place.deletingLastPathComponent()
        if files.fileExists(atPath: own.path) { try files.removeItem(at: own) }
        try files.createDirectory(at: own, withIntermediateDirectories: true)
        try files.setAttributes([.protectionKey: FileProtectionType.completeUnlessOpen], ofItemAtPath: own.path)
    }

    /// Takes everything away that was written for others.
    public func clear() throws {
        if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
    }
}
