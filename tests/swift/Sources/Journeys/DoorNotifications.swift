import Aftercare

extension Door {
    static let notifications: [String: Call] = [
        "notifications": { with in
            let (budget, canRepeat) = try (with.needed("budget", count) as UInt32, with.flag("can_repeat"))
            let (pending, now) = try (with.list("pending", Draft.pending), with.moment())
            return { try $0.notifications(moment: now, budget: budget, canRepeat: canRepeat, pending: pending) }
        },
        "answer_notification": { with in
            let (key, answer) = try (with.needed("key", notification), with.needed("answer", named) as Answer)
            let (delivered, now) = try (with.optional("delivered_at", instant), with.moment())
            return { try $0.answerNotification(key: key, answer: answer, deliveredAt: delivered, moment: now) }
        },
        "snooze_notification": { with in
            let (key, by) = try (with.needed("key", notification), with.needed("by", minutes))
            let (delivered, now) = try (with.optional("delivered_at", instant), with.moment())
            return { try $0.snoozeNotification(key: key, by: by, deliveredAt: delivered, moment: now) }
        },
        "record_outcome": { with in
            let (keys, answer) = try (with.list("keys", reminder), with.needed("answer", named) as Answer)
            let (delivered, now) = try (with.optional("delivered_at", instant), with.moment())
            return { try $0.recordOutcome(keys: keys, answer: answer, deliveredAt: delivered, moment: now) }
        },
        "snooze": { with in
            let (keys, by, now) = try (
                with.list("keys", reminder), with.needed("by", minutes), with.moment()
            )
            return { try $0.snooze(keys: keys, by: by, moment: now) }
        },
        "kept_off_retinoid": { with in
            let keys = try with.list("keys", reminder)
            let (deliveredAt, now) = try (with.optional("delivered_at", instant), with.moment())
            return { try $0.keptOffRetinoid(keys: keys, deliveredAt: deliveredAt, moment: now) }
        },
        "used_retinoid": { with in
            let (keys, now) = try (with.list("keys", reminder), with.moment())
            return { try $0.usedRetinoid(keys: keys, moment: now) }
        },
        "unmark": { with in
            let (keys, now) = try (with.list("keys", reminder), with.moment())
            return { try $0.unmark(keys: keys, moment: now) }
        },
    ]
}
