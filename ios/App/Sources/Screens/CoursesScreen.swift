import AftercareKit
import SwiftUI

/// Every course: what was done and what is due.
struct CoursesScreen: View {
    @Environment(\.labels) private var labels
    @Environment(Opening.self) private var opening

    var body: some View {
        NavigationStack {
            Asked({ try $0.due(moment: $1) }) { due in
                List {
                    RecordedSigns(signs: due.signsRecorded)
                    if due.courses.isEmpty {
                        Text(labels(.coursesNone))
                        Button(labels(.logFirst), systemImage: "plus.circle") { opening.opened = .log }
                    }
                    ForEach(due.courses, id: \.course) { course in
                        NavigationLink {
                            CourseScreen(course: course.course)
                        } label: {
                            Text(course.text)
                        }
                    }
                    NavigationLink(labels(.adherence)) { AdherenceScreen() }
                    NavigationLink(labels(.costs)) { CostsScreen() }
                }
            }
            .navigationTitle(labels(.courses))
            .toolbar { ToolbarItem(placement: .topBarLeading) { SignsButton() } }
        }
    }
}

/// One course.
struct CourseScreen: View {
    let course: CourseId
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @Environment(Opening.self) private var opening
    @State private var ending = false

    var body: some View {
        let course = course
        Asked({ try $0.progress(course: course, moment: $1) }) { progress in
            List {
                RecordedSigns(signs: progress.signsRecorded)
                Section {
                    Text(progress.text)
                    if let next = progress.due.nextSession { Text(next.text) }
                    if let touchUp = progress.due.touchUp { Text(touchUp.text) }
                }
                if !progress.scores.isEmpty {
                    Section(labels(.scores)) { ScoreChart(points: progress.scores) }
                }
                ForEach(progress.wordsAwaited, id: \.self) { WordAwaitedRows(awaited: $0) }
                Section(labels(.sessions)) {
                    ForEach(progress.sessions, id: \.session) { SessionRow(session: $0) { opening.opened = $0 } }
                }
                CostRows(costs: progress.costs)
                Section {
                    NavigationLink(labels(.clinicianPlan)) { PlanScreen(course: course) }
                    if progress.course.endedOn == nil {
                        Button(labels(.endCourse), role: .destructive) { ending = true }
                    }
                }
            }
        }
        .navigationTitle(labels(.course))
        .confirmationDialog(labels(.endCourseSure), isPresented: $ending, titleVisibility: .visible) {
            Button(labels(.endCourse), role: .destructive) {
                Task { await shell.change { try $0.endCourse(id: course, moment: $1) } }
            }
        }
    }
}

/// A session of a course, and what can be done with it.
private struct SessionRow: View {
    let session: CourseSession
    let open: (Opened) -> Void
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        let id = session.session
        Line {
            VStack(alignment: .leading) {
                Text(session.on.shown(labels, .long))
                Text(labels(.of(session.state))).font(.footnote).foregroundStyle(.secondary)
            }
            Spacer()
            Menu(labels(.answers), systemImage: "ellipsis") {
                Button(labels(.changeSession)) { open(.change(id)) }
                if session.state == .booked {
                    Button(labels(.tookPlace)) { make { try $0.confirmSession(id: id, moment: $1) } }
                    Button(labels(.didNotTakePlace)) { make { try $0.cancelSession(id: id, moment: $1) } }
                }
                Button(labels(.remove), role: .destructive) { make { try $0.removeSession(id: id, moment: $1) } }
            }
            .labelStyle(.iconOnly)
            .frame(minWidth: 44, minHeight: 44)
            .spoken(labels(.answers), of: session.on.shown(labels, .long))
        }
    }

    private func make(_ change: @escaping @Sendable (Companion, Moment) throws -> SessionLogged) {
        Task { await shell.change(change) }
    }
}
