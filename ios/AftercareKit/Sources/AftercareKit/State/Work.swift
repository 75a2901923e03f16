import Observation

/// A piece of work that takes long, and how far it is.
@MainActor @Observable
public final class Work {
    /// Whether it runs.
    public private(set) var runs = false
    /// How much of it is done, 0 to 1; none while that is not known.
    public private(set) var fraction: Double?

    public init() {}

    /// Runs it, and looks again and again how far it is. One at a time: a second is not begun.
    public func run<Answer: Sendable>(
        _ work: @MainActor (WorkProgress) async -> Answer?
    ) async -> Answer? {
        guard !runs else { return nil }
        runs = true
        let progress = WorkProgress()
        let looking = Task { [weak self] in
            while !Task.isCancelled {
                self?.look(at: progress)
                try? await Task.sleep(for: .milliseconds(200))
            }
        }
        defer {
            looking.cancel()
            (runs, fraction) = (false, nil)
        }
        return await work(progress)
    }

    private func look(at progress: WorkProgress) {
        let (done, total) = (progress.done(), progress.total())
        if runs && total > 0 { fraction = min(1, Double(done) / Double(total)) }
    }
}
