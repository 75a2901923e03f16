import Aftercare

extension Door {
    static let keeping: [String: Call] = [
        "restore": { with in
            let (from, now) = try (with.needed("from", text), with.moment())
            return { try $0.restore(from: from, moment: now) }
        },
        "snapshots": { _ in { try $0.snapshots() } },
        "erase": { _ in { try $0.erase() } },
    ]
}
