"""What the phone holds against what it is told to cancel and arm, and which keys stay when something else changes."""

import json
from datetime import datetime, timedelta

from armed import asked
from planned import Plan
from times import DAY, UTC, Moment, resolve
from wording import Mismatch

FOREIGN = "com.other.app.1"
ZONES = ("Europe/Madrid", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Apia", "America/Sao_Paulo", "Africa/Cairo")
# Treatments, areas and products, in the words a patient would read them in.
NAMED = ("microneedling", "needling", "laser", "peel", "steroid", "injection", "surg", "scar", "forehead", "temple", "cheek", "nose", "chin",
         "jaw", "neck", "chest", "shoulder", "back ", "face", "sunscreen", "spf", "moisturis", "retinoid", "acid", "cream", "gel", "vitamin",
         "scrub", "shade", "touch-up", "skin")


def differs(path, got, want, rule):
    return [] if got == want else [Mismatch(path, got, want, rule)]


def names(document):
    return sorted(n["key"] for n in document["arm"]), sorted(document["cancel"])


def told(driver, moment, budget, held):
    return asked(driver, moment, budget, repeat=True, pending=json.dumps(held))


def full(notification):
    return {"key": notification["key"], "fire_at": notification["fire_at"]}


def reconciled(driver, moment, rng, _recipe):
    """Whatever the phone holds, the answer brings it to the plan; then there is nothing to do."""
    budget = rng.choice((5, 20, 60))
    want = asked(driver, moment, budget, repeat=True)["arm"]
    keys = [n["key"] for n in want]
    found, known = [], {n["key"]: n for n in want}
    lost = set(rng.sample(keys, rng.randrange(len(keys) + 1)))
    stale = [n for n in asked(driver, moment, 500)["arm"] if n["key"] not in known]
    stale = rng.sample(stale, min(len(stale), 4))
    held = [n for n in want if n["key"] not in lost]
    moved = rng.sample(held, min(len(held), 2))
    later = [{"key": n["key"], "fire_at": shifted(n["fire_at"])} for n in moved]
    kept = [n for n in held if n not in moved]
    mixed = [rng.choice((n["key"], full(n))) for n in kept] + [FOREIGN, {"key": "org.third", "fire_at": "2026-01-01T00:00:00Z"}]
    mixed += [rng.choice((n["key"], full(n))) for n in stale] + later
    rng.shuffle(mixed)
    cases = (("the keys of all", keys, [], []), ("keys and instants of all", [full(n) for n in want], [], []),
             ("some lost", [n["key"] for n in held], lost, []), ("a foreign key", keys + [FOREIGN], [], []),
             ("all sorts", mixed, lost | {n["key"] for n in moved}, {n["key"] for n in stale + moved}))
    for what, pending, arm, cancel in cases:
        answer = told(driver, moment, budget, pending)
        found += differs(f"pending {what}: arm", names(answer)[0], sorted(arm), "reconcile")
        found += differs(f"pending {what}: cancel", names(answer)[1], sorted(cancel), "reconcile")
        found += differs(f"pending {what}: arm[]", [n for n in answer["arm"] if known.get(n["key"]) != n], [], "reconcile")
        found += differs(f"pending {what}: coverage.armed", answer["coverage"]["armed"], len(want), "certificate")
        after = [p for p in pending if (p if isinstance(p, str) else p["key"]) not in answer["cancel"]] + [full(n) for n in answer["arm"]]
        again = told(driver, moment, budget, after)
        found += differs(f"pending {what}, applied, asked again", names(again), ([], []), "reconcile")
    return found


def shifted(fire_at):
    return (datetime.fromisoformat(fire_at).astimezone(UTC) + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")


def later_today(driver, moment, rng, _recipe):
    """A later moment before the next reminder: nothing to do."""
    plan = Plan(driver, moment, 3)
    first = plan.groups[0][0].instant if plan.groups else moment.instant + timedelta(hours=1)
    end = min(first, resolve(moment.date + DAY, datetime.min.time(), moment.zone))
    minutes = int((end - moment.instant).total_seconds() // 60)
    if minutes < 2:
        return []
    later = Moment(moment.instant + timedelta(minutes=rng.randrange(1, minutes)), moment.zone)
    before = asked(driver, moment, 60, repeat=True)["arm"]
    return differs("arm[] at a later moment, nothing passed between", asked(driver, later, 60, repeat=True)["arm"], before, "stable")


def travelled(driver, moment, rng, _recipe):
    """Another zone: the same walls keep their keys and are other instants; what the phone holds is armed anew."""
    there = Moment(moment.instant, rng.choice([z for z in ZONES if z != moment.zone]))
    here, found = asked(driver, moment, 500)["arm"], []
    same = {(wall(n), tuple(sorted(n["keys"]))): n for n in here}
    answer = asked(driver, there, 500)
    shared = [(same[wall(n), tuple(sorted(n["keys"]))], n) for n in answer["arm"] if (wall(n), tuple(sorted(n["keys"]))) in same]
    for old, new in shared:
        found += differs(f"key of {wall(new)} {new['kinds']} in {there.zone}", new["key"], old["key"], "stable")
        local = datetime.fromisoformat(wall(new))
        found += differs(f"fire_at of {wall(new)} in {there.zone}", new["fire_at"],
                         resolve(local.date(), local.time(), there.zone).strftime("%Y-%m-%dT%H:%M:%SZ"), "at")
    moved = sorted(new["key"] for old, new in shared if old["fire_at"] != new["fire_at"])
    stay = sorted(new["key"] for old, new in shared)
    names_only = asked(driver, there, 500, pending=json.dumps([n["key"] for n in here]))
    found += differs("held by key: armed anew", [k for k in stay if k in names(names_only)[0]], [], "reconcile")
    exact = names(asked(driver, there, 500, pending=json.dumps([full(n) for n in here])))
    found += differs("held with the old instant: not armed anew", [k for k in moved if k not in exact[0]], [], "reconcile")
    found += differs("held with the old instant: not cancelled", [k for k in moved if k not in exact[1]], [], "reconcile")
    return found


def wall(notification):
    return notification["wall"][:19]


def another_wall(driver, moment, rng, _recipe):
    """A slot's other time: its notifications alone change, and the reminders' keys and outcomes stay."""
    slot = rng.choice(("morning", "midday", "evening"))
    driver.call(moment, "settings", "quiet", "off")
    answered = next((r for r in Plan(driver, moment, 2).all if r.state == "due" and r.slot == slot), None)
    if answered:
        driver.call(moment, "done", answered.key)
    plan, before = Plan(driver, moment), asked(driver, moment, 500)["arm"]
    driver.call(moment, "settings", slot, {"morning": "07:31", "midday": "13:31", "evening": "19:31"}[slot])
    again, after = Plan(driver, moment), asked(driver, moment, 500)["arm"]
    found = differs("reminder keys", [r.key for r in again.all if r.date > moment.date], [r.key for r in plan.all if r.date > moment.date], "key")
    if answered:
        state = next((r.state for r in again.all if r.key == answered.key), "gone")
        found += differs(f"{answered.key} answered before", state, "done", "key")
    of_slot = {r.key for r in plan.all if r.slot == slot}
    kept = lambda arm: sorted(n["key"] for n in arm if n["keys"] and not of_slot & set(n["keys"]))
    changed = lambda arm: {n["key"] for n in arm if of_slot & set(n["keys"]) and datetime.fromisoformat(wall(n)).date() > moment.date}
    if plan.groups and len(before) < 500 and slot_alone(plan, slot) and slot_alone(again, slot):
        found += differs("keys of the other slots' notifications", kept(after), kept(before), "stable")
    found += differs(f"keys of {slot} notifications that stayed", sorted(changed(before) & changed(after)), [], "stable")
    return found


def slot_alone(plan, slot):
    """No instant of this slot is another's too: else the others' notifications rightly change."""
    return not any(len({r.slot == slot for r in group}) > 1 for group in plan.groups)


def discreet(driver, moment, _rng, _recipe):
    """On by default: nothing named on a lock screen. Off: other texts, so other keys, for the same reminders."""
    quiet = asked(driver, moment, 60, repeat=True)["arm"]
    named = [(word, n["title"], n["body"]) for n in quiet for word in NAMED if word in f"{n['title']} {n['body']} ".lower()]
    found = differs("discreet texts that name something", named[:2], [], "discreet")
    driver.call(moment, "settings", "discreet", "off")
    open_ = asked(driver, moment, 60, repeat=True)["arm"]
    facts = lambda arm: [(n["fire_at"], n["wall"], n["kinds"], n["keys"], n["repeats"]) for n in arm]
    found += differs("the same notifications", facts(open_), facts(quiet), "discreet")
    carrying = lambda arm: {n["key"] for n in arm if n["keys"]}
    found += differs("keys that stayed with other texts", sorted(carrying(open_) & carrying(quiet)), [], "stable")
    texts = {(n["title"], n["body"]) for n in open_ if n["keys"]} & {(n["title"], n["body"]) for n in quiet if n["keys"]}
    found += differs("texts that stayed", sorted(texts), [], "discreet")
    driver.call(moment, "settings", "discreet", "on")
    return found + differs("keys after discreet off and on", names({"arm": asked(driver, moment, 60, repeat=True)["arm"], "cancel": []})[0],
                           sorted(n["key"] for n in quiet), "stable")


LAWS = (reconciled, later_today, travelled, another_wall, discreet)
