"""Whose turn it is to be said: one phrase at a time, the most important first."""

from collections.abc import Mapping
from typing import Final

from attrs import evolve, frozen

from coach.session.saying import Say, SayKind

RANKS: Final[Mapping[SayKind, int]] = {"count": 0, "praise": 1, "notice": 2, "cue": 3}
PASSING: Final[frozenset[SayKind]] = frozenset({"count", "praise"})
"""True only at its moment: said at once, or not at all."""


@frozen
class Turn:
    """What is being said, and the one phrase that comes after it."""

    saying: Say | None = None
    waiting: Say | None = None


def offered(turn: Turn, say: Say) -> Turn:
    """One that matters more takes the word, the next number takes it from the last; a notice or a cue can wait.

    Only the newest waits: what it displaces is out of date.
    """
    if turn.saying is None:
        return Turn(say)
    ahead = RANKS[say.kind] - RANKS[turn.saying.kind]
    if ahead > 0 or (ahead == 0 and say.kind in PASSING):
        return evolve(turn, saying=say)
    return turn if say.kind in PASSING else evolve(turn, waiting=say)


def ended(turn: Turn) -> Turn:
    """The phrase has been said: the one that waits is next."""
    return Turn(turn.waiting)
