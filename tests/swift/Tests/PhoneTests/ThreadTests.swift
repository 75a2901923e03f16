import Aftercare
import Foundation
import Testing

/// Many at once: on one Companion, and through two to one file. Nothing is lost, nothing fails.
@Suite struct ThreadTests {
    private let threads = 8
    private let each = 10

    @Test func eightThreadsShareOneCompanion() throws {
        let (diary, now) = (try Diary(), try at("2026-06-30T12:00"))
        let companion = try diary.open()
        let draft = SessionDraft(treatment: .microneedling, on: day(2026, 3, 1))
        let course = try companion.logSession(draft: draft, moment: now).session.course
        try onThreads(threads) { thread in
            for turn in 0..<each {
                try writeAndRead(companion, number: thread * each + turn, score: UInt8(thread), now)
            }
        }
        try checkNothingIsLost(companion, course, now)
    }

    @Test func eightTasksShareOneCompanion() async throws {
        let (diary, now) = (try Diary(), try at("2026-06-30T12:00"))
        let companion = try diary.open()
        let draft = SessionDraft(treatment: .microneedling, on: day(2026, 3, 1))
        let course = try companion.logSession(draft: draft, moment: now).session.course
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<threads {
                group.addTask {
                    for turn in 0..<each {
                        try writeAndRead(companion, number: task * each + turn, score: UInt8(task), now)
                        await Task.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
        try checkNothingIsLost(companion, course, now)
    }

    @Test func twoCompanionsOnOneFileAtOnceLoseNothing() throws {
        let (diary, now) = (try Diary(), try at("2026-06-30T12:00"))
        let both = [try diary.open(), try diary.open()]
        let draft = SessionDraft(treatment: .microneedling, on: day(2026, 3, 1))
        let course = try both[0].logSession(draft: draft, moment: now).session.course
        try onThreads(threads) { thread in
            for turn in 0..<each {
                try writeAndRead(both[thread % 2], number: thread * each + turn, score: UInt8(thread), now)
            }
        }
        for companion in both { try checkNothingIsLost(companion, course, now) }
    }

    @Test func twoCompanionsOnOneFileInTurnSeeEachOther() throws {
        let (diary, now) = (try Diary(), try at("2026-03-01T18:00"))
        let (one, other) = (try diary.open(), try diary.open())
        let logged = try one.logSession(draft: SessionDraft(treatment: .microneedling), moment: now)
        #expect(try other.sessions() == [logged.session])
        let moved = try other.moveSession(id: logged.session.id, to: day(2026, 2, 27), moment: now, preview: false)
        #expect(try one.sessions() == [moved.session])
        #expect(try one.today(moment: now) == other.today(moment: now))
        _ = try one.undo(id: moved.change, moment: now)
        #expect(try other.sessions() == [logged.session])
    }

    /// Two writes and three reads; the number says which date and which task.
    private func writeAndRead(_ companion: Companion, number: Int, score: UInt8, _ now: Moment) throws {
        let on = CivilDate(now.instant.addingTimeInterval(-86_400 * Double(number)), in: now.zone)
        let scores = [ScoreEntry(score: .redness, value: score)]
        _ = try companion.checkIn(entry: CheckInEntry(on: on, scores: scores), moment: now)
        _ = try companion.addTask(draft: TaskDraft(text: "task \(number)", slot: .evening), moment: now)
        _ = try companion.today(moment: now)
        _ = try companion.notifications(moment: now, budget: 60, canRepeat: false, pending: [])
        try #require(companion.changes().count <= 200)
    }

    private func checkNothingIsLost(_ companion: Companion, _ course: CourseId, _ now: Moment) throws {
        let expected = Set((0..<threads * each).map { "task \($0)" })
        let tasks = try companion.tasks()
        #expect(tasks.count == expected.count)
        #expect(Set(tasks.map(\.text)) == expected)
        let points = try companion.progress(course: course, moment: now).scores
        #expect(points.count == threads * each)
        for (number, point) in points.reversed().enumerated() {
            #expect(Int(point.value) == number / each, "\(point)")
        }
    }
}
