"""The notification part: one diary on one phone, judged against the agenda; then one change of the clocks, one walk."""

import random

import clocks
import outcomes
import phone
import scenes
from armed import judge_all
from diaries import Recipe
from drive import Driver
from facts import Action
from tally import Tally
from times import DAY, Moment

LAWS = phone.LAWS + outcomes.LAWS + scenes.LAWS


def one_diary(job):
    binary, seed = job
    recipe, tally, rng = Recipe(seed), Tally(seed), random.Random(f"phone {seed}")
    with Driver(binary) as driver:
        tally.guard(driver, lambda: driver.calls[-1:], lambda: looked_at(driver, recipe, rng, tally))
    scenes.outdoors(binary, rng, tally)
    for _ in range(2):
        clocks.around(binary, rng, tally)
    return tally


def looked_at(driver, recipe, rng, tally):
    for action in recipe.actions:
        driver.write(action)
    for action in more(recipe, rng):
        driver.write(action)
    zone = recipe.zone if rng.random() < 0.6 else rng.choice(phone.ZONES)
    soon = Moment(recipe.now.replace(second=0) + rng.randrange(1, 2 + rng.choice((1, 3, 30))) * DAY / 3, zone)
    moment = Moment(soon.instant.replace(second=0, microsecond=0), zone) if rng.random() < 0.7 else max(
        (m for m, _, _ in recipe.views), key=lambda m: m.instant)
    judge_all(driver, moment, tally)
    for law in rng.sample(LAWS, 5):
        with driver.fork() as other:
            start = len(other.calls)
            tally.guard(other, lambda: other.calls[start:],
                        lambda: tally.note(law.__name__, law(other, moment, rng, recipe), other, other.calls[start:]))


def more(recipe, rng):
    """What the plan's diaries have too little of: long runs of sunscreen, the clinic's tasks, a booked day in a run."""
    now = Moment(recipe.now, recipe.zone)
    recipe.always = rng.random() < 0.2
    if recipe.always:
        yield Action(now, "settings", key="sunscreen", value="always")
    if rng.random() < 0.35:
        treatment = rng.choice(("ablative_laser", "chemical_peel_medium", "surgical_revision"))
        yield Action(now, "log", "s90", treatment=treatment, on=now.date - rng.randrange(1, 80) * DAY, areas=("back",))
        if rng.random() < 0.8:
            yield Action(now, "lift", "s90", kind="products")
    if rng.random() < 0.2:
        yield Action(now, "log", "s91", treatment="microneedling", booked=True, on=now.date + rng.randrange(5, 60) * DAY)
    if rng.random() < 0.3:
        first = now.date + rng.randrange(0, 5) * DAY
        yield Action(now, "task", text="Ointment on the stitches", first=first, last=first + rng.randrange(0, 12) * DAY,
                     slot=rng.choice(("morning", "midday", "evening")), by="Dr Aiko Sol")
