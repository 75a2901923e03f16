"""What a pause silences, what `outdoors` asks for, and that every silence has a reason."""

import json
import math
from datetime import datetime, timedelta

from armed import asked
from drive import Driver
from facts import Action
from outcomes import at, carried
from phone import differs
from planned import Plan
from times import DAY, UTC, Moment, resolve

PAUSED = ("moisturiser", "check_in", "next_session", "touch_up")
PLACES = (("Europe/Madrid", 40.4, -3.7), ("America/New_York", 40.7, -74.0), ("Australia/Lord_Howe", -31.5, 159.1), ("America/Guayaquil", -0.2, -78.5),
          ("Pacific/Apia", -13.8, -171.8), ("Europe/London", 51.5, -0.1))


def paused(driver, moment, rng, recipe):
    """On its dates the four kinds are not asked, everything else is; undo brings them back."""
    before = Plan(driver, moment)
    arm = asked(driver, moment, 500)["arm"]
    first = moment.date + rng.choice((0, 1, 3)) * DAY
    rare = [r.date for r in before.ahead if r.kind in PAUSED[2:]]
    if rare and rng.random() < 0.4:
        first = rng.choice(rare)
    last = first + rng.choice((0, 2, 9)) * DAY
    driver.call(moment, "pause", str(first), str(last), *rng.choice(((), ("--illness",))))
    # Sunscreen by the setting `always` is outside any protocol's window: the text lets a pause silence it.
    judged = lambda r: r.kind != "sunscreen" or not recipe.always
    want = [r.key for r in before.ahead if judged(r) and not (first <= r.date <= last and r.kind in PAUSED)]
    found = differs(f"pause {first} {last}: reminders", [r.key for r in Plan(driver, moment).ahead if judged(r)], want, "pause")
    keys = {r.key for r in before.ahead if judged(r)}
    shown = sorted(k for k in carried(asked(driver, moment, 500)["arm"]) if k in keys)
    if len(arm) < 500:
        found += differs(f"pause {first} {last}: armed", shown, sorted(set(carried(arm)) & set(want)), "pause")
    silent = next((r for r in before.ahead if first <= r.date <= last and r.kind in PAUSED), None)
    if silent:
        found += reasons(driver, moment, silent.kind, silent.date, ("pause",))
    driver.call(moment, "undo")
    return found + differs("arm[] after undo", asked(driver, moment, 500)["arm"], arm, "pause")


# -- why -------------------------------------------------------------------------------------------------


def reasons(driver, moment, kind, date, words):
    """At least one reason, and one that speaks of what silences it."""
    answer = driver.answer(moment, "why-not", kind, "--on", str(date))
    text = json.dumps(answer.get("reasons")).lower()
    if answer.get("reasons") and any(w in text for w in words):
        return []
    return differs(f"why-not {kind} --on {date}: reasons", text[:300], f"one that says {' or '.join(words)}", "why")


def explained(driver, moment, rng, _recipe):
    """`why-not` names what silences, `explain` what was gathered."""
    plan, found = Plan(driver, moment), []
    answer = asked(driver, moment, 60, repeat=True)
    today = next((r for r in plan.all if r.state == "due"), None)
    if today:
        driver.call(moment, "done", today.key)
        found += reasons(driver, moment, today.kind, today.date, ("done", "answered"))
    if answer["coverage"]["limit"] == "budget":
        held, folds = {k for n in answer["arm"] for k in n["keys"]}, {k for n in answer["arm"] if n["repeats"] for k in n["kinds"]}
        late = next((r for r in plan.ahead if r.key not in held and r.kind not in folds), None)
        if late:
            found += reasons(driver, moment, late.kind, late.date, ("budget", "fit", "holds", "open"))
    group = next((g for g in plan.groups if len(g) > 1), None)
    if group:
        chosen, *others = rng.sample(group, len(group))
        text = json.dumps(driver.answer(moment, "explain", chosen.key))
        found += differs(f"explain {chosen.key}: not named", [r.key for r in others if r.key not in text], [], "why")
    sun = next((r for r in plan.ahead if r.kind == "sunscreen"), None)
    if sun:
        driver.call(moment, "settings", "sunscreen", "off")
        found += reasons(driver, moment, "sunscreen", sun.date, ("setting",))
    rare = next((r for r in plan.ahead if r.kind in ("hold_review", "next_session", "touch_up")), None)
    if rare:
        sign = driver.answer(moment, "today")["signs"][0]["sign"]
        driver.call(moment, "check-in", "--sign", sign)
        found += reasons(driver, moment, rare.kind, rare.date, ("sign",))
    return found


# -- outdoors --------------------------------------------------------------------------------------------


def sunset(date, latitude, longitude):
    """The instant, by the almanac's short formulas (within two minutes at these latitudes)."""
    noon = datetime.combine(date, datetime.min.time(), UTC) + timedelta(hours=12) - timedelta(minutes=4 * longitude)
    moment = noon + timedelta(hours=6)
    for _ in range(3):
        days = (moment - datetime(2000, 1, 1, 12, tzinfo=UTC)).total_seconds() / 86400
        mean, anomaly = math.radians(280.460 + 0.9856474 * days), math.radians(357.528 + 0.9856003 * days)
        ecliptic = mean + math.radians(1.915) * math.sin(anomaly) + math.radians(0.020) * math.sin(2 * anomaly)
        tilt = math.radians(23.439)
        declination = math.asin(math.sin(tilt) * math.sin(ecliptic))
        ascension = math.atan2(math.cos(tilt) * math.sin(ecliptic), math.cos(ecliptic))
        equation = math.degrees(math.remainder(mean - ascension, math.tau)) * 4
        angle = math.acos((math.sin(math.radians(-0.833)) - math.sin(math.radians(latitude)) * math.sin(declination)) /
                          (math.cos(math.radians(latitude)) * math.cos(declination)))
        moment = noon + timedelta(minutes=math.degrees(angle) * 4 - equation)
    return moment


def outdoors(binary, rng, tally):
    """Every two hours, to the earliest of sunset (20:00 without a place), eight hours and `stop`; not while shade is asked for."""
    zone, latitude, longitude = rng.choice(PLACES)
    noon = Moment(datetime(2026, rng.randrange(1, 13), rng.randrange(1, 28), 12, tzinfo=UTC), zone)
    with Driver(binary) as driver:
        def work():
            logged = Moment(resolve(noon.date, datetime.min.time().replace(hour=10), zone), zone)
            driver.write(Action(logged, "log", "s0", treatment="microneedling"))
            shade = Moment(logged.instant + DAY, zone)
            code, _, err = driver.run(shade.text(), "outdoors", "start")
            driver.calls.append((shade.text(), ("outdoors", "start")))
            found = differs("outdoors start while shade is asked for", (code, len(err.splitlines()), "shade" in err), (2, 1, True), "outdoors")
            day = noon.date + rng.randrange(2, 20) * DAY
            start = Moment(resolve(day, datetime.min.time().replace(hour=rng.randrange(8, 15), minute=rng.choice((0, 20))), zone), zone)
            end = resolve(day, datetime.min.time().replace(hour=20), zone)
            unsure = timedelta(0)
            if rng.random() < 0.6:
                driver.call(start, "settings", "location", f"{latitude},{longitude}")
                end, unsure = sunset(day, latitude, longitude), timedelta(minutes=4)
            before = carried(asked(driver, start, 500)["arm"])
            driver.call(start, "outdoors", "start")
            arm = asked(driver, start, 500)["arm"]
            fresh = sorted((v for k, v in carried(arm).items() if k not in before))
            steps = [start.instant + n * timedelta(hours=2) for n in (1, 2, 3, 4)]
            # A reminder exactly at the end says nothing new: with or without it is read alike.
            want = [utc(i) for i in steps if i < min(end - unsure, start.instant + timedelta(hours=8))]
            may = [utc(i) for i in steps if i <= min(end + unsure, start.instant + timedelta(hours=8))]
            got = [fire for fire, _ in fresh]
            found += differs("reapply at", got if got not in (want, may) else want, want, "outdoors")
            found += differs("clock", {clock for _, clock in fresh} - {"instant"}, set(), "outdoors")
            found += differs("the others", {k: v for k, v in carried(arm).items() if k in before}, before, "outdoors")
            stop = at(start.instant, start, rng.choice((1, 130)))
            driver.call(stop, "outdoors", "stop")
            left = [k for k in carried(asked(driver, stop, 500)["arm"]) if k not in before]
            found += differs("after outdoors stop", left, [], "outdoors")
            tally.note("outdoors", found, driver, driver.calls[1:])
        tally.guard(driver, lambda: driver.calls[1:], work)


def utc(instant):
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


LAWS = (paused, explained)
