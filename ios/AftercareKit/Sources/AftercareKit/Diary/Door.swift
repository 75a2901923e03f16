import Foundation

/// The app's one way to its one Companion. Calls run one after another on a queue of their own: never on the main
/// actor, and never on a thread that other tasks wait for, since a call may wait for the file.
public actor Door {
    private let queue = DispatchQueue(label: "aftercare.diary", qos: .userInitiated)
    private let long = DispatchQueue(label: "aftercare.diary.long", qos: .utility)
    private let prepare: @Sendable () throws -> String
    private let now: Now
    private var opening: Task<Companion, any Error>?
    private var lang: String?

    /// `prepare` runs before the diary is opened, and says where it lies.
    public init(now: @escaping Now, prepare: @escaping @Sendable () throws -> String) {
        (self.now, self.prepare) = (now, prepare)
    }

    /// Asks the Companion, which is opened by the first call. What failed to open is tried again by the next.
    public func ask<Answer: Sendable>(
        _ question: @escaping @Sendable (Companion) throws -> Answer
    ) async throws(AftercareError) -> Answer {
        do {
            let companion = try await companion()
            return try await on(queue) { try question(companion) }
        } catch {
            throw AftercareError(error)
        }
    }

    /// Asks for what takes long: a backup, a restore. The other calls go on meanwhile.
    public func work<Answer: Sendable>(
        _ work: @escaping @Sendable (Companion) throws -> Answer
    ) async throws(AftercareError) -> Answer {
        do {
            let companion = try await companion()
            return try await on(long) { try work(companion) }
        } catch {
            throw AftercareError(error)
        }
    }

    /// Works on a diary that does not open, by its path.
    public func mend<Answer: Sendable>(
        _ work: @escaping @Sendable (String) throws -> Answer
    ) async throws(AftercareError) -> Answer {
        opening = nil
        let prepare = prepare
        do { return try await on(long) { try work(prepare()) } } catch { throw AftercareError(error) }
    }

    /// Speaks a language other than the diary's setting, from now on; none: the setting's.
    public func speak(_ lang: String?) async throws(AftercareError) {
        self.lang = lang
        try await ask { try $0.speak(lang: lang) }
    }

    /// Lets the Companion go. The diary closes when the calls that still run have ended; the next call opens it again.
    public func close() { opening = nil }

    private func companion() async throws -> Companion {
        if let opening { return try await opening.value }
        let (prepare, now, lang) = (prepare, now, lang)
        let task = Task {
            try await on(queue) {
                let companion = try Companion(path: try prepare(), moment: now())
                if let lang { try companion.speak(lang: lang) }
                return companion
            }
        }
        opening = task
        do {
            return try await task.value
        } catch {
            if opening == task { opening = nil }
            throw error
        }
    }

    private nonisolated func on<Answer: Sendable>(
        _ queue: DispatchQueue, _ work: @escaping @Sendable () throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { waiting in
            queue.async { waiting.resume(with: Result(catching: work)) }
        }
    }
}

extension AftercareError {
    /// What went wrong, as the core says it; a fault where the core was not asked.
    public init(_ error: any Error) {
        self = error as? AftercareError ?? .Fault(field: "app", value: "\(type(of: error))", reason: "\(error)")
    }
}
