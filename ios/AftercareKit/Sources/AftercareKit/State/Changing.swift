/// What can be taken back.
public enum Undoable: Hashable, Sendable {
    case change(ChangeId)
    /// The newest of the diary, where the core's answer does not name it.
    case newest
}

/// What the core answers to a change: how it is taken back, if anything changed.
public protocol Changing: Sendable {
    var undoable: Undoable? { get }
}

extension SessionLogged: Changing { public var undoable: Undoable? { change.map { .change($0) } } }
extension CheckInWritten: Changing { public var undoable: Undoable? { .change(change) } }
extension CoursePlanned: Changing { public var undoable: Undoable? { .change(change) } }
extension Lifted: Changing { public var undoable: Undoable? { .change(change) } }
extension OutdoorsSet: Changing { public var undoable: Undoable? { .change(change) } }
extension PausePlanned: Changing { public var undoable: Undoable? { .change(change) } }
extension ReminderAnswer: Changing { public var undoable: Undoable? { change.map { .change($0) } } }
extension SettingShown: Changing { public var undoable: Undoable? { change.map { .change($0) } } }
extension CareTask: Changing { public var undoable: Undoable? { .newest } }
extension Imported: Changing { public var undoable: Undoable? { change.map { .change($0) } } }
extension Photo: Changing { public var undoable: Undoable? { .newest } }
