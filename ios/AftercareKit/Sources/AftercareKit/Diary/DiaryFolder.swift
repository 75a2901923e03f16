import Foundation

/// Where the diary lies, with all that SQLite and the core keep beside it.
///
/// Its protection is `completeUntilFirstUserAuthentication`: from the first unlock after a restart on, a notification
/// can be answered while the phone is locked and the app is not running, and a refresh in the background can plan. With
/// `complete` such an answer would be lost; so is, either way, one given between a restart and the first unlock. The
/// folder is given it before the diary is opened, because SQLite makes its log later and a new file takes the folder's
/// protection. It lies in the app's own container, never in one shared by an app group, whose locks the system may end
/// an app for.
public struct DiaryFolder: Equatable, Sendable {
    /// The folder.
    public let url: URL

    public init(_ url: URL) { self.url = url }

    /// The app's own, on the phone.
    public static var ofTheApp: DiaryFolder {
        DiaryFolder(URL(filePath: NSHomeDirectory()).appending(path: "Library/Application Support/Diary"))
    }

    /// The diary's file.
    public var diary: String { url.appending(path: "aftercare.db").path }

    /// Makes the folder, protects it, and says whether it goes into the phone's own backups.
    public func prepare(inBackups: Bool, with files: FileManager = .default) throws {
        try files.createDirectory(at: url, withIntermediateDirectories: true)
        try files.setAttributes(
            [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: url.path)
        try keep(inBackups: inBackups)
    }

    /// Whether the folder, and so all in it, goes into the phone's own backups.
    public func keep(inBackups: Bool) throws {
        var (folder, values) = (url, URLResourceValues())
        values.isExcludedFromBackup = !inBackups
        try folder.setResourceValues(values)
    }
}
