import SwiftUI

// The core's alias for a string would stand in the way.
typealias Text = SwiftUI.Text
