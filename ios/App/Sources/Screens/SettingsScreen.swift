import AftercareKit
import SwiftUI

/// Times, quiet hours, what a locked screen names, language, place, lock.
struct SettingsScreen: View {
    @Environment(\.labels) private var labels

    var body: some View {
        Asked({ companion, _ in try companion.settings() }) { settings in
            Form {
                Times(settings: settings)
                Quiet(quiet: settings.quiet)
                Wording(settings: settings)
                Place(location: settings.location)
                NavigationLink(labels(.clinicianPlan)) { PlansScreen() }
                PhoneSection()
                CoverageRows()
            }
        }
        .navigationTitle(labels(.settings))
    }
}

extension Shell {
    /// Sets one, as the core reads it.
    fileprivate func set(_ name: SettingName, _ value: String) async -> Bool {
        await change { try $0.set(name: name, value: value, moment: $1) } != nil
    }
}

/// When the reminders of a day come.
private struct Times: View {
    let settings: Settings
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        Section(labels(.times)) {
            TimeRow(title: labels(.morning), time: settings.morning) { await shell.set(.morning, $0) }
            TimeRow(title: labels(.midday), time: settings.midday) { await shell.set(.midday, $0) }
            TimeRow(title: labels(.evening), time: settings.evening) { await shell.set(.evening, $0) }
        }
    }
}

/// When nothing is to sound.
private struct Quiet: View {
    let quiet: QuietHours?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    /// What is offered first.
    private let usual = "22:00-07:00"

    var body: some View {
        Section(labels(.quiet)) {
            Handed(quiet != nil) {
                await shell.set(.quiet, $0 ? usual : "off")
            } control: {
                Toggle(labels(.quiet), isOn: $0)
            }
            if let quiet {
                let (from, to) = (quiet.from.clock, quiet.to.clock)
                TimeRow(title: labels(.from), time: quiet.from) { await shell.set(.quiet, "\($0)-\(to)") }
                TimeRow(title: labels(.to), time: quiet.to) { await shell.set(.quiet, "\(from)-\($0)") }
            }
        }
    }
}

/// What reminders say, when and in which language.
private struct Wording: View {
    let settings: Settings
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        Section {
            Handed(settings.discreet) {
                await shell.set(.discreet, $0 ? "on" : "off")
            } control: {
                Toggle(labels(.discreet), isOn: $0)
            }
            Text(labels(.discreetWhy)).font(.footnote).foregroundStyle(.secondary)
            Handed(settings.sunscreen) {
                await shell.set(.sunscreen, $0.written)
            } control: { sunscreen in
                Picker(labels(.sunscreen), selection: sunscreen) {
                    ForEach(SunscreenSetting.allCases, id: \.self) { Text(labels(.of($0))).tag($0) }
                }
            }
            Handed(settings.lang) {
                await shell.set(.lang, $0)
            } control: {
                LangPicker(lang: $0)
            }
        }
    }
}

/// Where the sun is reckoned for.
private struct Place: View {
    let location: Location?
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels
    @State private var latitude: Double?
    @State private var longitude: Double?

    var body: some View {
        Section(labels(.location)) {
            Text(labels(.locationWhy)).font(.footnote).foregroundStyle(.secondary)
            if let location {
                LabeledContent(labels(.latitude)) { Text(location.latitude, format: .number) }
                LabeledContent(labels(.longitude)) { Text(location.longitude, format: .number) }
                Button(labels(.locationOff)) { Task { await shell.set(.location, "off") } }
            }
            // South and west are below nought, and only this keyboard has its sign.
            NumberField(label: .latitude, value: $latitude, keyboard: .numbersAndPunctuation)
            NumberField(label: .longitude, value: $longitude, keyboard: .numbersAndPunctuation)
            if let latitude, let longitude {
                SaveButton(labels(.save)) { _ = await shell.set(.location, "\(latitude),\(longitude)") }
            }
        }
    }
}

/// What this phone itself does.
private struct PhoneSection: View {
    @Environment(AppLock.self) private var lock
    @Environment(PhoneBackups.self) private var backups
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        Section(labels(.thisPhone)) {
            Handed(lock.isOn) {
                await lock.turn(on: $0, because: labels(.lockReason))
            } control: {
                Toggle(labels(.appLock), isOn: $0)
            }
            Text(labels(.appLockWhy)).font(.footnote).foregroundStyle(.secondary)
            Handed(backups.isOn, set: keep) { Toggle(labels(.phoneBackups), isOn: $0) }
            Text(labels(.phoneBackupsWhy)).font(.footnote).foregroundStyle(.secondary)
        }
    }

    private func keep(inBackups: Bool) -> Bool {
        do {
            try backups.turn(on: inBackups)
            return true
        } catch {
            shell.trouble = AftercareError(error)
            return false
        }
    }
}

/// Until when every reminder is armed.
private struct CoverageRows: View {
    @Environment(Shell.self) private var shell
    @Environment(\.labels) private var labels

    var body: some View {
        RemindersOff()
        if let coverage = shell.reminded?.coverage {
            Section(labels(.reminders)) { Text(coverage.text) }
        }
    }
}

/// A time on the wall, handed on as the core reads it.
private struct TimeRow: View {
    let title: String
    let time: DateComponents
    let set: (String) async -> Bool
    @Environment(\.timeZone) private var zone

    var body: some View {
        Handed(time.clock) {
            await set($0)
        } control: {
            DatePicker(title, selection: $0[timeIn: zone], displayedComponents: .hourAndMinute)
        }
    }
}

extension String {
    /// A time that is written `08:00`, for pickers.
    fileprivate subscript(timeIn zone: TimeZone) -> Date {
        get {
            let parts = split(separator: ":").compactMap { Int($0) }
            return DateComponents(hour: parts.first, minute: parts.last)[timeIn: zone]
        }
        set {
            var time = DateComponents()
            time[timeIn: zone] = newValue
            self = time.clock
        }
    }
}
