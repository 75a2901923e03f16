import AftercareKit
import SwiftUI

/// The first screen: what the app is, for whom, and in which language.
struct FirstScreen: View {
    @Environment(Shell.self) private var shell
    @State private var lang = Labels.langOfThisPhone

    var body: some View {
        let labels = Labels(lang: lang)
        @Bindable var shell = shell
        NavigationStack {
            Asked({ try $0.today(moment: $1) }) { today in
                List {
                    Section {
                        Text(labels(.firstWhat))
                        // Whose the diary is, and what nobody has signed yet, is the core's to say.
                        ForEach(today.notices, id: \.self) { Text($0) }
                    }
                    Section { LangPicker(lang: $lang) }
                    // She may come from another phone.
                    NavigationLink(labels(.restore)) {
                        Form { RestoreSection() }.navigationTitle(labels(.restore))
                    }
                    Section {
                        SaveButton(labels(.begin)) { await shell.begin(in: lang) }
                            .buttonStyle(.borderedProminent)
                    }
                }
            }
            .navigationTitle(labels(.appName))
        }
        .troubled($shell.trouble)
        .speaking(labels)
        .task(id: lang) { await shell.speak(lang) }
    }
}

/// A language, by its own name.
struct LangPicker: View {
    @Binding var lang: String
    @Environment(\.labels) private var labels

    var body: some View {
        Picker(labels(.language), selection: $lang) {
            ForEach(Labels.langs, id: \.self) { Text(Labels.name(ofLang: $0)).tag($0) }
        }
    }
}
