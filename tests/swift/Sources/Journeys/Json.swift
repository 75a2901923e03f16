import Foundation

/// What journeys are written in, and what answers become.
public enum Json: Equatable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([Json])
    case object([String: Json])

    public init(reading text: String) throws {
        self = try JSONDecoder().decode(Json.self, from: Data(text.utf8))
    }
}

extension Json: Decodable {
    public init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([Json].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: Json].self))
        }
    }
}

extension Json {
    /// The part at a path of members and places in lists: `session.id`, `arm.0.key`. An empty path is the whole.
    func part(at path: some StringProtocol) -> Json? {
        path.split(separator: ".", omittingEmptySubsequences: !path.contains("."))
            .reduce(Json?.some(self)) { part, step in part?.part(named: step) }
    }

    private func part(named step: some StringProtocol) -> Json? {
        switch self {
        case .object(let members): members[String(step)]
        case .list(let items): Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
        default: nil
        }
    }
}

extension Json: CustomStringConvertible {
    /// As JSON on one line, members by name.
    public var description: String {
        switch self {
        case .null: "null"
        case .flag(let flag): String(flag)
        case .number(let number): written(number)
        case .text(let text): quoted(text)
        case .list(let items): "[\(items.map(\.description).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \($0.value)" }.joined(separator: ", "))}"
        }
    }
}

/// A number without a needless `.0`.
func written(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
}

private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
}
