import Aftercare
import Foundation

extension Journey {
    /// Plays the journey of a file, in an empty folder of its own; throws a ``JourneyFailure``.
    public static func play(_ file: URL) throws {
        try play(String(contentsOf: file, encoding: .utf8), named: file.lastPathComponent)
    }

    /// Plays a journey as it is written.
    public static func play(_ text: String, named name: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "journey-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journey: Journey
        do {
            journey = try Journey(Json(reading: text))
        } catch {
            throw JourneyFailure(journey: name, step: nil, call: nil, reason: "\(error)")
        }
        var player = try Player(folder: folder)
        for (place, step) in journey.steps.enumerated() {
            do {
                try player.play(step)
            } catch {
                throw JourneyFailure(journey: name, step: place + 1, call: step.call, reason: "\(error)")
            }
        }
    }
}

/// One person's phone, from step to step.
private struct Player {
    let folder: URL
    var now: Moment?
    var names = Names()
    /// Those that are open, by their files' names.
    var diaries: [String: Companion] = [:]

    init(folder: URL) throws {
        self.folder = folder
        try names.remember(["folder": .text("")], of: .text(folder.path(percentEncoded: false)))
    }

    mutating func play(_ step: Step) throws {
        now = try step.now.map(moment) ?? now
        let arguments = Arguments(try step.with.mapValues(names.filled), now: now)
        let call = try prepared(step.call, arguments, diary: try plain(step.diary))
        try arguments.finish()
        let answer: Json
        do {
            answer = try written(call(&self))
        } catch let error as AftercareError {
            return try check(error, against: step)
        }
        if case .refusal = step.expected { throw Trouble("it was not refused, but answered \(answer)") }
        try names.remember(step.names, of: answer)
        if case .answer(let pattern?) = step.expected {
            try check(answer, against: Pattern(names.filled(pattern)))
        }
    }

    /// What is then to be called: one of the door's or of the runner's own.
    private func prepared(_ call: String, _ with: Arguments, diary: String) throws -> (inout Player) throws -> Any {
        switch call {
        case "open":
            return {
                $0.diaries[diary] = nil
                _ = try $0.opened(diary, with)
                return ()
            }
        case "close":
            return { $0.diaries[diary] = nil }
        case "write_file":
            let file = folder.appending(path: try plain(try with.needed("name", text)))
            let text = try with.needed("text", text)
            return { _ in try Data(text.utf8).write(to: file) }
        case "write_photo":
            let name = try plain(try with.needed("name", text))
            let photo = try with.needed("hex", bytes)
            return {
                let folder = URL(filePath: try $0.opened(diary, with).photoFolder())
                return try photo.write(to: folder.appending(path: name))
            }
        default:
            guard let read = Door.calls[call] else { throw Trouble("unknown call") }
            let call = try read(with)
            return { try call(try $0.opened(diary, with)) }
        }
    }

    /// The diary, opened and made where it is not yet.
    private mutating func opened(_ name: String, _ with: Arguments) throws -> Companion {
        if let companion = diaries[name] { return companion }
        let companion = try Companion(path: folder.appending(path: name).path, moment: with.moment())
        diaries[name] = companion
        return companion
    }

    private func check(_ error: AftercareError, against step: Step) throws {
        let refusal = error.members
        guard case .refusal(let written) = step.expected else {
            throw Trouble("it was refused: \(Json.object(refusal))")
        }
        guard step.names.isEmpty else { throw Trouble("names: a refused call has no answer to name") }
        let expected = try written.mapValues(names.filled)
        if case .text(let kind)? = expected["error"], !AftercareError.kinds.contains(kind) {
            throw Trouble("refuses: unknown error \(kind)")
        }
        let unknown = expected.keys.filter { refusal[$0] == nil }.sorted()
        guard unknown.isEmpty else { throw Trouble("refuses: unknown: \(unknown.joined(separator: ", "))") }
        try check(.object(refusal), against: Pattern(.object(expected)))
    }

    private func check(_ value: Json, against pattern: Pattern) throws {
        let mismatches = pattern.mismatches(value)
        guard mismatches.isEmpty else { throw Trouble(mismatches.map(\.description).joined(separator: "\n  ")) }
    }
}

/// A file's name in the journey's folder, and not a way out of it.
private func plain(_ name: String) throws -> String {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else {
        throw Trouble("not a plain file name: \(Json.text(name))")
    }
    return name
}
