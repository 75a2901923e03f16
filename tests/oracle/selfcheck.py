"""Dates worked out by hand from design.md, so that the model itself is checked before it judges anything."""

from datetime import date, datetime, time

from facts import Action, replay
from figures import read
from planned import Reminder, fitting, gathered, until_by_rule
from rules import View
from scenes import sunset
from times import UTC, DAY, Moment, add_months, day_start, resolve, seen_from, zoned_text
from zoneinfo import ZoneInfo


def at(text, zone="Europe/Madrid"):
    return Moment(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)), zone)


def wrong():
    """Every statement that does not hold, as text."""
    bad = []

    def same(what, got, want):
        if got != want:
            bad.append(f"{what}: {got!r}, worked out by hand {want!r}")

    same("48 h after 1 March", read("48 hours").passes_on(date(2026, 3, 1)), date(2026, 3, 4))
    same("24 h after 1 March", read("24 hours").passes_on(date(2026, 3, 1)), date(2026, 3, 3))
    same("31 August + 6 months", add_months(date(2026, 8, 31), 6), date(2027, 2, 28))
    same("31 August + 6 months, leap", add_months(date(2027, 8, 31), 6), date(2028, 2, 29))
    same("30 November - 9 months", add_months(date(2026, 11, 30), -9), date(2026, 2, 28))
    same("gap in Madrid", zoned_text(resolve(date(2026, 3, 29), time(2, 30), "Europe/Madrid"), "Europe/Madrid"),
         "2026-03-29T03:00:00+02:00[Europe/Madrid]")
    same("overlap in New York", zoned_text(resolve(date(2026, 11, 1), time(1, 30), "America/New_York"), "America/New_York"),
         "2026-11-01T01:30:00-04:00[America/New_York]")
    same("half an hour's gap at Lord Howe", zoned_text(resolve(date(2026, 10, 4), time(2, 10), "Australia/Lord_Howe"),
         "Australia/Lord_Howe"), "2026-10-04T02:30:00+11:00[Australia/Lord_Howe]")
    same("a day that begins at 01:00 in Cairo", day_start(date(2026, 4, 24), "Africa/Cairo"), datetime(2026, 4, 23, 22, tzinfo=UTC))
    same("flown west over the date line", seen_from("Pacific/Pago_Pago", date(2026, 3, 8), "Pacific/Kiritimati"), date(2026, 3, 7))
    same("flown east over the date line", seen_from("Pacific/Kiritimati", date(2026, 3, 8), "Pacific/Pago_Pago"), date(2026, 3, 10))
    same("Madrid seen from Tokyo", seen_from("Asia/Tokyo", date(2026, 3, 8), "Europe/Madrid"), date(2026, 3, 9))
    same("Tokyo seen from Madrid", seen_from("Europe/Madrid", date(2026, 3, 8), "Asia/Tokyo"), date(2026, 3, 8))

    diary = replay([Action(at("2026-03-01T18:00"), "log", "s0", treatment="microneedling")])
    view = View(diary, at("2026-03-03T09:00"))
    holds = view.holds(view.today)
    same("downtime", view.downtime(view.today)["s0"], {
        "treatment": "microneedling", "day": 2, "from_day": 1, "to_day": 3, "up_to_day": 7, "last_on": "2026-03-04", "state": "common"})
    for kind, passes, left in (("retinoid", "2026-03-08", 5), ("make_up", "2026-03-04", 1)):
        same(kind, [holds[kind, "face"][k] for k in ("state", "passes_on", "days_left")], ["holding", passes, left])
    same("products after 24 h", ("products", "face") in holds, False)
    same("next_session", view.due()[0]["next_session"], {"earliest": "2026-03-29", "latest": "2026-04-12", "state": "upcoming"})
    same("sunscreen", view.reminders(view.today)["sunscreen", "morning"], {"at": "2026-03-03T08:00:00+01:00[Europe/Madrid]", "state": "due"})

    def days_of(kind, slot):
        return [n for n in range(60) if (kind, slot) in view.reminders(date(2026, 3, 1) + n * DAY)]

    same("sunscreen days", days_of("sunscreen", "morning"), list(range(2, 28)))
    same("shade days", days_of("shade", "morning"), [1])
    same("moisturiser days", days_of("moisturiser", "midday"), list(range(2, 8)))
    same("check_in days", days_of("check_in", "evening"), list(range(0, 8)))
    same("no_retinoid days", days_of("no_retinoid", "evening"), list(range(0, 7)))
    same("hold_review day", days_of("hold_review", "morning"), [7])
    same("next_session days", days_of("next_session", "morning"), [28, 42])

    peel = View(replay([Action(at("2026-03-01T18:00"), "log", "s0", treatment="chemical_peel_medium", areas=("cheeks",))]), at("2026-03-02T09:00"))
    evenings = [n for n in range(40) if ("no_retinoid", "evening") in peel.reminders(date(2026, 3, 1) + n * DAY)]
    same("no_retinoid after a peel", evenings, list(range(0, 15)) + [21, 28, 35])
    same("only the face", {region for _, region in peel.holds(peel.today)}, {"face"})

    flown = View(replay([Action(at("2026-03-02T08:00", "Asia/Tokyo"), "log", "s0", treatment="microneedling")]),
                 at("2026-03-01T19:00", "America/New_York"))
    same("day after a flight", flown.downtime(flown.today)["s0"]["day"], 0)
    phone(same)
    same("a done session counts at once", flown.holds(flown.today)["exercise", "neck"]["passes_on"], "2026-03-09")
    return bad


def phone(same):
    """Ten mornings, two of them far: what a budget holds, and when coverage ends."""
    def asked(day, kind):
        return Reminder({"key": f"{kind} {day}", "kind": kind, "slot": "morning", "state": "upcoming",
                         "at": f"2026-03-{day:02}T08:00:00+01:00[Europe/Madrid]"})
    mornings = [asked(day, "sunscreen") for day in range(1, 9)]
    groups = gathered(mornings + [asked(8, "moisturiser"), asked(12, "next_session"), asked(20, "next_session")])
    same("one notification an instant", [len(g) for g in groups], [1] * 7 + [2, 1, 1])
    same("all fit", fitting(groups, 10, ("next_session",)), None)
    same("budget 5: two near, two far, one that opens the app", fitting(groups, 5, ("next_session",)), 2)
    same("budget 9: eight would leave none to open the app", fitting(groups, 9, ("next_session",)), 6)
    same("coverage ends on 3 March", {u.isoformat() for u in until_by_rule(groups, 5)}, {"2026-03-03T07:00:00+00:00"})
    for name, when, lat, lon, text in (("Madrid in spring", date(2026, 3, 20), 40.4, -3.7, "18:28"),
                                       ("London at midsummer", date(2026, 6, 21), 51.5, -0.1, "20:21"),
                                       ("Quito at new year", date(2026, 1, 1), -0.2, -78.5, "23:21")):
        want = datetime.fromisoformat(f"{when}T{text}").replace(tzinfo=UTC)
        same(f"sunset: {name}", abs((sunset(when, lat, lon) - want).total_seconds()) < 180 or sunset(when, lat, lon).isoformat(), True)
