/// What a journey remembers of its answers.
struct Names {
    private var remembered: [String: Json] = [:]

    /// Remembers parts of an answer: `places` has a path for each name.
    mutating func remember(_ places: [String: Json], of answer: Json) throws {
        for (name, place) in places.sorted(by: { $0.key < $1.key }) {
            guard case .text(let path) = place else { throw Trouble("names: \(name): a path is a text, not \(place)") }
            // What could never be read back is a slip.
            guard !name.isEmpty, !name.contains(where: { ".${}".contains($0) }) else {
                throw Trouble("names: \(Json.text(name)) cannot be a name")
            }
            guard let part = answer.part(at: path) else { throw Trouble("names: \(name): no \(path) in \(answer)") }
            remembered[name] = part
        }
    }

    /// With every `${name}` in it replaced by what is remembered.
    func filled(_ json: Json) throws -> Json {
        switch json {
        case .text(let text): try filled(text)
        case .list(let items): .list(try items.map(filled))
        case .object(let members): .object(try members.mapValues(filled))
        case .null, .flag, .number: json
        }
    }

    private func filled(_ text: String) throws -> Json {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "${") {
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
                throw Trouble("${ without } in \(Json.text(text))")
            }
            let value = try value(rest[start.upperBound..<end])
            let after = rest.index(after: end)
            if start.lowerBound == text.startIndex, after == text.endIndex { return value }
            result += rest[..<start.lowerBound] + (try value.asText)
            rest = rest[after...]
        }
        return .text(result + rest)
    }

    /// The value of `name` or `name.path`.
    private func value(_ reference: Substring) throws -> Json {
        let name = reference.prefix { $0 != "." }
        guard let value = remembered[String(name)] else { throw Trouble("nothing is named \(name)") }
        guard !reference.hasSuffix("."), let part = value.part(at: reference.dropFirst(name.count + 1)) else {
            throw Trouble("no \(reference) in \(value)")
        }
        return part
    }
}

extension Json {
    /// As it stands within a longer text.
    fileprivate var asText: String {
        get throws {
            switch self {
            case .text(let text): text
            case .number, .flag: description
            case .null, .list, .object: throw Trouble("\(self) has no text")
            }
        }
    }
}
