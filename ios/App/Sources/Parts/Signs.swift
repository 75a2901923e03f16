import AftercareKit
import SwiftUI

/// The signs recorded: they stand above everything, with the clinic's number.
struct RecordedSigns: View {
    let signs: [SignRecorded]
    @Environment(\.labels) private var labels

    var body: some View {
        ForEach(signs, id: \.self) { sign in
            VStack(alignment: .leading, spacing: Theme.gap) {
                Label(sign.text, systemImage: "exclamationmark.triangle")
                    .font(.headline)
                Text(sign.clinicText)
                if let clinic = sign.clinic { DialButtons(clinic: clinic) }
            }
            .foregroundStyle(Theme.sign)
            .accessibilityElement(children: .contain)
        }
    }
}

/// The clinic's numbers, dialled at a tap.
struct DialButtons: View {
    let clinic: Clinic
    @Environment(\.labels) private var labels

    var body: some View {
        dial(labels(.callClinic), clinic.phone)
        dial(labels(.callOutOfHours), clinic.outOfHours)
    }

    @ViewBuilder private func dial(_ label: String, _ number: String?) -> some View {
        if let number, let url = Telephone.url(dialling: number) {
            Link(destination: url) {
                Label {
                    Text(verbatim: "\(label): \(Telephone.shown(number))")
                } icon: {
                    Image(systemName: "phone")
                }
            }
        }
    }
}

/// The signs to look for, from the core.
struct SignsScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        Asked({ try $0.today(moment: $1) }) { today in
            List {
                Section {
                    RecordedSigns(signs: today.signsRecorded)
                    ForEach(today.signsIntro, id: \.self) { Text($0) }
                    if let clinic = today.clinic { DialButtons(clinic: clinic) }
                }
                ForEach(Urgency.allCases, id: \.self) { urgency in
                    let signs = today.signs.filter { $0.urgency == urgency }
                    if !signs.isEmpty {
                        Section(labels(.of(urgency))) {
                            ForEach(signs, id: \.sign) { Text($0.text) }
                        }
                    }
                }
            }
        }
        .navigationTitle(labels(.signs))
    }
}

/// One tap from everywhere.
struct SignsButton: View {
    @Environment(\.labels) private var labels
    @Environment(Opening.self) private var opening

    var body: some View {
        Button(labels(.signs), systemImage: "cross.case") { opening.opened = .signs }
    }
}
