"""Instants, zones and civil dates: the few time rules everything else stands on."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

UTC = timezone.utc
DAY = timedelta(days=1)


class Moment:
    """An instant and the phone's zone, as every call takes one."""

    def __init__(self, instant, zone):
        self.instant = instant.astimezone(UTC)
        self.zone = zone

    @property
    def local(self):
        return self.instant.astimezone(ZoneInfo(self.zone))

    @property
    def date(self):
        return self.local.date()

    def text(self):
        """For --now: plain wall time where that is unambiguous, else with its offset."""
        local = self.local
        wall = local.replace(tzinfo=None)
        offset = "" if resolve(wall.date(), wall.time(), self.zone) == self.instant else offset_text(local)
        return f"{wall.isoformat(timespec='minutes')}{':00' if offset else ''}{offset}[{self.zone}]"


def offset_text(local):
    minutes = int(local.utcoffset().total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def zoned_text(instant, zone):
    """`2026-03-03T08:00:00+01:00[Europe/Madrid]`"""
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local.replace(tzinfo=None).isoformat(timespec='seconds')}{offset_text(local)}[{zone}]"


def resolve(day, wall, zone):
    """The instant of a wall time: first of the two in an overlap, first instant after a gap."""
    rules = ZoneInfo(zone)
    naive = datetime.combine(day, wall)
    instant = naive.replace(tzinfo=rules, fold=0).astimezone(UTC)
    if instant.astimezone(rules).replace(tzinfo=None) == naive:
        return instant
    # In a gap fold=1 reads the wall with the later offset (an instant before the change), fold=0 with the earlier.
    before = naive.replace(tzinfo=rules, fold=1).astimezone(UTC)
    after = instant
    old = before.astimezone(rules).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=int((after - before).total_seconds()) // 2)
        if middle.astimezone(rules).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after


def day_start(day, zone):
    return resolve(day, datetime.min.time(), zone)


def seen_from(zone, day, home):
    """The first civil date in `zone` that begins at or after the instant at which `day` begins in `home`."""
    if zone == home:
        return day
    begins = day_start(day, home)
    there = begins.astimezone(ZoneInfo(zone)).date()
    return there if day_start(there, zone) >= begins else there + DAY


def add_months(day, months):
    """Calendar months, clamped to the month's end."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - DAY).day))


def transitions(zone, start, days):
    """The civil dates within `days` of `start` on which the zone's offset changes."""
    rules, found = ZoneInfo(zone), []
    for n in range(days):
        noon = datetime.combine(start + n * DAY, datetime.min.time()).replace(hour=12)
        a = noon.replace(tzinfo=rules).utcoffset()
        if (noon - DAY).replace(tzinfo=rules).utcoffset() != a:
            found.append(noon.date())
    return found
