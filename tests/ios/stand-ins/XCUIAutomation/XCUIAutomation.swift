// Signatures of the part of XCUIAutomation that the app's tests use, checked as ../README.md says. Nothing here runs.
import Foundation

@MainActor
open class XCUIElementQuery: NSObject {
    public subscript(key: String) -> XCUIElement { fatalError() }
}

@MainActor
open class XCUIElement: NSObject {
    public var firstMatch: XCUIElement { fatalError() }
    public var buttons: XCUIElementQuery { fatalError() }
    public var navigationBars: XCUIElementQuery { fatalError() }
    public func waitForExistence(timeout: TimeInterval) -> Bool { fatalError() }
    public func tap() {}
}

@MainActor
open class XCUIApplication: XCUIElement {
    public override init() {}
    public var launchArguments: [String] = []
    public func launch() {}
}
