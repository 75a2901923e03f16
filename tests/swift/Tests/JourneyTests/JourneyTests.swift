import Journeys
import Testing

/// Every file of tests/journeys.
@Test(arguments: JourneyFile.journeys)
func journey(_ file: JourneyFile) throws {
    try Journey.play(file.url)
}

@Test(arguments: JourneyFile.passing)
func exampleThatPasses(_ file: JourneyFile) throws {
    try Journey.play(file.url)
}

@Test(arguments: JourneyFile.failing)
func exampleThatFails(_ file: JourneyFile) {
    #expect(throws: JourneyFailure.self) { try Journey.play(file.url) }
}

@Test func thereAreExamples() {
    #expect(!JourneyFile.passing.isEmpty && !JourneyFile.failing.isEmpty)
}
