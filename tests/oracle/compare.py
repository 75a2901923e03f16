"""The binary's JSON against the model, field by field."""

from rules import iso, regions_of
from times import DAY
from wording import RULES, Mismatch

ONE_EACH = ("shade", "sunscreen", "moisturiser", "no_retinoid", "check_in")


class Compare:
    """Collects the differences of one screen."""

    def __init__(self, view, ids):
        self.view, self.ids, self.found = view, ids, []
        self.refs = {v: k for k, v in ids.sessions.items()}

    def same(self, path, got, want, rule):
        if got != want:
            self.found.append(Mismatch(path, got, want, rule))
        return got == want

    def listed(self, document, name, path):
        value = document.get(name)
        if isinstance(value, list):
            return value
        self.found.append(Mismatch(f"{path}{name}", value, "a list", "contract"))
        return []

    # -- screens -------------------------------------------------------------------------------------

    def today(self, got):
        view = self.view
        self.same("date", got.get("date"), iso(view.today), "contract")
        self.same("zone", got.get("zone"), view.zone, "contract")
        self.same("signs_recorded (any)", bool(self.listed(got, "signs_recorded", "")), view.signs, "sign")
        self.day(got, view.today, "")
        rows = view.due()
        self.soonest(got, rows, "next_session", "earliest")
        self.soonest(got, rows, "touch_up", "opens_on")
        return self.found

    def agenda(self, got, first, days):
        listed = self.listed(got, "days", "")
        dates = [iso(first + n * DAY) for n in range(days)]
        if self.same("days[].date", [d.get("date") for d in listed], dates, "contract"):
            for n, entry in enumerate(listed):
                self.day(entry, first + n * DAY, f"days[{dates[n]}].")
        return self.found

    def due(self, got):
        rows = {c.get("course"): c for c in self.listed(got, "courses", "")}
        for number, want in self.view.due().items():
            course = self.ids.courses[number]
            path, entry = f"courses[{want['treatment']} {number}].", rows.pop(course, None)
            if entry is None:
                if want["next_session"] or want["touch_up"]:
                    self.same(path[:-1], None, "an entry", "due")
                continue
            for name in ("treatment", "done", "planned"):
                self.same(path + name, entry.get(name), want[name], "due")
            for name in ("next_session", "touch_up"):
                self.window(path + name, entry.get(name), want[name], name)
        self.same("courses[] unknown", sorted(rows, key=str), [], "due")
        return self.found

    # -- parts ---------------------------------------------------------------------------------------

    def window(self, path, got, want, rule):
        rule = "sign" if self.view.signs and got else rule
        if got is None or want is None:
            return self.same(path, got, want, rule)
        return all([self.same(f"{path}.{k}", got.get(k), v, rule) for k, v in want.items()])

    def soonest(self, got, rows, name, key):
        offered = {self.ids.courses[n]: row[name] for n, row in rows.items() if row[name]}
        entry = got.get(name)
        if not entry or not offered:
            return self.window(name, entry, min(offered.values(), key=lambda w: w[key]) if offered else None, name)
        first = min(w[key] for w in offered.values())
        if self.same(f"{name}.{key}", entry.get(key), first, name):
            of_course = offered.get(entry.get("course"))
            if self.same(f"{name}.course known", of_course is not None, True, name):
                self.window(name, entry, of_course, name)

    def day(self, got, day, path):
        self.downtime(self.listed(got, "downtime", path), day, path)
        self.holds(self.listed(got, "holds", path), day, path)
        self.reminders(self.listed(got, "reminders", path), day, path)

    def downtime(self, got, day, path):
        want = self.view.downtime(day)
        cards = {self.refs.get(c.get("session"), c.get("session")): c for c in got}
        self.same(f"{path}downtime[].session", sorted(cards, key=str), sorted(want), "downtime")
        self.same(f"{path}downtime length", len(got), len(cards), "downtime")
        for ref in want.keys() & cards.keys():
            for name, value in want[ref].items():
                self.same(f"{path}downtime[{ref}].{name}", cards[ref].get(name), value, "day" if name == "day" else "downtime")

    def holds(self, got, day, path):
        want, seen, entries = self.view.holds(day), {}, set()
        for entry in got:
            kind, state, passes = entry.get("kind"), entry.get("state"), entry.get("passes_on")
            if (kind, state, passes) in entries:
                self.same(f"{path}holds[{kind} {state} {passes}]", "two entries", "one", "gathered")
            entries.add((kind, state, passes))
            regions = regions_of(entry.get("regions") or [])
            for region in regions:
                if (kind, region) in seen:
                    self.same(f"{path}holds[{kind}, {region}]", "listed twice", "once", "gathered")
                seen[kind, region] = entry
            self.because(entry, [want[kind, r] for r in regions if (kind, r) in want], f"{path}holds[{kind}].because")
        for kind, region in sorted(want.keys() | seen.keys()):
            expected, entry = want.get((kind, region)), seen.get((kind, region))
            name = f"{path}holds[{kind}, {region}]"
            healed = "healed" if {"still_recorded", "not_recorded", "minimum_passed"} & {
                (expected or {}).get("state"), (entry or {}).get("state")} else "hold"
            if expected is None or entry is None:
                brief = lambda x: x and {k: x.get(k) for k in ("state", "passes_on")}
                self.same(name, brief(entry), brief(expected), healed)
                continue
            if self.same(f"{name}.state", entry.get("state"), expected["state"], healed):
                self.same(f"{name}.passes_on", entry.get("passes_on"), expected["passes_on"], "passes_on")
                self.same(f"{name}.days_left", entry.get("days_left"), expected["days_left"], "passes_on")

    def because(self, entry, expected, path):
        if not expected:
            return
        reasons = entry.get("because") or []
        named = {self.refs.get(b.get("session"), b.get("session")) for b in reasons if isinstance(b, dict)}
        must = set().union(*(e["must"] for e in expected))
        may = set().union(*(e["may"] for e in expected))
        self.same(f"{path} (missing)", sorted(must - named), [], "because")
        self.same(f"{path} (too many)", sorted(named - may, key=str), [], "because")
        for reason in reasons:
            ref = self.refs.get(reason.get("session")) if isinstance(reason, dict) else None
            if ref in may:
                self.reason(reason, ref, entry.get("kind"), path)

    def reason(self, reason, ref, kind, path):
        session = self.view.diary.session(ref)
        figure = self.view.figure(session, kind)
        if figure.dated:
            written = str(reason.get("figure", ""))
            self.same(f"{path}[{ref}].figure", written if not written.startswith(figure.text) else figure.text, figure.text, "because")
        if figure.grades:
            grade = reason.get("grade")
            self.same(f"{path}[{ref}].grade", grade, grade if grade in figure.grades else " or ".join(figure.grades), "because")

    def reminders(self, got, day, path):
        want, seen = self.view.reminders(day), {}
        for entry in got:
            seen.setdefault((entry.get("kind"), entry.get("slot")), []).append(entry)
        for kind, slot in sorted(want.keys() | seen.keys(), key=str):
            name, rule = f"{path}reminders[{kind}, {slot}]", kind if kind in RULES else "reminders"
            if self.view.signs and kind in ("hold_review", "next_session", "touch_up"):
                rule = "sign"
            expected, entries = want.get((kind, slot)), seen.get((kind, slot))
            if not expected or not entries:
                self.same(name, entries and entries[0].get("state"), expected and expected["state"], rule)
                continue
            if kind in ONE_EACH:
                self.same(f"{name} count", len(entries), 1, "reminders")
            for entry in entries:
                self.same(f"{name}.at", entry.get("at"), expected["at"], "at")
                self.same(f"{name}.state", entry.get("state"), expected["state"], "at")
                self.same(f"{name}.key", bool(entry.get("key")), True, "key")
