"""The model: facts and a moment -> what the binary must answer. Each rule is quoted in wording.py."""

from datetime import timedelta

from figures import EVERYWHERE, KINDS, MEASURES, NOT_KEPT_BY_OPEN_SKIN, PROTOCOLS, REGIONS, RETINOID_KINDS
from times import DAY, Moment, resolve, seen_from, zoned_text

IN_FORCE = ("until_word", "holding", "still_recorded")
# From the mildest to the strictest; a date decides between two of the same state.
STRICTNESS = ("minimum_passed", "not_recorded", "still_recorded", "holding", "until_word")
FRESH = 7           # days a check-in's entry counts
PASSED_SHOWN = 7    # days `minimum_passed` is shown
UNKNOWN_SHOWN = 14  # days `not_recorded` is shown
FOLDS_AFTER = 90    # days until `until_word` leaves the list
SILENCED_BY_SIGN = ("hold_review", "next_session", "touch_up")


def iso(day):
    return day.isoformat() if day else None


class View:
    """One diary seen at one moment."""

    def __init__(self, diary, moment):
        self.diary, self.moment, self.zone, self.today = diary, moment, moment.zone, moment.date
        self.sessions = [s for s in diary.sessions if s.status == "done"]
        self.booked = [s for s in diary.sessions if s.status == "booked"]
        self.rows = [diary.rows[d] for d in sorted(diary.rows)]
        newest = self.rows[-1] if self.rows else None
        self.signs = bool(newest and newest.signs)
        self._states, self._passes = {}, {}

    # -- one session ---------------------------------------------------------------------------------

    def counts(self, session, day):
        """A done session counts at once, even where the phone's date is before its own, and goes on counting there."""
        return day >= min(session.on, self.today, Moment(session.counted, self.zone).date)

    def figure(self, session, kind):
        own = self.diary.course_of(session).holds
        return own.get(kind) or PROTOCOLS[session.treatment].holds.get(kind)

    def passes(self, session, kind):
        key = session.ref, kind
        if key not in self._passes:
            figure = self.figure(session, kind)
            self._passes[key] = (seen_from(self.zone, figure.passes_on(session.on), session.zone)
                                 if figure and figure.dated else None)
        return self._passes[key]

    def lift_date(self, session, kind):
        """The first date on which the clinician's word for this kind and session is known."""
        dates = [l.date for l in self.diary.lifts if l.kind == kind and l.covers(session)]
        return min(dates) if dates else None

    def lifted(self, session, kind, day):
        date = self.lift_date(session, kind)
        return date is not None and day >= min(date, self.today)

    def entries(self, session, region):
        """The newest entry of each of the four since the session: measure -> (date, value)."""
        newest = {}
        for row in self.rows:
            if row.date >= session.on and row.speaks_of(region):
                newest.update({m: (row.date, row.values[m]) for m in MEASURES if m in row.values})
        return newest

    def still_recorded(self, session, region, day):
        return any(value > 0 and (day - date).days <= FRESH for date, value in self.entries(session, region).values())

    def open_skin(self, region, day):
        return any(r.open_skin and r.speaks_of(region) and (day - r.date).days <= FRESH for r in self.rows)

    def state(self, session, kind, region, day):
        """(state, passes_on) of one session's own hold, or None."""
        key = session.ref, kind, region, day
        if key not in self._states:
            self._states[key] = self._state(session, kind, region, day)
        return self._states[key]

    def _state(self, session, kind, region, day):
        figure = self.figure(session, kind)
        if not figure or region not in session.regions or not self.counts(session, day):
            return None
        lifted = figure.tail and self.lifted(session, kind, day)
        passes = self.passes(session, kind)
        if passes and day < passes:
            return "holding", passes
        if lifted:
            return None
        if figure.tail == "word":
            return "until_word", None
        if self.is_over(session, day, passes):
            return None
        if kind not in NOT_KEPT_BY_OPEN_SKIN and self.open_skin(region, day):
            return "still_recorded", passes
        if figure.tail == "healed":
            return self.healed_state(session, region, day, passes)
        return None

    def is_over(self, session, day, passes):
        """A year after a session, check-ins are no longer laid to it."""
        return (day - session.on).days > 365 and (day - passes).days >= UNKNOWN_SHOWN

    def healed_state(self, session, region, day, passes):
        if self.still_recorded(session, region, day):
            return "still_recorded", passes
        newest = self.entries(session, region)
        dates = [date for date, _ in newest.values()]
        if len(newest) == len(MEASURES) and all(v == 0 and d >= passes for d, v in newest.values()):
            shown = (day - max(dates)).days < PASSED_SHOWN and not self.signs
            return ("minimum_passed", passes) if shown else None
        return ("not_recorded", passes) if (day - max([passes] + dates)).days < UNKNOWN_SHOWN else None

    def in_force(self, session, kind, day):
        """The regions on which this session itself keeps the kind away."""
        found = set()
        for region in session.regions:
            own = self.state(session, kind, region, day)
            if own and own[0] in IN_FORCE:
                found.add(region)
        return found

    def day(self, session, day):
        return max(0, (day - session.on).days)

    def downtime_state(self, session, day):
        span = PROTOCOLS[session.treatment].downtime
        if not span or not self.counts(session, day):
            return None
        n = self.day(session, day)
        if n <= span[1]:
            return "common"
        if n <= span[2]:
            return "may_last"
        if self.is_over(session, day, session.on):
            return None
        return "still_recorded" if any(self.still_recorded(session, r, day) for r in session.regions) else None

    # -- the screens ---------------------------------------------------------------------------------

    def downtime(self, day):
        cards = {}
        for s in self.sessions:
            state = self.downtime_state(s, day)
            if state:
                a, b, c = PROTOCOLS[s.treatment].downtime
                cards[s.ref] = {"treatment": s.treatment, "day": self.day(s, day), "from_day": a, "to_day": b,
                                "up_to_day": c, "last_on": iso(s.on + b * DAY), "state": state}
        return cards

    def holds(self, day):
        """(kind, region) -> what is shown, and which sessions `because` must and may name."""
        shown = {}
        for kind in KINDS:
            for region in REGIONS:
                own = {s.ref: self.state(s, kind, region, day) for s in self.sessions}
                own = {ref: state for ref, state in own.items() if state}
                listed = [state for ref, state in own.items() if not self.folded(ref, state, day)]
                if not listed:
                    continue
                state, passes = max(listed, key=lambda x: (STRICTNESS.index(x[0]), x[1] or day))
                named = {ref for ref, x in own.items()
                         if (x[0] in IN_FORCE or x[0] == state) and not self.folded(ref, x, day)}
                shown[kind, region] = {"state": state, "passes_on": iso(passes),
                                       "days_left": (passes - day).days if passes else None,
                                       "must": named, "may": set(own)}
        return shown

    def folded(self, ref, state, day):
        return state[0] == "until_word" and (day - self.diary.session(ref).on).days >= FOLDS_AFTER

    def next_session(self, course):
        done = self.diary.done(course)
        if (self.signs or course.ended or self.diary.raised(course) or not done or not course.spacing
                or course.planned is None or len(done) >= course.planned):
            return None
        last = max(s.on for s in done)
        earliest, latest = (last + n * DAY for n in course.spacing)
        return {"earliest": iso(earliest), "latest": iso(latest), "state": self.window_state(course, earliest, latest)}

    def touch_up(self, course):
        window = self.diary.touch_up_window(course)
        if self.signs or not window:
            return None
        return {"opens_on": iso(window[0]), "due_by": iso(window[1]), "state": self.window_state(course, *window)}

    def window_state(self, course, first, last):
        if self.is_booked(course):
            return "booked"
        if self.held(course):
            return "held"
        return "upcoming" if self.today < first else "open" if self.today <= last else "overdue"

    def is_booked(self, course):
        return any(s.course == course.number for s in self.booked)

    def held(self, course):
        """Another treatment's downtime, or a "+ healed" hold of it, lies on the course's regions."""
        regions = frozenset().union(*(s.regions for s in self.diary.members(course)))
        for s in self.sessions:
            if s.treatment == course.treatment or not s.regions & regions:
                continue
            if self.downtime_state(s, self.today):
                return True
            for kind in KINDS:
                figure = self.figure(s, kind)
                if figure and figure.tail == "healed" and self.in_force(s, kind, self.today) & regions:
                    return True
        return False

    def due(self):
        rows = {}
        for course in self.diary.courses:
            members = self.diary.members(course)
            rows[course.number] = {"treatment": course.treatment, "done": len(self.diary.done(course)),
                                   "planned": course.planned, "next_session": self.next_session(course),
                                   "touch_up": self.touch_up(course), "empty": not members}
        return rows

    # -- reminders -----------------------------------------------------------------------------------

    def asked(self, session, day):
        """Reminders dated before the session was logged are neither asked nor counted."""
        return day >= Moment(session.logged, self.zone).date

    def reminders(self, day):
        """(kind, slot) -> {at, state}: worked out per session, then united."""
        wanted = set()
        for s in self.sessions:
            if self.counts(s, day) and self.asked(s, day):
                wanted |= self.daily(s, day)
        for s in self.booked:
            if self.asked(s, day):
                wanted |= {(kind, slot) for kind, slot, on in (
                    ("booked_session", "evening", s.on - DAY), ("confirm_session", "evening", s.on),
                    ("confirm_session", "morning", s.on + DAY)) if on == day}
        for course in self.diary.courses:
            wanted |= self.of_course(course, day)
        if self.signs:
            wanted = {x for x in wanted if x[0] not in SILENCED_BY_SIGN}
        return {x: self.timed(x[1], day) for x in wanted}

    def daily(self, s, day):
        found, n = set(), self.day(s, day)
        protocol, sun = PROTOCOLS[s.treatment], self.passes(s, "prolonged_sun")
        held = self.in_force(s, "products", day)
        if held and n >= 1 and (sun is None or day < sun):
            found.add(("shade", "morning"))
        if self.free_for_products(s, day, held):
            if sun and day < sun:
                found.add(("sunscreen", "morning"))
            if protocol.moisturiser is not None and n <= protocol.moisturiser:
                found |= {("moisturiser", slot) for slot in ("morning", "midday", "evening")}
        if any(self.no_retinoid(s, kind, day) for kind in RETINOID_KINDS):
            found.add(("no_retinoid", "evening"))
        recorded = self.downtime_state(s, day) == "still_recorded" or any(
            (self.state(s, kind, region, day) or ("",))[0] == "still_recorded" for kind in KINDS for region in s.regions)
        if recorded or (protocol.check_in is not None and 0 <= n <= protocol.check_in):
            found.add(("check_in", "evening"))
        if self.passes(s, "retinoid") == day:
            found.add(("hold_review", "morning"))
        return found

    def free_for_products(self, s, day, held):
        """A region on which the session's own `products` has passed or was lifted, and no other session holds them."""
        if not self.figure(s, "products"):
            return False
        others = [self.in_force(t, "products", day) for t in self.sessions if t is not s]
        return bool(s.regions - held - frozenset().union(*others))

    def no_retinoid(self, s, kind, day):
        states = {(self.state(s, kind, region, day) or ("",))[0] for region in s.regions}
        if states & {"holding", "still_recorded"}:
            return True
        up_to = PROTOCOLS[s.treatment].downtime[2] if PROTOCOLS[s.treatment].downtime else 0
        n = self.day(s, day)
        return "until_word" in states and (n <= up_to or (n - up_to) % 7 == 0)

    def of_course(self, course, day):
        done = self.diary.done(course)
        if not done or not self.asked(max(done, key=lambda s: (s.on, s.logged)), day):
            return set()
        found, following = set(), self.next_session(course)
        if following and not self.is_booked(course) and iso(day) in (following["earliest"], following["latest"]):
            found.add(("next_session", "morning"))
        window = self.diary.touch_up_window(course)
        if window and day in (window[0], window[1] - timedelta(days=30)):
            found.add(("touch_up", "morning"))
        return found

    def timed(self, slot, day):
        wall, quiet = self.diary.slots[slot], self.diary.quiet
        if quiet:
            start, end = quiet
            inside = start <= wall < end if start <= end else wall >= start or wall < end
            if inside:
                wall = start if slot == "evening" else end
        instant = resolve(day, wall, self.zone)
        return {"at": zoned_text(instant, self.zone), "state": "due" if self.moment.instant >= instant else "upcoming"}


def regions_of(names):
    """`["all"]` and all six by name are the same answer."""
    return EVERYWHERE if "all" in names else frozenset(names)
