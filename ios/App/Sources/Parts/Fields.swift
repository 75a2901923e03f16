import AftercareKit
import SwiftUI

// A field alone says what it is for only while it is empty.

/// A number under its name, as it is written where the patient lives.
struct NumberField<Value: Written>: View {
    let label: LabelKey
    @Binding var value: Value?
    var keyboard = Value.keyboard
    @Environment(\.labels) private var labels

    var body: some View {
        LabeledContent(labels(label)) {
            TextField(labels(label), value: $value, format: Value.form, prompt: Text(labels(.notEntered)))
                .keyboardType(keyboard)
                .multilineTextAlignment(.trailing)
        }
    }
}

/// Words under their name.
struct WordsField: View {
    let label: LabelKey
    @Binding var text: String
    @Environment(\.labels) private var labels

    var body: some View {
        LabeledContent(labels(label)) {
            TextField(labels(label), text: $text, prompt: Text(labels(.notEntered)))
                .multilineTextAlignment(.trailing)
        }
    }
}

/// A kind of number that is entered.
protocol Written {
    associatedtype Form: ParseableFormatStyle where Form.FormatInput == Self, Form.FormatOutput == String
    static var form: Form { get }
    static var keyboard: UIKeyboardType { get }
}

extension Int: Written {
    static var form: IntegerFormatStyle<Int> { .number }
    static var keyboard: UIKeyboardType { .numberPad }
}

extension Double: Written {
    static var form: FloatingPointFormatStyle<Double> { .number }
    static var keyboard: UIKeyboardType { .decimalPad }
}

extension Decimal: Written {
    static var form: Decimal.FormatStyle { .number }
    static var keyboard: UIKeyboardType { .decimalPad }
}
