import Aftercare
import Foundation
import Synchronization
import Testing

/// From opening to the last reference, and through a panic.
@Suite struct LifeTests {
    @Test func theLastReferenceClosesTheDiary() throws {
        let diary = try Diary()
        var companion: Companion? = try diary.open()
        weak var seen = companion
        _ = try companion?.settings()
        #expect(diary.isOpen)
        companion = nil
        #expect(seen == nil && !diary.isOpen)
    }

    /// The owner lets go while eight threads are in the midst of calls: each ends well, then the diary closes.
    @Test func theLastReferenceGoesWhileCallsRun() throws {
        let (diary, now) = (try Diary(), try at("2026-03-01T18:00"))
        let shared = Shared(try diary.open())
        let (running, written) = (DispatchSemaphore(value: 0), Counter())
        let owner = Thread {
            for _ in 0..<8 { running.wait() }
            shared.letGo()
        }
        owner.start()
        try onThreads(8) { thread in
            var turn = 0
            // Each turn holds the Companion only for its calls, so the last of them may be the one that frees it.
            while let companion = shared.companion {
                _ = try companion.addTask(draft: TaskDraft(text: "\(thread) \(turn)", slot: .morning), moment: now)
                written.add()
                if turn == 0 { running.signal() }
                _ = try companion.today(moment: now)
                turn += 1
            }
        }
        #expect(shared.isGone && !diary.isOpen)
        #expect(try diary.open().tasks().count == written.count)
    }

    /// No variable holds it while it is called: the call itself keeps it alive.
    @Test func aCallKeepsItsCompanionAlive() throws {
        let (diary, now) = (try Diary(), try at("2026-03-01T18:00"))
        _ = try diary.open()
        try onThreads(8) { thread in
            _ = try diary.open().addTask(draft: TaskDraft(text: "\(thread)", slot: .morning), moment: now)
        }
        #expect(!diary.isOpen)
        #expect(try diary.open().tasks().count == 8)
    }

    /// Which of them makes it, none can know.
    @Test func eightOpenANewDiaryAtOnce() throws {
        let now = try at("2026-03-01T18:00")
        for _ in 0..<20 {
            let diary = try Diary()
            try onThreads(8) { thread in
                let companion = try diary.open()
                _ = try companion.addTask(draft: TaskDraft(text: "\(thread)", slot: .morning), moment: now)
            }
            #expect(try diary.open().tasks().count == 8)
        }
    }

    @Test func aPanicInsideIsAnErrorAndTheDiaryWorksOn() throws {
        let (diary, now) = (try Diary(), try at("2026-03-01T18:00"))
        let companion = try diary.open()
        let logged = try companion.logSession(draft: SessionDraft(treatment: .microneedling), moment: now)
        let (changes, today) = (try companion.changes(), try companion.today(moment: now))

        // Our own error, whose words keep to themselves what the panic said.
        #expect { try companion.panicInside(moment: now) } throws: {
            "\($0)".hasPrefix("Fault(") && !"\($0)".contains("asked for")
        }

        // What it had half written, a change of the settings, is not there.
        #expect(try companion.changes() == changes)
        #expect(try companion.today(moment: now) == today)
        #expect(try diary.open().changes() == changes)
        let undone = try companion.undo(id: nil, moment: now)
        #expect(undone.change.id == logged.change)
    }

    @Test func panicsAmongOtherCallsLoseNothing() throws {
        let (diary, now) = (try Diary(), try at("2026-03-01T18:00"))
        let companion = try diary.open()
        try onThreads(8) { thread in
            for turn in 0..<10 {
                try #require(throws: (any Error).self) { try companion.panicInside(moment: now) }
                _ = try companion.addTask(draft: TaskDraft(text: "\(thread) \(turn)", slot: .morning), moment: now)
                _ = try companion.today(moment: now)
            }
        }
        #expect(try companion.tasks().count == 80)
        #expect(try companion.changes().allSatisfy { $0.what == .taskAdd })
    }
}

/// The owner's reference, which others borrow.
private final class Shared: @unchecked Sendable {
    private let lock = NSLock()
    private var held: Companion?
    private weak var seen: Companion?

    init(_ companion: Companion) { (held, seen) = (companion, companion) }

    var companion: Companion? { lock.withLock { held } }
    var isGone: Bool { seen == nil }

    func letGo() {
        lock.withLock { held = nil }
    }
}

private final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock { $0 } }

    func add() {
        value.withLock { $0 += 1 }
    }
}
