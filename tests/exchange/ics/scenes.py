"""Diaries, as the commands that write them: what is looked at, when and where."""

import random
from datetime import date, timedelta

MADRID, NEW_YORK, HOWE, CAIRO, KOLKATA = (
    "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kolkata")


class Scene:
    """Steps of (wall time, zone, arguments); after each one a calendar is written. `{0}` is the first session's id,
    `{key:KIND}` the key of today's first reminder of that kind that is still open."""

    def __init__(self, name, zone, *steps, plain=True):
        self.name, self.plain = name, plain
        self.steps = [(step[0], step[1] if len(step) > 2 else zone, step[-1].split()) for step in steps]


def slots(when, morning, midday, evening):
    return [(when, f"settings morning {morning}"), (when, f"settings midday {midday}"), (when, f"settings evening {evening}")]


HAND = [
    Scene("spring", MADRID, ("2026-03-20T18:00", "log microneedling"),
          ("2026-03-21T10:00", "log microneedling --booked --on 2026-04-20 --clinic Sol,Luna;x"),
          ("2026-03-25T10:00", "undo"), ("2026-03-28T23:00", "check-in --redness 3")),
    Scene("autumn", MADRID, ("2026-10-10T09:00", "log microneedling --area neck"), ("2026-10-20T09:00", "log microneedling --area neck"),
          ("2026-10-24T07:00", "done {key:sunscreen}"), ("2026-10-25T07:00", "undo")),
    Scene("both ways", NEW_YORK, ("2026-03-01T12:00", "log ablative_laser --area cheeks"), ("2026-03-07T12:00", "log chemical_peel_medium"),
          ("2026-10-31T12:00", "log microneedling --area chest"), ("2026-11-01T12:00", "settings sunscreen always")),
    Scene("half an hour, forward", HOWE, ("2026-09-28T12:00", "settings quiet off"), *slots("2026-09-28T12:01", "02:15", "02:29", "02:30"),
          ("2026-09-28T12:05", "log microneedling"), ("2026-10-01T12:05", "check-in --redness 2")),
    Scene("half an hour, back", HOWE, ("2026-03-30T12:00", "settings quiet off"), *slots("2026-03-30T12:01", "01:15", "01:45", "02:00"),
          ("2026-03-30T12:05", "log microneedling"), ("2026-04-04T23:05", "check-in --redness 2")),
    Scene("an hour at midnight", CAIRO, ("2026-04-15T12:00", "settings quiet off"), *slots("2026-04-15T12:01", "00:00", "00:30", "01:00"),
          ("2026-04-15T12:05", "log microneedling"), ("2026-04-20T12:05", "task add Ointment --slot midday --to 2026-05-04")),
    Scene("an hour that comes twice", MADRID, ("2026-10-18T12:00", "settings quiet off"), *slots("2026-10-18T12:01", "02:30", "02:59", "03:00"),
          ("2026-10-18T12:05", "log microneedling"), ("2026-10-24T23:50", "check-in --redness 2"),
          ("2026-10-25T02:35+02:00", "snooze {key:sunscreen} --minutes 60")),
    Scene("no summer time", KOLKATA, ("2026-03-01T18:00", "log surgical_revision --area chin"), ("2026-03-03T10:00", "lift products")),
    Scene("no zone at all", "UTC", ("2026-03-01T18:00", "log microneedling")),
    Scene("quiet hours over midnight", MADRID, ("2026-03-24T12:00", "settings evening 23:30"), ("2026-03-24T12:00", "settings midday 22:30"),
          ("2026-03-24T12:05", "log microneedling"), ("2026-03-28T23:45", "check-in --pain 1")),
    Scene("a pause and tasks", MADRID, ("2026-05-01T18:00", "log microneedling"), ("2026-05-02T09:00", "pause 2026-05-04 2026-05-06"),
          ("2026-05-02T09:30", "task add Antiviral,5;days --slot evening --to 2026-05-08"), ("2026-05-02T09:31", "task add Stitches --slot morning --from 2026-05-09"),
          ("2026-05-03T08:01", "snooze {key:moisturiser} --minutes 90"), ("2026-05-03T08:02", "skip {key:sunscreen}"),
          ("2026-05-03T10:00", "outdoors start")),
    Scene("a sign", MADRID, ("2026-05-01T18:00", "log microneedling"), ("2026-05-03T09:00", "check-in --sign pus"),
          ("2026-05-04T09:00", "check-in --redness 1"), ("2026-05-20T09:00", "check-in --redness 0 --swelling 0 --peeling 0 --pain 0")),
    Scene("a touch-up", MADRID, ("2026-01-05T18:00", "log microneedling --planned 1"), ("2026-02-01T18:00", "log microneedling --booked --on 2026-08-01"),
          ("2026-07-01T09:00", "cancel {1}"), ("2026-07-10T09:00", "log chemical_peel_deep --area neck"), ("2026-12-20T09:00", "check-in --redness 1")),
    Scene("two places", MADRID, ("2026-05-01T18:00", "log microneedling --area cheeks"), ("2026-05-04T18:00", "log microneedling --area chest"),
          ("2026-05-05T18:00", "log chemical_peel_medium --area cheeks"), ("2026-05-12T18:00", "settings discreet on"),
          ("2026-05-12T18:01", "settings discreet off")),
    Scene("flown west", "Pacific/Auckland", ("2026-03-28T09:00", "log microneedling"),
          ("2026-03-28T12:00", "America/Los_Angeles", "check-in --redness 4"), ("2026-03-30T12:00", "America/Los_Angeles", "check-in --redness 1")),
    Scene("flown east", "America/Los_Angeles", ("2026-10-28T22:00", "log microneedling"),
          ("2026-10-31T12:00", "Pacific/Kiritimati", "check-in --redness 4")),
    Scene("waiting for a word", MADRID, ("2026-05-01T18:00", "log chemical_peel_medium"), ("2026-06-01T18:00", "check-in --redness 1"),
          ("2026-06-20T18:00", "lift retinoid")),
    Scene("discreet", MADRID, ("2026-05-01T18:00", "log microneedling --clinic Sol"), ("2026-05-02T18:00", "log microneedling --booked --on 2026-06-02 --clinic Sol"),
          ("2026-05-03T18:00", "task add Valaciclovir"), plain=False),
    Scene("Arabic", MADRID, ("2026-05-01T18:00", "settings lang ar"), ("2026-05-01T18:00", "log microneedling --area cheeks"),
          ("2026-05-02T18:00", "log microneedling --booked --on 2026-06-02")),
    Scene("nothing", MADRID, ("2026-05-01T18:00", "settings sunscreen off")),
]

ZONES = (MADRID, NEW_YORK, HOWE, CAIRO, KOLKATA, "America/St_Johns", "Europe/Dublin", "America/Santiago", "Asia/Tokyo", "Asia/Beirut",
         "Africa/Casablanca", "Pacific/Chatham", "Atlantic/Azores")
TREATMENTS = ("microneedling",) * 6 + ("ablative_laser", "chemical_peel_medium", "chemical_peel_deep", "surgical_revision", "steroid_injection", "other")
AREAS = ("", " --area cheeks", " --area neck", " --area back", " --area chest")


def made(seed):
    """A diary by chance: some weeks in one zone, at times with a flight; often close before a change of the clocks."""
    rng = random.Random(seed)
    here = rng.choice(ZONES)
    today = date(2026, *rng.choice(((3, 1), (3, 20), (4, 1), (4, 15), (6, 10), (9, 1), (9, 25), (10, 10), (10, 25), (12, 15))))
    steps, hour = [("2026-01-01T09:00", here, "settings discreet off")], 9
    for _ in range(rng.randrange(2, 8)):
        place = rng.choice(TREATMENTS) + rng.choice(AREAS)
        texts = rng.choices((
            [f"log {place}"],
            [f"log {place} --booked --on {today + timedelta(days=rng.randrange(2, 60))}"],
            [f"check-in --redness {rng.randrange(4)} --pain {rng.randrange(2)}"],
            [f"settings sunscreen {rng.choice(('always', 'off', 'protocol'))}"],
            [f"task add Ointment --slot {rng.choice(('morning', 'midday', 'evening'))}"],
            [f"settings evening {rng.choice(('21:10', '23:30'))}"],
            # All three within the hours that clocks leave out or have twice.
            ["settings quiet off", "settings morning 01:10", "settings midday 02:10", "settings evening 02:40"],
        ), (8, 3, 6, 1, 2, 1, 1))[0]
        for text in texts:
            steps.append((f"{today}T{hour:02}:00", here, text))
            hour += 1
        if rng.random() < 0.6:
            today, hour = today + timedelta(days=rng.randrange(1, 9)), 9
        if rng.random() < 0.08:
            here = rng.choice(ZONES)
    return Scene(f"seed {seed}", here, *steps)
