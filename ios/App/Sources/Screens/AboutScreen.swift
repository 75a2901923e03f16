import AftercareKit
import SwiftUI

/// What the plan rests on: protocols, their versions, sources, and whose signature is awaited.
struct AboutScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        Asked(Shown.asked) { shown in
            List {
                Section(labels(.treatments)) {
                    ForEach(shown.guides, id: \.treatment) { guide in
                        NavigationLink(guide.title) { GuideScreen(guide: guide, clinic: shown.clinic) }
                    }
                }
                if let any = shown.guides.first {
                    Section(labels(.grades)) {
                        ForEach(any.grades, id: \.grade) { LabeledContent($0.label, value: $0.text) }
                    }
                }
                Section(labels(.scars)) {
                    ForEach(shown.scars, id: \.scar) { ScarRows(scar: $0) }
                }
            }
        }
        .navigationTitle(labels(.aboutPlan))
    }
}

/// What the plan rests on, and whom to ask.
private struct Shown: Sendable {
    let guides: [ProtocolGuide]
    let scars: [ScarAdvice]
    let clinic: Clinic?

    @Sendable static func asked(of companion: Companion, at moment: Moment) throws -> Shown {
        Shown(
            guides: try ProtocolGuide.all(of: companion, at: moment),
            scars: try ScarAdvice.all(of: companion, at: moment),
            clinic: try companion.today(moment: moment).clinic)
    }
}

/// What is said of a type of scar.
private struct ScarRows: View {
    let scar: ScarAdvice

    var body: some View {
        DisclosureGroup(scar.title) {
            Text(scar.suitability)
            if !scar.combined.isEmpty { Text(scar.combined) }
            Text(scar.text)
            GradeText(grade: scar.grade)
            SourceRows(sources: scar.sources)
        }
    }
}

/// One protocol.
struct GuideScreen: View {
    let guide: ProtocolGuide
    let clinic: Clinic?
    @Environment(\.labels) private var labels

    var body: some View {
        List {
            Section {
                LabeledContent(labels(.version)) { Text(guide.version, format: .number) }
                if let signed = guide.signed {
                    LabeledContent(labels(.signedBy), value: "\(signed.by), \(signed.on)")
                }
                ForEach(guide.notices, id: \.self) { Text($0) }
            }
            Section(labels(.figures)) {
                ForEach(guide.figures, id: \.name) { figure in
                    DisclosureGroup {
                        GradeText(grade: figure.grade)
                        SourceRows(sources: figure.sources)
                        ForEach(figure.also, id: \.self) { also in
                            Text(also.text)
                            SourceRows(sources: also.sources)
                        }
                    } label: {
                        LabeledContent(figure.title, value: figure.text)
                    }
                }
            }
            items(.aboutIt, guide.about)
            items(.overTime, guide.phases)
            items(.care, guide.care)
            items(.askFirst, guide.askFirst)
            Section(labels(.signs)) {
                ForEach(guide.signs, id: \.sign) { Text($0.text) }
                if let clinic { DialButtons(clinic: clinic) }
            }
        }
        .navigationTitle(guide.title)
    }

    @ViewBuilder private func items(_ label: LabelKey, _ items: [GuideItem]) -> some View {
        if !items.isEmpty {
            Section(labels(label)) {
                ForEach(items, id: \.name) { item in
                    VStack(alignment: .leading, spacing: Theme.gap / 2) {
                        if !item.title.isEmpty { Text(item.title).font(.headline) }
                        Text(item.text)
                        GradeText(grade: item.grade)
                        SourceRows(sources: item.sources)
                    }
                }
            }
        }
    }
}
