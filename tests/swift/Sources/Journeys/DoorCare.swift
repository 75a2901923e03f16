import Aftercare

extension Door {
    static let care: [String: Call] = [
        "check_in": { with in
            let (entry, now) = try (with.needed("entry", Draft.checkIn), with.moment())
            return { try $0.checkIn(entry: entry, moment: now) }
        },
        "lift": { with in
            let (kind, id, now) = try (
                with.needed("kind", named) as HoldKind, with.optional("session", session), with.moment()
            )
            return { try $0.lift(kind: kind, session: id, moment: now) }
        },
        "pause": { with in
            let (from, to) = try (with.needed("from", date), with.needed("to", date))
            let (illness, now) = try (with.flag("illness"), with.moment())
            return { try $0.pause(from: from, to: to, illness: illness, moment: now) }
        },
        "pauses": { with in
            let now = try with.moment()
            return { try $0.pauses(moment: now) }
        },
        "start_outdoors": { with in
            let now = try with.moment()
            return { try $0.startOutdoors(moment: now) }
        },
        "stop_outdoors": { with in
            let now = try with.moment()
            return { try $0.stopOutdoors(moment: now) }
        },
        "add_task": { with in
            let (draft, now) = try (with.needed("draft", Draft.task), with.moment())
            return { try $0.addTask(draft: draft, moment: now) }
        },
        "tasks": { _ in { try $0.tasks() } },
        "remove_task": { with in
            let (id, now) = try (with.needed("id", task), with.moment())
            return { try $0.removeTask(id: id, moment: now) }
        },
    ]

    static let rest: [String: Call] = [
        "settings": { _ in { try $0.settings() } },
        "set": { with in
            let (name, value, now) = try (
                with.needed("name", named) as SettingName, with.needed("value", text), with.moment()
            )
            return { try $0.set(name: name, value: value, moment: now) }
        },
        "speak": { with in
            let lang = try with.optional("lang", text)
            return { try $0.speak(lang: lang) }
        },
        "undo": { with in
            let (id, now) = try (with.optional("id", change), with.moment())
            return { try $0.undo(id: id, moment: now) }
        },
        "changes": { _ in { try $0.changes() } },
        "import_csv": { with in
            let (folder, now) = try (with.needed("folder", text), with.moment())
            return { try $0.importCsv(folder: folder, moment: now) }
        },
        "export": { with in
            let (kind, to) = try (with.needed("kind", named) as ExportKind, with.needed("to", text))
            let (replace, now) = try (with.flag("replace"), with.moment())
            return { try $0.export(kind: kind, to: to, replace: replace, moment: now) }
        },
    ]
}
