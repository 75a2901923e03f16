"""What was checked of one diary: how many held, and for each that did not, what a reader needs to repeat it."""

import os
import subprocess

from drive import Refused, script
from wording import Mismatch


class Tally:
    def __init__(self, seed):
        self.seed, self.passed, self.failed = seed, 0, []

    def note(self, what, mismatches, driver, last=()):
        if mismatches:
            self.failed.append((self.seed, what, mismatches, script(driver, last)))
        else:
            self.passed += 1

    def guard(self, driver, last, work):
        """A document of another shape than the contract's must fail the check, not stop the run."""
        try:
            work()
        except Refused as refused:
            self.note("a call that should work", [Mismatch("exit", str(refused), "exit 0 and one JSON document", "refused")], driver, last())
        except (KeyError, TypeError, AttributeError, IndexError, ValueError, subprocess.TimeoutExpired) as fault:
            where = fault.__traceback__
            while where.tb_next:
                where = where.tb_next
            place = f"{os.path.basename(where.tb_frame.f_code.co_filename)}:{where.tb_lineno}"
            self.note("reading an answer", [Mismatch("shape", f"{type(fault).__name__}: {fault} ({place})", "the contract's shape", "contract")],
                      driver, last())
