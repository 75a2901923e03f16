import AftercareKit
import Charts
import SwiftUI

/// What the check-ins record. Days without one have no point, and no line crosses them: no entry is unknown, not fine.
struct ScoreChart: View {
    let points: [ScorePoint]
    @Environment(\.labels) private var labels
    @Environment(\.timeZone) private var zone

    var body: some View {
        Chart(points, id: \.self) { point in
            LineMark(
                x: .value(labels(.date), point.date.noon(in: zone)),
                y: .value(labels(.scores), Int(point.value)),
                series: .value(labels(.scores), "\(point.score) \(point.run)")
            )
            .foregroundStyle(by: .value(labels(.scores), labels(.of(point.score))))
            .symbol(by: .value(labels(.scores), labels(.of(point.score))))
            .accessibilityLabel(Text(verbatim: "\(labels(.of(point.score))), \(point.date.shown(labels, .long))"))
            .accessibilityValue(Text(point.value, format: .number))
        }
        .chartYScale(domain: 0...10)
        .frame(minHeight: 220)
        .accessibilityLabel(labels(.scores))
    }
}

/// What was asked, delivered and answered.
struct AdherenceScreen: View {
    @Environment(\.labels) private var labels
    @Environment(\.timeZone) private var zone

    var body: some View {
        Asked({ try $0.adherence(from: nil, to: nil, moment: $1) }) { adherence in
            List {
                Section { Text(adherence.text) }
                Section(labels(.answeredByDay)) {
                    Chart(adherence.days, id: \.date) { day in
                        BarMark(
                            x: .value(labels(.date), day.date.noon(in: zone), unit: .day),
                            y: .value(labels(.answers), Int(day.answered))
                        )
                        .accessibilityLabel(day.date.shown(labels, .long))
                        .accessibilityValue(Text(verbatim: "\(day.answered)/\(day.asked)"))
                    }
                    .frame(minHeight: 220)
                    .accessibilityLabel(labels(.answeredByDay))
                }
            }
        }
        .navigationTitle(labels(.adherence))
    }
}

/// What sessions cost.
struct CostsScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        Asked({ companion, _ in try companion.costs(from: nil, to: nil) }) { costs in
            List {
                if costs.currencies.isEmpty { Text(labels(.costsNone)) }
                CostRows(costs: costs)
            }
        }
        .navigationTitle(labels(.costs))
    }
}

/// Sums by currency.
struct CostRows: View {
    let costs: Costs
    @Environment(\.labels) private var labels

    var body: some View {
        if !costs.currencies.isEmpty {
            Section(labels(.costs)) {
                ForEach(costs.currencies, id: \.currency) { sum in
                    if let done = sum.done { LabeledContent(labels(.tookPlace), value: shown(done)) }
                    if let booked = sum.booked { LabeledContent(labels(.booked), value: shown(booked)) }
                }
            }
        }
    }

    private func shown(_ money: Money) -> String {
        money.amount.formatted(.currency(code: money.currency).locale(labels.locale))
    }
}
