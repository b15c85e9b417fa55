"""Left against right: information, never a fault, for a single test of a side varies by this much of itself."""

from collections.abc import Iterable
from statistics import fmean
from typing import Final

from attrs import frozen

from coach.exercise.events import Hold, Rep

EVEN: Final = 0.05
"""Nobody is more even than this (reference: clinical 1.B, side plank: 0.95 to 1.05)."""
APART: Final = 0.15
"""A difference of more than this share is worth a word (reference: clinical 1.B, side plank)."""


@frozen
class Sides:
    """The mean seconds in good form of a hold, or at the top of a repetition, on each side."""

    left_s: float
    right_s: float

    @property
    def ratio(self) -> float:
        """Right to left; 1 is even."""
        return self.right_s / self.left_s

    @property
    def even(self) -> bool:
        return abs(self.ratio - 1.0) <= EVEN

    @property
    def apart(self) -> bool:
        return min(self.left_s, self.right_s) < (1.0 - APART) * max(self.left_s, self.right_s)


def sides(holds: Iterable[Hold], reps: Iterable[Rep]) -> Sides | None:
    """`None` unless both sides did something that lasts. Only whole repetitions count."""
    done = [(hold.side, hold.good_s) for hold in holds] + [(rep.side, rep.held_s) for rep in reps if rep.full]
    left, right = ([seconds for side, seconds in done if side == which] for which in ("left", "right"))
    if not left or not right or not min(fmean(left), fmean(right)):
        return None
    return Sides(fmean(left), fmean(right))
