"""What the patient wrote, and what each action does to it. No rule of the plan lives here but course joining."""

import copy
from datetime import time

from figures import PROTOCOLS, area_regions, read
from times import add_months


class Action:
    """One command with the moment it is given at. `ref` names the session it makes or speaks of."""

    def __init__(self, when, verb, ref=None, **options):
        self.when, self.verb, self.ref, self.options = when, verb, ref, options


class Session:
    def __init__(self, ref, course, treatment, on, zone, regions, status, logged, scars):
        self.ref, self.course, self.treatment = ref, course, treatment
        self.on, self.zone, self.regions, self.status = on, zone, regions, status
        self.logged, self.counted, self.scars = logged, logged, scars


class Course:
    def __init__(self, number, treatment):
        self.number, self.treatment = number, treatment
        self.planned = PROTOCOLS[treatment].planned
        self.spacing = PROTOCOLS[treatment].spacing
        self.touch_up = PROTOCOLS[treatment].touch_up
        self.holds = {}
        self.plan_recorded = self.ended = False


class Row:
    """One check-in row a date."""

    def __init__(self, date):
        self.date, self.areas, self.values = date, (), {}
        self.open_skin, self.signs = False, set()

    def speaks_of(self, region):
        return region in area_regions(self.areas)


class Lift:
    def __init__(self, kind, date, only, covered):
        self.kind, self.date, self.only, self.covered = kind, date, only, covered

    def covers(self, session):
        if self.only:
            return session.ref == self.only
        return session.on <= self.date or session.ref in self.covered


class Diary:
    def __init__(self):
        self.sessions, self.courses, self.rows, self.lifts = [], [], {}, []
        self.slots = {"morning": time(8), "midday": time(13), "evening": time(20)}
        self.quiet = (time(22), time(7))

    def session(self, ref):
        return next(s for s in self.sessions if s.ref == ref)

    def members(self, course):
        """The sessions that still stand: neither cancelled nor removed."""
        return [s for s in self.sessions if s.course == course.number and s.status in ("done", "booked")]

    def done(self, course):
        return [s for s in self.members(course) if s.status == "done"]

    def course_of(self, session):
        return self.courses[session.course]

    def touch_up_window(self, course):
        """(opens_on, due_by) by the rules, states and signs aside."""
        done = self.done(course)
        if course.ended or not done or not course.touch_up or self.raised(course):
            return None
        if course.planned is not None and len(done) < course.planned:
            return None
        last = max(s.on for s in done)
        return tuple(add_months(last, n) for n in course.touch_up)

    def raised(self, course):
        """A microneedling course marked hypertrophic or keloid gets nothing until a clinician's plan is recorded."""
        marked = any({"hypertrophic", "keloid"} & set(s.scars) for s in self.members(course))
        return course.treatment == "microneedling" and marked and not course.plan_recorded

    def joins(self, treatment, on, regions):
        """The newest course this session belongs to, or None."""
        fitting = []
        for course in self.courses:
            members = self.members(course)
            if course.ended or course.treatment != treatment or not any(s.regions & regions for s in members):
                continue
            first, last = min(s.on for s in members), max(s.on for s in members)
            window = self.touch_up_window(course)
            until = window[1] if window else add_months(last, 12)
            if add_months(first, -12) <= on <= until:
                fitting.append((first, course.number))
        return max(fitting)[1] if fitting else None


def replay(actions):
    """The diary after all actions; `undo` takes back the change before it."""
    diary, before = Diary(), None
    for action in actions:
        diary, before = after(diary, before, action)
    return diary


def after(diary, before, action):
    if action.verb == "undo":
        return copy.deepcopy(before), None
    changed = copy.deepcopy(diary)
    globals()["_" + action.verb.replace("-", "_")](changed, action, action.options)
    return changed, diary


def _log(diary, action, o):
    on = o.get("on") or action.when.date
    regions = area_regions(o.get("areas", ()))
    number = None if o.get("new_course") else diary.joins(o["treatment"], on, regions)
    if number is None:
        number = len(diary.courses)
        diary.courses.append(Course(number, o["treatment"]))
    if o.get("planned"):
        diary.courses[number].planned = o["planned"]
    diary.sessions.append(Session(action.ref, number, o["treatment"], on, action.when.zone, regions,
                                  "booked" if o.get("booked") else "done", action.when.instant, o.get("scars", ())))


def _confirm(diary, action, _):
    session = diary.session(action.ref)
    session.status, session.counted = "done", action.when.instant


def _cancel(diary, action, _):
    diary.session(action.ref).status = "cancelled"


def _remove(diary, action, _):
    diary.session(action.ref).status = "removed"


def _move(diary, action, o):
    diary.session(action.ref).on = o["to"]


def _end(diary, action, _):
    diary.course_of(diary.session(action.ref)).ended = True


def _check_in(diary, action, o):
    """One row a date; what is not named is kept."""
    on = o.get("on") or action.when.date
    row = diary.rows.setdefault(on, Row(on))
    row.areas = o.get("areas") or row.areas
    row.values.update(o.get("values", {}))
    row.open_skin |= bool(o.get("open_skin"))
    row.signs |= set(o.get("signs", ()))


def _lift(diary, action, o):
    covered = {s.ref for s in diary.sessions if s.status == "done"}
    diary.lifts.append(Lift(o["kind"], action.when.date, action.ref, covered))


def _plan(diary, action, o):
    course = diary.course_of(diary.session(action.ref))
    course.plan_recorded = True
    course.planned = o.get("planned") or course.planned
    course.spacing = o.get("spacing") or course.spacing
    course.touch_up = o.get("touch_up") or course.touch_up
    for kind, text in o.get("holds", {}).items():
        known = PROTOCOLS[course.treatment].holds.get(kind)
        # The clinician's date replaces the date; what follows a date ("+ healed", "then word") is kept.
        course.holds[kind] = read(text, known.tail if known and known.dated else "")


def _settings(diary, _, o):
    clock = lambda text: time.fromisoformat(text)
    if o["key"] == "quiet":
        diary.quiet = None if o["value"] == "off" else tuple(map(clock, o["value"].split("-")))
    else:
        diary.slots[o["key"]] = clock(o["value"])
