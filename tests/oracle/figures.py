"""The figures, in one table (design.md), with the grades of evidence.md."""

from datetime import timedelta
from times import DAY, add_months

FACE = ("forehead", "temples", "cheeks", "nose", "chin", "jaw")
REGIONS = ("face", "neck", "chest", "shoulders", "back", "other")
AREAS = FACE + REGIONS[1:]
EVERYWHERE = frozenset(REGIONS)
KINDS = ("retinoid", "acid", "harsh_products", "vitamin_c", "make_up", "exercise", "swimming", "shaving",
         "direct_sun", "prolonged_sun", "products")
RETINOID_KINDS = KINDS[:3]
# Recorded open skin keeps every dated kind but these.
NOT_KEPT_BY_OPEN_SKIN = ("exercise", "direct_sun", "prolonged_sun")
MEASURES = ("redness", "swelling", "peeling", "pain")


class Figure:
    """A minimum (amount and unit), what follows it (``""``, ``"word"``, ``"healed"``), and its grades.

    amount None is the bare ``word``: held until the clinician's word.
    """

    def __init__(self, amount, unit, tail="", grades=None, text=None):
        self.amount, self.unit, self.tail, self.grades = amount, unit, tail, grades
        self.text = text or (f"{amount} {unit}" if amount is not None else "word")

    @property
    def dated(self):
        return self.amount is not None

    def passes_on(self, on):
        """In the session's own zone."""
        if self.unit.startswith("hour"):
            return on + timedelta(days=-(-self.amount // 24) + 1)
        if self.unit.startswith("day"):
            return on + self.amount * DAY
        if self.unit.startswith("week"):
            return on + 7 * self.amount * DAY
        return add_months(on, self.amount)


def read(text, tail="", grades=None):
    if text == "word":
        return Figure(None, None, "word", grades)
    amount, unit = text.split()
    return Figure(int(amount), unit, tail, grades, text)


def area_regions(areas):
    """No area named means every region."""
    return frozenset("face" if a in FACE else a for a in areas) or EVERYWHERE


class Protocol:
    def __init__(self, downtime=None, holds=(), planned=None, spacing=None, touch_up=None, check_in=None, moisturiser=None):
        self.downtime, self.holds = downtime, dict(holds)
        self.planned, self.spacing, self.touch_up = planned, spacing, touch_up
        self.check_in, self.moisturiser = check_in, moisturiser


C, P, CP = ("clinic",), ("published",), ("clinic", "published")


def retinoids(text, tail, grades):
    return {kind: read(text, tail, grades) for kind in RETINOID_KINDS}


PROTOCOLS = {
    "microneedling": Protocol(
        downtime=(1, 3, 7), planned=3, spacing=(28, 42), touch_up=(6, 12), check_in=7, moisturiser=7,
        holds={**retinoids("7 days", "healed", C), "vitamin_c": read("7 days", "word", P), "make_up": read("48 hours", "", C),
               "exercise": read("7 days", "", C), "swimming": read("7 days", "", C), "shaving": read("72 hours", "", C),
               "direct_sun": read("14 days", "", C), "prolonged_sun": read("28 days", "", C),
               # evidence.md carries the 24 hours twice: sunscreen (clinic) and moisturiser (published).
               "products": read("24 hours", "", CP)}),
    "ablative_laser": Protocol(
        downtime=(7, 14, 31), planned=1, check_in=14,
        holds={**retinoids("42 days", "healed", P), "make_up": read("1 month", "", C), "exercise": read("10 days", "", P),
               "swimming": read("1 month", "", P), "shaving": read("word", "", P), "direct_sun": read("word", "", P),
               "prolonged_sun": read("6 months", "", P), "products": read("word", "", P)}),
    "chemical_peel_medium": Protocol(
        downtime=(5, 10, 14), planned=1, check_in=14,
        holds={**retinoids("word", "", C), "make_up": read("14 days", "", C), "swimming": read("14 days", "", C),
               "direct_sun": read("42 days", "", C), "prolonged_sun": read("42 days", "", C), "products": read("word", "", C)}),
    "chemical_peel_deep": Protocol(
        downtime=(5, 10, 21), planned=1, check_in=14,
        holds={**retinoids("word", "", C), "make_up": read("word", "", C), "swimming": read("14 days", "", C),
               "direct_sun": read("42 days", "", C), "prolonged_sun": read("42 days", "", C), "products": read("word", "", C)}),
    "steroid_injection": Protocol(),
    "surgical_revision": Protocol(
        downtime=(14, 21, 42), planned=1, check_in=14,
        # No row of evidence.md grades `products` after surgery, so its grade is not compared.
        holds={"make_up": read("word", "", C), "exercise": read("7 days", "", C), "prolonged_sun": read("24 months", "", P),
               "products": read("word", "", None)}),
    "other": Protocol(),
}
