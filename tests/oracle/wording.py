"""The sentence of design.md each comparison stands on, printed beside a mismatch."""

RULES = {
    "contract": "What `--json` prints: the record a phone gets, one document, snake_case (these keep their names and meaning).",
    "refused": "Exit 0; 2 for bad usage or input, with one line on stderr naming field, value and reason; 1 for a fault.",
    "join": "Sessions join the newest course of their treatment on an overlapping region, between 12 months before its first "
            "session and its `due_by` (else 12 months after its last), unless a new one is asked for.",
    "day": "day n is n civil days later, never below 0 (a done session counts at once, even where a flight has set the phone back).",
    "downtime": "`common` through `to_day`; `may_last` through `up_to_day`; then `still_recorded` as above; else gone. `last_on` = on + `to_day`.",
    "hold": "Where treatments overlap, the strictest rule wins per kind and region. `holding` before `passes_on`. `until_word`: held with "
            "no date, or with a date that has passed. A null beats any date in what is shown, per kind and region.",
    "healed": "`still_recorded` while, of the newest entry of each of redness, swelling, peeling and pain since the session, any is above "
              "0 and at most 7 days old; `minimum_passed` when all four were entered as 0 on or after `passes_on`, shown for 7 days; "
              "else `not_recorded`, shown for 14 days from the later of `passes_on` and the newest entry. Recorded open skin (at most "
              "7 days old) keeps every dated kind but exercise and the two sun kinds at `still_recorded`.",
    "passes_on": "D days -> on + D; months clamped to the month's end; H hours -> on + H/24 (rounded up) + 1. In another zone, the first "
                 "civil date there that begins at or after the instant at which it begins in the session's zone.",
    "gathered": "`holds`: one entry per kind and state-and-date, regions gathered.",
    "because": "`because` names every session that holds, figure and grade.",
    "reminders": "Reminders are worked out per session from its own figures, then united. Dated before the session was logged they are "
                 "neither asked nor counted.",
    "shade": "`shade` morning, each date on which `products` is held by a session of day 1 or later (at most until its `prolonged_sun` passes).",
    "sunscreen": "`sunscreen` morning, from the date `products` has passed or was lifted until the day before `prolonged_sun` passes. Waits, "
                 "on overlapping regions, wherever another session still holds `products`, from its day 0 on.",
    "moisturiser": "`moisturiser` morning, midday, evening, from that date through day 7. Waits, on overlapping regions, wherever another "
                   "session still holds `products`, from its day 0 on.",
    "no_retinoid": "`no_retinoid` evening, each date on which retinoid, acid or harsh_products is `holding` or `still_recorded`, and while "
                   "`until_word` daily through `up_to_day`, then every 7th day.",
    "check_in": "`check_in` evening, the table's days and each date on which something is `still_recorded`.",
    "hold_review": "`hold_review` morning of the retinoid hold's `passes_on`.",
    "booked_session": "`booked_session` evening before, with the ask-first list.",
    "confirm_session": "A booked session holds nothing until confirmed; on its evening and the next morning `confirm_session` asks.",
    "at": "Wall time where the phone is now: in a DST gap, the first instant after it; in an overlap, the first of the two. In quiet hours "
          "an evening reminder moves to their start, any other to their end.",
    "next_session": "While done < planned and spacing is known: last done + spacing. `upcoming`, `open`, `overdue`, `booked`, `held` while "
                    "another treatment's downtime or \"+ healed\" hold lies on the region. Reminders: morning of `earliest` and of `latest`, "
                    "none once booked.",
    "touch_up": "From done >= planned and a touch-up figure: last done + 6..12 months, and every later session moves it. Reminders: morning "
                "of `opens_on` and 30 days before `due_by`.",
    "due": "`due` lists all: {courses[]{course, treatment, done, planned, next_session, touch_up}}.",
    "sign": "Until a later check-in has none, no `minimum_passed`, hold_review, next_session or touch_up is shown or sent.",
    "pure": "The plan is pure: same facts and moment, same answer, byte for byte.",
    "order": "The result does not depend on order.",
    "undo": "Nothing is destroyed without a way back: removal is soft and undoable.",
    "preview": "`PlanChanges` before anything is written.",
    "outcome": "record_outcome: last answer wins; one reminder, on its own day.",
    "key": "A reminder's key is stable: changing a time, a zone or another session keeps it.",
    "armed_once": "The armed set equals the plan's reminders after now, once each (folded ones excepted).",
    "notification": "`fire_at` UTC, `wall` local date-time with zone, `clock` `floating` (wall time) or `instant` (a snooze).",
    "one_instant": "Reminders that fall on the same instant become one notification with several kinds.",
    "budget": "Never more than `budget` (1 to 500). Pending notifications never exceed the budget.",
    "coverage": "Everything before `coverage.until` is armed at every budget; nearest first.",
    "certificate": "Until when every reminder is armed, what is the limit (budget, horizon or the plan's own end), how many armed and "
                   "reserved. `armed` counts the whole desired set. The certificate tells the truth.",
    "open_app": "Where the plan reaches past what fits, the last slot, at the first instant that did not fit, is a notification that says "
                "reminders need the app opened.",
    "rare": "Rare, far ones (next session, touch-up, hold_review, booked) keep reserved slots; kept at budget 5.",
    "repeat": "Sunscreen and shade fold into one daily repeating notification when that gains coverage, the next occurrence of that slot "
              "carries it alone, and no booked session's day 0 nor the window's end lies inside coverage. No other kind folds.",
    "reconcile": "Given what the phone holds, answer only what to cancel and what to arm; applying the answer and asking again gives nothing "
                 "to do. The same key with another instant is cancelled and armed anew. Keys of other makers are left alone.",
    "stable": "A notification's key derives from its date, wall time, reminders and text, not from the zone, so that re-planning re-arms "
              "nothing that is already right, and a change changes just what must change.",
    "discreet": "A discreet wording for lock screens (on by default: no treatment, body area or product named).",
    "clock": "Reminders are wall time where the phone is now: in a DST gap, the first instant after it; in an overlap, the first of the two, "
             "once. Each reminder exactly once per civil day.",
    "answer": "By reminder or by notification key; idempotent, the last answer wins, late ones accepted and put on the reminder's own day.",
    "snooze": "Snooze takes 5 minutes to 12 hours, counts from the answer, moves only that reminder, and survives re-planning and restart; a "
              "snoozed no_retinoid comes before quiet hours start.",
    "pause": "`pause FROM TO` silences moisturiser, check_in and session nudges and breaks nothing; it never silences no_retinoid, shade, "
             "sunscreen inside a protocol's window or booked_session.",
    "outdoors": "Reapply every 2 hours until stopped, sunset, or 8 hours; refused with the reason while `shade` holds; sunset from a latitude "
                "and longitude, else 20:00.",
    "why": "`explain KEY` (what it was coalesced with, moved by quiet hours or snooze, or folded) and `why-not KIND --on DATE` (done, paused, "
           "past the budget, setting off, a recorded sign).",
    "bad_input": "Bad input is refused with the field, the value and the reason; nothing is half written.",
}


class Mismatch:
    def __init__(self, path, got, want, rule):
        self.path, self.got, self.want, self.rule = path, got, want, rule

    def __str__(self):
        return (f"  field   {self.path}\n  binary  {self.got!r}\n  rules   {self.want!r}\n"
                f"  rule    {RULES[self.rule]}")
