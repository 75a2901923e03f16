"""Bad inputs: exit 2, exactly one line on stderr naming field, value and reason, and the diary as it was."""

from drive import Driver, script
from facts import Action
from times import UTC, Moment
from wording import Mismatch
from datetime import datetime

NOW = Moment(datetime(2026, 3, 10, 9, tzinfo=UTC), "Europe/Madrid")
LONG = "x" * 4001

# (arguments, what the line may call the field, the value it must show)
BAD = [
    (["log", "cortisone"], ("treatment",), "cortisone"),
    (["log", ""], ("treatment",), ""),
    (["log", "microneedling", "--on", "2026-02-30"], ("on", "date"), "2026-02-30"),
    (["log", "microneedling", "--on", "yesterday"], ("on", "date"), "yesterday"),
    (["log", "microneedling", "--on", "2026-03-11"], ("on", "date"), "2026-03-11"),
    (["log", "microneedling", "--area", "knee"], ("area",), "knee"),
    (["log", "microneedling", "--area", "chin", "--area", "elbow"], ("area",), "elbow"),
    (["log", "microneedling", "--depth", "-1"], ("depth",), "-1"),
    (["log", "microneedling", "--depth", "deep"], ("depth",), "deep"),
    (["log", "microneedling", "--depth", "NaN"], ("depth",), "NaN"),
    (["log", "microneedling", "--scar", "stretch"], ("scar",), "stretch"),
    (["log", "microneedling", "--adjunct", "botox"], ("adjunct",), "botox"),
    (["log", "microneedling", "--planned", "0"], ("planned",), "0"),
    (["log", "microneedling", "--planned", "-3"], ("planned",), "-3"),
    (["log", "microneedling", "--planned", "two"], ("planned",), "two"),
    (["log", "microneedling", "--cost", "-5", "--currency", "EUR"], ("cost",), "-5"),
    (["log", "microneedling", "--cost", "many", "--currency", "EUR"], ("cost",), "many"),
    (["log", "microneedling", "--cost", "5", "--currency", "EURO"], ("currency",), "EURO"),
    (["log", "microneedling", "--note", LONG], ("note",), None),
    (["log", "microneedling", "--colour", "red"], ("colour",), "--colour"),
    (["check-in", "--redness", "11"], ("redness",), "11"),
    (["check-in", "--redness", "-1"], ("redness",), "-1"),
    (["check-in", "--pain", "bad"], ("pain",), "bad"),
    (["check-in", "--itch", "3.5"], ("itch",), "3.5"),
    (["check-in", "--on", "2026-03-11", "--pain", "1"], ("on", "date"), "2026-03-11"),
    (["check-in", "--on", "2026-13-01", "--pain", "1"], ("on", "date"), "2026-13-01"),
    (["check-in", "--area", "toe", "--pain", "1"], ("area",), "toe"),
    (["check-in", "--sign", "hiccups"], ("sign",), "hiccups"),
    (["check-in", "--event", "wedding"], ("event",), "wedding"),
    (["check-in", "--pain", "1", "--swelling", "12"], ("swelling",), "12"),
    (["check-in", "--note", LONG], ("note",), None),
    (["plan", "zzzz", "--planned", "3"], ("course",), "zzzz"),
    (["plan", "{course}", "--planned", "0"], ("planned",), "0"),
    (["plan", "{course}", "--spacing-days", "42-28"], ("spacing",), "42-28"),
    (["plan", "{course}", "--spacing-days", "soon"], ("spacing",), "soon"),
    (["plan", "{course}", "--touch-up-months", "12-6"], ("touch",), "12-6"),
    (["plan", "{course}", "--hold", "coffee=10 days"], ("hold", "kind"), "coffee"),
    (["plan", "{course}", "--hold", "retinoid=ten days"], ("hold", "figure", "retinoid"), "ten days"),
    (["plan", "{course}", "--hold", "retinoid=-4 days"], ("hold", "figure", "retinoid"), "-4 days"),
    (["plan", "{course}", "--hold", "retinoid"], ("hold", "figure"), "retinoid"),
    (["plan", "{course}", "--planned", "5", "--hold", "retinoid=4 moons"], ("hold", "figure", "retinoid"), "4 moons"),
    (["lift", "coffee"], ("kind", "hold"), "coffee"),
    (["lift", "retinoid", "--session", "zzzz"], ("session",), "zzzz"),
    (["change", "{session}", "--depth", "-2"], ("depth",), "-2"),
    (["change", "{session}", "--on", "2026-03-12"], ("on", "date"), "2026-03-12"),
    (["change", "zzzz", "--depth", "1"], ("session",), "zzzz"),
    (["confirm", "zzzz"], ("session",), "zzzz"),
    (["cancel", "zzzz"], ("session",), "zzzz"),
    (["remove", "zzzz"], ("session",), "zzzz"),
    (["move", "{session}", "--to", "2026-02-31"], ("to", "date", "on"), "2026-02-31"),
    (["move", "{session}", "--to", "2026-03-20"], ("to", "date", "on"), "2026-03-20"),
    (["end", "zzzz"], ("course",), "zzzz"),
    (["undo", "zzzz"], ("change",), "zzzz"),
    (["progress", "zzzz"], ("course",), "zzzz"),
    (["done", "zzzz"], ("key", "reminder"), "zzzz"),
    (["explain", "zzzz"], ("key", "reminder"), "zzzz"),
    (["why-not", "coffee", "--on", "2026-03-10"], ("kind",), "coffee"),
    (["why-not", "retinoid", "--on", "tomorrow"], ("on", "date"), "tomorrow"),
    (["agenda", "--days", "-1"], ("days",), "-1"),
    (["agenda", "--days", "many"], ("days",), "many"),
    (["agenda", "--from", "2026-2-30"], ("from", "date"), "2026-2-30"),
    (["adherence", "--from", "2026-03-09", "--to", "2026-03-01"], ("to", "from", "range"), "2026-03-01"),
    (["settings", "morning", "25:00"], ("morning",), "25:00"),
    (["settings", "quiet", "22-7"], ("quiet",), "22-7"),
    (["settings", "sunscreen", "sometimes"], ("sunscreen",), "sometimes"),
    (["settings", "discreet", "maybe"], ("discreet",), "maybe"),
    (["settings", "location", "91,0"], ("location",), "91,0"),
    (["settings", "colour", "red"], ("setting", "key", "colour"), "colour"),
    (["protocols", "cortisone"], ("treatment",), "cortisone"),
    (["scars", "stretch"], ("scar",), "stretch"),
    (["dance"], ("command",), "dance"),
    (["notifications", "--budget", "0"], ("budget",), "0"),
    (["notifications", "--budget", "501"], ("budget",), "501"),
    (["notifications", "--budget", "-1"], ("budget",), "-1"),
    (["notifications", "--budget", "lots"], ("budget",), "lots"),
    (["notifications", "--pending", "/nowhere/at/all.json"], ("pending",), "/nowhere/at/all.json"),
    (["notifications", "--pending", "{not json}"], ("pending",), None),
    (["notifications", "--pending", "{an object}"], ("pending",), None),
    (["notifications", "--pending", "{numbers}"], ("pending",), None),
    (["notifications", "--pending", "{no key}"], ("pending",), None),
    (["notifications", "--pending", "{no instant}"], ("pending", "fire_at"), None),
    (["snooze", "zzzz", "--minutes", "10"], ("key", "reminder"), "zzzz"),
    (["snooze", "{key}", "--minutes", "-10"], ("minutes",), "-10"),
    (["snooze", "{key}", "--minutes", "3"], ("minutes",), "3"),
    (["snooze", "{key}", "--minutes", "4"], ("minutes",), "4"),
    (["snooze", "{key}", "--minutes", "721"], ("minutes",), "721"),
    (["snooze", "{key}", "--minutes", "x"], ("minutes",), "x"),
    (["snooze", "{key}"], ("minutes",), None),
    (["skip", "zzzz"], ("key", "reminder"), "zzzz"),
    (["done", "{key}", "zzzz"], ("key", "reminder"), "zzzz"),
    (["unmark", "zzzz"], ("key", "reminder"), "zzzz"),
    (["pause", "2026-03-20", "2026-03-12"], ("to", "from"), "2026-03-12"),
    (["pause", "x", "y"], ("from",), "x"),
    (["pause", "2026-03-20", "2026-02-30"], ("to",), "2026-02-30"),
    (["outdoors", "dance"], ("outdoors", "command"), "dance"),
    (["task", "add", "Ointment", "--from", "2026-03-12", "--to", "2026-03-11"], ("to", "from"), "2026-03-11"),
    (["task", "add", "Ointment", "--from", "2026-03-12", "--slot", "noon"], ("slot",), "noon"),
    (["settings", "location", "40.4,181"], ("location",), "40.4,181"),
]
PAPERS = {"{not json}": "[\"one\", ", "{an object}": "{\"key\": \"one\"}", "{numbers}": "[1, 2]", "{no key}": "[{\"fire_at\": \"2026-03-11T07:00:00Z\"}]",
          "{no instant}": "[{\"key\": \"one\", \"fire_at\": \"noon\"}]"}
BAD_NOW = [("2026-03-10T09:00[Mars/Olympus]", "Mars/Olympus"), ("2026-03-32T09:00[Europe/Madrid]", "2026-03-32"), ("noon", "noon"),
           ("2026-03-10T09:00", "2026-03-10T09:00")]


def judge(code, out, err, fields, value):
    """What is wrong with one refusal, or None."""
    lines = err.splitlines()
    if code != 2:
        return f"exit {code}", "exit 2"
    if len(lines) != 1 or not lines[0].strip():
        return f"{len(lines)} lines on stderr: {err[:300]!r}", "exactly one line"
    text = lines[0].lower()
    if not any(f in text for f in fields):
        return err.strip()[:300], f"the field ({' or '.join(fields)})"
    if value is not None and value.lower() not in text:
        return err.strip()[:300], f"the value {value}"
    if len(text) < max(map(len, fields)) + len(value or "") + 8:
        return err.strip()[:300], "a reason"
    if out.strip():
        return out[:200], "nothing on stdout"
    return None


def check(binary):
    """(passed, [(Mismatch, commands)])"""
    passed, failed = 0, []
    with Driver(binary) as driver:
        driver.ids.courses[0] = driver.write(Action(NOW, "log", "s0", treatment="microneedling"))
        driver.write(Action(NOW, "check-in", values={"redness": 3}))
        known = {"{course}": driver.ids.courses[0], "{session}": driver.ids.sessions["s0"],
                 "{key}": driver.answer(NOW, "today")["reminders"][0]["key"], **{name: driver.paper(text) for name, text in PAPERS.items()}}
        screens = [["today"], ["sessions"], ["settings"]]
        before = [driver.call(NOW, *s) for s in screens]
        digest = driver.digest()
        calls = [(NOW.text(), [known.get(a, a) for a in args], fields, value) for args, fields, value in BAD]
        calls += [(now, ["today"], ("now",), value) for now, value in BAD_NOW]
        calls += [(now, ["log", "microneedling"], ("now",), value) for now, value in BAD_NOW]
        for now, args, fields, value in calls:
            wrong = judge(*driver.run(now, *args), fields, value)
            if not wrong and driver.digest() != digest:
                wrong = "the diary file changed", "unchanged, byte for byte"
                digest = driver.digest()
            if wrong:
                failed.append((Mismatch(f"{' '.join(args)[:80]} at {now}", wrong[0], wrong[1], "bad_input"), script(driver, [(now, args)])))
            else:
                passed += 1
        for screen, was in zip(screens, before):
            if driver.call(NOW, *screen) == was:
                passed += 1
            else:
                failed.append((Mismatch(f"{screen[0]} after every refusal", "changed", "unchanged", "bad_input"), script(driver, [(NOW.text(), screen)])))
    return passed, failed
