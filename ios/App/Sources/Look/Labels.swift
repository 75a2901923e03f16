import AftercareKit
import SwiftUI

/// The shell's own labels in a language. What reminders, holds and warnings say comes from the core.
struct Labels: Sendable, Equatable {
    /// The languages that the app speaks: the core's.
    static let langs = ["en", "es", "de", "fr", "ar"]

    let lang: String

    /// The first of the patient's languages that the app speaks.
    static var langOfThisPhone: String {
        let preferred = Locale.preferredLanguages.map { String($0.prefix(2)) }
        return preferred.first(where: langs.contains) ?? "en"
    }

    func callAsFunction(_ label: LabelKey) -> String { text(label.rawValue) }

    /// What a notification offers to answer; how long it is put off, the core says.
    func answer(_ action: NotificationAction) -> String {
        switch action {
        case .done: self(.done)
        case .keptOff: self(.keptOff)
        case .usedIt: self(.usedIt)
        case .open: self(.open)
        case .snooze: snoozeOffered(lang: lang).text
        case .skip: self(.skip)
        }
    }

    /// A language in its own words.
    static func name(ofLang lang: String) -> String {
        Locale(identifier: lang).localizedString(forLanguageCode: lang) ?? lang
    }

    /// Forms of dates and numbers: the app's language, as it is written where the patient lives.
    var locale: Locale {
        let region = Locale.current.region?.identifier
        return Locale(identifier: region.map { "\(lang)_\($0)" } ?? lang)
    }

    var direction: LayoutDirection {
        Locale.Language(identifier: lang).characterDirection == .rightToLeft ? .rightToLeft : .leftToRight
    }

    // The language is the diary's, which need not be the phone's, so its folder is looked into directly.
    private func text(_ key: String) -> String {
        let folder = Bundle.main.path(forResource: lang, ofType: "lproj")
        let bundle = folder.flatMap { Bundle(path: $0) } ?? .main
        return bundle.localizedString(forKey: key, value: nil, table: nil)
    }
}

private struct LabelsKey: EnvironmentKey {
    static let defaultValue = Labels(lang: "en")
}

extension EnvironmentValues {
    var labels: Labels {
        get { self[LabelsKey.self] }
        set { self[LabelsKey.self] = newValue }
    }
}

extension View {
    /// Speaks a language from here on down: its words, its forms, its direction.
    func speaking(_ labels: Labels) -> some View {
        environment(\.labels, labels)
            .environment(\.locale, labels.locale)
            .environment(\.layoutDirection, labels.direction)
    }
}
