import AftercareKit
import SwiftUI

// Names that both the core and SwiftUI have: here they mean one of the two.
typealias Text = SwiftUI.Text
typealias Settings = AftercareKit.Settings
