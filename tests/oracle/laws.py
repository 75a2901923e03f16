"""What must hold of any diary whatever its figures: purity, order, undo, previews, outcomes, stable keys."""

import json

from drive import Driver
from facts import replay
from times import DAY
from wording import Mismatch

DATED_ONCE = ("hold_review", "next_session", "touch_up", "booked_session")  # their keys name ids


def differing(a, b, path=""):
    """The first place where two JSON values differ: (path, a, b), or None."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(a.keys() | b.keys()):
            found = differing(a.get(key), b.get(key), f"{path}.{key}" if path else key)
            if found:
                return found
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for n, (x, y) in enumerate(zip(a, b)):
            found = differing(x, y, f"{path}[{n}]")
            if found:
                return found
    elif a != b:
        return path, a, b
    return None


def same_bytes(got, want, what, rule):
    if got == want:
        return []
    place = differing(json.loads(got), json.loads(want)) or ("bytes", got[:200], want[:200])
    return [Mismatch(f"{what}: {place[0]}", place[1], place[2], rule)]


def twice(driver, moment, _rng, _recipe):
    return same_bytes(driver.call(moment, "today"), driver.call(moment, "today"), "today, called twice", "pure")


def undone(driver, moment, rng, recipe):
    """Any one change, taken back, leaves the bytes from before."""
    before = driver.call(moment, "today")
    done = [s for s in recipe.diary.sessions if s.status == "done"]
    changes = [["log", "microneedling", "--area", "chin"], ["log", "ablative_laser"], ["log", "surgical_revision", "--booked", "--on",
               str(moment.date + 9 * DAY)], ["check-in", "--redness", "3", "--open-skin"], ["check-in", "--on", str(moment.date - DAY), "--pain", "0"]]
    if done:
        s = rng.choice(done)
        course = driver.course(s.ref, moment)
        changes += [["remove", driver.ids.sessions[s.ref]], ["plan", course, "--planned", "6", "--hold", "exercise=60 days", "--by", "Dr T"],
                    ["end", course], ["change", driver.ids.sessions[s.ref], "--area", "back"]]
        if s.on - DAY <= moment.date:
            changes.append(["move", driver.ids.sessions[s.ref], "--to", str(s.on - DAY)])
    change = rng.choice(changes)
    driver.call(moment, *change)
    changed = driver.call(moment, "today")
    driver.call(moment, "undo")
    found = same_bytes(driver.call(moment, "today"), before, f"today after {' '.join(change)} and undo", "undo")
    if change[:2] == ["log", "ablative_laser"] and changed == before:
        found.append(Mismatch("today after log ablative_laser", "unchanged", "a new downtime card", "downtime"))
    return found


def previewed(driver, moment, _rng, _recipe):
    before = driver.call(moment, "today"), driver.call(moment, "sessions")
    driver.call(moment, "log", "chemical_peel_deep", "--area", "nose", "--preview")
    after = driver.call(moment, "today"), driver.call(moment, "sessions")
    return same_bytes(after[0], before[0], "today after a preview", "preview") + same_bytes(after[1], before[1], "sessions after a preview", "preview")


def answered(driver, moment, rng, recipe):
    """done, then skipped (the last answer wins), then another wall time, then unmarked."""
    before = driver.call(moment, "today")
    reminders = [r for r in json.loads(before).get("reminders", []) if r.get("state") == "due"]
    if not reminders:
        return []
    chosen, found = rng.choice(reminders), []
    for command, state in (("done", "done"), ("skip", "skipped")):
        driver.call(moment, command, chosen["key"])
        got = json.loads(driver.call(moment, "today"))
        want = json.loads(before)
        for reminder in want["reminders"]:
            if reminder["key"] == chosen["key"]:
                reminder["state"] = state
        place = differing(strip(got), strip(want))
        if place:
            found.append(Mismatch(f"today after {command} {chosen['key']}: {place[0]}", place[1], place[2], "outcome"))
    driver.call(moment, "settings", chosen["slot"], {"morning": "08:20", "midday": "13:20", "evening": "20:20"}[chosen["slot"]])
    moved = {r["key"]: r["state"] for r in json.loads(driver.call(moment, "today"))["reminders"]}
    keys = {r["key"] for r in json.loads(before)["reminders"]}
    if set(moved) != keys or moved.get(chosen["key"]) != "skipped":
        found.append(Mismatch("reminders[].key after another wall time", sorted(moved.items()), f"{sorted(keys)}, {chosen['key']} skipped", "key"))
    driver.call(moment, "settings", chosen["slot"], wall_of(chosen["slot"], recipe))
    driver.call(moment, "unmark", chosen["key"])
    return found + same_bytes(driver.call(moment, "today"), before, "today after unmark", "outcome")


def wall_of(slot, recipe):
    return recipe.diary.slots[slot].strftime("%H:%M")


def strip(document):
    """Answered reminders may carry more (when, by whom): only what the contract names is compared."""
    slim = {**document}
    slim["reminders"] = [{k: r.get(k) for k in ("key", "kind", "slot", "at", "state")} for r in document["reminders"]]
    return {k: slim.get(k) for k in ("date", "downtime", "holds", "reminders", "next_session", "touch_up")}


def reordered(driver, moment, rng, recipe):
    """The same sessions entered in another order: the same answer, ids aside."""
    if any(a.verb not in ("log", "check-in", "confirm", "lift") or a.options.get("new_course") or a.options.get("planned")
           for a in recipe.actions):
        return []
    logs = [a for a in recipe.actions if a.verb == "log"]
    rng.shuffle(logs)
    actions = logs + [a for a in recipe.actions if a.verb != "log"]
    again = replay(actions)
    if grouping(again) != grouping(recipe.diary):
        return []  # which course is newest may depend on when it was begun
    with Driver(driver.binary) as other:
        for action in actions:
            course = other.write(action)
            if course:
                other.ids.courses[again.session(action.ref).course] = course
        first = moment.date
        found = []
        for args in (("today",), ("agenda", "--from", str(first), "--days", "10"), ("due",)):
            place = differing(level(other.answer(moment, *args), other, again), level(driver.answer(moment, *args), driver, recipe.diary))
            if place:
                found.append(Mismatch(f"{args[0]} after entering {' '.join(a.ref for a in logs)}: {place[0]}", place[1], place[2], "order"))
        return found


def grouping(diary):
    return sorted(sorted(s.ref for s in diary.sessions if s.course == c.number) for c in diary.courses)


def level(document, driver, diary):
    """Ids by name, lists in one order, and no key that is made of an id."""
    text = json.dumps(document)
    for s in diary.sessions:
        text = text.replace(driver.ids.sessions[s.ref], s.ref)
    for number, course in driver.ids.courses.items():
        text = text.replace(course, "course of " + min(s.ref for s in diary.sessions if s.course == number))

    def sorted_all(value):
        if isinstance(value, dict):
            gone = {"key"} if value.get("kind") in DATED_ONCE else set()
            return {k: sorted_all(v) for k, v in value.items() if k not in gone}
        if isinstance(value, list):
            return sorted(map(sorted_all, value), key=lambda v: json.dumps(v, sort_keys=True))
        return value
    return sorted_all(json.loads(text))


LAWS = (twice, undone, answered, reordered, previewed)
