import AftercareKit

/// The name of each of the shell's own labels, as it stands in the string catalogue.
enum LabelKey: String, CaseIterable {
    case appName, today, calendar, courses, course, more, add, close, save, saved, undo, remove, ok, yes, no
    case nothing, notNow, notDone, notEntered, from, to, date, note, logSession, changeSession, logFirst
    case logFirstWhy, checkIn, unknownIsNotFine, scores, rednessHelp, events, areas, areasChoose, areasNone, signs
    case callClinic, callOutOfHours, welcomeBack, welcomeBackWhy, downtime, reminders, yesterday, keptAway
    case next, overTime, why, answer, answers, figures, done, skip, open, keptOff, usedIt
    case takeAnswerBack, outdoors, outdoorsStart, outdoorsStop, tookPlace, didNotTakePlace, booked, session
    case sessions, treatment, treatments, radiofrequency, details, scars, adjuncts, depth, planned, newCourse
    case clinic, clinicName, clinicPhone, outOfHours, cost, costs, costsNone, amount, currency, preview, warnings
    case changes, changesNone, changeAppears, changeMoves, changeVanishes, dayEmpty, backToToday, coursesNone
    case adherence, answeredByDay, clinicianPlan, clinicianPlanWhy, saidBy, spacingFrom, spacingTo
    case touchUpFrom, touchUpTo, endCourse, endCourseSure, wordRecord, wordSure, wordYes, settings, times, morning
    case midday, evening, slot, quiet, discreet, discreetWhy, sunscreen, language, location, locationWhy
    case locationOff, latitude, longitude, thisPhone, appLock, appLockWhy, unlock, lockReason, phoneBackups
    case phoneBackupsWhy, openPhoneSettings, remindersOff, remindersRefused, permissionWhy, permissionWithout
    case permissionDiscreet, permissionAsk, tasks, taskNew, taskText, pauses, pauseNew, pauseIllness, pausePlan
    case aboutPlan, aboutIt, care, askFirst, grades, version, signedBy, exports, exportIcs, exportFhir, exportCsv
    case exportReport, readable, write, share, importTables, importTablesWhy, importChoose, keep, backUp, backUpOpen
    case passphrase, passphraseAgain, passphrasesDiffer, restore, restoreWhy, restoreChoose, restoreSure, snapshots
    case snapshotsNone, snapshotDamaged, erase, eraseWhat, eraseSure, eraseSureAgain, eraseYes, working, photos
    case photosNone, photoNew, photoTake, photoChoose, photoPrivate, view, compare, compareHow, compareTake
    case compareDrop, firstWhat, begin, closed, closedKept, tryAgain, openSkin, darker, lighter, sunscreenProtocol
    case sunscreenAlways, sunscreenOff, termDays, termHours, termWeeks, termMonths, termWord

    // The names of the core's closed lists, where a screen offers them to be chosen or heads a list with them.
    case areaForehead, areaTemples, areaCheeks, areaNose, areaChin, areaJaw, areaNeck, areaChest, areaShoulders
    case areaBack, areaOther, scarRolling, scarBoxcar, scarIcepick, scarHypertrophic, scarKeloid, adjunctPrp
    case adjunctSubcision, adjunctTcaCross, adjunctPunchExcision, adjunctSilicone, holdRetinoid, holdAcid
    case holdHarshProducts, holdVitaminC, holdMakeUp, holdExercise, holdSwimming, holdShaving, holdDirectSun
    case holdProlongedSun, holdProducts, gradeClinician, gradePublished, gradeSourceArticle, gradeClinic, gradeNone
    case scoreRedness, scoreSwelling, scorePeeling, scorePain, scoreItch, scoreWarmth, eventRetinoidUsed
    case eventSunburn, eventPicked, urgencyEmergency, urgencyAtOnce, urgencyContact, urgencySoon, reminderUpcoming
    case reminderDue, reminderDone, reminderSkipped, reminderSnoozed, viewFront, viewThreeQuarterLeft, viewLeft
    case viewThreeQuarterRight, viewRight, viewCloseUp, sessionDone, sessionBooked, sessionCancelled

    static func of(_ slot: Slot) -> LabelKey {
        switch slot {
        case .morning: .morning
        case .midday: .midday
        case .evening: .evening
        }
    }

    static func of(_ term: HoldTerm) -> LabelKey {
        switch term {
        case .days: .termDays
        case .hours: .termHours
        case .weeks: .termWeeks
        case .months: .termMonths
        case .word: .termWord
        }
    }

    static func of(_ setting: SunscreenSetting) -> LabelKey {
        switch setting {
        case .protocol: .sunscreenProtocol
        case .always: .sunscreenAlways
        case .off: .sunscreenOff
        }
    }

    static func of(_ export: ExportKind) -> LabelKey {
        switch export {
        case .ics: .exportIcs
        case .fhir: .exportFhir
        case .csv: .exportCsv
        case .report: .exportReport
        }
    }

    static func of(_ area: Area) -> LabelKey { named("area", area) }
    static func of(_ scar: Scar) -> LabelKey { named("scar", scar) }
    static func of(_ adjunct: Adjunct) -> LabelKey { named("adjunct", adjunct) }
    static func of(_ hold: HoldKind) -> LabelKey { named("hold", hold) }
    static func of(_ grade: Grade) -> LabelKey { named("grade", grade) }
    static func of(_ score: Score) -> LabelKey { named("score", score) }
    static func of(_ event: Event) -> LabelKey { named("event", event) }
    static func of(_ urgency: Urgency) -> LabelKey { named("urgency", urgency) }
    static func of(_ view: PhotoView) -> LabelKey { named("view", view) }
    static func of(_ state: ReminderState) -> LabelKey { named("reminder", state) }
    static func of(_ state: SessionState) -> LabelKey { named("session", state) }

    /// A label is called as its list and its name in it: a check knows that none is missing.
    private static func named<Name>(_ list: String, _ name: Name) -> LabelKey {
        let name = "\(name)"
        return LabelKey(rawValue: list + name.prefix(1).uppercased() + name.dropFirst()) ?? .nothing
    }
}
