"""When an exercise goes up, stays or goes down. Pure: a history and where everything stands come in, decisions out.

A step down is made; a step up is proposed and made when the person accepts. Every decision has its reasons in words.
"""

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from attrs import evolve, field, frozen

from coach.care.progression_table import (
    Numbers,
    ProgressionTable,
    numbers_of,
)
from coach.care.rules import Fact, Rule, every, first
from coach.wording import Worded

UPWARD: Final = frozenset({"up", "full sets", "full volume"})
"""What needs the person's yes; a taper does too, but asks for less."""
FOR_ALL: Final = ""
"""The exercise of a decision about the whole programme."""


@frozen
class Done:
    """One exercise in one session. `form` 0-100, `None` where too little was seen; `share` 1 is all of it."""

    exercise: str
    level: int
    share: float
    form: float | None = None
    low_form_sets: int = 0
    guided: bool = False
    stopped: bool = False


@frozen
class Trained:
    """One session. Pain at its start, at most and after it, 0-10; `worse`: the day after was clearly worse.

    `None` is what was not told. `stopped`: pain ended the session.
    """

    id: int
    day: dt.date
    start: int | None
    most: int | None
    after: int | None
    effort: int | None
    worse: bool | None
    done: tuple[Done, ...]
    minutes: float = 0.0
    stopped: bool = False


@frozen
class Rung:
    """Where an exercise stands among the others: its levels, and what is easier and harder."""

    levels: int
    easier: tuple[str, ...] = ()
    harder: tuple[str, ...] = ()


@frozen
class Standing:
    """One exercise: its level; `halved` sets; the sessions after which it last stepped, last was judged bad, and last
    went up.
    """

    level: int = 1
    halved: bool = False
    stepped: int = 0
    judged: int = 0
    raised: int = 0


@frozen
class Programme:
    """Everything that steps have changed. `instead`: which exercise is done in the place of another."""

    standings: Mapping[str, Standing] = field(factory=dict)
    instead: Mapping[str, str] = field(factory=dict)
    volume_halved: bool = False
    halved_after: int = 0
    flare_counted: int = 0
    off_counted: int = 0
    stepped_up: int = -1
    tapered: bool = False
    told: bool = False

    def of(self, exercise: str) -> Standing:
        return self.standings.get(exercise, Standing())

    def place(self, exercise: str) -> str:
        """What is done where a routine asks for this exercise."""
        seen = {exercise}
        while (other := self.instead.get(exercise)) is not None and other not in seen:
            exercise = other
            seen.add(exercise)
        return exercise


@frozen
class Decision:
    """`exercise` is empty where it is about all of them. `session`: the newest session's number."""

    kind: str
    rule: str
    exercise: str
    level_from: int | None
    exercise_to: str | None
    level_to: int | None
    reasons: tuple[Worded, ...]
    session: int

    @property
    def upward(self) -> bool:
        return self.kind in UPWARD

    @property
    def asks(self) -> bool:
        """Whether it waits for the person's yes."""
        return self.upward or self.kind == "taper"


@frozen
class Today:
    """What is known at the check before a session, or at its end (`ending`: then only steps down are looked for).

    `open_to`: the exercises that phase, gates and precautions leave. `settled`: those for which a plan wants no step up
    proposed. The last five are of the four weeks past.
    """

    day: dt.date
    pain: int | None
    phase: str
    ladder: Mapping[str, Rung]
    open_to: frozenset[str]
    lasting: bool = False
    ending: bool = False
    settled: frozenset[str] = frozenset()
    low_days: int = 0
    days: int = 0
    kept: float | None = None
    better: float | None = None
    peg_worse: float | None = None
    rmdq_worse: float | None = None


@lru_cache(maxsize=4096)
def bad_reasons(
    table: ProgressionTable, numbers: Numbers, trained: Trained, done: Done, *, lasting: bool
) -> tuple[Worded, ...]:
    """Why this exercise went badly in this session; nothing where it did not."""
    facts = _session_facts(trained, done, lasting)
    return tuple(_words(rule, facts) for rule in every(table.bad, facts, numbers_of(numbers)))


@lru_cache(maxsize=4096)
def doubts(
    table: ProgressionTable, numbers: Numbers, trained: Trained, done: Done, *, lasting: bool
) -> tuple[Worded, ...]:
    """Why a session does not count for a step up; nothing where it does."""
    facts, named = _session_facts(trained, done, lasting), numbers_of(numbers)
    return tuple(_words(rule, facts) for rule in every((*table.bad, *table.not_ok), facts, named))


def _session_facts(trained: Trained, done: Done, lasting: bool) -> dict[str, Fact]:
    rise = None if trained.most is None or trained.start is None else trained.most - trained.start
    return {
        "share": done.share, "percent": round(done.share * 100), "guided": done.guided,
        "form": None if done.form is None else round(done.form),
        "low_form_sets": done.low_form_sets, "most_pain": trained.most, "rise": rise, "after": trained.after,
        "effort": trained.effort, "stopped": done.stopped or trained.stopped, "worse": trained.worse,
        "lasting": lasting,
    }  # fmt: skip


def _words(rule: Rule, facts: Mapping[str, Fact]) -> Worded:
    return Worded(rule.words, **{name: value for name, value in facts.items() if f"{{{name}}}" in rule.words})


def after(programme: Programme, decision: Decision) -> Programme:
    """Where everything stands once this decision is made; a `hold` and an advice change nothing else."""
    if decision.exercise == FOR_ALL:
        return _after_for_all(programme, decision)
    old = programme.of(decision.exercise)
    if decision.kind == "hold":
        return programme
    target = decision.exercise_to or decision.exercise
    halves = decision.kind == "down link" or (decision.kind == "down" and decision.level_to == decision.level_from)
    halved = (old.halved or halves) and decision.kind != "full sets"
    session = decision.session
    raised = session if decision.upward else old.raised
    new = Standing(decision.level_to or old.level, halved=halved, stepped=session, judged=session, raised=raised)
    standings = {**programme.standings, target: new}
    if target != decision.exercise:
        standings[decision.exercise] = evolve(old, stepped=session, judged=session, raised=raised)
        programme = evolve(programme, instead=_instead(programme.instead, decision.exercise, target))
    return evolve(
        programme, standings=standings, stepped_up=decision.session if decision.upward else programme.stepped_up
    )


def _instead(instead: Mapping[str, str], exercise: str, target: str) -> Mapping[str, str]:
    """The way back undoes the way there."""
    if instead.get(target) == exercise:
        return {name: other for name, other in instead.items() if name != target}
    return {**instead, exercise: target}


def _after_for_all(programme: Programme, decision: Decision) -> Programme:
    session = decision.session
    if decision.kind == "halve volume":
        return evolve(programme, volume_halved=True, halved_after=session, flare_counted=session)
    if decision.kind == "full volume":
        return evolve(programme, volume_halved=False, stepped_up=session)
    if decision.kind == "off":
        return evolve(programme, off_counted=session)
    return evolve(programme, tapered=True) if decision.kind == "taper" else evolve(programme, told=True)


def rule_of(rules: tuple[Rule, ...], facts: Mapping[str, Fact], numbers: Numbers) -> Rule | None:
    return first(rules, facts, numbers_of(numbers))
