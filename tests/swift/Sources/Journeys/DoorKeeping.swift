import Aftercare

extension Door {
    static let keeping: [String: Call] = [
        "back_up": { with in
            let (to, lock) = try (with.needed("to", text), with.needed("lock", lock))
            let (replace, now) = try (with.flag("replace"), with.moment())
            return { try $0.backUp(to: to, lock: lock, replace: replace, progress: nil, moment: now) }
        },
        "restore": { with in
            let (from, passphrase) = try (with.needed("from", text), with.optional("passphrase", text))
            let now = try with.moment()
            return { try $0.restore(from: from, passphrase: passphrase, progress: nil, moment: now) }
        },
        "snapshots": { _ in { try $0.snapshots() } },
        "erase": { _ in { try $0.erase() } },
        "photo_folder": { _ in { try $0.photoFolder() } },
        "add_photo": { with in
            let (draft, now) = try (with.needed("draft", Draft.photo), with.moment())
            return { try $0.addPhoto(draft: draft, moment: now) }
        },
        "photos": { _ in { try $0.photos() } },
        "photo_pairs": { _ in { try $0.photoPairs() } },
        "remove_photo": { with in
            let (id, now) = try (with.needed("id", photo), with.moment())
            return { try $0.removePhoto(id: id, moment: now) }
        },
    ]
}

/// How a backup is closed.
private func lock(_ json: Json) throws -> BackupLock {
    if json == .text("unencrypted") { return .unencrypted }
    return try record { .passphrase(passphrase: try $0.needed("passphrase", text)) }(json)
}
