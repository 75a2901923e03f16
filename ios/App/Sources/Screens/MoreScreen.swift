import AftercareKit
import SwiftUI

/// Everything that is not looked at every day.
struct MoreScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        NavigationStack {
            List {
                NavigationLink(labels(.settings)) { SettingsScreen() }
                NavigationLink(labels(.tasks)) { TasksScreen() }
                NavigationLink(labels(.pauses)) { PausesScreen() }
                NavigationLink(labels(.photos)) { PhotosScreen() }
                NavigationLink(labels(.keep)) { KeepScreen() }
                NavigationLink(labels(.exports)) { ExportScreen() }
                NavigationLink(labels(.aboutPlan)) { AboutScreen() }
            }
            .navigationTitle(labels(.more))
            .toolbar { ToolbarItem(placement: .topBarLeading) { SignsButton() } }
        }
    }
}

/// The clinic's and the patient's own tasks.
struct TasksScreen: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var text = ""
    @State private var from: CivilDate?
    @State private var to: CivilDate?
    @State private var slot = Slot.evening

    var body: some View {
        Asked({ companion, _ in try companion.tasks() }) { tasks in
            Form {
                Section(labels(.taskNew)) {
                    TextField(labels(.taskText), text: $text)
                    DateRow(title: labels(.from), date: $from[or: shell.moment.date])
                    DateRow(title: labels(.to), date: $to[or: from ?? shell.moment.date])
                    Picker(labels(.slot), selection: $slot) {
                        ForEach(Slot.allCases, id: \.self) { Text(labels(.of($0))).tag($0) }
                    }
                    SaveButton(labels(.add)) { await add() }.disabled(text.isEmpty)
                }
                Section(labels(.tasks)) {
                    if tasks.isEmpty { Text(labels(.nothing)).foregroundStyle(.secondary) }
                    ForEach(tasks, id: \.id) { TaskRow(task: $0) }
                }
            }
        }
        .navigationTitle(labels(.tasks))
    }

    private func add() async {
        let draft = TaskDraft(text: text, from: from, to: to, slot: slot)
        if await shell.change({ try $0.addTask(draft: draft, moment: $1) }) != nil { text = "" }
    }
}

private struct TaskRow: View {
    let task: CareTask
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        let id = task.id
        Line {
            VStack(alignment: .leading) {
                Text(task.text)
                Text(verbatim: "\(task.from.shown(labels, .long)) – \(task.to.shown(labels, .long))")
                    .font(.footnote)
                    .foregroundStyle(.secondary)
            }
            Spacer()
            Button(labels(.remove), role: .destructive) {
                Task { await shell.change { try $0.removeTask(id: id, moment: $1) } }
            }
            .buttonStyle(.borderless)
            .spoken(labels(.remove), of: task.text)
        }
    }
}

/// Days on which less is asked for.
struct PausesScreen: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var from: CivilDate?
    @State private var to: CivilDate?
    @State private var illness = false
    @State private var planned: PausePlanned?

    var body: some View {
        let today = shell.moment.date
        Asked({ (try $0.pauses(moment: $1), try $0.today(moment: $1).clinic) }) { pauses, clinic in
            Form {
                Section(labels(.pauseNew)) {
                    DateRow(title: labels(.from), date: $from[or: today])
                    DateRow(title: labels(.to), date: $to[or: from ?? today])
                    Toggle(labels(.pauseIllness), isOn: $illness)
                    SaveButton(labels(.pausePlan)) { await plan(from ?? today, to ?? from ?? today) }
                }
                if let planned {
                    Section {
                        Text(planned.text)
                        ForEach(planned.signs, id: \.sign) { Text($0.text) }
                        if let clinic, !planned.signs.isEmpty { DialButtons(clinic: clinic) }
                    }
                }
                Section(labels(.pauses)) {
                    if pauses.isEmpty { Text(labels(.nothing)).foregroundStyle(.secondary) }
                    ForEach(pauses, id: \.id) {
                        Text(verbatim: "\($0.from.shown(labels, .long)) – \($0.to.shown(labels, .long))")
                    }
                }
            }
        }
        .navigationTitle(labels(.pauses))
    }

    private func plan(_ from: CivilDate, _ to: CivilDate) async {
        let illness = illness
        planned = await shell.change { try $0.pause(from: from, to: to, illness: illness, moment: $1) }
    }
}
