"""How the held line behaves over time: does it fade from its best, does it sway?"""

from collections.abc import Iterable
from math import exp, inf
from statistics import fmean, linear_regression, median
from typing import Final, TypeAlias

from attrs import field, frozen

SLOW_S: Final = 0.7
"""Time constant of the line's mean, so that a drift is told from a tremble."""
BEST_S: Final = 2.0
"""A line has to be kept up for this long to be the best of a hold (reference: clinical 1.0, HOLDDRIFT): what a body
passes through while it sinks is none.
"""
BETTER_DEG: Final = 2.0
"""What is straighter by less is no better: who reads 10 degrees high and then sinks to 9 degrees low has sunk by 19."""
SWAY_S: Final = 1.5
"""The sway is measured over so long at a time, about the line's own trend: so who corrects a mistake does not sway. In
rendered holds and two of people it is 0.1 to 0.6 degrees where the body keeps still, in grain and dim light up to 2.8,
and 3.3 and 5.0 where the line trembles by 5.
"""
SWING_S: Final = 1.2
"""To and fro in less."""
Past: TypeAlias = tuple[tuple[float, float, float], ...]
"""Moments, oldest first: seconds held, the line, and how far off it was."""

Lately: TypeAlias = tuple[tuple[float, float], ...]
"""Seconds held and the line, since its sway was measured last."""


@frozen
class Line:
    """The main angle of one hold, in degrees. `best` is its mean over the two seconds in which the form was best;
    `best_off` how far off it was then at most.
    """

    mean: float | None = None
    best: float | None = None
    best_off: float = float("inf")
    held_s: float = 0.0
    past: Past = field(default=(), repr=False)
    lately: Lately = field(default=(), repr=False)
    swayed: tuple[float, ...] = field(default=(), repr=False)

    @property
    def drift(self) -> float | None:
        """How far the line has gone from its best, 0 or more; `None` before there is one."""
        return None if self.best is None or self.mean is None else abs(self.mean - self.best)

    @property
    def swing(self) -> float:
        """From the lowest to the highest of the last two seconds, in degrees."""
        values = [value for _, value, _ in self.past]
        return max(values) - min(values) if values else 0.0

    @property
    def to_and_fro(self) -> float | None:
        """How far the line went one way and back within a moment; `None` before the hold is one."""
        if self.best is None:
            return None
        late = [value for held_s, value, _ in self.past if self.held_s - held_s <= SWING_S]
        return min(_most(late), _most(-value for value in late))

    @property
    def sway(self) -> float | None:
        """How far it goes to and fro about its trend, in degrees: the middle of the standard deviations of its
        stretches.
        """
        return median(self.swayed) if self.swayed else None


def follow(line: Line, value: float | None, off: float, step_s: float) -> Line:
    """One frame further; `off` is how far this is from the best form. An unseen value changes nothing."""
    if value is None:
        return line
    if line.mean is None:
        return Line(mean=value)
    mean = line.mean + (value - line.mean) * (1.0 - exp(-step_s / SLOW_S))
    held_s = line.held_s + step_s
    past = (*(each for each in line.past if held_s - each[0] <= BEST_S), (held_s, value, off))
    best, best_off = _best(line, past, held_s)
    lately, swayed = _swaying(line, (held_s, value))
    return Line(
        mean=mean,
        best=best,
        best_off=best_off,
        held_s=held_s,
        past=past,
        lately=lately,
        swayed=swayed,
    )


def _most(values: Iterable[float]) -> float:
    """The furthest way up from anything that came before."""
    least, most = inf, 0.0
    for value in values:
        least = min(least, value)
        most = max(most, value - least)
    return most


def _best(line: Line, past: Past, held_s: float) -> tuple[float | None, float]:
    """The last two seconds, if they were clearly the best ones so far, and how far off they were at most."""
    off = max(each[2] for each in past)
    if held_s < BEST_S or off >= line.best_off - (0.0 if line.best is None else BETTER_DEG):
        return line.best, line.best_off
    return sum([each[1] for each in past]) / len(past), off


def _swaying(line: Line, now: tuple[float, float]) -> tuple[Lately, tuple[float, ...]]:
    """One frame more of what is measured at a time, or what one whole stretch of it came to."""
    lately = (*line.lately, now)
    if now[0] - lately[0][0] < SWAY_S:
        return lately, line.swayed
    seconds, values = zip(*lately, strict=True)
    slope, start = linear_regression(seconds, values)
    off = [(value - slope * at_s - start) ** 2 for at_s, value in lately]
    return (), (*line.swayed, fmean(off) ** 0.5)
