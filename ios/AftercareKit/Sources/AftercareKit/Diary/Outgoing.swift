import Foundation

/// Where files for others are written until the patient has shared them: the app's own temporary folder, of which nothing
/// goes into backups. What lies there from before is taken away first.
public struct Outgoing: Sendable {
    private let folder: URL

    public init(in place: URL = FileManager.default.temporaryDirectory) { folder = place.appending(path: "Outgoing") }

    /// Where a kind is written: a file, for tables a folder.
    public func place(for kind: ExportKind) -> URL {
        switch kind {
        case .ics: folder.appending(path: "aftercare.ics")
        case .fhir: folder.appending(path: "aftercare.fhir.json")
        case .csv: folder.appending(path: "aftercare-tables")
        case .report: folder.appending(path: "aftercare-report.html")
        }
    }

    /// Where a backup is written.
    public func backup(on date: CivilDate) -> URL { folder.appending(path: "aftercare-\(date).backup") }

    /// Takes away what lies there, and makes the folder.
    public func makeRoom() throws {
        let files = FileManager.default
        if files.fileExists(atPath: folder.path) { try files.removeItem(at: folder) }
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        try files.setAttributes([.protectionKey: FileProtectionType.complete], ofItemAtPath: folder.path)
    }
}
