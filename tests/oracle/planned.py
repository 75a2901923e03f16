"""What a phone ought to be asked to arm, worked out from the reminders the agenda lists (rules.py judges those)."""

from datetime import date, datetime

from times import DAY, UTC, resolve, zoned_text

AHEAD = 760  # days looked ahead: a clinician's touch-up window may lie 20 months off
RARE = ("next_session", "touch_up", "hold_review", "booked_session")
SUN = ("sunscreen", "shade")
MAY_BE_RARE = RARE + ("confirm_session",)  # a house may hold slots for this one too


def instant_of(at):
    return datetime.fromisoformat(at[:at.index("[")]).astimezone(UTC)


class Reminder:
    def __init__(self, entry):
        self.key, self.kind, self.slot, self.at, self.state = (entry[n] for n in ("key", "kind", "slot", "at", "state"))
        self.instant, self.date, self.text = instant_of(self.at), None, entry.get("text")

    def __repr__(self):
        return f"{self.kind} {self.at}"


class Plan:
    """The reminders after now that were not answered, gathered by instant."""

    def __init__(self, driver, moment, days=AHEAD):
        self.moment, self.all = moment, []
        agenda = driver.answer(moment, "agenda", "--from", moment.date.isoformat(), "--days", str(days))
        for day in agenda["days"]:
            for entry in day["reminders"]:
                reminder = Reminder(entry)
                reminder.date = date.fromisoformat(day["date"])
                self.all.append(reminder)
        self.ahead = [r for r in self.all if r.state == "upcoming" and r.instant > moment.instant]
        self.groups = gathered(self.ahead)
        self.by_key = {r.key: r for r in self.ahead}
        self.booked = [date.fromisoformat(s["on"]) for s in driver.answer(moment, "sessions")["sessions"] if s["state"] == "booked"]

    def last(self):
        return self.groups[-1][0].instant if self.groups else None

    # -- one repeating notification for the sun ------------------------------------------------------

    def run(self, first, says=False):
        """The dates in a row on which every reminder of the group `first` is asked again, at its slot (and says the same)."""
        name = lambda r: (r.kind, r.slot, says and r.text)
        dates, wanted = [], set(map(name, first))
        asked = {}
        for r in self.ahead:
            asked.setdefault(r.date, set()).add(name(r))
        day = first[0].date
        while wanted <= asked.get(day, set()):
            dates.append(day)
            day += DAY
        return dates

    def may_repeat(self):
        """The group a repeating notification could begin with: the sun's next, alone on its slot, and the next at that time."""
        first = next((g for g in self.groups if any(r.kind in SUN for r in g)), None)
        if not first or any(r.kind not in SUN for r in first) or len({r.slot for r in first}) > 1:
            return None
        before = resolve(first[0].date - DAY, self.wall(first[0]), self.moment.zone)
        return first if before <= self.moment.instant else None

    def wall(self, reminder):
        text = reminder.at
        return datetime.fromisoformat(text[:text.index("[")]).time()

    def folded(self, first, reminder):
        """Shown by the repeating notification that begins with `first`. In a gap of the clocks it keeps its slot."""
        return any(r.kind == reminder.kind and r.slot == reminder.slot for r in first) and reminder.date >= first[0].date

    def with_repeat(self, first):
        """The notifications left when the run of `first` is one: its own first, and what else is asked."""
        run = set(self.run(first, says=True))
        rest = [r for r in self.ahead if r in first or not (r.date in run and self.folded(first, r))]
        return gathered(rest), max(run)


def gathered(reminders):
    """Reminders of one instant are one notification."""
    by_instant = {}
    for r in sorted(reminders, key=lambda r: r.instant):
        by_instant.setdefault(r.instant, []).append(r)
    return list(by_instant.values())


def fitting(groups, budget, rare):
    """How many of the nearest are armed, when later rare ones and the open-the-app one hold slots; None where all fit.

    Only where every rare one has a slot: with three or fewer and a budget of five or more."""
    if len(groups) <= budget:
        return None
    far, best = sum(is_rare(g, rare) for g in groups), None
    for n in range(len(groups)):
        if n + far + 1 <= budget:
            best = n
        far -= is_rare(groups[n], rare)
    return best


def is_rare(group, rare):
    return any(r.kind in rare for r in group)


def until_by_rule(groups, budget):
    """The instants coverage may end at, by the readings of `confirm_session`; () where the rules leave it open."""
    if len([g for g in groups if is_rare(g, MAY_BE_RARE)]) > 3 or budget < 5:
        return ()
    ends = [fitting(groups, budget, rare) for rare in (RARE, MAY_BE_RARE)]
    return tuple(None if n is None else groups[n][0].instant for n in ends)


def local_text(instant, zone):
    """coverage.until: a local date-time."""
    return zoned_text(instant, zone)[:19]
