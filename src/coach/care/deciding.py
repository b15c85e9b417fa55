"""The decisions about every exercise and the whole programme, from the tables of `progression`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from attrs import evolve, frozen

from coach.care.progression import (
    FOR_ALL,
    Decision,
    Done,
    Programme,
    Rung,
    Standing,
    Today,
    Trained,
    after,
    bad_reasons,
    doubts,
    rule_of,
)
from coach.care.progression_table import Numbers, ProgressionTable
from coach.care.rules import Fact, Rule
from coach.wording import Worded

Turns: TypeAlias = Sequence[tuple[Trained, Done]]
"""The sessions with one exercise, each with what was done of it."""
WEEK: Final = dt.timedelta(days=7)
LOOKED_BACK: Final = 6 * WEEK


@frozen
class Case:
    """All that decides. `history` is oldest first."""

    table: ProgressionTable
    numbers: Numbers
    history: Sequence[Trained]
    programme: Programme
    today: Today

    @property
    def last(self) -> Trained:
        return self.history[-1]


def decisions(case: Case) -> tuple[Decision, ...]:
    """What follows now: for the whole programme, then steps down, at most one step up, and why the others stay.

    Nothing is made yet: `progression.after` makes one.
    """
    if not case.history:
        return ()
    for_all = _of_programme(case)
    for decision in for_all:
        case = case if decision.asks else evolve(case, programme=after(case.programme, decision))
    found = [_of_exercise(case, each) for each in _exercises(case)]
    steps = _one_up(case, found, offered=any(each.upward for each in for_all))
    if case.today.ending:
        return (*for_all, *(each for each in steps if each.kind.startswith("down")))
    return (*for_all, *steps, *_break_counted(case))


def _exercises(case: Case) -> tuple[str, ...]:
    """Those of the last six weeks with sessions, as they are done now."""
    done = (each for trained in case.history if case.last.day - trained.day < LOOKED_BACK for each in trained.done)
    return tuple(dict.fromkeys(case.programme.place(each.exercise) for each in done))


def _one_up(case: Case, found: Sequence[Decision], *, offered: bool) -> tuple[Decision, ...]:
    """The one whose last step up is longest ago may go up; the others wait for their turn. Steps down do not change
    whose turn it is, and leave no step up beside them.
    """
    ups = sorted((each for each in found if each.upward), key=lambda each: case.programme.of(each.exercise).raised)
    lowered = any(each.kind.startswith("down") for each in found)
    chosen = ups[:1] if not (offered or case.today.ending or lowered) else []
    return tuple(
        _waits(case, each) if each.upward and each not in chosen else each for each in sorted(found, key=_order)
    )


def _waits(case: Case, decision: Decision) -> Decision:
    rule = next(rule for rule in case.table.steps if rule.id == "stepped")
    reasons = (Worded(rule.words),)
    return evolve(decision, kind="hold", rule=rule.id, exercise_to=None, level_to=decision.level_from, reasons=reasons)


def _order(decision: Decision) -> int:
    return 0 if decision.kind.startswith("down") else 1 if decision.upward else 2


def _of_exercise(case: Case, exercise: str) -> Decision:
    turns = _turns(case, exercise)
    # What was never stepped stands where it was done last: a plan begins where the physiotherapist said.
    standing = case.programme.standings.get(exercise) or Standing(turns[-1][1].level if turns else 1)
    bad = bad_reasons(case.table, case.numbers, *turns[-1], lasting=case.today.lasting) if turns else ()
    shared = _shared(case)
    settled = exercise in map(case.programme.place, case.today.settled)
    facts = {
        **shared,
        "proposals": shared["proposals"] and not settled,
        "bad": bool(bad) and turns[-1][0].id > standing.judged,
        "bad_count": _bad_count(case, turns),
        "ok_sessions": _streak(case, turns, standing.stepped),
        "halved": standing.halved,
        "top": _up(case, exercise, standing) is None,
    }
    rule = rule_of(case.table.steps, facts, case.numbers)
    if rule is None:
        raise LookupError("the table of steps has no row for this")
    doubted = doubts(case.table, case.numbers, *turns[-1], lasting=case.today.lasting) if turns else ()
    more = bad if rule.then.startswith("down") and facts["bad"] else doubted if rule.then == "hold" else ()
    reasons = tuple(dict.fromkeys((*more, _words(rule, facts))))
    target, level = _target(case, rule.then, exercise, standing)
    return Decision(rule.then, rule.id, exercise, standing.level, target, level, reasons, case.last.id)


def _words(rule: Rule, facts: Mapping[str, Fact]) -> Worded:
    return Worded(rule.words, **{name: value for name, value in facts.items() if f"{{{name}}}" in rule.words})


def _target(case: Case, kind: str, exercise: str, standing: Standing) -> tuple[str | None, int]:
    """Where a step leads: another exercise, where it is one, and the level. What is held back is no way down."""
    rung = case.today.ladder.get(exercise, Rung(1))
    easier = next((each for each in rung.easier if each in case.today.open_to), None)
    if kind == "down link" and easier:
        return easier, 1
    if kind.startswith("down"):
        return None, max(1, standing.level - (2 if kind == "down two" else 1))
    return (kind == "up" and _up(case, exercise, standing)) or (None, standing.level)


def _up(case: Case, exercise: str, standing: Standing) -> tuple[str | None, int] | None:
    rung = case.today.ladder.get(exercise, Rung(1))
    if standing.level < rung.levels:
        return None, standing.level + 1
    harder = next((each for each in rung.harder if each in case.today.open_to and each in case.today.ladder), None)
    return (harder, 1) if harder else None


def _shared(case: Case) -> dict[str, Fact]:
    today, numbers, last = case.today, case.numbers, case.last
    most = numbers.ok_pain_lasting if today.lasting else numbers.ok_pain
    return {
        "days_off": (today.day - last.day).days,
        "off_counted": case.programme.off_counted >= last.id,
        "volume_halved": case.programme.volume_halved,
        "stepped": case.programme.stepped_up >= last.id,
        "troubled": any(_trouble(numbers, each) for each in case.history[-2:]),
        "growth": _growth(case.history, today.day),
        "proposals": numbers.proposals and not today.ending,
        "phase": today.phase,
        "ok_pain_now": today.pain is not None and today.pain <= most,
    }


def _trouble(numbers: Numbers, trained: Trained) -> bool:
    rose = trained.most is not None and trained.start is not None and trained.most - trained.start >= numbers.rise_bad
    worst = trained.most is not None and trained.most >= numbers.worst_pain
    return trained.stopped or bool(trained.worse) or rose or worst or any(each.stopped for each in trained.done)


def _growth(history: Sequence[Trained], today: dt.date) -> float | None:
    """The time of the last seven days over that of the seven before; unknown before there are two weeks."""
    lately = sum(each.minutes for each in history if today - WEEK < each.day <= today)
    before = sum(each.minutes for each in history if today - 2 * WEEK < each.day <= today - WEEK)
    return lately / before if before and today - history[0].day >= 2 * WEEK else None


def _turns(case: Case, exercise: str) -> Turns:
    found = ((trained, [each for each in trained.done if each.exercise == exercise]) for trained in case.history)
    return [(trained, done[-1]) for trained, done in found if done]


def _bad_count(case: Case, turns: Turns) -> int:
    since = case.today.day - dt.timedelta(days=case.numbers.bad_twice_days)
    lately = (turn for turn in turns[-8:] if turn[0].day > since)
    return sum(bool(bad_reasons(case.table, case.numbers, *turn, lasting=case.today.lasting)) for turn in lately)


def _streak(case: Case, turns: Turns, stepped: int) -> int:
    """Days in a row, up to the last session with it, on which it went well since the last step."""
    days: set[dt.date] = set()
    for trained, done in reversed(turns):
        if trained.id <= stepped or doubts(case.table, case.numbers, trained, done, lasting=case.today.lasting):
            break
        days.add(trained.day)
    return len(days)


def _of_programme(case: Case) -> tuple[Decision, ...]:
    today, shared, programme = case.today, _shared(case), case.programme
    facts: dict[str, Fact] = {
        **{name: shared[name] for name in ("volume_halved", "stepped", "troubled", "proposals", "ok_pain_now")},
        "worse": case.last.worse, "flare_counted": programme.flare_counted >= case.last.id, "ok_all": _all_well(case),
        "tapered": programme.tapered, "told": programme.told, "low_days": today.low_days, "days": today.days,
        "kept": today.kept, "better": today.better, "pain": today.pain, "peg_worse": today.peg_worse,
        "rmdq_worse": today.rmdq_worse,
    }  # fmt: skip
    rule = rule_of(case.table.programme, facts, case.numbers)
    if rule is None or (today.ending and rule.then != "halve volume"):
        return ()
    return (_for_all(rule.then, rule.id, _words(rule, facts), case.last.id),)


def _break_counted(case: Case) -> tuple[Decision, ...]:
    """That the time off has been taken into account, once."""
    away = (case.today.day - case.last.day).days
    if away <= case.numbers.off_days or case.programme.off_counted >= case.last.id:
        return ()
    words = Worded("You were away for {days_off} days.", days_off=away)
    return (_for_all("off", "off", words, case.last.id),)


def _for_all(kind: str, rule: str, reason: Worded, session: int) -> Decision:
    return Decision(kind, rule, FOR_ALL, None, None, None, (reason,), session)


def _all_well(case: Case) -> int:
    """Days in a row since the flare on which all went well."""
    days: set[dt.date] = set()
    for trained in reversed(case.history):
        unwell = any(
            doubts(case.table, case.numbers, trained, each, lasting=case.today.lasting) for each in trained.done
        )
        if trained.id <= case.programme.halved_after or unwell or not trained.done:
            break
        days.add(trained.day)
    return len(days)
