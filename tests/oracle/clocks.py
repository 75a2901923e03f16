"""Reminders around every change of the clocks: own wall times, own instants, each reminder once a civil day."""

import zoneinfo
from datetime import date, datetime, time, timedelta

from armed import asked
from drive import Driver
from facts import Action, replay
from phone import differs
from planned import Plan
from rules import View
from times import DAY, UTC, Moment, resolve, transitions
from zoneinfo import ZoneInfo

NAMED = ("Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "America/Sao_Paulo", "Pacific/Apia", "America/Havana",
         "Asia/Beirut", "Africa/Casablanca", "Antarctica/Troll", "America/St_Johns", "Pacific/Chatham", "Europe/Dublin", "America/Nuuk",
         "Asia/Almaty", "America/Asuncion", "Asia/Gaza", "Pacific/Easter")
ANY = sorted(z for z in zoneinfo.available_timezones() if "/" in z)


def change_of(rng):
    """(zone, date, the wall time before, the shift) of one change; a zone without any gives a plain date."""
    zone = rng.choice(NAMED) if rng.random() < 0.5 else rng.choice(ANY)
    year = date(rng.randrange(2024, 2031), 1, 2)  # the changes of 2024 to 2030
    days = transitions(zone, year, 364)
    if not days:
        return zone, year + rng.randrange(364) * DAY, time(2, 0), timedelta(0)
    day, rules = rng.choice(days), ZoneInfo(zone)
    low = datetime.combine(day - DAY, time(12), rules).astimezone(UTC)
    high = datetime.combine(day, time(12), rules).astimezone(UTC)
    old, new = (i.astimezone(rules).utcoffset() for i in (low, high))
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        low, high = (middle, high) if middle.astimezone(rules).utcoffset() == old else (low, middle)
    instant = high.replace(microsecond=0)
    wall = (instant + old).replace(tzinfo=None) if new > old else (instant + new).replace(tzinfo=None)
    return zone, wall.date(), wall.time().replace(second=0), abs(new - old)


def settings(rng, wall, shift):
    """Slots inside the hour that is skipped or repeated, or quiet hours that move them there. The slots follow each other."""
    span = min(180, max(4, int(shift.total_seconds() // 60)))
    early, style = wall < time(12), rng.choice(("one", "two", "all", "edge", "quiet"))
    inside = [minutes_after(wall, n) for n in sorted(rng.sample(range(span), 3))]
    if inside != sorted(inside):  # an odd hour that runs over midnight
        inside = inside[:1]
    if style in ("one", "two") or len(inside) < 3:
        count = min(len(inside), 1 if style == "one" else 2)
        walls = inside[:count] + ["13:00", "20:00"][count - 1:] if early else (["08:00", "13:00"] + inside[:1] if count == 1 else ["08:00"] + inside[:2])
        quiet = "off"
    elif style == "edge":
        walls = [minutes_after(wall, span), "13:00", "20:00"] if early else ["08:00", "13:00", minutes_after(wall, -1)]
        quiet = "off"
    else:
        walls = inside
        # Moved by quiet hours, the evening to their start and the others to their end: one of them an odd hour too.
        over = inside[0] < minutes_after(wall, -100) or minutes_after(wall, 200) < inside[0]  # quiet hours over midnight move elsewhere
        quiet = "off" if style == "all" or over else rng.choice((f"{wall:%H:%M}-{minutes_after(wall, 200)}", f"{minutes_after(wall, -100)}-{inside[2]}"))
    slots = list(zip(("morning", "midday", "evening"), walls))
    return [("quiet", quiet)] + (slots if early else slots[::-1])


def minutes_after(wall, minutes):
    return (datetime.combine(date(2026, 1, 1), wall) + timedelta(minutes=minutes)).strftime("%H:%M")


def around(binary, rng, tally):
    """A diary whose day 3 is the change, looked at from the day before, against the model's own instants."""
    zone, day, wall, shift = change_of(rng)
    begin = Moment(resolve(day - 3 * DAY, time(12), zone), zone)
    actions = [Action(begin, "log", "s0", treatment="microneedling")]
    actions += [Action(begin, "settings", key=key, value=value) for key, value in settings(rng, wall, shift)]
    now = Moment(resolve(day - DAY, rng.choice((time(0, 1), time(12), time(23, 50))), zone), zone)
    with Driver(binary) as driver:
        def work():
            for action in actions:
                driver.write(action)
            tally.note(f"the clocks of {zone} on {day}", compared(driver, View(replay(actions), now), now, day), driver, driver.calls[-3:])
        tally.guard(driver, lambda: driver.calls[-3:], work)


def compared(driver, view, now, day):
    plan = Plan(driver, now, 12)
    names = {r.key: (r.kind, r.slot, r.date) for r in plan.all}
    got = sorted((*map(str, names[k]), n["wall"], n["fire_at"], n["clock"])
                 for n in asked(driver, now, 500)["arm"] for k in n["keys"] if k in names)
    want = []
    for date_ in (now.date + n * DAY for n in range(12)):
        for (kind, slot), entry in view.reminders(date_).items():
            instant = datetime.fromisoformat(entry["at"][:25]).astimezone(UTC)
            if instant > now.instant:
                want.append((kind, slot, str(date_), entry["at"], instant.strftime("%Y-%m-%dT%H:%M:%SZ"), "floating"))
    want.sort()
    near = lambda rows: [r for r in rows if abs((date.fromisoformat(r[2]) - day).days) <= 1]
    return differs("armed around the change", first_other(near(got), near(want)), (None, None), "clock") + \
        differs("armed", first_other(got, want), (None, None), "clock")


def first_other(got, want):
    """What only one of the two has."""
    return (next((r for r in got if got.count(r) > 1 or r not in want), None), next((r for r in want if r not in got), None))
