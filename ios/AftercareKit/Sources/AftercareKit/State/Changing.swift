/// What the core answers to a change: how it is taken back, if anything changed.
public protocol Changing: Sendable {
    var undoable: ChangeId? { get }
}

extension SessionLogged: Changing { public var undoable: ChangeId? { change } }
extension CheckInWritten: Changing { public var undoable: ChangeId? { change } }
extension CoursePlanned: Changing { public var undoable: ChangeId? { change } }
extension Lifted: Changing { public var undoable: ChangeId? { change } }
extension OutdoorsSet: Changing { public var undoable: ChangeId? { change } }
extension PausePlanned: Changing { public var undoable: ChangeId? { change } }
extension ReminderAnswer: Changing { public var undoable: ChangeId? { change } }
extension SettingShown: Changing { public var undoable: ChangeId? { change } }
extension TaskWritten: Changing { public var undoable: ChangeId? { change } }
extension Imported: Changing { public var undoable: ChangeId? { change } }
extension PhotoWritten: Changing { public var undoable: ChangeId? { change } }
