import AftercareKit
import SwiftUI
import UniformTypeIdentifiers

/// Backups, snapshots, restoring, erasing.
struct KeepScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        Asked({ companion, _ in try companion.snapshots() }) { snapshots in
            Form {
                BackUpSection()
                RestoreSection()
                SnapshotSection(snapshots: snapshots)
                EraseSection()
            }
        }
        .navigationTitle(labels(.keep))
    }
}

/// One file with everything, closed by a passphrase unless the patient wants none, and says so twice.
private struct BackUpSection: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var work = Work()
    @State private var passphrase = ""
    @State private var again = ""
    @State private var open = false
    @State private var asked = false
    @State private var made: BackedUp?

    var body: some View {
        Section(labels(.backUp)) {
            Toggle(labels(.backUpOpen), isOn: $open)
            if open {
                Text(labels(.readable)).foregroundStyle(Theme.caution)
            } else {
                SecureField(labels(.passphrase), text: $passphrase)
                SecureField(labels(.passphraseAgain), text: $again)
                Text(passphraseWarning(lang: labels.lang)).font(.footnote)
                if !again.isEmpty && passphrase != again { Text(labels(.passphrasesDiffer)) }
            }
            if work.runs {
                WorkRow(work: work)
            } else {
                Button(labels(.backUp)) {
                    if open { asked = true } else { Task { await backUp() } }
                }
                .disabled(!open && (passphrase.isEmpty || passphrase != again))
                .confirmationDialog(labels(.readable), isPresented: $asked, titleVisibility: .visible) {
                    Button(labels(.backUpOpen)) { Task { await backUp() } }
                }
            }
            if let made {
                Text(made.text)
                ShareLink(labels(.share), items: [URL(filePath: made.path)])
            }
        }
    }

    private func backUp() async {
        let (outgoing, date) = (Outgoing(), shell.moment.date)
        let lock: BackupLock = open ? .unencrypted : .passphrase(passphrase: passphrase)
        made = await work.run { progress in
            await shell.work {
                let place = outgoing.backup(on: date)
                try outgoing.makeRoom(for: place)
                return try $0.backUp(to: place.path, lock: lock, replace: false, progress: progress, moment: $1)
            }
        }
        (passphrase, again) = ("", "")
    }
}

/// A backup or a copy of a diary, from wherever it was kept.
struct RestoreSection: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var work = Work()
    @State private var choosing = false
    @State private var chosen: URL?
    @State private var passphrase = ""
    @State private var said: String?

    var body: some View {
        Section(labels(.restore)) {
            Text(labels(.restoreWhy)).font(.footnote).foregroundStyle(.secondary)
            SecureField(labels(.passphrase), text: $passphrase)
                // On one row, not on the section, which would ask for each of its rows.
                .fileImporter(isPresented: $choosing, allowedContentTypes: [.item]) { chosen = try? $0.get() }
                .confirmationDialog(labels(.restoreSure), isPresented: $chosen.isThere, titleVisibility: .visible) {
                    if let file = chosen { Button(labels(.restore)) { Task { await restore(file) } } }
                }
            if work.runs { WorkRow(work: work) } else { Button(labels(.restoreChoose)) { choosing = true } }
            if let said { Text(said) }
        }
    }

    private func restore(_ file: URL) async {
        // Another app's file may be read only between these two.
        let granted = file.startAccessingSecurityScopedResource()
        defer { if granted { file.stopAccessingSecurityScopedResource() } }
        let word = passphrase.isEmpty ? nil : passphrase
        said = await work.run { await shell.putInPlace(file.path, passphrase: word, progress: $0) }?.text
        passphrase = ""
    }
}

/// The diary as it was on earlier days.
struct SnapshotSection: View {
    let snapshots: [Snapshot]
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var work = Work()
    @State private var said: String?

    var body: some View {
        Section(labels(.snapshots)) {
            if snapshots.isEmpty { Text(labels(.snapshotsNone)).foregroundStyle(.secondary) }
            if work.runs { WorkRow(work: work) }
            if let said { Text(said) }
            ForEach(snapshots, id: \.name) { snapshot in
                SnapshotRow(snapshot: snapshot) { Task { await restore(snapshot.name) } }
            }
        }
    }

    private func restore(_ name: String) async {
        said = await work.run { await shell.putInPlace(name, passphrase: nil, progress: $0) }?.text
    }
}

/// One of them: when it was made, and the way back to it, which is asked for twice.
private struct SnapshotRow: View {
    let snapshot: Snapshot
    let restore: @MainActor () -> Void
    @Environment(\.labels) private var labels
    @State private var asked = false

    var body: some View {
        VStack(alignment: .leading) {
            Text(snapshot.on.shown(labels))
            Text(snapshot.good ? snapshot.text : labels(.snapshotDamaged)).font(.footnote)
            if snapshot.good {
                Button(labels(.restore)) { asked = true }
                    .buttonStyle(.borderless)
                    .spoken(labels(.restore), of: snapshot.on.shown(labels))
                    .confirmationDialog(labels(.restoreSure), isPresented: $asked, titleVisibility: .visible) {
                        Button(labels(.restore), action: restore)
                    }
            }
        }
    }
}

extension Shell {
    /// Restores, whether the diary is open or does not open.
    fileprivate func putInPlace(_ file: String, passphrase: String?, progress: WorkProgress) async -> Restored? {
        if case .closed = stage {
            await rescue(from: file, passphrase: passphrase, progress: progress)
        } else {
            await restore(from: file, passphrase: passphrase, progress: progress)
        }
    }
}

/// Everything gone, asked for twice.
struct EraseSection: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var asked = false
    @State private var askedAgain = false

    var body: some View {
        Section(labels(.erase)) {
            Text(labels(.eraseWhat)).font(.footnote).foregroundStyle(.secondary)
            Button(labels(.erase), role: .destructive) { asked = true }
                .confirmationDialog(labels(.eraseSure), isPresented: $asked, titleVisibility: .visible) {
                    Button(labels(.erase), role: .destructive) { askedAgain = true }
                }
                .alert(labels(.eraseSureAgain), isPresented: $askedAgain) {
                    Button(labels(.eraseYes), role: .destructive) { Task { await shell.erase() } }
                    Button(labels(.notNow), role: .cancel) {}
                } message: {
                    Text(labels(.eraseWhat))
                }
        }
    }
}

/// How far a long piece of work is.
struct WorkRow: View {
    let work: Work
    @Environment(\.labels) private var labels

    var body: some View {
        ProgressView(labels(.working), value: work.fraction)
    }
}
