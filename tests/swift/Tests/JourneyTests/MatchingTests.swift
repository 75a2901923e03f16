import Testing

@testable import Journeys

/// Each pattern of tests/journeys/README.md, passing and failing.
@Suite struct MatchingTests {
    @Test(arguments: [
        (#"{"a": 1}"#, #"{"a": 1, "b": 2}"#),
        (#"{}"#, #"{"b": 2}"#),
        (#"{"a": null}"#, #"{"b": 2}"#),
        (#"{"a": {"$given": false}}"#, #"{"b": 2}"#),
        (#"[1, {"a": "x"}]"#, #"[1, {"a": "x", "b": 1}]"#),
        (#"[]"#, #"[]"#),
        (#""x""#, #""x""#),
        (#"1"#, #"1.0"#),
        (#"true"#, #"true"#),
        (#"null"#, #"null"#),
        (#"{"$some": [{"a": 1}, {"a": 2}]}"#, #"[{"a": 2}, {"a": 3}, {"a": 1, "b": 1}]"#),
        (#"{"$some": [1, 1]}"#, #"[1, 2]"#),
        (#"{"$some": []}"#, #"[]"#),
        (#"{"$none": [{"a": 1}, {"a": 2}]}"#, #"[{"a": 3}]"#),
        (#"{"$none": [1]}"#, #"[]"#),
        (#"{"$each": {"a": 1}}"#, #"[{"a": 1}, {"a": 1, "b": 2}]"#),
        (#"{"$each": 1}"#, #"[]"#),
        (#"{"$count": 2}"#, #"[1, 2]"#),
        (#"{"$count": 0}"#, #"[]"#),
        (#"{"$has": "iar"}"#, #""diary""#),
        (#"{"$has": ""}"#, #""diary""#),
        (#"{"$has": "بعد"}"#, #""بعدَ ذلك""#),
        (#"{"$given": true}"#, #"0"#),
        (#"{"$given": true}"#, #"[]"#),
        (#"{"$given": false}"#, #"null"#),
        (#"{"$count": 2, "$each": {"a": 1}}"#, #"[{"a": 1}, {"a": 1}]"#),
        (#"{"$each": {"$some": [1]}}"#, #"[[1, 2], [1]]"#),
    ])
    func matches(_ pattern: String, _ value: String) throws {
        #expect(try Pattern(Json(reading: pattern)).mismatches(Json(reading: value)) == [])
    }

    @Test(arguments: [
        (#"{"a": 1}"#, #"{"a": 2}"#, "a"),
        (#"{"a": 1}"#, #"{"b": 1}"#, "a"),
        (#"{"a": {"b": [1, 2]}}"#, #"{"a": {"b": [1, 3]}}"#, "a.b.1"),
        (#"{}"#, #"null"#, ""),
        (#"{}"#, #"[]"#, ""),
        (#"[1]"#, #"[1, 2]"#, ""),
        (#"[]"#, #"null"#, ""),
        (#""1""#, #"1"#, ""),
        (#"1"#, #"true"#, ""),
        (#"0"#, #"false"#, ""),
        (#"null"#, #"0"#, ""),
        (#""\u00e9""#, #""e\u0301""#, ""),
        (#"{"$some": [{"a": 1}, {"a": 4}]}"#, #"[{"a": 1}]"#, ""),
        (#"{"$some": [1]}"#, #"[]"#, ""),
        (#"{"$some": []}"#, #"null"#, ""),
        (#"{"$none": [{"a": 1}]}"#, #"[{"a": 2}, {"a": 1}]"#, ""),
        (#"{"$none": [1]}"#, #"null"#, ""),
        (#"{"$each": {"a": 1}}"#, #"[{"a": 1}, {"a": 2}]"#, "1.a"),
        (#"{"$each": 1}"#, #"{}"#, ""),
        (#"{"$count": 2}"#, #"[1]"#, ""),
        (#"{"$count": 0}"#, #"null"#, ""),
        (#"{"$has": "X"}"#, #""x""#, ""),
        (#"{"$has": "1"}"#, #"1"#, ""),
        (#"{"$given": true}"#, #"null"#, ""),
        (#"{"$given": false}"#, #"false"#, ""),
        (#"{"$count": 1, "$each": 1}"#, #"[2]"#, "0"),
    ])
    func doesNotMatch(_ pattern: String, _ value: String, _ path: String) throws {
        let mismatches = try Pattern(Json(reading: pattern)).mismatches(Json(reading: value))
        #expect(mismatches.map(\.path) == [path])
    }

    @Test(arguments: [
        #"{"$any": 1}"#,
        #"{"$some": [{"$any": 1}]}"#,
        #"{"$none": [{"$any": 1}]}"#,
        #"{"a": [{"$any": 1}]}"#,
        #"{"$given": true, "a": 1}"#,
        #"{"$some": 1}"#,
        #"{"$none": {}}"#,
        #"{"$count": -1}"#,
        #"{"$count": 1.5}"#,
        #"{"$count": "1"}"#,
        #"{"$has": 1}"#,
        #"{"$given": 1}"#,
    ])
    func isNoPattern(_ pattern: String) throws {
        let json = try Json(reading: pattern)
        #expect(throws: Trouble.self) { try Pattern(json) }
    }

    @Test func everyMismatchIsNamed() throws {
        let pattern = try Pattern(Json(reading: #"{"a": 1, "b": [2, 3]}"#))
        let found = try pattern.mismatches(Json(reading: #"{"a": 2, "b": [3, 2]}"#))
        #expect(
            found.map(\.description) == [
                "a: expected 1, found 2", "b.0: expected 2, found 3", "b.1: expected 3, found 2",
            ])
    }
}
