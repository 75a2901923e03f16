import Foundation
import Observation

/// The app's state: which stage it is at, what was changed last, what it is asked to show.
@MainActor @Observable
public final class Shell {
    /// Where the app is.
    public enum Stage: Equatable, Sendable {
        case opening
        /// The first screen is to be read.
        case first
        case open
        /// The diary does not open.
        case closed(AftercareError)
    }

    public private(set) var stage = Stage.opening
    /// The language of the diary, and so of the app.
    public private(set) var lang: String
    /// Goes up with each change: a screen that shows the diary asks again.
    public private(set) var revision = 0
    /// The change that was made last, while it can be taken back from where it was made.
    public private(set) var undoable: ChangeId?
    /// What could not be done, to be told.
    public var trouble: AftercareError?
    /// What a notification asks to show.
    public var route: Route?
    /// How far the phone will remind, once it is known.
    public private(set) var reminded: Reminded?
    /// The patient logged a session and was never asked whether the app may notify.
    public var asksForPermission = false
    /// Days away: the app opens with a check-in instead of what lies behind.
    public private(set) var returning = false

    private let door: Door
    private let board: any NotificationBoard
    private let reminding: Reminding
    private let remembered: Remembered
    private let now: Now

    /// `lang` is the phone's language: it is spoken until the diary's own is known.
    public init(
        door: Door, board: any NotificationBoard, remembered: Remembered, lang: String, now: @escaping Now
    ) {
        (self.door, self.board, self.remembered) = (door, board, remembered)
        (self.lang, self.now) = (lang, now)
        reminding = Reminding(door: door, board: board, now: now)
    }

    /// This moment, where the phone is.
    public var moment: Moment { now() }

    // MARK: Life

    /// Opens the diary. Tries again after a failure.
    public func start() async {
        do {
            let opened = try await door.ask { (try $0.settings(), try $0.sessions().isEmpty) }
            let first = opened.1 && !remembered.begun
            try await door.speak(first ? lang : nil)
            if !first { lang = opened.0.lang }
            stage = first ? .first : .open
            revision += 1
        } catch {
            stage = .closed(error)
            return
        }
        await replan()
    }

    /// Speaks another language while the first screen is read.
    public func speak(_ lang: String) async {
        do { try await door.speak(lang) } catch { trouble = error }
        self.lang = lang
        revision += 1
    }

    /// The first screen was read, in a language.
    public func begin(in lang: String) async {
        guard await change({ try $0.set(name: .lang, value: lang, moment: $1) }) != nil else { return }
        remembered.begun = true
        // It is no change that a newcomer would take back.
        undoable = nil
        stage = .open
    }

    /// The app is looked at; the first time, it opens the diary.
    public func becameActive() async {
        let today = now()
        // The phone's own questions make the app active again and again: a return stands until it is answered.
        if let seen = remembered.seen, isReturn(seenOn: CivilDate(seen, in: today.zone), today: today.date) {
            returning = true
        }
        remembered.seen = today.instant
        if stage == .opening { await start() }
        guard stage == .open else { return }
        await reminding.seen()
        await clockChanged()
    }

    /// It is another day, time or place: everything is asked anew.
    public func clockChanged() async {
        guard stage == .open else { return }
        revision += 1
        await replan()
    }

    /// The return was answered, or put aside.
    public func returned() { returning = false }

    /// The diary was put in another's place, or is to be tried again: it is opened anew.
    public func reopen() async {
        await door.close()
        (undoable, trouble, stage) = (nil, nil, .opening)
        await start()
    }

    // MARK: The core

    /// Asks the core.
    public func ask<Answer: Sendable>(
        _ question: @escaping @Sendable (Companion, Moment) throws -> Answer
    ) async throws(AftercareError) -> Answer {
        let now = now()
        return try await door.ask { try question($0, now) }
    }

    /// Makes a change, offers to take it back, and plans anew. None when it was refused; why stands in `trouble`.
    @discardableResult
    public func change<Answer: Changing>(
        _ make: @escaping @Sendable (Companion, Moment) throws -> Answer
    ) async -> Answer? {
        do {
            let made = try await ask(make)
            if let change = made.undoable { undoable = change }
            if made is CheckInWritten { returned() }
            await settled()
            return made
        } catch {
            trouble = error
            return nil
        }
    }

    /// Takes the change back that was made last.
    public func undo() async {
        guard let change = undoable else { return }
        undoable = nil
        do {
            _ = try await ask { try $0.undo(id: change, moment: $1) }
        } catch {
            trouble = error
        }
        await settled()
    }

    /// The offer to take a change back has been seen.
    public func dropUndo(of change: ChangeId) {
        if undoable == change { undoable = nil }
    }

    /// Logs a session; the first one leads to the question whether the app may notify.
    public func log(_ draft: SessionDraft) async -> SessionLogged? {
        let logged = await change { try $0.logSession(draft: draft, moment: $1) }
        if logged != nil { asksForPermission = await board.permission() == .notAsked }
        return logged
    }

    /// Saves what was entered of a session: of a new one, or of one that it changes.
    public func save(_ form: SessionForm, changing id: SessionId?) async -> SessionLogged? {
        let draft = form.draft
        guard let id else { return await log(draft) }
        return await change { try $0.changeSession(id: id, draft: draft, moment: $1, preview: false) }
    }

    /// Adds a photo. Its picture says nothing but what is seen on it: the screen makes it so.
    @discardableResult
    public func add(_ jpeg: Data, _ form: PhotoForm) async -> PhotoWritten? {
        await change { try form.add(jpeg, to: $0, at: $1) }
    }

    // MARK: Keeping

    /// Does what takes long: the screen waits, the app does not. None when it was refused.
    public func work<Answer: Sendable>(
        _ work: @escaping @Sendable (Companion, Moment) throws -> Answer
    ) async -> Answer? {
        let now = now()
        do { return try await door.work { try work($0, now) } } catch { trouble = error }
        return nil
    }

    /// Puts a backup, a snapshot or a copy in the diary's place.
    public func restore(from: String, passphrase: String?, progress: WorkProgress) async -> Restored? {
        let restored = await work {
            try $0.restore(from: from, passphrase: passphrase, progress: progress, moment: $1)
        }
        guard let restored else { return nil }
        undoable = nil
        // A newcomer who brings her diary along is none.
        if stage == .first { await reopen() } else { await settled() }
        return restored
    }

    /// The same for a diary that does not open.
    public func rescue(from: String, passphrase: String?, progress: WorkProgress) async -> Restored? {
        let (lang, now) = (lang, now())
        do {
            let restored = try await door.mend {
                try restoreDiary(
                    path: $0, from: from, passphrase: passphrase, lang: lang, progress: progress, moment: now)
            }
            await reopen()
            return restored
        } catch {
            trouble = error
            return nil
        }
    }

    /// The snapshots of a diary that does not open.
    public func snapshotsToRescue() async -> [Snapshot] {
        let lang = lang
        return (try? await door.mend { try diarySnapshots(path: $0, lang: lang) }) ?? []
    }

    /// Deletes the diary with all that is beside it. There is no way back; the screen asks twice.
    public func erase() async {
        do {
            if case .closed = stage {
                try await door.mend { try eraseDiary(path: $0) }
            } else {
                try await door.work { try $0.erase() }
            }
            remembered.forget()
            returned()
            await reopen()
        } catch {
            trouble = error
        }
    }

    // MARK: Notifications

    /// The patient answered whether she wants to be reminded.
    public func allowReminders() async {
        asksForPermission = false
        _ = await board.askPermission()
        await replan()
    }

    /// A notification was answered.
    public func answer(_ response: NotificationResponse) async {
        do {
            if let route = try await reminding.answer(response) { self.route = route }
        } catch {
            tell(error)
        }
        reminded = await reminding.reminded
        revision += 1
    }

    /// Brings what the phone will show into line.
    public func replan() async {
        do { try await reminding.replan() } catch { tell(error) }
        reminded = await reminding.reminded
    }

    /// What failed before anybody looked at the app is tried again when somebody does, and told then.
    private func tell(_ error: AftercareError) {
        if stage != .opening { trouble = error }
    }

    private func settled() async {
        if let spoken = try? await door.ask({ try $0.settings().lang }), spoken != lang {
            lang = spoken
            try? await door.speak(nil)
        }
        revision += 1
        await replan()
    }
}

extension Shell {
    /// An error in the patient's words.
    public func say(_ error: AftercareError) -> String { errorText(error: error, lang: lang) }
}
