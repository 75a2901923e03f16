"""The answer of `notifications` against the plan: nothing twice, nothing lost, nothing too many, and a true certificate."""

from collections import Counter
from datetime import datetime, timedelta

from planned import RARE, SUN, Plan, is_rare, local_text, until_by_rule
from times import DAY, UTC, day_start, resolve, zoned_text
from wording import Mismatch

BUDGETS = (1, 2, 5, 8, 20, 60, 200)
A_YEAR = timedelta(days=365)


def asked(driver, moment, budget, repeat=False, pending=None):
    args = ["notifications", "--budget", str(budget)]
    args += [] if repeat else ["--no-repeat"]
    args += ["--pending", driver.paper(pending)] if pending is not None else []
    return driver.answer(moment, *args)


class Armed:
    """One answer to an empty phone, judged."""

    def __init__(self, document, plan, budget, repeat):
        self.plan, self.budget, self.repeat, self.found = plan, budget, repeat, []
        self.arm, self.coverage = document["arm"], document["coverage"]
        self.where = f"notifications --budget {budget}{'' if repeat else ' --no-repeat'}: "
        self.until_text = self.coverage["until"]
        local = datetime.fromisoformat(self.until_text)
        self.until = resolve(local.date(), local.time(), plan.moment.zone)
        self.limit = self.coverage["limit"]
        self.opens = [n for n in self.arm if not n["keys"]]
        self.daily = [n for n in self.arm if n["repeats"]]
        self.first = [plan.by_key.get(k) for n in self.daily for k in n["keys"]]
        self.keys = {k for n in self.arm for k in n["keys"]}

    def same(self, path, got, want, rule):
        if got != want:
            self.found.append(Mismatch(self.where + path, got, want, rule))
        return got == want

    def true(self, path, holds, got, want, rule):
        if not holds:
            self.found.append(Mismatch(self.where + path, got, want, rule))
        return holds

    # -- every answer --------------------------------------------------------------------------------

    def judge(self):
        self.each()
        if all(self.first):
            self.together()
            self.certificate()
        return self.found

    def each(self):
        """Every notification stands at its reminders' instant and says what it carries."""
        keys = Counter(k for n in self.arm for k in n["keys"])
        self.same("keys[] more than once", {k: n for k, n in keys.items() if n > 1}, {}, "armed_once")
        self.same("arm[].key more than once", [k for k, n in Counter(n["key"] for n in self.arm).items() if n > 1], [], "armed_once")
        self.same("keys[] that the plan does not ask for after now", sorted(keys.keys() - self.plan.by_key.keys()), [], "armed_once")
        for n in self.arm:
            name = f"arm[{n['key'][:40]}]."
            fire = datetime.fromisoformat(n["fire_at"]).astimezone(UTC)
            self.same(name + "wall", n["wall"], zoned_text(fire, self.plan.moment.zone), "notification")
            self.same(name + "fire_at in UTC", n["fire_at"], fire.strftime("%Y-%m-%dT%H:%M:%SZ"), "notification")
            self.same(name + "clock", n["clock"], "floating", "notification")
            self.true(name + "title, body", n["title"] and n["body"], [n["title"], n["body"]], "both", "notification")
            known = [self.plan.by_key[k] for k in n["keys"] if k in self.plan.by_key]
            self.same(name + "wall and its reminders' at", [r.at for r in known if r.at != n["wall"]], [], "notification")
            if len(known) == len(n["keys"]):
                self.same(name + "kinds", sorted(n["kinds"]), sorted({r.kind for r in known}), "one_instant")
        shared = Counter(n["fire_at"] for n in self.arm if n["keys"] and not n["repeats"])
        self.same("instants with two notifications", [i for i, n in shared.items() if n > 1], [], "one_instant")

    def together(self):
        """The budget, and who is armed: all before `until`, and the rare."""
        self.true("arm[] length", len(self.arm) <= self.budget, len(self.arm), f"at most {self.budget}", "budget")
        self.same("coverage.armed", self.coverage["armed"], len(self.arm), "certificate")
        lost = [r for r in self.plan.ahead if r.instant < self.until and not self.shown(r)]
        self.same("reminders before coverage.until that nothing shows", lost[:3], [], "coverage")
        rare = [g for g in self.plan.groups if is_rare(g, RARE)]
        if self.limit != "plan" and self.budget >= 5 and len(rare) <= 3:
            kept = [g for g in rare if all(r.key in self.keys for r in g if r.kind in RARE)]
            beyond = [g for g in rare if g not in kept and g[0].instant - self.plan.moment.instant > A_YEAR]
            self.same("rare ones kept", kept, [g for g in rare if g not in beyond], "rare")

    def shown(self, reminder):
        return reminder.key in self.keys or bool(self.first and self.plan.folded(self.first, reminder))

    def certificate(self):
        self.true("coverage.limit", self.limit in ("budget", "horizon", "plan"), self.limit, "budget, horizon or plan", "certificate")
        last, late = self.plan.last(), [n for n in self.arm if n["keys"] and instant_of_utc(n) >= self.until]
        if self.limit == "plan":
            lost = [r for r in self.plan.ahead if not self.shown(r)]
            self.same("limit plan: reminders that nothing shows", lost[:3], [], "certificate")
            if last:
                self.same("limit plan: until", self.until_text, local_text(last, self.plan.moment.zone), "certificate")
            self.same("limit plan: open-the-app", len(self.opens), 0, "open_app")
            self.same("coverage.reserved", self.coverage["reserved"], 0, "certificate")
            return
        self.same("coverage.reserved", self.coverage["reserved"], len(late), "certificate")
        self.same("open-the-app: fire_at", [n["fire_at"] for n in self.opens], [self.until.strftime("%Y-%m-%dT%H:%M:%SZ")], "open_app")
        # A repeating one may have to end before what it would show wrongly: then its own reminder stands there.
        out = [r for r in self.plan.ahead if r.instant == self.until and (self.daily or not self.shown(r))]
        if self.until <= self.plan.all[-1].instant:
            self.true("a reminder at coverage.until that did not fit", out, [r for r in self.plan.ahead if r.instant == self.until], "one", "coverage")
        if self.limit == "horizon":
            ahead = self.until - self.plan.moment.instant
            self.true("horizon", ahead >= A_YEAR, f"{ahead.days} days", "a year or more", "certificate")
        elif not self.daily:
            self.same("limit budget: slots used", len(self.arm), self.budget, "coverage")
            ends = until_by_rule(self.plan.groups, self.budget)
            self.true("limit budget: until", not ends or self.until in ends, self.until_text,
                      [e and local_text(e, self.plan.moment.zone) for e in ends], "coverage")


def instant_of_utc(notification):
    return datetime.fromisoformat(notification["fire_at"]).astimezone(UTC)


class Repeating(Armed):
    """With `can_repeat`, beside the answer without."""

    def __init__(self, document, plan, budget, plain):
        super().__init__(document, plan, budget, True)
        self.plain = plain

    def judge(self):
        super().judge()
        self.true("repeats", len(self.daily) <= 1 and all(n["repeats"] == "daily" for n in self.daily),
                  [n["repeats"] for n in self.daily], "at most one, daily", "repeat")
        if not self.daily:
            # Far ones may bring along what shares their instant, or not: the near ones are the same.
            near = lambda a: [n["key"] for n in a.arm if instant_of_utc(n) <= a.until]
            self.same("arm[].key without a repeating one", near(self), near(self.plain), "repeat")
            self.same("coverage without a repeating one", self.coverage, self.plain.coverage, "repeat")
        elif all(self.first):
            self.fold(self.daily[0])
        self.ought()
        return self.found

    def fold(self, daily):
        zone, first = self.plan.moment.zone, self.first[0]
        self.true("repeating kinds", set(daily["kinds"]) <= set(SUN), daily["kinds"], "sunscreen, shade", "repeat")
        there = [r for r in self.plan.ahead if r.instant == first.instant]
        self.same("the next occurrence carries it alone", sorted(map(str, there)), sorted(map(str, self.first)), "repeat")
        before = resolve(first.date - DAY, self.plan.wall(first), zone)
        self.true("an earlier occurrence of the same wall time", before <= self.plan.moment.instant, str(before), "none after now", "repeat")
        better = self.until > self.plain.until or (self.plain.limit == "budget" and self.limit != "budget")
        self.true("coverage gained", better, self.until_text, f"later than {self.plain.until_text}", "repeat")
        ends = max(self.plan.run(self.first))
        wrong = resolve(ends + DAY, self.plan.wall(first), zone)  # the first it would show that nobody asks for
        self.true("the run ends inside coverage", wrong >= self.until and self.limit != "plan", f"runs to {ends}, until {self.until_text}, {self.limit}",
                  "a run that goes on", "repeat")
        inside = [d for d in self.plan.booked if d >= self.plan.moment.date and d < self.until.astimezone(self.plan.moment.local.tzinfo).date()]
        self.same("booked days inside coverage", inside, [], "repeat")

    def ought(self):
        """Where every condition holds and coverage is gained, the sun folds."""
        first = self.plan.may_repeat()
        if not first or self.daily:
            return
        groups, ends = self.plan.with_repeat(first)
        for until in until_by_rule(groups, self.budget):
            if until is None or day_start(ends, self.plan.moment.zone) <= until or until <= self.plain.until:
                return
            if any(self.plan.moment.instant <= day_start(d + DAY, self.plan.moment.zone) and day_start(d, self.plan.moment.zone) <= until
                   for d in self.plan.booked):
                return
            text = local_text(until, self.plan.moment.zone)
        if until_by_rule(groups, self.budget):
            self.same("no repeating one", self.until_text, f"sunscreen folded, until {text}", "repeat")


def judge_all(driver, moment, tally):
    """Every budget, with and without repeating, to an empty phone."""
    plan = Plan(driver, moment)
    for budget in (500,) + BUDGETS:
        answers = [asked(driver, moment, budget), asked(driver, moment, budget, repeat=True)]
        calls = driver.calls[-2:]
        plain = Armed(answers[0], plan, budget, False)
        tally.note(f"notifications --budget {budget} --no-repeat", plain.judge(), driver, calls[:1])
        tally.note(f"notifications --budget {budget}", Repeating(answers[1], plan, budget, plain).judge(), driver, calls)
    return plan
