import XCTest

// Xcode 16.3 and later have it as a module of its own; before, XCTest brings it along.
#if canImport(XCUIAutomation)
    import XCUIAutomation
#endif

/// A newcomer's first day, tapped through on a simulator: this needs a Mac.
@MainActor
final class FirstDayTests: XCTestCase {
    func testANewcomerLogsASessionAndTakesItBack() {
        continueAfterFailure = false
        let app = XCUIApplication()
        app.launchArguments = ["-AppleLanguages", "(en)"]
        app.launch()
        tap(app, "Begin")
        tap(app, "Log your first session")
        tap(app, "What changes")
        tap(app, "Save")
        tap(app, "Not now")
        tap(app, "Undo")
        XCTAssert(app.buttons["Log your first session"].waitForExistence(timeout: 20))
    }

    func testSignsAreOneTapAway() {
        continueAfterFailure = false
        let app = XCUIApplication()
        app.launchArguments = ["-AppleLanguages", "(en)", "-begun", "YES"]
        app.launch()
        tap(app, "Signs to look out for")
        XCTAssert(app.navigationBars["Signs to look out for"].waitForExistence(timeout: 20))
    }

    private func tap(_ app: XCUIApplication, _ label: String) {
        let button = app.buttons[label].firstMatch
        XCTAssert(button.waitForExistence(timeout: 20), label)
        button.tap()
    }
}
