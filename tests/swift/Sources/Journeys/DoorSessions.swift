import Aftercare

extension Door {
    static let sessions: [String: Call] = [
        "sessions": { _ in { try $0.sessions() } },
        "preview_session": { with in
            let (draft, ahead, now) = try (
                with.needed("draft", Draft.session), with.optional("ahead", date), with.moment()
            )
            return { try $0.previewSession(draft: draft, ahead: ahead, moment: now) }
        },
        "log_session": { with in
            let (draft, now) = try (with.needed("draft", Draft.session), with.moment())
            return { try $0.logSession(draft: draft, moment: now) }
        },
        "change_session": { with in
            let (id, draft, preview, now) = try (
                with.needed("id", session), with.needed("draft", Draft.session), with.flag("preview"),
                with.moment()
            )
            return { try $0.changeSession(id: id, draft: draft, moment: now, preview: preview) }
        },
        "move_session": { with in
            let (id, to, preview, now) = try (
                with.needed("id", session), with.needed("to", date), with.flag("preview"),
                with.moment()
            )
            return { try $0.moveSession(id: id, to: to, moment: now, preview: preview) }
        },
        "confirm_session": { with in
            let (id, now) = try (with.needed("id", session), with.moment())
            return { try $0.confirmSession(id: id, moment: now) }
        },
        "cancel_session": { with in
            let (id, now) = try (with.needed("id", session), with.moment())
            return { try $0.cancelSession(id: id, moment: now) }
        },
        "remove_session": { with in
            let (id, now) = try (with.needed("id", session), with.moment())
            return { try $0.removeSession(id: id, moment: now) }
        },
    ]

    static let courses: [String: Call] = [
        "clinician_plan": { with in
            let (id, draft, now) = try (
                with.needed("id", course), with.needed("draft", Draft.plan), with.moment()
            )
            return { try $0.clinicianPlan(id: id, draft: draft, moment: now) }
        },
        "end_course": { with in
            let (id, now) = try (with.needed("id", course), with.moment())
            return { try $0.endCourse(id: id, moment: now) }
        },
    ]
}
