"""What the calendar says, expanded by PyPI `icalendar` and `recurring-ical-events`, against the agenda of `--json`."""

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from datetime import date, datetime, time, timedelta, timezone
from itertools import count
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from scenes import HAND, made

UTC = timezone.utc
CARE = {"shade", "sunscreen", "moisturiser", "no_retinoid", "check_in", "task"}
RARE_SLOT = {"booked_session": "evening", "next_session": "morning", "touch_up": "morning"}
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LOOKS = re.compile(r"--json (agenda|today|due|sessions|export|settings discreet$)")
LATER = timedelta(days=900)


class Diary:
    """One diary file and the program on it."""

    def __init__(self, binary, folder, scene, kept):
        self.binary, self.scene = binary, scene
        self.file, self.ics = os.path.join(folder, "d.db"), os.path.join(folder, "d.ics")
        self.commands, self.sessions = [], []
        self.kept = kept

    def run(self, wall, zone, *arguments):
        # `02:35+02:00` tells the two hours of that name apart.
        line = [self.binary, "--diary", self.file, "--now", f"{wall}[{zone}]", "--json", *arguments]
        self.commands.append(shlex.join(line))
        done = subprocess.run(line, capture_output=True, text=True)
        if done.returncode:
            raise Fault(f"exit {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def write(self, wall, zone, arguments):
        filled = []
        for argument in arguments:
            if argument.startswith("{key:"):
                kind = argument[5:-1]
                today = self.run(wall, zone, "today")["reminders"]
                argument = next(it["key"] for it in today if it["kind"] == kind and it["state"] in ("due", "upcoming"))
            elif argument.startswith("{"):
                argument = self.sessions[int(argument[1:-1])]
            filled.append(argument)
        answer = self.run(wall, zone, *filled)
        if filled[0] == "log":
            self.sessions.append(answer["session"]["id"])

    def calendar(self, wall, zone):
        self.run(wall, zone, "export", "ics", "--to", self.ics, "--force")
        with open(self.ics, "rb") as file:
            return file.read()


class Fault(Exception):
    """Something that is not as it must be."""


def must(right, what):
    if not right:
        raise Fault(what)


# -- the text ------------------------------------------------------------------------------------------------

def form(data):
    """Lines, their ends and lengths; what every component must have and what only one may."""
    text = data.decode("utf-8")
    must(text.endswith("END:VCALENDAR\r\n"), "does not end with END:VCALENDAR")
    for line in text.split("\r\n"):
        must("\r" not in line and "\n" not in line, f"a line ends otherwise than with CR LF: {line!r}")
        must(len(line.encode()) <= 75, f"longer than 75 octets: {line!r}")
        must(not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", line), f"a control character: {line!r}")
    calendar = icalendar.Calendar.from_ical(text)
    for part in calendar.walk():
        must(not part.errors, f"{part.name}: {part.errors}")
        for name in getattr(part, "required", ()):
            must(name in part, f"{part.name} lacks {name}")
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    must(len(zones) == 1, f"zones: {zones}")
    used = set(re.findall(r"TZID=([^:;]+)[:;]", text.replace("\r\n ", "")))
    must(used <= set(zones), f"{used} used, {zones} defined")
    names = [(str(it["UID"]), it["RECURRENCE-ID"].to_ical() if "RECURRENCE-ID" in it else None) for it in calendar.walk("VEVENT")]
    must(len(set(names)) == len(names), f"a UID twice: {sorted(names, key=str)}")
    must(all(it["DTSTAMP"].dt.tzinfo is not None for it in calendar.walk("VEVENT")), "a DTSTAMP that is not UTC")
    return calendar


UNKNOWN = count()


def by_its_own_zone(data):
    """The same with a zone's name that no database knows, so that only the file's VTIMEZONE can answer; another one
    each time, for the library remembers what a name once meant."""
    text = data.decode().replace("\r\n ", "")
    text = re.sub(r"TZID([=:])[^:;\r]+", rf"TZID\1X-Test-{next(UNKNOWN)}", text)
    return icalendar.Calendar.from_ical(text)


# -- the instants --------------------------------------------------------------------------------------------

def name_of(uid):
    """Kind, slot and subject of a UID."""
    if ID.fullmatch(uid):
        return "booked_session", "evening", uid
    name = uid.split("@")[0]
    parts = name.split(":")
    if name == "open":
        return "open", "", None
    if parts[0] in ("next_session", "touch_up"):
        return parts[0], "morning", parts[1]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", parts[1]):
        del parts[1]
    return parts[0], parts[1], parts[2] if len(parts) > 2 else None


def utc(moment):
    must(isinstance(moment, datetime) and moment.tzinfo is not None, f"not an instant: {moment!r}")
    return moment.astimezone(UTC)


def expanded(calendar, start):
    """What is shown, and when: {(kind, slot, subject, instant): text}, and the day that asks to be opened."""
    shown, opened = {}, None
    events = recurring_ical_events.of(calendar).between(start - timedelta(days=4000), start + timedelta(days=4000))
    for event in events:
        kind, slot, subject = name_of(str(event["UID"]))
        must("METHOD" not in calendar, "METHOD")
        alarms = event.walk("VALARM")
        if str(event.get("STATUS", "")) == "CANCELLED":
            must(not alarms, "a cancelled session has an alarm")
            continue
        for alarm in alarms:
            trigger = alarm["TRIGGER"].dt
            at = utc(trigger) if isinstance(trigger, datetime) else utc(event["DTSTART"].dt) + trigger
            if kind == "open":
                opened = at
                continue
            key = (kind, slot, subject, at)
            must(key not in shown, f"twice: {key}")
            shown[key] = str(alarm["DESCRIPTION"])
    return shown, opened


def planned(diary, wall, zone, opened):
    """The same from the agenda."""
    today = date.fromisoformat(wall[:10])
    here = ZoneInfo(zone)
    begins = datetime.combine(today, time(), here)
    begins = begins.astimezone(UTC)
    if begins.astimezone(here).date() < today:  # a day that begins in a gap
        begins += timedelta(hours=1)
    last = opened.astimezone(here).date() if opened else today + LATER
    days = (max(last, today + LATER) - today).days + 3
    agenda = diary.run(wall, zone, "agenda", "--from", str(today - timedelta(days=1)), "--days", str(days))
    wanted = {}
    for day in agenda["days"]:
        for it in day["reminders"]:
            if it["state"] in ("done", "skipped"):
                continue
            at = datetime.fromisoformat(it["at"].split("[")[0]).astimezone(UTC)
            kind, on, slot, *subject = it["key"].split(":", 3)
            after = opened and date.fromisoformat(on) >= last
            if at < begins or (kind in CARE and after):
                continue
            wanted[kind, slot, subject[0] if subject else None, at] = it["text"]
    if opened:
        must(last >= today + timedelta(days=400), f"daily care ends on {last}")
        must(any(key[0] in CARE for key in future(agenda, last)), f"nothing is left on {last}, and yet it asks to be opened")
    else:
        daily = [on for on, it in ((d["date"], r) for d in agenda["days"] for r in d["reminders"]) if it["kind"] in CARE]
        must(not daily or date.fromisoformat(max(daily)) < today + LATER, "daily care goes on and nothing says so")
    return wanted, begins


def future(agenda, on):
    return [(it["kind"],) for day in agenda["days"] if day["date"] >= str(on) for it in day["reminders"]]


def same(got, wanted, what):
    lost = sorted(set(wanted) - set(got), key=str)
    more = sorted(set(got) - set(wanted), key=str)
    must(not lost and not more, f"{what}: {len(lost)} of the plan are not there {lost[:3]}, {len(more)} are not in the plan {more[:3]}")


def instants(diary, data, wall, zone):
    calendar = form(data)
    start = datetime.fromisoformat(wall[:16]).replace(tzinfo=ZoneInfo(zone))
    shown, opened = expanded(calendar, start)
    wanted, begins = planned(diary, wall, zone, opened)
    # A window's alarms that have gone by stay with it.
    coming = {key: text for key, text in shown.items() if key[3] >= begins}
    must(all(key[0] in RARE_SLOT for key in set(shown) - set(coming)), "a reminder of yesterday")
    same(coming, wanted, "by the system's zones")
    own, _ = expanded(by_its_own_zone(data), start)
    same(own, shown, "by the file's own zone")
    return calendar, coming, wanted


def words(diary, calendar, coming, wanted):
    """In the agenda's words; a discreet one names nothing."""
    plain = diary.run(*diary.now, "settings", "discreet")
    plain = "off" in json.dumps(plain)
    if plain:
        for key, text in coming.items():
            must(text == wanted[key], f"{key}: {text!r}, and the agenda says {wanted[key]!r}")
        return
    allowed = {"Aftercare", "Appointment", "One thing is waiting for you.", "Open the app, so that your reminders can go on."}
    for event in calendar.walk("VEVENT"):
        said = [str(event["SUMMARY"]), str(event.get("DESCRIPTION", "")), str(event.get("LOCATION", ""))]
        said += [str(alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")]
        for text in said:
            must(not text or text in allowed, f"not discreet: {text!r}")


# -- whole days ----------------------------------------------------------------------------------------------

def whole_days(diary, calendar, wall, zone):
    """Booked and cancelled sessions to come, and the windows that `due` names."""
    today = date.fromisoformat(wall[:10])
    got = {}
    for event in calendar.walk("VEVENT"):
        if not isinstance(event["DTSTART"].dt, datetime):
            last = event["DTEND"].dt - timedelta(days=1)
            got[str(event["UID"])] = (event["DTSTART"].dt, last, str(event.get("STATUS", "")))
    wanted = {}
    for session in diary.run(wall, zone, "sessions")["sessions"]:
        on = date.fromisoformat(session["on"])
        if session["state"] != "done" and on >= today:
            wanted[session["id"]] = (on, on, "CANCELLED" if session["state"] == "cancelled" else "")
    for course in diary.run(wall, zone, "due")["courses"]:
        for kind, first, last in (("next_session", "earliest", "latest"), ("touch_up", "opens_on", "due_by")):
            window = course[kind]
            if window and date.fromisoformat(window[last]) >= today:
                dates = (date.fromisoformat(window[first]), date.fromisoformat(window[last]), "")
                wanted[f"{kind}:{course['course']}"] = dates
    must(got == wanted, f"whole days: {got}, and the plan has {wanted}")


# -- one calendar after another ------------------------------------------------------------------------------

def said(calendar):
    """Each UID's sequence and everything said under it."""
    found = {}
    for event in calendar.walk("VEVENT"):
        sequence = int(event["SEQUENCE"])
        lines = event.to_ical().decode().replace("\r\n ", "").split("\r\n")
        rest = tuple(line for line in lines if not line.startswith(("SEQUENCE", "DTSTAMP")))
        uid = str(event["UID"])
        before = found.get(uid, (sequence, ()))
        must(before[0] == sequence, f"two sequences under {uid}")
        found[uid] = (sequence, before[1] + rest)
    return found


def rises(before, after):
    for uid in before.keys() & after.keys():
        (old, was), (new, now) = before[uid], after[uid]
        must(new >= old, f"{uid}: sequence falls from {old} to {new}")
        must(was == now or new > old, f"{uid}: says something else under the same sequence {new}")


def look(diary, wall, zone, before):
    diary.now = (wall, zone)
    data = diary.calendar(wall, zone)
    diary.kept.append(data)
    must(diary.calendar(wall, zone) == data, "not the same bytes twice")
    calendar, coming, wanted = instants(diary, data, wall, zone)
    words(diary, calendar, coming, wanted)
    whole_days(diary, calendar, wall, zone)
    now = said(calendar)
    if before and before[1] == zone:
        rises(before[0], now)
    return now, zone


def live(binary, scene, kept, report):
    """Writes the diary step by step and looks after each one, and once more a day later without a change."""
    passed = 0
    with tempfile.TemporaryDirectory() as folder:
        diary, before = Diary(binary, folder, scene, kept), None
        steps = list(scene.steps)
        if scene.plain:
            steps.insert(0, (steps[0][0], steps[0][1], ["settings", "discreet", "off"]))
        last, zone, _ = steps[-1]
        after = datetime.fromisoformat(last[:16]) + timedelta(days=1)
        steps.append((after.isoformat()[:16], zone, None))
        for wall, zone, arguments in steps:
            try:
                if arguments:
                    diary.write(wall, zone, arguments)
                before = look(diary, wall, zone, before)
                passed += 1
            except (Fault, KeyError, ValueError, StopIteration) as fault:
                report(f"FAILED  {scene.name}, {wall}[{zone}] {' '.join(arguments or ['a day later'])}\n  {type(fault).__name__}: {fault}\n  "
                       + "\n  ".join(line for line in diary.commands if not LOOKS.search(line)) + f"\n  {diary.commands[-1]}")
                return passed, 1
    return passed, 0


def judged(classes, kept):
    """ical4j's judgement of every calendar, and of one that is wrong."""
    broken = max(kept, key=len).replace(b"DTSTAMP:", b"X-DTSTAMP:")
    with tempfile.TemporaryDirectory() as folder:
        for n, data in enumerate([*kept, broken]):
            with open(os.path.join(folder, f"{n:04}.ics"), "wb") as file:
                file.write(data)
        done = subprocess.run(["java", "-cp", classes, "Validate", folder], capture_output=True, text=True, check=True)
    wrong = dict(line.split("\t", 1) for line in done.stdout.splitlines())
    if wrong.pop(f"{len(kept):04}.ics", None) is None:
        wrong["broken"] = "ical4j takes a calendar without DTSTAMP"
    for name, what in wrong.items():
        print(f"FAILED  ical4j, {name}: {what}")
    return len(kept) + 1 - len(wrong), len(wrong)


def main():
    parser = argparse.ArgumentParser(description="calendars against the agenda")
    parser.add_argument("binary")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--diaries", type=int, default=24, help="how many by chance, beside those made by hand")
    parser.add_argument("--only", help="a scene's name")
    parser.add_argument("--strict", help="the class path of ical4j and Validate")
    args = parser.parse_args()
    binary = os.path.abspath(args.binary)
    if not os.access(binary, os.X_OK):
        sys.exit(f"{args.binary}: not an executable file")
    scenes = HAND + [made(args.seed + n) for n in range(args.diaries)]
    passed = failed = 0
    kept = []
    for scene in scenes:
        if args.only in (None, scene.name):
            good, bad = live(binary, scene, kept, print)
            passed, failed = passed + good, failed + bad
    if args.strict:
        good, bad = judged(args.strict, kept)
        passed, failed = passed + good, failed + bad
    print(f"ics: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
