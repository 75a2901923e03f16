/// Where an answer is not what was expected.
struct Mismatch: Equatable, CustomStringConvertible {
    /// Members and places in lists, joined by dots; empty for the whole answer.
    let path: String
    let expected: String
    let found: Json

    var description: String {
        let found = found.description
        let shown = found.count > 600 ? found.prefix(600) + "…" : found[...]
        return "\(path.isEmpty ? "the answer" : path): expected \(expected), found \(shown)"
    }
}

extension Pattern {
    /// Every place where the value does not match.
    func mismatches(_ value: Json, at path: String = "") -> [Mismatch] {
        switch (self, value) {
        case (.value(let expected), _):
            return expected.isExactly(value) ? [] : [Mismatch(path: path, expected: "\(expected)", found: value)]
        case (.list(let patterns), .list(let items)) where patterns.count == items.count:
            return zip(patterns, items).enumerated().flatMap { place, pair in
                pair.0.mismatches(pair.1, at: path.joined(to: "\(place)"))
            }
        case (.list(let patterns), _):
            return [Mismatch(path: path, expected: "a list of \(patterns.count)", found: value)]
        case (.members(let patterns), .object(let members)):
            return patterns.sorted { $0.key < $1.key }.flatMap { name, pattern in
                pattern.mismatches(members[name] ?? .null, at: path.joined(to: name))
            }
        case (.members, _):
            return [Mismatch(path: path, expected: "an object", found: value)]
        case (.operators(let operators), _):
            return operators.flatMap { $0.mismatches(value, at: path) }
        }
    }

    func matches(_ value: Json) -> Bool { mismatches(value).isEmpty }
}

extension Pattern.Operator {
    fileprivate func mismatches(_ value: Json, at path: String) -> [Mismatch] {
        func mismatch(_ expected: String) -> [Mismatch] { [Mismatch(path: path, expected: expected, found: value)] }
        switch (self, value) {
        case (.given(let given), _):
            return (value != .null) == given ? [] : mismatch(given ? "anything but null" : "null")
        case (.has(let part), .text(let text)):
            return text.utf8.firstRange(of: part.utf8) != nil ? [] : mismatch("a text with \(Json.text(part))")
        case (.has, _):
            return mismatch("a text")
        case (.count(let count), .list(let items)):
            return items.count == count ? [] : mismatch("a list of \(count), not of \(items.count)")
        case (.some(let patterns), .list(let items)):
            return patterns.enumerated().filter { !items.contains(where: $0.element.matches) }.flatMap {
                mismatch("an item that matches $some.\($0.offset)")
            }
        case (.none(let patterns), .list(let items)):
            return patterns.enumerated().filter { items.contains(where: $0.element.matches) }.flatMap {
                mismatch("no item that matches $none.\($0.offset)")
            }
        case (.each(let pattern), .list(let items)):
            return items.enumerated().flatMap { place, item in
                pattern.mismatches(item, at: path.joined(to: "\(place)"))
            }
        case (.count, _), (.some, _), (.none, _), (.each, _):
            return mismatch("a list")
        }
    }
}

extension Json {
    /// Swift's texts are equal when they only look the same; the other runners' are not.
    fileprivate func isExactly(_ other: Json) -> Bool {
        if case (.text(let one), .text(let two)) = (self, other) { return one.utf8.elementsEqual(two.utf8) }
        return self == other
    }
}

extension String {
    fileprivate func joined(to step: String) -> String { isEmpty ? step : "\(self).\(step)" }
}
