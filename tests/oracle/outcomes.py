"""Answers: done, skip, snooze and unmark, by reminder and by notification key, before and after midnight."""

from datetime import datetime, timedelta

from armed import asked
from phone import differs
from planned import Plan, Reminder
from times import DAY, Moment, resolve, zoned_text

CARE = ("sunscreen", "shade", "moisturiser", "task")  # what Done answers; the others ask for a look or another word
NOT_DONE = ("check_in", "hold_review", "next_session", "touch_up", "booked_session", "confirm_session")


def carried(arm):
    """Which reminder is shown when."""
    return {k: (n["fire_at"], n["clock"]) for n in arm for k in n["keys"]}


def soon(driver, moment, rng, kinds=None):
    """One of today's reminders still to come."""
    near = [r for r in Plan(driver, moment, 1).ahead if not kinds or r.kind in kinds]
    return rng.choice(near) if near else None


def day_of(driver, moment, date):
    """The reminders of one day as they read now."""
    days = driver.answer(moment, "agenda", "--from", date.isoformat(), "--days", "1")["days"]
    return [Reminder(entry) for entry in days[0]["reminders"]]


def at(instant, moment, minutes=0):
    return Moment(instant + timedelta(minutes=minutes), moment.zone)


def answered_ahead(driver, moment, rng, _recipe):
    """Done or skipped before its hour: not armed any more, and nothing else changes; unmark brings it back."""
    reminder = soon(driver, moment, rng)
    if not reminder:
        return []
    before, found = asked(driver, moment, 500)["arm"], []
    want = {k: v for k, v in carried(before).items() if k != reminder.key}
    for command in ("done", "done", "skip"):
        driver.call(moment, command, reminder.key)
        found += differs(f"armed after {command} {reminder.key}", carried(asked(driver, moment, 500)["arm"]), want, "answer")
    driver.call(moment, "unmark", reminder.key)
    return found + differs(f"arm[] after unmark {reminder.key}", asked(driver, moment, 500)["arm"], before, "answer")


def by_notification(driver, moment, rng, _recipe):
    """The key of what was shown answers its care, on its own day, also after midnight; the last answer wins."""
    shown = [n for n in asked(driver, moment, 500)["arm"][:20] if set(n["kinds"]) & set(CARE)]
    if not shown:
        return []
    plan, chosen = Plan(driver, moment, 12), rng.choice(shown)
    inside = [plan.by_key[k] for k in chosen["keys"] if k in plan.by_key]
    if not inside:
        return []
    midnight = resolve(inside[0].instant.astimezone(moment.local.tzinfo).date() + DAY, datetime.min.time(), moment.zone)
    when = rng.choice((at(inside[0].instant, moment, 7), at(midnight, moment, 35)))
    found = []
    for command, good in (("done", "done"), ("skip", "skipped")):
        for _ in range(2):  # idempotent
            driver.call(when, command, chosen["key"])
        for date in {r.date for r in inside}:
            states = {r.key: r.state for r in day_of(driver, when, date)}
            care = [r.key for r in inside if r.date == date and r.kind in CARE]
            found += differs(f"{command} {chosen['key']}: its care", {k: states.get(k) for k in care}, dict.fromkeys(care, good), "answer")
            if command == "done":
                wrong = [r.key for r in inside if r.kind in NOT_DONE and states.get(r.key) == "done"]
                found += differs("done of a check-in or a session's reminder by the notification", wrong, [], "answer")
    other = [r.key for r in day_of(driver, when, when.date) if r.state in ("done", "skipped") and r.key not in chosen["keys"]]
    before = [r.key for r in day_of(driver, moment, when.date) if r.state in ("done", "skipped")]
    return found + differs("answered beside it", [k for k in other if k not in before], [], "answer")


def by_repeating(driver, moment, rng, _recipe):
    """The key of a repeating notification answers the day on which it was last shown."""
    answer = asked(driver, moment, 60, repeat=True)
    daily = next((n for n in answer["arm"] if n["repeats"]), None)
    if not daily:
        return []
    plan = Plan(driver, moment)
    first = plan.by_key[daily["keys"][0]]
    date = first.date + rng.randrange(0, min(len(plan.run([first])), 20)) * DAY
    shown = resolve(date, plan.wall(first), moment.zone)
    midnight = resolve(date + DAY, datetime.min.time(), moment.zone)
    when = rng.choice((at(shown, moment, 20), at(midnight, moment, 40)))
    driver.call(when, "done", daily["key"])
    found = []
    for n in (-1, 0, 1):
        if date + n * DAY < first.date:
            continue
        states = {r.state for r in day_of(driver, when, date + n * DAY) if r.kind == first.kind and r.slot == first.slot}
        found += differs(f"done of the repeating one at {when.text()}: {first.kind} of {date + n * DAY} done", "done" in states, n == 0, "answer")
    return found


def next_start(recipe, moment):
    """When quiet hours begin next."""
    quiet = recipe.diary.quiet
    starts = [resolve(moment.date + n * DAY, quiet[0], moment.zone) for n in (0, 1)] if quiet else []
    return next((s for s in starts if s > moment.instant), None)


def snoozed(driver, moment, rng, recipe):
    """Now + N minutes, that reminder alone, an instant; the same for every later process and in every zone."""
    reminder = soon(driver, moment, rng, ("no_retinoid",) if rng.random() < 0.4 else None) or soon(driver, moment, rng)
    if not reminder:
        return []
    before, found = asked(driver, moment, 500)["arm"], []
    want, now = carried(before), moment
    for _ in range(2):
        minutes = rng.choice((5, 30, 90, 180, 720))
        driver.call(now, "snooze", reminder.key, "--minutes", str(minutes))
        until, start = now.instant + timedelta(minutes=minutes), next_start(recipe, now)
        early = reminder.kind == "no_retinoid" and start and until >= start
        arm = asked(driver, now, 500)["arm"]
        own = [n for n in arm if reminder.key in n["keys"]]
        found += differs(f"snoozed {reminder.key}: keys beside it", [n["keys"] for n in own], [[reminder.key]], "snooze")
        if len(own) != 1:
            return found
        fire = datetime.fromisoformat(own[0]["fire_at"])
        if early:
            found += differs("snoozed no_retinoid before quiet hours start", now.instant <= fire <= start or str(fire), True, "snooze")
        else:
            found += differs("fire_at of the snoozed one", fire, until, "snooze")
        found += differs("clock, wall of the snoozed one", (own[0]["clock"], own[0]["wall"]), ("instant", zoned_text(fire, now.zone)), "snooze")
        rest = {k: v for k, v in carried(arm).items() if k != reminder.key}
        ahead = {k: v for k, v in want.items() if k != reminder.key and datetime.fromisoformat(v[0]) > now.instant}
        found += differs("the other reminders", rest, ahead, "snooze")
        found += differs("state", next((r.state for r in day_of(driver, now, reminder.date) if r.key == reminder.key), "gone"), "snoozed", "snooze")
        there = Moment(now.instant, "Asia/Kathmandu")
        far = [(n["key"], n["fire_at"]) for n in asked(driver, there, 500)["arm"] if reminder.key in n["keys"]]
        found += differs("key, fire_at in Asia/Kathmandu", far, [(own[0]["key"], own[0]["fire_at"])], "snooze")
        left = int((fire - now.instant).total_seconds() // 60)
        if left > 1:
            now = at(now.instant, now, rng.randrange(1, left))
            found += differs("a while later", [n for n in asked(driver, now, 500)["arm"] if reminder.key in n["keys"]], own, "snooze")
        gone = at(fire, now, 1)
        found += differs("after it was shown", [n["keys"] for n in asked(driver, gone, 500)["arm"] if reminder.key in n["keys"]], [], "snooze")
    driver.call(moment, "unmark", reminder.key)
    return found + differs("arm[] after unmark", asked(driver, moment, 500)["arm"], before, "snooze")


def after_midnight(driver, moment, rng, recipe):
    """An evening's reminder snoozed past midnight stays that evening's: shown, then done there."""
    if any(s.on > moment.date for s in recipe.diary.sessions if s.status == "done"):
        return []  # flown back over the date line: what is asked today is not asked of that date tomorrow
    evening = soon(driver, moment, rng, ("check_in", "moisturiser"))
    if not evening:
        return []
    midnight = resolve(evening.date + DAY, datetime.min.time(), moment.zone)
    late = at(midnight, moment, -20)
    if evening.instant >= late.instant or late.instant <= moment.instant:
        return []
    driver.call(late, "snooze", evening.key, "--minutes", "45")
    past = at(midnight, moment, 4)
    shown = [n["fire_at"] for n in asked(driver, past, 500)["arm"] if evening.key in n["keys"]]
    found = differs("fire_at of yesterday's snoozed one", shown, [at(midnight, moment, 25).instant.strftime("%Y-%m-%dT%H:%M:%SZ")], "snooze")
    done = at(midnight, moment, 40)
    todays = {r.key: r.state for r in day_of(driver, done, done.date)}
    driver.call(done, "done", evening.key)
    states = {r.key: r.state for r in day_of(driver, done, evening.date)}
    found += differs(f"{evening.key} done at {done.text()}", states.get(evening.key), "done", "answer")
    return found + differs("today's states", {r.key: r.state for r in day_of(driver, done, done.date)}, todays, "answer")


LAWS = (answered_ahead, by_notification, by_repeating, snoozed, after_midnight)
