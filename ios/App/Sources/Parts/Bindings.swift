import AftercareKit
import SwiftUI

// Bindings by key paths: they hold for every reading of who may call what they are made of.

extension Optional {
    /// Whether there is one; set to false, there is none.
    var isThere: Bool {
        get { self != nil }
        set { if !newValue { self = nil } }
    }

    /// It, or another while there is none.
    subscript(or other: Wrapped) -> Wrapped {
        get { self ?? other }
        set { self = newValue }
    }
}

extension Set {
    /// Whether it has an element.
    subscript(has element: Element) -> Bool {
        get { contains(element) }
        set { if newValue { insert(element) } else { remove(element) } }
    }
}

extension CivilDate {
    /// Its noon in a zone, for pickers, which know only instants.
    subscript(noonIn zone: TimeZone) -> Date {
        get { noon(in: zone) }
        set { self = CivilDate(newValue, in: zone) }
    }
}

extension DateComponents {
    /// The time on the wall in a zone, on a day that has no change of the clocks, for pickers.
    subscript(timeIn zone: TimeZone) -> Date {
        get {
            let parts = DateComponents(year: 2001, month: 1, day: 1, hour: hour, minute: minute)
            return Calendar.civil(in: zone).date(from: parts) ?? .distantPast
        }
        set { self = Calendar.civil(in: zone).dateComponents([.hour, .minute], from: newValue) }
    }
}

/// A control of a value that is kept elsewhere: what the patient sets is handed on, and taken back where it is refused.
struct Handed<Value: Equatable, Control: View>: View {
    private let value: Value
    private let set: (Value) async -> Bool
    private let control: (Binding<Value>) -> Control
    @State private var shown: Value

    init(
        _ value: Value, set: @escaping (Value) async -> Bool,
        @ViewBuilder control: @escaping (Binding<Value>) -> Control
    ) {
        (self.value, self.set, self.control) = (value, set, control)
        _shown = State(initialValue: value)
    }

    var body: some View {
        control($shown)
            .onChange(of: value) { _, now in shown = now }
            .onChange(of: shown) { _, wanted in
                guard wanted != value else { return }
                Task { if await !set(wanted) { shown = value } }
            }
    }
}
