import AftercareKit
import SwiftUI

/// Colours and measures, in one place. The colours are assets, each with a dark form and one for more contrast.
enum Theme {
    static let accent = Color("Accent")
    static let card = Color("Card")
    static let caution = Color("Caution")
    static let sign = Color("Sign")

    static let gap: CGFloat = 12
    static let corner: CGFloat = 14
}

extension View {
    /// A card of its own on a screen.
    func card() -> some View {
        padding(Theme.gap)
            .frame(maxWidth: .infinity, alignment: .leading)
            .background(Theme.card)
            .clipShape(RoundedRectangle(cornerRadius: Theme.corner))
    }
}
