"""When an exercise goes up, stays or goes down. Pure: a history and where everything stands come in, decisions out.

A step down is made; a step up is proposed and made when the person accepts. Every decision has its reasons in words.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

import attrs
from attrs import evolve, field, frozen

from coach.care.rules import Fact, Rule, every, first, told
from coach.files.read import read
from coach.files.shape import Rules, Told
from coach.wording import Worded

StepKind: TypeAlias = Literal["up", "full sets", "hold", "down", "down two", "down link"]
ProgrammeKind: TypeAlias = Literal["halve volume", "full volume", "see clinician", "taper"]
UPWARD: Final = frozenset({"up", "full sets", "full volume"})
"""What needs the person's yes; a taper does too, but asks for less."""
FOR_ALL: Final = ""
"""The exercise of a decision about the whole programme."""


@frozen
class Numbers:
    """The thresholds. A plan may bring its own, as far as `within` lets them count."""

    proposals: bool = True
    ok_share: float = 0.9
    ok_form: float = 80
    ok_pain: float = 3
    ok_pain_lasting: float = 4
    ok_effort: float = 6
    rise_bad: float = 2
    worst_pain: float = 9
    bad_form: float = 60
    bad_form_sets: float = 2
    ok_sessions_needed: float = 2
    bad_twice_days: float = 7
    growth_most: float = 1.2
    off_days: float = 7
    long_off_days: float = 21
    taper_days: float = 28
    no_better_days: float = 28
    kept_share: float = 0.6
    pain_matters: float = 2
    peg_matters: float = 1
    rmdq_matters: float = 5


@frozen(eq=False)
class ProgressionTable:
    """There is one; another is another, whatever it says."""

    version: int
    reviewed: str
    numbers: Numbers
    plan_limits: dict[str, tuple[float, float]]
    bad: tuple[Rule, ...]
    not_ok: tuple[Rule, ...]
    steps: tuple[Rule, ...]
    programme: tuple[Rule, ...]


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


SESSION_FACTS: Final = ("share", "percent", "form", "guided", "low_form_sets", "most_pain", "rise", "after", "effort",
                        "stopped", "worse", "lasting")  # fmt: skip
STEP_FACTS: Final = ("days_off", "off_counted", "bad", "bad_count", "ok_sessions", "halved", "volume_halved", "stepped",
                     "troubled", "top", "growth", "proposals", "phase", "ok_pain_now")  # fmt: skip
PROGRAMME_FACTS: Final = ("worse", "flare_counted", "volume_halved", "ok_all", "low_days", "tapered", "days", "kept",
                          "better", "pain", "peg_worse", "rmdq_worse", "told", "proposals", "stepped", "troubled",
                          "ok_pain_now")  # fmt: skip


def progression_table(path: Path) -> ProgressionTable:
    """Raises `BadFile`."""
    return read(path, ProgressionTable, Rules(checks={ProgressionTable: (_told,)}))


@lru_cache(maxsize=64)
def numbers_of(numbers: Numbers) -> dict[str, float]:
    return {name: float(value) for name, value in attrs.asdict(numbers).items()}


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


def _told(table: ProgressionTable) -> Iterator[Told]:
    own = attrs.asdict(table.numbers)
    for name, (low, high) in table.plan_limits.items():
        if not low <= own.get(name, low - 1) <= high:
            yield f"plan_limits.{name}", "the table's own number is not between them"
    kinds = {"bad": ("bad",), "not_ok": ("not ok",), "steps": get_args(StepKind), "programme": get_args(ProgrammeKind)}
    facts = {"bad": SESSION_FACTS, "not_ok": SESSION_FACTS, "steps": STEP_FACTS, "programme": PROGRAMME_FACTS}
    for name, known in kinds.items():
        for at, rule in enumerate(getattr(table, name)):
            where = f"{name}[{at}]"
            yield from ((f"{where}.{key}", words) for key, words in told(rule, facts[name], numbers_of(table.numbers)))
            if rule.then not in known:
                yield f"{where}.then", f"{rule.then!r} is not one of {', '.join(known)}"


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
