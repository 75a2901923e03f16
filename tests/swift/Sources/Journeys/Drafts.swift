import Aftercare
import Foundation

/// The records that calls take.
enum Draft {
    static let session = record { it in
        try SessionDraft(
            treatment: it.optional("treatment", named),
            on: it.optional("on", date),
            areas: it.optional("areas", names),
            depthMm: it.optional("depth_mm", number),
            scars: it.optional("scars", names),
            adjuncts: it.optional("adjuncts", names),
            radiofrequency: it.optional("radiofrequency", flag),
            planned: it.optional("planned", count),
            newCourse: it.flag("new_course"),
            clinic: it.optional("clinic", text),
            clinicPhone: it.optional("clinic_phone", text),
            outOfHours: it.optional("out_of_hours", text),
            cost: it.optional("cost", money),
            note: it.optional("note", text),
            booked: it.flag("booked"),
            noDepth: it.flag("no_depth"),
            noCost: it.flag("no_cost"))
    }

    static let checkIn = record { it in
        try CheckInEntry(
            on: it.optional("on", date),
            areas: it.optional("areas", names),
            scores: it.list("scores", score),
            openSkin: it.optional("open_skin", flag),
            darker: it.optional("darker", flag),
            lighter: it.optional("lighter", flag),
            signs: it.list("signs", named),
            events: it.list("events", named),
            note: it.optional("note", text))
    }

    static let plan = record { it in
        try PlanDraft(
            planned: it.optional("planned", count),
            spacing: it.optional("spacing", spacing),
            touchUp: it.optional("touch_up", touchUp),
            holds: it.list("holds", hold),
            saidBy: it.optional("said_by", text))
    }

    static let task = record { it in
        try TaskDraft(
            text: it.needed("text", text),
            from: it.optional("from", date),
            to: it.optional("to", date),
            slot: it.needed("slot", named),
            saidBy: it.optional("said_by", text))
    }

    static let photo = record { it in
        try PhotoDraft(
            file: it.needed("file", text),
            area: it.needed("area", named),
            view: it.needed("view", named),
            on: it.optional("on", date),
            session: it.optional("session", Journeys.session))
    }

    /// What was armed can be handed back as it came.
    static let pending = record(passing: true) { it in
        try Pending(key: it.needed("key", notification), fireAt: it.optional("fire_at", instant))
    }

    private static let money = record { it in
        let amount = try it.needed("amount", text)
        guard let number = Decimal(string: amount, locale: Locale(identifier: "en_US_POSIX")),
            amount.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil
        else { throw Trouble("amount: not an amount such as 250.00: \(amount)") }
        return try Money(amount: number, currency: it.needed("currency", text))
    }

    private static let score = record { it in
        try ScoreEntry(score: it.needed("score", named), value: it.needed("value", count))
    }

    private static let spacing = record { it in
        try SpacingDays(from: it.needed("from", count), to: it.needed("to", count))
    }

    private static let touchUp = record { it in
        try TouchUpMonths(from: it.needed("from", count), to: it.needed("to", count))
    }

    private static let hold = record { it in
        try HoldPlan(kind: it.needed("kind", named), figure: it.needed("figure", figure))
    }

    private static func figure(_ json: Json) throws -> Figure {
        let text = try Journeys.text(json)
        if text == "word" { return .word }
        guard let parts = text.wholeMatch(of: /([0-9]+) (day|hour|week|month)s?/)?.output,
            let count = UInt32(parts.1)
        else { throw Trouble("not a figure such as 10 days, 48 hours, 6 weeks, 1 month or word: \(text)") }
        return switch parts.2 {
        case "day": .days(count)
        case "hour": .hours(count)
        case "week": .weeks(count)
        default: .months(count)
        }
    }
}
