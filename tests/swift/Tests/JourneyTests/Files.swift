import Foundation
import Testing

/// A journey's file; shown by its name alone.
struct JourneyFile: Sendable, CustomTestStringConvertible {
    let url: URL

    var testDescription: String { url.deletingPathExtension().lastPathComponent }

    /// The project's own.
    static let journeys = files(tests.appending(path: "journeys"))
    /// Small ones that show what the runner does.
    static let passing = files(here.appending(path: "Examples/passing"))
    static let failing = files(here.appending(path: "Examples/failing"))

    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    private static let tests = here.appending(path: "../../..").standardizedFileURL

    private static func files(_ folder: URL) -> [JourneyFile] {
        let all = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (all ?? []).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map(JourneyFile.init)
    }
}
