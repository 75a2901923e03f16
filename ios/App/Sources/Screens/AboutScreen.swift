import AftercareKit
import SwiftUI

/// What the plan rests on: protocols, their versions, sources, and whose signature is awaited.
struct AboutScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        Asked({ (try ProtocolGuide.all(of: $0, at: $1), try ScarAdvice.all(of: $0, at: $1)) }) { guides, scars in
            List {
                Section(labels(.treatments)) {
                    ForEach(guides, id: \.treatment) { guide in
                        NavigationLink(guide.title) { GuideScreen(guide: guide) }
                    }
                }
                if let any = guides.first {
                    Section(labels(.grades)) {
                        ForEach(any.grades, id: \.grade) { LabeledContent($0.label, value: $0.text) }
                    }
                }
                Section(labels(.scars)) {
                    ForEach(scars, id: \.scar) { ScarRows(scar: $0) }
                }
            }
        }
        .navigationTitle(labels(.aboutPlan))
    }
}

/// What is said of a type of scar.
private struct ScarRows: View {
    let scar: ScarAdvice

    var body: some View {
        DisclosureGroup(scar.title) {
            Text(scar.suitability)
            Text(scar.text)
            GradeText(grade: scar.grade)
            SourceRows(sources: scar.sources)
        }
    }
}

/// One protocol.
struct GuideScreen: View {
    let guide: ProtocolGuide
    @Environment(\.labels) private var labels

    var body: some View {
        List {
            Section {
                LabeledContent(labels(.version), value: "\(guide.version)")
                if let signed = guide.signed { LabeledContent(labels(.signedBy), value: "\(signed.by), \(signed.on)") }
                ForEach(guide.notices, id: \.self) { Text($0) }
            }
            Section(labels(.figures)) {
                ForEach(guide.figures, id: \.name) { figure in
                    DisclosureGroup {
                        GradeText(grade: figure.grade)
                        SourceRows(sources: figure.sources)
                        ForEach(figure.also, id: \.self) { also in
                            Text(also.value)
                            SourceRows(sources: also.sources)
                        }
                    } label: {
                        LabeledContent(figure.title, value: figure.value ?? labels(.nothing))
                    }
                }
            }
            items(.aboutIt, guide.about)
            items(.overTime, guide.phases)
            items(.care, guide.care)
            items(.askFirst, guide.askFirst)
            Section(labels(.signs)) { ForEach(guide.signs, id: \.sign) { Text($0.text) } }
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
