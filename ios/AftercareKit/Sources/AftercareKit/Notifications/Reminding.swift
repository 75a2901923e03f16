import Foundation

/// Keeps what the phone is to show in line with the plan, and takes what the patient answers to the core.
public actor Reminding {
    /// How many the phone is asked to hold: iOS holds 64, and what it drops beyond them is not known.
    public static let budget: UInt32 = 60
    /// How long a notification is put off for: the core's own, whatever its button says in which language.
    public static let snooze: TimeInterval = snoozeOffered(lang: "en").by

    private let door: Door
    private let board: any NotificationBoard
    private let now: Now
    private var last: Task<Void, any Error>?
    private var reported: Set<DeliveredNotification> = []
    /// Answers that did not reach the diary, because it was busy or could not be read.
    private var unwritten: [NotificationResponse] = []
    /// How far the phone reminds, as it was last planned.
    public private(set) var reminded: Reminded?

    public init(door: Door, board: any NotificationBoard, now: @escaping Now) {
        (self.door, self.board, self.now) = (door, board, now)
    }

    /// Reads what waits, asks the core, and cancels and arms what it names. One at a time: what another call asks for
    /// meanwhile comes after.
    public func replan() async throws(AftercareError) {
        let task = Task { [last] in
            _ = await last?.result
            reminded = try await bringIntoLine()
        }
        last = task
        do { try await task.value } catch { throw AftercareError(error) }
    }

    /// Takes an answer to the core, whether the app was running or not, plans anew, and says what the app should show.
    public func answer(_ response: NotificationResponse) async throws(AftercareError) -> Route? {
        unwritten.append(response)
        try await replan()
        return route(of: response)
    }

    /// The patient looks at the app, where everything stands: what lies on the phone is reported and taken away.
    public func seen() async {
        await reportDelivered()
        await board.clear(reported.map(\.identifier))
        reported = []
    }

    private func record(_ response: NotificationResponse) async throws(AftercareError) {
        let (key, at, now) = (NotificationKey(response.identifier), response.deliveredAt, now())
        let keys = response.reminders
        func answer(_ answer: Answer) async throws(AftercareError) {
            _ = try await door.ask {
                try $0.answerNotification(key: key, answer: answer, deliveredAt: at, moment: now)
            }
        }
        switch response.reply {
        case .action(.done): try await answer(.done)
        case .action(.skip): try await answer(.skipped)
        case .action(.keptOff):
            _ = try await door.ask {
                try $0.keptOffRetinoid(keys: keys, deliveredAt: at, moment: now)
            }
        case .action(.usedIt):
            _ = try await door.ask { try $0.usedRetinoid(keys: keys, moment: now) }
        case .action(.snooze):
            _ = try await door.ask {
                try $0.snoozeNotification(key: key, by: Self.snooze, deliveredAt: at, moment: now)
            }
        case .action(.open), .opened, .dismissed: try await answer(.fired)
        }
    }

    private func route(of response: NotificationResponse) -> Route? {
        switch response.reply {
        case .action(.open), .opened:
            let reminders = response.reminders
            if reminders.contains(where: \.asksForCheckIn) { return .checkIn }
            return reminders.first.map(Route.reminder) ?? .today
        case .action, .dismissed: return nil
        }
    }

    /// Writes down what was answered, in its order. What fails stays to be tried again.
    private func writeAnswers() async throws(AftercareError) {
        while let response = unwritten.first {
            do {
                try await record(response)
            } catch .BadInput {
                // The plan has changed since it was shown, or it names nothing to answer so: nothing is to be recorded.
            }
            unwritten.removeFirst()
        }
    }

    private func bringIntoLine() async throws(AftercareError) -> Reminded {
        try await writeAnswers()
        let permission = await board.permission()
        guard permission == .granted else { return Reminded(permission: permission) }
        await reportDelivered()
        let held = await board.pending().map {
            Pending(key: NotificationKey($0.identifier), fireAt: $0.fireAt)
        }
        let now = now()
        let wanted = try await door.ask {
            try $0.notifications(moment: now, budget: Self.budget, canRepeat: true, pending: held)
        }
        // Cancelling first keeps below the phone's limit at every step.
        await board.cancel(wanted.cancel.map(\.text))
        var refused = 0
        for notification in wanted.arm.map(ArmedNotification.init) {
            do { try await board.arm(notification) } catch { refused += 1 }
        }
        return Reminded(permission: permission, coverage: wanted.coverage, refused: refused)
    }

    /// Tells the core what was shown and still lies there. What was not delivered never counts against the patient.
    private func reportDelivered() async {
        let now = now()
        let delivered = Set(await board.delivered())
        for shown in delivered.subtracting(reported) {
            // What is not in the plan any more, or another maker's, is refused and needs no report.
            _ = try? await door.ask {
                try $0.answerNotification(
                    key: NotificationKey(shown.identifier), answer: .fired, deliveredAt: shown.at, moment: now)
            }
        }
        reported = delivered
    }
}

/// How far the phone will remind.
public struct Reminded: Equatable, Sendable {
    /// Whether it may at all.
    public let permission: NotificationPermission
    /// Until when every reminder is armed; none where none may be shown.
    public let coverage: Coverage?
    /// How many the phone would not take.
    public let refused: Int

    public init(permission: NotificationPermission, coverage: Coverage? = nil, refused: Int = 0) {
        (self.permission, self.coverage, self.refused) = (permission, coverage, refused)
    }
}
