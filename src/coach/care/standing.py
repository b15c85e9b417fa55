"""Where the person stands, read from the log: phase, levels, what is held back; and the steps that a check brings."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final, cast

from attrs import evolve, frozen
from sqlite_utils import Database

from coach.care import phase as phases
from coach.care.change import worse_by
from coach.care.deciding import Case, decisions
from coach.care.fitting import Fit, fitted, open_exercises
from coach.care.gate import gate, newest_check
from coach.care.morning import put_off
from coach.care.phase import Change, Now, Phase, Reading
from coach.care.plan_rules import PlanRules, within
from coach.care.profile import flags, lasting
from coach.care.progression import Decision, Done, Programme, Rung, Today, Trained, after
from coach.care.progression_table import Numbers
from coach.care.tables import Tables
from coach.exercise.definition import Exercise
from coach.log import care
from coach.log.care import CareRecord, Proposal, read_care
from coach.log.diary import Answered, all_of
from coach.log.trained import TrainedRow, trained
from coach.session.routine import Routine

FIRST_PHASE: Final = "recover"
"""Where no check has told the phase yet."""

IF_WELL: Final = "if well"
"""Accepted on the day of the session, for a day after that is not clearly worse."""
LOW: Final = 2
FOUR_WEEKS: Final = dt.timedelta(days=35)
WEEKLY: Final = 3
"""Sessions a week that "at least 60 %" is counted against where no plan asks for others."""


@frozen
class Person:
    """The person's log and the rules for them. `plan`: what a physiotherapist's plan says instead."""

    db: Database
    tables: Tables
    exercises: Mapping[str, Exercise]
    plan: PlanRules = PlanRules()

    @property
    def counted(self) -> Numbers:
        table = self.tables.progression
        return within(table, self.plan.numbers) if self.plan.numbers else table.numbers


def fit_now(person: Person, now: dt.datetime) -> Fit:
    """How routines are shaped for this person today."""
    record = read_care(person.db)
    found = gate(record, now, person.tables.screening)
    phase = record.phases[-1].phase if record.phases else FIRST_PHASE
    now_held = flags(person.tables.profile, person.tables.screening, record, phase)
    why = person.tables.morning.texts["held"].words
    return Fit(
        exercises=person.exercises, phases=person.tables.phases, precautions=person.tables.precautions,
        gentle=person.tables.screening.gentle_exercises, may=found.may, phase=phase,
        programme=programme_of(record.proposals),
        flags=now_held,
        first_level=_long_standing(record, phase),
        put_off=dict.fromkeys(put_off(person.tables.morning, record, now_held, now), why),
    )  # fmt: skip


def fit_to_show(person: Person, now: dt.datetime) -> Fit:
    """The same before the questions are answered: what is asked comes when the person wants to begin."""
    fit = fit_now(person, now)
    return evolve(fit, may="all") if fit.may == "nothing" else fit


def depends_on_profile(person: Person, routine: Routine, now: dt.datetime) -> bool:
    """Whether anything that the profile can tell would change this routine; what the screening asks too is known."""
    fit = fit_now(person, now)
    known = {flag for each in person.tables.screening.questions for flag in each.precautions}
    told = {flag for each in person.tables.profile.questions for option in each.options for flag in option.sets}
    return fitted(routine, fit) != fitted(routine, evolve(fit, flags=fit.flags | (told - known)))


def programme_of(proposals: Sequence[Proposal]) -> Programme:
    """All steps that were made or accepted, in their order."""
    programme = Programme()
    for each in sorted((each for each in proposals if each.answer in ("made", "accepted")), key=_when_made):
        programme = after(programme, decision_of(each))
    return programme


def _when_made(proposal: Proposal) -> dt.datetime:
    return proposal.answered_at or proposal.at


def decision_of(proposal: Proposal) -> Decision:
    return Decision(
        proposal.kind, "", proposal.exercise_id, proposal.level_from, proposal.exercise_to, proposal.level_to,
        proposal.reasons, proposal.last_session,
    )  # fmt: skip


def history(person: Person, record: CareRecord) -> tuple[Trained, ...]:
    return tuple(_trained(person, record, row) for row in trained(person.db, record))


def _trained(person: Person, record: CareRecord, row: TrainedRow) -> Trained:
    # In the time for relief nothing has a number, so that none is missing.
    relief = next((each.phase for each in reversed(record.phases) if each.at <= row.started_at), "") == "relief"
    done = tuple(
        Done(
            each.exercise_id, each.level, each.share,
            form=sum(each.scores) / len(each.scores) if each.scores else None,
            low_form_sets=sum(score < person.counted.bad_form for score in each.scores),
            guided=relief or _guided(person, each.exercise_id),
            stopped=each.exercise_id in row.stopped,
        )
        for each in row.done
    )  # fmt: skip
    return Trained(
        row.id, row.started_at.date(), row.start, row.most, row.after, row.effort,
        None if row.next_day is None else row.next_day == "worse", done, row.minutes, row.stopped_all,
    )  # fmt: skip


def _guided(person: Person, exercise_id: str) -> bool:
    return exercise_id not in person.exercises or person.exercises[exercise_id].trust == "guided"


def at_check(person: Person, now: dt.datetime) -> tuple[Decision, ...]:
    """After the 20 seconds: the phase, steps down made, at most one step up proposed; all written with their reasons.

    Raises `LogProblem`.
    """
    record = read_care(person.db)
    check = newest_check(record)
    if check is None or check.pain is None:
        return ()
    past = history(person, record)
    change = phase_now(person, record, past, now)
    if not record.phases or record.phases[-1].phase != change.phase:
        care.add(person.db, "phases", at=now, phase=change.phase, reasons=(change.reason,))
    return _decide(person, past, check.pain, now, ending=False)


def at_end(person: Person, now: dt.datetime) -> tuple[Decision, ...]:
    """After a session: only what goes down. Raises `LogProblem`."""
    return _decide(person, history(person, read_care(person.db)), None, now, ending=True)


def _decide(
    person: Person, past: tuple[Trained, ...], pain: int | None, now: dt.datetime, *, ending: bool
) -> tuple[Decision, ...]:
    record, found = read_care(person.db), decided(person, past, pain, now, ending=ending)
    agreed = () if ending else tuple(each for each in record.proposals if each.answer == IF_WELL)
    for each in agreed:
        well = any(kept_as(each, decision) for decision in found)
        care.change(person.db, "proposals", each.id, answer="accepted" if well else "lapsed", answered_at=now)
    for decision in found:
        if decision.kind != "hold" and not _known(record, decision):
            _write(person, decision, now)
    return found


def decided(
    person: Person, past: tuple[Trained, ...], pain: int | None, now: dt.datetime, *, ending: bool = False
) -> tuple[Decision, ...]:
    """What the rules say to this history now. Nothing is written."""
    record, fit = read_care(person.db), fit_now(person, now)
    today = Today(
        now.date(), pain, fit.phase, ladder(person.exercises), open_exercises(fit), lasting(record.profile), ending,
        person.plan.settled,
    )  # fmt: skip
    today = _with_answers(_four_weeks(today, past), all_of(person.db, Answered))
    return decisions(Case(person.tables.progression, person.counted, past, fit.programme, today))


def kept_as(proposal: Proposal, decision: Decision) -> bool:
    """Whether this row of the log is this decision, made since the same session."""
    return (proposal.kind, proposal.exercise_id, proposal.exercise_to, proposal.level_to, proposal.last_session) == (
        decision.kind, decision.exercise, decision.exercise_to, decision.level_to, decision.session,
    )  # fmt: skip


def _known(record: CareRecord, decision: Decision) -> bool:
    """Whether this was proposed since the last session already."""
    return any(
        (each.kind, each.exercise_id, each.last_session) == (decision.kind, decision.exercise, decision.session)
        and (decision.asks or each.answer == "made")
        and each.answer != "lapsed"
        for each in record.proposals
    )


def _write(person: Person, decision: Decision, now: dt.datetime) -> None:
    care.add(
        person.db, "proposals", at=now, kind=decision.kind, exercise_id=decision.exercise,
        level_from=decision.level_from, exercise_to=decision.exercise_to, level_to=decision.level_to,
        reasons=decision.reasons, answer=None if decision.asks else "made", answered_at=None,
        version=person.tables.progression.version, last_session=decision.session,
    )  # fmt: skip


def open_proposals(record: CareRecord) -> tuple[Proposal, ...]:
    """Those that wait for a yes or a no; one from before the last session has gone by."""
    newest = record.last_session.id
    return tuple(each for each in record.proposals if each.answer is None and each.last_session >= newest)


def answer(db: Database, proposal: Proposal, now: dt.datetime, *, accepted: bool) -> None:
    """The person's own yes or not now. Raises `LogProblem`."""
    care.change(db, "proposals", proposal.id, answer="accepted" if accepted else "not now", answered_at=now)


def ladder(exercises: Mapping[str, Exercise]) -> dict[str, Rung]:
    return {
        each.id: Rung(
            max(each.levels, default=1),
            tuple(other for other in each.easier if other in exercises),
            tuple(other for other in each.harder if other in exercises),
        )
        for each in exercises.values()
    }


def phase_now(person: Person, record: CareRecord, past: Sequence[Trained], now: dt.datetime) -> Change:
    """The phase that the newest check leads to."""
    check, current = newest_check(record), record.phases[-1] if record.phases else None
    if check is None or check.pain is None:
        raise LookupError("there is no check yet")
    since = current.at.date() if current else dt.date.min
    worse = check.next_day == "worse" if check.next_day else bool(past and past[-1].worse)
    return phases.decide(
        person.tables.phases,
        Now(
            now.date(), cast("Phase", current.phase) if current else None, check.pain, readings(record, past),
            tuple(bool(each.worse) for each in past if each.day >= since), bool(check.answers.get("hard")),
            worse, bool(check.answers.get("ill")), bool(check.answers.get("risen")),
        ),
    )  # fmt: skip


def readings(record: CareRecord, past: Sequence[Trained]) -> tuple[Reading, ...]:
    """All pain that was told: at rest before sessions, and at most within them."""
    rest = (
        Reading(each.at.date(), each.pain) for each in record.checks if each.pain is not None and each.kind == "before"
    )
    moving = (Reading(each.day, each.most, at_rest=False) for each in past if each.most is not None)
    return (*rest, *moving)


def _long_standing(record: CareRecord, phase: str) -> bool:
    """Recover was opened though the pain is high, so only first levels are done."""
    check = newest_check(record)
    return phase == "recover" and check is not None and check.pain is not None and check.pain > 5


def _with_answers(today: Today, history: Sequence[Answered]) -> Today:
    """With how much the two questionnaires about pain and everyday things have become worse in these weeks."""
    since = today.day - FOUR_WEEKS
    return evolve(
        today,
        peg_worse=worse_by(history, "peg", since),
        rmdq_worse=worse_by(history, "roland-morris", since),
    )


def _four_weeks(today: Today, past: Sequence[Trained]) -> Today:
    """With what "taper" and "no better" ask for: the days without pain above 2, and what became of it in four weeks."""
    starts = [(each.day, each.start) for each in past if each.start is not None]
    if not starts:
        return today
    high = max((day for day, pain in starts if pain > LOW), default=dt.date.min)
    low = [day for day, _ in starts if day > high]
    span = [each for each in starts if today.day - each[0] <= FOUR_WEEKS]
    days = (today.day - span[0][0]).days if span else 0
    return evolve(
        today,
        low_days=(today.day - low[0]).days if low else 0,
        days=days,
        kept=min(1.0, len({day for day, _ in span}) / max(1.0, days / 7 * WEEKLY)),
        better=span[0][1] - starts[-1][1] if span else None,
    )
