"""How the held line behaves over time: does it fade from its best, does it sway?"""

from math import exp, sqrt
from typing import Final

from attrs import frozen

SLOW_S: Final = 0.7
"""Time constant of the line's mean, so that a drift is told from a tremble."""
BEST_AFTER_S: Final = 2.0
"""The best of a hold is not looked for before it has lasted this long (reference: clinical 1.0, HOLDDRIFT)."""


@frozen
class Line:
    """The main angle of one hold, in degrees. `best` is the slow mean when it was least off its band, or nearest to
    straight where the angle is a bend.
    """

    mean: float | None = None
    best: float | None = None
    best_off: float = float("inf")
    held_s: float = 0.0
    weighed_s: float = 0.0
    swayed: float = 0.0

    @property
    def drift(self) -> float | None:
        """How far the line has gone from its best, 0 or more; `None` before there is one."""
        return None if self.best is None or self.mean is None else abs(self.mean - self.best)

    @property
    def sway(self) -> float | None:
        """The standard deviation about the slow mean while in the band, in degrees: the tremble without the drift."""
        return sqrt(self.swayed / self.weighed_s) if self.weighed_s else None


def follow(line: Line, value: float | None, off: float, step_s: float, *, straight: bool = False) -> Line:
    """One frame further; `off` is how far the value is outside its band. An unseen value changes nothing. `straight`:
    the band lies about 0, and 0 is best.
    """
    if value is None:
        return line
    if line.mean is None:
        return Line(mean=value)
    mean = line.mean + (value - line.mean) * (1.0 - exp(-step_s / SLOW_S))
    held_s = line.held_s + step_s
    best_off = abs(mean) if straight else off
    better = held_s >= BEST_AFTER_S and best_off < line.best_off
    return Line(
        mean=mean,
        best=mean if better else line.best,
        best_off=best_off if better else line.best_off,
        held_s=held_s,
        weighed_s=line.weighed_s + step_s * (off == 0),
        swayed=line.swayed + step_s * (off == 0) * (value - mean) ** 2,
    )
