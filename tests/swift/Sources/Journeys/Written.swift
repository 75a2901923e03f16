import Aftercare
import Foundation

/// An answer as the terminal's `--json` writes it: by reflection, but for the types that have a form of their own.
func written(_ answer: Any) throws -> Json {
    if let own = answer as? any WrittenItsOwnWay { return try own.written }
    let mirror = Mirror(reflecting: answer)
    switch mirror.displayStyle {
    case .optional:
        return try mirror.children.first.map { try written($0.value) } ?? .null
    case .collection:
        return .list(try mirror.children.map { try written($0.value) })
    case .enum where mirror.children.isEmpty:
        return .text(name(of: answer))
    case .struct:
        var members: [String: Json] = [:]
        for (label, value) in mirror.children {
            members[snakeCase(label ?? "")] = try written(value)
        }
        // Of all its records only this one has a plain list of regions, in which "all" is no region.
        if let progress = answer as? CourseProgress {
            members["regions"] = .list(progress.regions.map { .text(name(of: $0)) })
        }
        return .object(members)
    case .tuple where mirror.children.isEmpty:
        return .null
    default:
        throw Trouble("the runner cannot write \(type(of: answer))")
    }
}

/// The name of a value of a closed list, as everywhere outside the phone's language.
func name(of value: Any) -> String {
    if case Grade.sourceArticle? = value as? Grade { return "source-article" }
    return snakeCase(String(describing: value))
}

/// `swellingAfterDay3` as `swelling_after_day_3`.
func snakeCase(_ name: String) -> String {
    name.replacing(/[A-Z]|[0-9]+/) { "_\($0.output.lowercased())" }
}
