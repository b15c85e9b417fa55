"""How long the sets of a routine take, roughly."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from coach.session.steps import Step

REP_S: Final = 4.0
GETTING_UP_S: Final = 20.0
"""From one exercise into the next."""
SETTLING_S: Final = 3.0
"""Before each hold."""


def minutes(steps: Sequence[Step]) -> int:
    """At least one. Rules of thumb: a repetition takes 4 s, getting into the next exercise 20 s."""
    work = sum(map(_work_s, steps)) + sum(step.rest_s for step in steps[:-1])
    return max(1, round((work + GETTING_UP_S * len(by_exercise(steps))) / 60))


def by_exercise(steps: Iterable[Step]) -> list[tuple[Step, ...]]:
    """The sets in order, those of the same exercise together."""
    return [tuple(sets) for _, sets in groupby(steps, key=lambda step: (step.exercise.id, step.level))]


def alternates(step: Step) -> bool:
    """Whether its repetitions are done left and right in turn."""
    return step.exercise.sides == "alternate" and step.side is None


def _work_s(step: Step) -> float:
    if step.duration_s:
        return step.duration_s
    twice = 2 if alternates(step) else 1
    return step.reps * twice * (step.hold_s + (SETTLING_S if step.exercise.kind == "hold" else REP_S))
