import Testing

@testable import Journeys

/// What a journey that does not pass says of it: where, and what.
@Suite struct PlayTests {
    @Test func aFailureNamesTheJourneyTheStepAndThePath() throws {
        let file = try #require(JourneyFile.failing.first)
        let failure = try failure { try Journey.play(file.url) }
        #expect(failure.journey == "another_date.json")
        #expect(failure.step == 2)
        #expect(failure.call == "sessions")
        #expect(failure.reason == #"0.on: expected "2026-03-02", found "2026-03-01""#)
    }

    @Test(arguments: [
        // The journey's own members.
        (#"[]"#, "a journey is an object"),
        (#"{"title": "t", "steps": []}"#, "no steps"),
        (#"{"title": "t", "steps": [{"call": "today"}], "author": "me"}"#, "unknown: author"),
        (#"{"steps": [{"call": "today"}]}"#, "title is missing"),
        (#"{"title": "t", "steps": [{}]}"#, "call is missing"),
        // A step's members.
        (step(#""call": "settings", "then": 1"#), "unknown: then"),
        (step(#""call": "settings", "expect": {}, "refuses": {}"#), "never both"),
        (step(#""call": "today""#), "`now` is missing"),
        (step(#""call": "settings""#), "`now` is missing"),
        (step(#""now": "2026-03-01T18:00", "call": "settings""#), "now: not a time with its zone"),
        (step(#""call": "settings", "diary": "../diary.db""#), "not a plain file name"),
        // Calls and their arguments.
        (step(#""call": "panic_inside""#), "unknown call"),
        (step(#""call": "settings", "with": {"name": "morning"}"#), "unknown: name"),
        (step(#""call": "close", "with": {"name": "x"}"#), "unknown: name"),
        (at(#""call": "today", "with": {"moment": "2026-03-01T18:00[UTC]"}"#), "unknown: moment"),
        (at(#""call": "log_session""#), "draft is missing"),
        (at(#""call": "log_session", "with": {"draft": {"treatmnet": "other"}}"#), "draft: unknown: treatmnet"),
        (at(#""call": "log_session", "with": {"draft": {"treatment": "needling"}}"#), "draft: treatment: \"needling\""),
        (step(#""call": "write_file", "with": {"name": "a/b", "text": ""}"#), "not a plain file name"),
        (at(#""call": "write_photo", "with": {"name": "a.jpg", "hex": "fg"}"#), "not bytes in hexadecimal"),
        // What is expected.
        (at(#""call": "settings", "expect": {"$gvien": true}"#), "unknown operator $gvien"),
        (at(#""call": "settings", "expect": {"$given": true, "lang": "en"}"#), "never both"),
        (at(#""call": "sessions", "expect": {"$each": {"$is": 1}}"#), "unknown operator $is"),
        (at(#""call": "settings", "expect": {"lang": "${lang}"}"#), "nothing is named lang"),
        (at(#""call": "settings", "names": {"lang": "language"}"#), "names: lang: no language"),
        (
            at(#""call": "settings", "expect": {"lang": "de", "discreet": "off"}"#),
            "lang: expected \"de\", found \"en\""
        ),
        // Refusals.
        (at(#""call": "settings", "refuses": {}"#), "it was not refused"),
        (
            at(#""call": "agenda", "with": {"from": "2026-03-01", "days": 0}"#),
            "it was refused: {\"error\": \"bad_input\""
        ),
        (refused(#"{"error": "badinput"}"#), "unknown error badinput"),
        (refused(#"{"code": 2}"#), "refuses: unknown: code"),
        (refused(#"{"error": "busy"}"#), "error: expected \"busy\", found \"bad_input\""),
        (refused(#"{"field": "day"}"#), "field: expected \"day\", found \"days\""),
        (
            at(#""call": "agenda", "with": {"from": "2026-03-01", "days": 0}, "refuses": {}, "names": {"it": ""}"#),
            "no answer"
        ),
    ])
    func whatARunnerDoesNotKnowOrDoesNotFindIsAFailure(_ journey: String, _ reason: String) throws {
        let failure = try failure { try Journey.play(journey, named: "journey") }
        #expect(failure.reason.contains(reason), "\(failure)")
    }
}

private func failure(_ play: () throws -> Void) throws -> JourneyFailure {
    do {
        try play()
    } catch let failure as JourneyFailure {
        return failure
    }
    throw Trouble("it passed")
}

/// A journey of one step.
private func step(_ members: String) -> String {
    #"{"title": "t", "steps": [{\#(members)}]}"#
}

/// The same, with its time.
private func at(_ members: String) -> String {
    step(#""now": "2026-03-01T18:00[Europe/Madrid]", \#(members)"#)
}

/// A refused step and what it expects.
private func refused(_ pattern: String) -> String {
    at(#""call": "agenda", "with": {"from": "2026-03-01", "days": 0}, "refuses": \#(pattern)"#)
}
