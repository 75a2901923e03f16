import Testing

@testable import Journeys

@Suite struct NamesTests {
    private func names() throws -> Names {
        var names = Names()
        let answer = try Json(
            reading: #"{"session": {"id": "s1"}, "arm": [{"key": "k"}, {"key": "l"}], "n": 3, "no": null}"#)
        let places = ["id": "session.id", "key": "arm.1.key", "n": "n", "no": "no", "all": "", "armed": "arm"]
        try names.remember(places.mapValues(Json.text), of: answer)
        return names
    }

    @Test(arguments: [
        (#""${id}""#, #""s1""#),
        (#""a:${id}:${key}""#, #""a:s1:l""#),
        (#""${id}${id}""#, #""s1s1""#),
        (#""${n}""#, "3"),
        (#""day ${n}""#, #""day 3""#),
        (#""${no}""#, "null"),
        (#""${all.session.id}""#, #""s1""#),
        (#""${armed.0.key}""#, #""k""#),
        (#""${armed}""#, #"[{"key": "k"}, {"key": "l"}]"#),
        (#"{"a": ["${id}", {"$has": "${key}"}]}"#, #"{"a": ["s1", {"$has": "l"}]}"#),
        (#""$ and {}""#, #""$ and {}""#),
    ])
    func becomesWhatIsRemembered(_ text: String, _ value: String) throws {
        #expect(try names().filled(Json(reading: text)) == Json(reading: value))
    }

    @Test(arguments: [
        "${idd}", "${id.x}", "${armed.2}", "${armed.x}", "${all..session}", "${id.}", "${}", "x ${all}", "${id",
    ])
    func isNotRemembered(_ text: String) throws {
        let names = try names()
        #expect(throws: Trouble.self) { try names.filled(.text(text)) }
    }

    @Test(arguments: [("id", "session.no"), ("id", "arm.2"), ("id", "arm.key"), ("a.b", "n"), ("", "n"), ("${", "n")])
    func cannotBeNamed(_ name: String, _ path: String) throws {
        var names = Names()
        let answer = try Json(reading: #"{"session": {}, "arm": [1, 2], "n": 3}"#)
        #expect(throws: Trouble.self) { try names.remember([name: .text(path)], of: answer) }
    }

    @Test func aNameCanBeGivenAnew() throws {
        var names = try names()
        try names.remember(["id": .text("")], of: .text("s2"))
        #expect(try names.filled(.text("${id}")) == .text("s2"))
    }
}
