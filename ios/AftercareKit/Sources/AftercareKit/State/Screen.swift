import Observation

/// A screen: one call of the core, shown.
@MainActor @Observable
public final class Screen<Shown: Sendable> {
    /// What the core answered last; kept while it is asked anew.
    public private(set) var shown: Shown?
    /// Why it could not be shown.
    public private(set) var trouble: AftercareError?
    private var asked = 0

    public init() {}

    /// Asks, and shows the answer unless a later question was asked meanwhile.
    public func load(
        from shell: Shell, _ question: @escaping @Sendable (Companion, Moment) throws -> Shown
    ) async {
        asked += 1
        let mine = asked
        do {
            let answer = try await shell.ask(question)
            if mine == asked { (shown, trouble) = (answer, nil) }
        } catch {
            if mine == asked { trouble = error }
        }
    }
}
