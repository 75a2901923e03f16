"""How the binary is driven: actions to command lines, one temporary diary file, and a copyable record of it all."""

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile

from times import Moment

# A diary on tmpfs: every write is synced, and that is not what is measured here.
ROOM = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Refused(Exception):
    """A call that should have worked did not."""


class Ids:
    def __init__(self):
        self.sessions, self.courses = {}, {}


def words(action):
    """The command of an action; `{s0}`, `{course s0}` and `{sign}` stand for what only the binary knows."""
    o, verb = action.options, action.verb
    if verb == "log":
        return ["log", o["treatment"], *named(o, on="--on", planned="--planned", depth="--depth", adjunct="--adjunct"),
                *repeated("--area", o.get("areas")), *repeated("--scar", o.get("scars")),
                *(f"--{flag.replace('_', '-')}" for flag in ("booked", "new_course") if o.get(flag))]
    if verb == "check-in":
        measures = [w for m, v in o.get("values", {}).items() for w in (f"--{m}", str(v))]
        return ["check-in", *named(o, on="--on", note="--note"), *repeated("--area", o.get("areas")), *measures,
                *(["--open-skin"] if o.get("open_skin") else []), *repeated("--sign", o.get("signs"))]
    if verb == "lift":
        return ["lift", o["kind"], *(["--session", f"{{{action.ref}}}"] if action.ref else [])]
    if verb == "plan":
        span = lambda key: {key: "-".join(map(str, o[key]))} if key in o else {}
        spans = {**o, **span("spacing"), **span("touch_up")}
        holds = [w for kind, figure in o.get("holds", {}).items() for w in ("--hold", f"{kind}={figure}")]
        return ["plan", f"{{course {action.ref}}}",
                *named(spans, planned="--planned", spacing="--spacing-days", touch_up="--touch-up-months", by="--by"), *holds]
    if verb == "settings":
        return ["settings", o["key"], o["value"]]
    if verb == "task":
        return ["task", "add", o["text"], *named(o, first="--from", last="--to", slot="--slot", by="--by")]
    if verb == "move":
        return ["move", f"{{{action.ref}}}", "--to", o["to"].isoformat()]
    if verb == "end":
        return ["end", f"{{course {action.ref}}}"]
    return [verb] if verb == "undo" else [verb, f"{{{action.ref}}}"]


def named(options, **flags):
    return [w for key, flag in flags.items() if options.get(key) is not None for w in (flag, str(options[key]))]


def repeated(flag, values):
    return [w for value in values or () for w in (flag, value)]


class Driver:
    """One diary file and everything that was said to the binary about it."""

    def __init__(self, binary):
        self.binary, self.ids, self.lines = binary, Ids(), []
        self.calls = []  # (now, arguments) of every call, for the record
        self.room = tempfile.mkdtemp(prefix="oracle-", dir=ROOM)
        self.file = os.path.join(self.room, "diary.db")
        self.papers = {}  # files handed to the binary: path -> content

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.room, ignore_errors=True)

    def fork(self):
        """The same diary in another file, so that what is written there stays there."""
        other = Driver(self.binary)
        other.ids, other.lines, other.papers = self.ids, list(self.lines), dict(self.papers)
        other.calls = list(self.calls)
        shutil.copytree(self.room, other.room, dirs_exist_ok=True)
        return other

    def paper(self, text):
        """A file with this text; its path stands in a call."""
        path = os.path.join(self.room, f"paper-{len(self.papers)}.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        self.papers[path] = text
        return path

    def run(self, now, *args):
        """(exit code, stdout bytes, stderr text)"""
        done = subprocess.run([self.binary, "--diary", self.file, "--now", now, "--json", *args], capture_output=True, timeout=60)
        return done.returncode, done.stdout, done.stderr.decode(errors="replace")

    def call(self, moment, *args):
        """stdout of a call that must succeed"""
        now = moment.text() if isinstance(moment, Moment) else moment
        self.calls.append((now, args))
        code, out, err = self.run(now, *args)
        if code != 0:
            raise Refused(f"{shlex.join(args)} at {now}: exit {code}: {err.strip()[:400]}")
        return out

    def answer(self, moment, *args):
        out = self.call(moment, *args)
        try:
            document = json.loads(out)
        except ValueError:
            raise Refused(f"{shlex.join(args)}: not JSON: {out[:200]!r}") from None
        if not isinstance(document, dict):
            raise Refused(f"{shlex.join(args)}: not one JSON object: {out[:200]!r}")
        return document

    def write(self, action):
        self.lines.append(line(action))
        document = self.answer(action.when, *[self.filled(w, action) for w in words(action)])
        if action.verb == "log":
            session = document.get("session") or {}
            if not session.get("id") or not session.get("course"):
                raise Refused(f"log: no session.id or session.course in {sorted(document)}")
            self.ids.sessions[action.ref] = session["id"]
            return session["course"]
        return None

    def filled(self, word, action):
        def fill(match):
            what = match.group(1)
            if what == "sign":
                signs = self.answer(action.when, "today").get("signs") or [{}]
                return signs[0].get("sign", "")
            if what.startswith("course "):
                return self.course(what.split()[1], action.when)
            return self.ids.sessions[what]
        return re.sub(r"\{([^}]*)\}", fill, word)

    def course(self, ref, moment):
        listed = self.answer(moment, "sessions").get("sessions") or []
        return next((s["course"] for s in listed if s.get("id") == self.ids.sessions[ref]), "")

    def digest(self):
        with open(self.file, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()


def line(action):
    """One line of a shell script that `script` makes whole."""
    def quoted(word):
        if word == "{sign}":
            return '"$(sign)"'
        course = re.fullmatch(r"\{course (\w+)\}", word)
        if course:
            return f'"$(pick {course.group(1)} course)"'
        session = re.fullmatch(r"\{(\w+)\}", word)
        return f'"$(pick {session.group(1)} id)"' if session else shlex.quote(word)
    text = f"a {shlex.quote(action.when.text())} {' '.join(quoted(w) for w in words(action))}"
    return f'{text} > "$D/{action.ref}.json"' if action.verb == "log" else text


def script(driver, last=()):
    """The written diary and the `last` calls, as command lines that can be pasted into a shell."""
    binary = shlex.quote(driver.binary)

    def quoted(word):
        if word in driver.papers:
            return f'"$D/{os.path.basename(word)}"'
        for ref, known in driver.ids.sessions.items():
            if known in word:
                return '"' + word.replace(known, f"$(pick {ref} id)") + '"'
        return shlex.quote(word)
    papers = [f'printf %s {shlex.quote(driver.papers[word])} > "$D/{os.path.basename(word)}"'
              for _, args in last for word in args if word in driver.papers]
    return "\n".join([
        f"D=$(mktemp -d); a() {{ now=$1; shift; {binary} --diary \"$D/diary.db\" --now \"$now\" --json \"$@\"; }}",
        "pick() { python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))[\"session\"][sys.argv[2]])' \"$D/$1.json\" $2; }",
        "sign() { a \"$now\" today | python3 -c 'import json,sys; print(json.load(sys.stdin)[\"signs\"][0][\"sign\"])'; }",
        *driver.lines, *papers, *(f"a {shlex.quote(now)} {' '.join(map(quoted, args))}" for now, args in last)])
