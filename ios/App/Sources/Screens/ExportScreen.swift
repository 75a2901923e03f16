import AftercareKit
import SwiftUI
import UniformTypeIdentifiers

/// Files for others: a calendar, a report, tables, a record for a clinic's server; and tables read in.
struct ExportScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        List {
            ForEach(ExportKind.allCases, id: \.self) { ExportSection(kind: $0) }
            ImportSection()
        }
        .navigationTitle(labels(.exports))
    }
}

/// One kind of file: written when it is asked for, then handed to the phone's own share sheet.
private struct ExportSection: View {
    let kind: ExportKind
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var files: [URL] = []
    @State private var writing = false

    var body: some View {
        Section(labels(.of(kind))) {
            Text(labels(.readable)).font(.footnote).foregroundStyle(.secondary)
            if writing {
                ProgressView()
            } else if files.isEmpty {
                SaveButton(labels(.write)) { await write() }
            } else {
                ShareLink(labels(.share), items: files)
            }
        }
    }

    private func write() async {
        writing = true
        defer { writing = false }
        let (kind, outgoing) = (kind, Outgoing())
        do {
            let exported = try await shell.ask {
                let place = outgoing.place(for: kind)
                try outgoing.makeRoom(for: place)
                return try $0.export(kind: kind, to: place.path, replace: false, moment: $1)
            }
            files = exported.files.map { URL(filePath: $0.path) }
        } catch {
            shell.trouble = error
        }
    }
}

/// Tables that this app, or another phone with it, has written.
private struct ImportSection: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var choosing = false
    @State private var said: String?

    var body: some View {
        Section(labels(.importTables)) {
            Text(labels(.importTablesWhy)).font(.footnote).foregroundStyle(.secondary)
            Button(labels(.importChoose)) { choosing = true }
                .fileImporter(isPresented: $choosing, allowedContentTypes: [.folder]) { chosen in
                    if let folder = try? chosen.get() { Task { await read(folder) } }
                }
            if let said { Text(said) }
        }
    }

    private func read(_ folder: URL) async {
        // Another app's folder may be read only between these two.
        let granted = folder.startAccessingSecurityScopedResource()
        defer { if granted { folder.stopAccessingSecurityScopedResource() } }
        said = await shell.change { try $0.importCsv(folder: folder.path, moment: $1) }?.text
    }
}
