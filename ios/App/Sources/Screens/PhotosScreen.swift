import AftercareKit
import PhotosUI
import SwiftUI

/// Photos of the skin, for the patient to put side by side. Nothing looks at them.
struct PhotosScreen: View {
    @Environment(\.labels) private var labels
    @State private var chosen: [PhotoId] = []

    var body: some View {
        Asked(Album.of) { album in
            List {
                AddPhotoSection()
                if album.photos.isEmpty {
                    Text(labels(.photosNone))
                } else {
                    CompareSection(album: album, chosen: $chosen)
                    Section(labels(.photos)) {
                        ForEach(album.photos, id: \.id) { PhotoRow(photo: $0, folder: album.folder, chosen: $chosen) }
                    }
                }
            }
        }
        .navigationTitle(labels(.photos))
    }
}

/// What there is to look at.
private struct Album: Sendable {
    let photos: [Photo]
    let pairs: PhotoPairs
    let folder: URL

    @Sendable static func of(_ companion: Companion, at moment: Moment) throws -> Album {
        Album(
            photos: try companion.photos(), pairs: try companion.photoPairs(),
            folder: URL(filePath: try companion.photoFolder()))
    }

    /// The two that were chosen, the earlier one first.
    func both(_ chosen: [PhotoId]) -> (Photo, Photo)? {
        let found = photos.filter { chosen.contains($0.id) }.sorted { $0.on < $1.on }
        return found.count == 2 ? (found[0], found[1]) : nil
    }
}

/// A new one: taken now, or from the phone's own photos.
private struct AddPhotoSection: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var form: PhotoForm?
    @State private var item: PhotosPickerItem?
    @State private var taking = false

    var body: some View {
        let form = $form[or: PhotoForm(on: shell.moment.date)]
        Section(labels(.photoNew)) {
            DateRow(title: labels(.date), date: form.on)
            Picker(labels(.areas), selection: form.area) {
                ForEach(Area.allCases, id: \.self) { Text(labels(.of($0))).tag($0) }
            }
            Picker(labels(.view), selection: form.view) {
                ForEach(PhotoView.allCases, id: \.self) { Text(labels(.of($0))).tag($0) }
            }
            if Camera.isThere {
                Button(labels(.photoTake), systemImage: "camera") { taking = true }
                    .fullScreenCover(isPresented: $taking) { camera }
            }
            PhotosPicker(labels(.photoChoose), selection: $item, matching: .images)
                // On one row, not on the section, which would do it for each of its rows.
                .onChange(of: item) { _, item in
                    guard let item else { return }
                    Task {
                        await add((try? await item.loadTransferable(type: Data.self)).flatMap { UIImage(data: $0) })
                        self.item = nil
                    }
                }
            Text(labels(.photoPrivate)).font(.footnote).foregroundStyle(.secondary)
        }
    }

    private var camera: some View {
        Camera { picture in
            taking = false
            if let picture { Task { await add(picture) } }
        }
        .ignoresSafeArea()
        .covered()
    }

    /// What is no picture is left to the core to refuse.
    private func add(_ picture: UIImage?) async {
        let jpeg = await picture?.drawnAnew() ?? Data()
        await shell.add(jpeg, form ?? PhotoForm(on: shell.moment.date))
    }
}

/// Two side by side: those that were chosen, or those that are suggested.
private struct CompareSection: View {
    let album: Album
    @Binding var chosen: [PhotoId]
    @Environment(\.labels) private var labels

    var body: some View {
        Section(labels(.compare)) {
            Text(album.pairs.note).font(.footnote)
            if let (earlier, later) = album.both(chosen) {
                HStack(alignment: .top, spacing: Theme.gap) {
                    Picture(photo: earlier, folder: album.folder)
                    Picture(photo: later, folder: album.folder)
                }
            } else {
                Text(labels(.compareHow)).foregroundStyle(.secondary)
            }
            ForEach(album.pairs.pairs, id: \.self) { pair in
                Button(pair.text) { chosen = [pair.earlier.id, pair.later.id] }
            }
        }
    }
}

private struct PhotoRow: View {
    let photo: Photo
    let folder: URL
    @Binding var chosen: [PhotoId]
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        let (id, what) = (photo.id, photo.on.shown(labels, .long))
        VStack(alignment: .leading, spacing: Theme.gap) {
            Picture(photo: photo, folder: folder)
            Line {
                Button(labels(chosen.contains(id) ? .compareDrop : .compareTake)) { choose(id) }
                    .spoken(labels(chosen.contains(id) ? .compareDrop : .compareTake), of: what)
                Button(labels(.remove), role: .destructive) {
                    Task { await shell.change { try $0.removePhoto(id: id, moment: $1) } }
                }
                .spoken(labels(.remove), of: what)
            }
            .buttonStyle(.borderless)
        }
    }

    /// Of two, the one chosen first makes room for a third.
    private func choose(_ id: PhotoId) {
        if chosen.contains(id) {
            chosen.removeAll { $0 == id }
        } else {
            chosen = chosen.suffix(1) + [id]
        }
    }
}

/// One photo, with what it is of. It is read beside the screen, and made small.
private struct Picture: View {
    let photo: Photo
    let folder: URL
    @Environment(\.labels) private var labels
    @State private var image: UIImage?
    @State private var isRead = false

    var body: some View {
        VStack(alignment: .leading, spacing: Theme.gap / 2) {
            if let image {
                Image(uiImage: image).resizable().aspectRatio(contentMode: .fit).frame(maxWidth: 320)
            } else if isRead {
                Image(systemName: "photo").font(.title2).foregroundStyle(.secondary)
            } else {
                ProgressView()
            }
            Text(photo.on.shown(labels, .long)).font(.footnote)
            Text(verbatim: "\(labels(.of(photo.area))), \(labels(.of(photo.view)))").font(.footnote)
        }
        .accessibilityElement(children: .combine)
        .task(id: photo.id) {
            image = await UIImage.small(at: folder.appending(path: photo.file).path)
            isRead = true
        }
    }
}
