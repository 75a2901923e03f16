import AftercareKit
import Foundation
import Testing

/// It shuts out others, and never the owner.
@MainActor @Suite struct AppLockTests {
    private let diary = TestDiary()
    private let owner = Owner()

    private func lock() -> AppLock { AppLock(check: owner, remembered: diary.remembered()) }

    @Test func itIsSetOnlyByWhoCanOpenIt() async {
        let lock = lock()
        owner.there = false
        #expect(await !lock.turn(on: true, because: "") && !lock.isOn)
        owner.there = true
        #expect(await lock.turn(on: true, because: "") && lock.isOn && !lock.shut)
        owner.there = false
        #expect(await !lock.turn(on: false, because: "") && lock.isOn)
    }

    @Test func itShutsWhenTheAppIsLeftAndWhenItStarts() async {
        let lock = lock()
        lock.leave()
        #expect(!lock.shut)
        _ = await lock.turn(on: true, because: "")
        lock.leave()
        #expect(lock.shut && self.lock().shut)
        owner.there = false
        await lock.open(because: "")
        #expect(lock.shut)
        owner.there = true
        await lock.open(because: "")
        #expect(!lock.shut)
    }

    @Test func aPhoneWithoutAPasscodeLocksNobodyOut() async {
        let lock = lock()
        _ = await lock.turn(on: true, because: "")
        lock.leave()
        owner.canBeAsked = false
        await lock.open(because: "")
        #expect(!lock.shut)
        #expect(await lock.turn(on: false, because: "") && !lock.isOn)
        #expect(await !lock.turn(on: true, because: "") && !lock.isOn)
    }

    /// The phone's own question takes the app out of sight.
    @Test func askingDoesNotShutItAgain() async {
        let lock = lock()
        _ = await lock.turn(on: true, because: "")
        lock.leave()
        owner.whileAsking = { lock.leave() }
        await lock.open(because: "")
        #expect(!lock.shut)
        #expect(await lock.turn(on: false, because: "") && !lock.isOn && !lock.shut)
    }

    @Test func whoLeavesInsteadOfAnsweringFindsItShut() async {
        let lock = lock()
        _ = await lock.turn(on: true, because: "")
        (owner.there, owner.whileAsking) = (false, { lock.leave() })
        #expect(await !lock.turn(on: false, because: "") && lock.isOn && lock.shut)
    }

    @Test func oneQuestionIsAskedAtATime() async {
        let lock = lock()
        _ = await lock.turn(on: true, because: "")
        lock.leave()
        owner.asked = 0
        owner.whileAsking = { Task { await lock.open(because: "") } }
        async let first: Void = lock.open(because: "")
        async let second: Void = lock.open(because: "")
        _ = await (first, second)
        #expect(owner.asked == 1 && !lock.shut)
    }
}

@MainActor private final class Owner: OwnerCheck {
    var there = true
    var canBeAsked = true
    var whileAsking: () -> Void = {}
    var asked = 0

    func canAsk() -> Bool { canBeAsked }

    func ask(because reason: String) async -> Bool {
        asked += 1
        whileAsking()
        await Task.yield()
        return there
    }
}
