"""Seeded random diaries: what is written, when and where, and the moments it is looked at."""

import random
from datetime import datetime, time, timedelta

from facts import Action, after, Diary
from figures import AREAS, KINDS, MEASURES, PROTOCOLS
from rules import View
from times import DAY, UTC, Moment, resolve, transitions

ZONES = ("Europe/Madrid", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago",
         "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Cairo")
TREATMENTS = ("microneedling",) * 9 + ("ablative_laser",) * 3 + ("chemical_peel_medium",) * 2 + (
    "chemical_peel_deep", "steroid_injection", "surgical_revision", "surgical_revision", "other")
GAPS = ((0, 8), (0, 8), (24, 72), (24, 72), (96, 300), (600, 1100), (2000, 4800))  # hours between two entries
WALLS = (time(0), time(0, 1), time(7, 59), time(8), time(12, 59), time(13), time(19, 59), time(20), time(21, 30), time(23, 59))


class Recipe:
    def __init__(self, seed):
        self.seed, self.random = seed, random.Random(seed)
        self.actions, self.diary, self.before, self.refs = [], Diary(), None, 0
        self.zone = self.random.choice(ZONES)
        self.now = datetime(2025, 6, 1, tzinfo=UTC) + timedelta(minutes=self.random.randrange(60 * 24 * 700))
        if self.random.random() < 0.25:  # close before a change of the clocks
            changes = transitions(self.zone, self.now.date(), 366)
            if changes:
                start = self.random.choice(changes) - self.random.randrange(0, 30) * DAY
                self.now = resolve(start, time(self.random.randrange(24), 15), self.zone)
        self.aims = []  # moments a scene was built for
        scene = self.random.choice((self.write,) * 6 + (self.series, self.clear_skin, self.flown, self.clocks, self.signs, self.booked,
                                                           self.far_back, self.far_on, self.day_seven))
        scene()
        if scene == self.series:
            self.write()
        self.views = [self.aimed(moment) for moment in self.aims] + [self.view() for _ in range(3 - len(self.aims))]

    def chance(self, share):
        return self.random.random() < share

    def add(self, verb, ref=None, **options):
        action = Action(Moment(self.now, self.zone), verb, ref, **options)
        self.diary, self.before = after(self.diary, self.before, action)
        self.actions.append(action)

    @property
    def date(self):
        return Moment(self.now, self.zone).date

    # -- writing -------------------------------------------------------------------------------------

    def write(self):
        self.log()
        for _ in range(self.random.randrange(2, 9)):
            self.now += timedelta(minutes=self.random.randrange(*(h * 60 for h in self.random.choice(GAPS))) + 1)
            if self.chance(0.2):
                self.zone = self.random.choice(ZONES)
            self.settle()
            self.random.choices(
                (self.log, self.check_in, self.lift, self.plan, self.take_away, self.undo, self.setting, self.end, self.move),
                (30, 34, 10, 9, 4, 4, 4, 2, 3))[0]()

    def log(self, **given):
        r, o = self.random, {"treatment": given.get("treatment") or self.random.choice(TREATMENTS)}
        if self.chance(0.6):
            o["areas"] = tuple(r.sample(AREAS, r.choice((1, 1, 2, 3))))
        if self.chance(0.15):
            o["booked"], o["on"] = True, self.date + r.randrange(1, 46) * DAY
        elif self.chance(0.3):
            o["on"] = self.date - r.randrange(0, 25) * DAY
        if self.chance(0.15):
            o["planned"] = r.randrange(1, 5)
        if self.chance(0.12):
            o["scars"] = tuple(r.sample(("rolling", "boxcar", "icepick", "hypertrophic", "keloid"), r.choice((1, 2))))
        if o["treatment"] == "microneedling" and self.chance(0.2):
            o["depth"] = r.choice(("0.5", "1", "1.5", "2.25"))
        if self.chance(0.08):
            o["adjunct"] = r.choice(("prp", "subcision", "silicone"))
        if self.chance(0.06) and self.refs:
            o["new_course"] = True
        if given:  # a scene's own session: done today unless it says otherwise
            o = {k: v for k, v in o.items() if k not in ("booked", "on", "new_course")} | given
        ref, self.refs = f"s{self.refs}", self.refs + 1
        self.add("log", ref, **o)

    def series(self):
        """A whole microneedling course on one face, so that windows, spacing and touch-up are reached."""
        for _ in range(self.random.choice((2, 3, 3, 4))):
            self.now += timedelta(days=self.random.randrange(24, 50), minutes=self.random.randrange(600))
            ref, self.refs = f"s{self.refs}", self.refs + 1
            self.add("log", ref, treatment="microneedling", areas=("forehead", "cheeks"))

    # Scenes: what chance alone hardly ever reaches.

    def pass_time(self, *hours):
        self.now += timedelta(minutes=self.random.randrange(hours[0] * 60, hours[1] * 60) + 1)

    def aim(self, *hours):
        """Look some hours after the last entry, here."""
        minutes = self.random.randrange(hours[0] * 60, hours[1] * 60)
        self.aims.append(Moment(self.now + timedelta(minutes=minutes), self.zone))

    def clear_skin(self):
        """A "+ healed" hold whose date has come, and a diary that is clear or not, on and around that date."""
        self.log(treatment=self.random.choice(("microneedling", "microneedling", "ablative_laser")))
        session = self.diary.sessions[0]
        if self.chance(0.5):
            self.check_in(on=session.on)
        passes = View(self.diary, Moment(self.now, self.zone)).passes(session, "retinoid")
        for n in sorted(self.random.sample(range(-1, 9), 3)):
            moment = resolve(passes + n * DAY, self.random.choice(WALLS), self.zone)
            if moment > self.now:
                self.now = moment
                self.check_in(mood=self.random.choice(("clear", "clear", "clear", "some", "partly")))
                if self.chance(0.4):
                    self.pass_time(0, 5)
                    self.check_in()
        self.aim(0, 24)
        self.aim(24, 400)

    def day_seven(self):
        """An entry of day 0 is at most 7 days old for one day on which the 7 days have passed."""
        self.log(treatment="microneedling")
        session = self.diary.sessions[0]
        self.check_in(on=session.on, mood="some")
        self.aims = [Moment(resolve(session.on + n * DAY, time(12), self.zone), self.zone) for n in (7, 8)]

    def flown(self):
        """A session in the far east, looked at hours later where it is still the day before; or the other way."""
        east, west = ("Pacific/Kiritimati", "Asia/Tokyo"), ("Pacific/Pago_Pago", "America/New_York")
        start, end = (east, west) if self.chance(0.7) else (west, east)
        self.zone = self.random.choice(start)
        self.log(treatment=self.random.choice(("microneedling", "ablative_laser", "surgical_revision", "chemical_peel_deep")), on=self.date)
        if self.chance(0.6):
            self.pass_time(0, 4)
            self.check_in(on=self.date)
        if self.chance(0.3):
            self.pass_time(0, 3)
            self.lift()
        self.zone = self.random.choice(end)
        self.aim(0, 12)
        self.aim(12, 60)

    def clocks(self):
        """Reminders set to an hour that a change of the clocks skips or repeats, without quiet hours."""
        self.zone, slot, wall = self.random.choice((
            ("Europe/Madrid", "morning", "02:30"), ("America/New_York", "morning", "02:30"), ("America/New_York", "morning", "01:30"),
            ("Australia/Lord_Howe", "morning", "02:10"), ("Australia/Lord_Howe", "morning", "01:45"), ("Africa/Cairo", "morning", "00:30"),
            ("Africa/Cairo", "evening", "23:30")))
        change = self.random.choice(transitions(self.zone, self.now.date(), 366))
        self.now = resolve(change - self.random.randrange(2, 7) * DAY, time(10, 20), self.zone)
        self.log(treatment="microneedling")
        self.add("settings", key="quiet", value="off")
        self.add("settings", key=slot, value=wall)
        for n in self.random.sample((-1, 0, 1), 2):
            wall = self.random.choice((time(0, 5), time(1, 35), time(2, 15), time(3, 15), time(23, 45)))
            self.aims.append(Moment(resolve(change + n * DAY, wall, self.zone), self.zone))

    def signs(self):
        """A sign recorded around the day a hold passes or a window opens; mostly not yet followed by a clear day."""
        self.series() if self.chance(0.5) else self.log(treatment="microneedling", on=self.date)
        days = [d for d in self.key_dates(self.zone) if d > self.date] or [self.date]
        self.now = resolve(self.random.choice(days), self.random.choice(WALLS), self.zone)
        self.check_in(mood="clear", signs=True, on=self.date)
        if self.chance(0.3):
            self.pass_time(24, 60)
            self.check_in(mood="clear", on=self.date)
        self.aim(0, 30)
        self.aim(30, 200)

    def booked(self):
        """A follow-up booked inside or outside the window, looked at before, on and after its day."""
        self.log(treatment="microneedling", on=self.date, areas=("cheeks",), planned=self.random.choice((None, 1, 3)))
        self.pass_time(24, 700)
        self.log(treatment="microneedling", areas=("chin",), booked=True, on=self.date + self.random.randrange(1, 46) * DAY)
        day = self.diary.sessions[-1].on
        for n in self.random.sample((-2, -1, 0, 1, 2), 2):
            moment = resolve(day + n * DAY, self.random.choice(WALLS), self.zone)
            if moment > self.now:
                self.aims.append(Moment(moment, self.zone))

    def far_back(self):
        """Sessions entered months later, around the edges of the course they may belong to."""
        self.log(treatment="microneedling", areas=("nose",))
        for _ in range(self.random.randrange(1, 4)):
            self.pass_time(1, 300)
            self.log(treatment="microneedling", areas=("jaw",), on=self.date - self.random.randrange(120, 500) * DAY)
        self.aim(0, 100)

    def far_on(self):
        """A session more than a year after the last, within or beyond a clinician's longer window."""
        self.log(treatment="microneedling", areas=("temples",), planned=self.random.choice((1, 2)))
        self.add("plan", "s0", touch_up=(12, self.random.choice((14, 18))), by="Dr Aiko Sol")
        self.pass_time(24 * 340, 24 * 600)
        self.log(treatment="microneedling", areas=("cheeks",))
        self.aim(0, 100)

    def aimed(self, moment):
        return moment, moment.date, self.random.choice((3, 10, 20))

    def settle(self):
        """A booked day that has come is mostly confirmed or cancelled; some stay unanswered."""
        for s in self.diary.sessions:
            if s.status == "booked" and s.on <= self.date and self.chance(0.85):
                self.add("confirm" if self.chance(0.8) else "cancel", s.ref)

    def check_in(self, on=None, mood=None, signs=False):
        r, o = self.random, {"on": on} if on else {}
        if not on and self.chance(0.3):
            o["on"] = self.date - r.randrange(0, 4) * DAY
        # A date's area follows from the date, so that one row never changes what it speaks of.
        on = o.get("on") or self.date
        if on.toordinal() % 7 == 0:
            o["areas"] = (AREAS[on.toordinal() // 7 % len(AREAS)],)
        mood = mood or r.choice(("clear", "clear", "some", "partly", "none"))
        named = MEASURES if mood in ("clear", "some") else r.sample(MEASURES, 2) if mood == "partly" else ()
        o["values"] = {m: 0 if mood == "clear" else r.choice((0, 0, 1, 4, 10)) for m in named}
        if self.chance(0.2):
            o["values"]["itch"] = r.randrange(0, 11)
        o["open_skin"] = self.chance(0.15)
        # The names of signs come from `today`, which shows them once a session was done.
        if (signs or self.chance(0.08)) and any(s.status == "done" for s in self.diary.sessions):
            o["signs"] = ("{sign}",)
        if mood == "none" and not o["open_skin"] and not o.get("signs"):
            o["note"] = "quiet day"
        self.add("check-in", **o)

    def lift(self):
        """Only kinds the clinician's word can end, on a session it speaks of."""
        view, open_kinds = View(self.diary, Moment(self.now, self.zone)), set()
        for s in view.sessions:
            for kind in KINDS:
                figure = view.figure(s, kind)
                if figure and figure.tail and view.in_force(s, kind, view.today):
                    open_kinds.add((kind, s.ref))
        if not open_kinds:
            return self.check_in()
        kind, ref = self.random.choice(sorted(open_kinds))
        self.add("lift", ref if self.chance(0.4) else None, kind=kind)

    def plan(self):
        r, o = self.random, {"by": "Dr Aiko Sol"}
        live = [s for s in self.diary.sessions if s.status in ("done", "booked")]
        if not live:
            return self.log()
        session = r.choice(live)
        treatment = session.treatment
        if treatment == "other":
            return self.check_in()
        if self.chance(0.5):
            o["planned"] = r.randrange(1, 6)
        if self.chance(0.4):
            first = r.randrange(14, 50)
            o["spacing"] = (first, first + r.randrange(1, 30))
            o.setdefault("planned", 3)
        if self.chance(0.4):
            first = r.randrange(1, 10)
            o["touch_up"] = (first, first + r.randrange(1, 10))
            if PROTOCOLS[treatment].planned is None:
                o.setdefault("planned", 1)
        if self.chance(0.5) or len(o) == 1:
            # vitamin_c ("7 days, then word") and what steroid injections say nothing of stay as they are.
            known = [k for k in PROTOCOLS[treatment].holds if k != "vitamin_c"]
            o["holds"] = {k: r.choice((f"{r.randrange(2, 60)} days", f"{r.randrange(2, 60)} days", f"{r.randrange(1, 5) * 12} hours",
                                       f"{r.randrange(2, 9)} weeks", f"{r.randrange(2, 14)} months"))
                          for k in r.sample(known, min(len(known), r.choice((1, 1, 2))))}
            if not known:
                o.setdefault("planned", 2)
        self.add("plan", session.ref, **{k: v for k, v in o.items() if v})

    def take_away(self):
        live = [s for s in self.diary.sessions if s.status in ("done", "booked")]
        if len(live) < 2:
            return self.check_in()
        session = self.random.choice(live)
        self.add("cancel" if session.status == "booked" else "remove", session.ref)

    def undo(self):
        last = self.actions[-1].verb
        if self.before is None or last in ("undo", "settings") or len(self.actions) < 2:
            return self.check_in()
        self.add("undo")

    def setting(self):
        key, value = self.random.choice((("morning", "06:30"), ("morning", "09:15"), ("morning", "02:30"), ("evening", "22:30"),
                                         ("evening", "18:45"), ("quiet", "off"), ("quiet", "21:00-06:00"), ("quiet", "12:00-14:30")))
        if value == "02:30":
            self.add("settings", key="quiet", value="off")
        self.add("settings", key=key, value=value)

    def end(self):
        live = [s for s in self.diary.sessions if s.status == "done" and not self.diary.course_of(s).ended]
        if not live or len(self.actions) < 4:
            return self.check_in()
        self.add("end", self.random.choice(live).ref)

    def move(self):
        here = [s for s in self.diary.sessions if s.status == "done" and s.zone == self.zone]
        if not here:
            return self.check_in()
        session = self.random.choice(here)
        to = session.on + self.random.choice((-3, -2, -1, 1, 2)) * DAY
        if to <= self.date:
            self.add("move", session.ref, to=to)

    # -- looking -------------------------------------------------------------------------------------

    def view(self):
        """(moment, first agenda day, days)"""
        r, moment = self.random, None
        zone = self.zone if self.chance(0.45) else r.choice(ZONES)
        style = r.choice(("soon", "soon", "soon", "week", "key", "key", "key", "clocks", "far"))
        if style == "key":
            moment = self.at_key_date(zone)
        if style == "clocks":
            changes = transitions(zone, self.now.date(), 366)
            if changes:
                moment = Moment(resolve(r.choice(changes) + r.choice((-1, 0, 0, 1)) * DAY, r.choice(WALLS + (time(2, 30),)), zone), zone)
        if moment is None or moment.instant < self.now:
            hours = r.randrange(0, {"soon": 40, "week": 240}.get(style, 24 * 420))
            moment = Moment(self.now + timedelta(hours=hours, minutes=r.randrange(60)), zone)
        first, days = moment.date + r.choice((0, 0, 0, 1, 20)) * DAY, r.choice((1, 7, 16, 31))
        later = [d for d in self.key_dates(zone) if d > moment.date]
        if later and self.chance(0.35):
            first = max(moment.date, r.choice(later) - 2 * DAY)
        # What was known on a past day is only beyond doubt while nothing but done sessions was written.
        if self.chance(0.5) and all(a.verb == "log" and not a.options.get("booked") for a in self.actions):
            first = min(s.on for s in self.diary.sessions) - DAY
        return moment, first, days

    def key_dates(self, zone):
        view = View(self.diary, Moment(self.now, zone))
        dates = {view.passes(s, k) for s in view.sessions for k in KINDS}
        for row in view.due().values():
            for window in (row["next_session"], row["touch_up"]):
                dates |= {datetime.fromisoformat(v).date() for k, v in (window or {}).items() if k != "state"}
        for s in view.sessions:
            dates |= {s.on + n * DAY for n in (3, 7, 14, 21, 31, 42, 90)}
        return sorted(dates - {None})

    def at_key_date(self, zone):
        dates = [d for d in self.key_dates(zone) if d >= Moment(self.now, zone).date]
        if not dates:
            return None
        day = self.random.choice(dates) + self.random.choice((-1, 0, 0, 1)) * DAY
        return Moment(resolve(day, self.random.choice(WALLS), zone), zone)
