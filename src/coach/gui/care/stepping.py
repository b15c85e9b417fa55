"""Steps of the rules in words: what is offered, what was made, and why."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast

from coach.care.check import asked_now, keep_next_day
from coach.care.gate import newest_check
from coach.care.phase import Content, PhaseTable
from coach.care.progression import Decision
from coach.care.screening import advice_due, outcome_text, unconsented
from coach.care.standing import answer, decision_of, open_proposals
from coach.care.stop import enough_since_check
from coach.care.tables import Tables
from coach.exercise.definition import Exercise
from coach.gui.care.dosed import now_and_then
from coach.gui.language import tr
from coach.gui.parts import Parts, person_of
from coach.gui.widgets.offer import Offer
from coach.log import care
from coach.log.care import CareRecord, NextDay, Proposal, read_care
from coach.wording import Worded

HEADINGS: dict[str, Worded] = {
    "up": Worded("{name}: one level up?"),
    "up link": Worded("{name}: on to {other}?"),
    "full sets": Worded("{name}: all sets again?"),
    "down": Worded("{name}: one level down"),
    "half": Worded("{name}: half the sets"),
    "down two": Worded("{name}: two levels down"),
    "down link": Worded("{name}: back to {other}"),
    "halve volume": Worded("Half of everything for a while"),
    "full volume": Worded("Back to the full length?"),
    "taper": Worded("Fewer sessions a week?"),
    "see clinician": Worded("Worth a talk with a clinician"),
}
IF_WELL = Worded("It is made at your next start, if your back was not clearly worse the day after.")
NOTED = Worded("Noted. It is made at your next start, if your back was not clearly worse the day after.")
LEFT = Worded("Noted. It stays as it is.")
AGREED: dict[str, Worded] = {
    "up": Worded("{name}: one level up"),
    "up link": Worded("{name}: on to {other}"),
    "full sets": Worded("{name}: all sets again"),
    "full volume": Worded("Back to the full length"),
    "taper": Worded("Fewer sessions a week"),
}
"""What was said yes to after the session and is made now."""
QUIET = ("off", "hold")
"""Kept with their reasons, and shown nowhere by themselves."""
ADVICE, ASK, BLOCK, EASE, NEXT_DAY = "advice", "ask", "block", "ease", "next-day"
"""What stands before the colon of an offer's key, beside "proposal"."""
CONSENTS = {ADVICE: "advise", ASK: "ask"}


def offers(parts: Parts, now: dt.datetime) -> tuple[Offer, ...]:
    """What waits for an answer, what was made since the last session, and what is worth a talk with a clinician."""
    record, tables = read_care(parts.log), person_of(parts).tables
    waiting = tuple(_offer(parts, each, now) for each in open_proposals(record))
    made = _made(record, parts.exercises)
    first = (*_closed(record, tables), *_enough(record, tables, now), *_day_after(record, tables, now))
    return (*first, *waiting, *((made,) if made else ()), *_unsaid(record, tables), *_advice(record, tables, now))


def waits(record: CareRecord) -> bool:
    return bool(open_proposals(record))


def of_outlook(
    parts: Parts, found: Sequence[Decision], said: Mapping[str, bool], now: dt.datetime
) -> tuple[Offer, ...]:
    """What follows from the session that ended just now: down, up after a fair day, or as it is; each with why."""
    exercises = parts.exercises
    ups = tuple(_if_well(each, said, exercises, now_and_then(parts, each, now)) for each in found if each.asks)
    downs = [each for each in found if each.kind.startswith("down")]
    held = [each for each in found if each.kind == "hold"]
    down = Offer("", tr("What changes"), _by_reason(downs, lambda each: heading(each, exercises)))
    stays = Offer("", tr("What stays as it is"), _by_reason(held, lambda each: _name(each.exercise, exercises)))
    return (*((down,) * bool(downs)), *ups, *((stays,) * bool(held)))


def _if_well(
    decision: Decision, said: Mapping[str, bool], exercises: Mapping[str, Exercise], doses: tuple[str, ...]
) -> Offer:
    key = f"outlook:{decision.kind}:{decision.exercise}"
    lines = (*map(tr, decision.reasons), *doses)
    if key not in said:
        lines = (*lines, tr(IF_WELL))
        return Offer(key, heading(decision, exercises), lines, tr("Accept"), tr("Not now"))
    return Offer(key, heading(decision, exercises), (*lines, tr(NOTED if said[key] else LEFT)))


def _by_reason(found: Iterable[Decision], name: Callable[[Decision], str]) -> tuple[str, ...]:
    """What has the same reasons stands together, and the reasons once."""
    named: dict[str, list[str]] = {}
    for each in found:
        named.setdefault(" ".join(map(tr, each.reasons)), []).append(name(each))
    return tuple(tr("{what}. {why}", what=", ".join(names), why=why) for why, names in named.items())


def take(parts: Parts, key: str, now: dt.datetime, *, accepted: bool) -> None:
    """The person's answer to an offer. Raises `CoachProblem`."""
    kind, _, name = key.partition(":")
    if kind in (ADVICE, ASK):
        care.add(parts.log, "consents", at=now, item=name, kind=CONSENTS[kind], said_on=now.date())
        return
    if kind == NEXT_DAY:
        known = person_of(parts).tables
        keep_next_day(parts.log, read_care(parts.log), cast("NextDay", name), now, known.check.version)
        return
    found = next((each for each in open_proposals(read_care(parts.log)) if str(each.id) == name), None)
    if found is not None:
        answer(parts.log, found, now, accepted=accepted)


def phase_now(table: PhaseTable, record: CareRecord) -> Content | None:
    """What the phase that the last check brought offers; nothing before the first."""
    now = record.phases[-1].phase if record.phases else None
    return next((each for name, each in table.phases.items() if name == now), None)


def lead_words(parts: Parts, record: CareRecord, now: dt.datetime) -> str:
    """What today is for: the phase, but where pain ended the last session no more of it."""
    tables = person_of(parts).tables
    if enough_since_check(tables.stop, record, now.date()):
        return tr(tables.stop.texts["enough"].words)
    content = phase_now(tables.phases, record)
    return tr("{phase}. {summary}", phase=tr(content.name), summary=tr(content.summary)) if content else ""


def new_phase(parts: Parts) -> Offer | None:
    """The phase that the newest check brought, and why; nothing where it stays, or somebody new begins."""
    record, table = read_care(parts.log), person_of(parts).tables.phases
    check, phase = newest_check(record), record.phases[-1] if record.phases else None
    begins = len(record.phases) == 1 and phase is not None and phase.phase != "relief"
    if check is None or phase is None or phase.at != check.at or begins:
        return None
    content = next(each for name, each in table.phases.items() if name == phase.phase)
    return Offer("", tr(content.name), (*map(tr, phase.reasons), "", tr(content.summary)))


def heading(decision: Decision, exercises: Mapping[str, Exercise], *, agreed: bool = False) -> str:
    """`agreed`: said yes to before, so it is no question any more."""
    kind = decision.kind
    if kind == "up" and decision.exercise_to:
        kind = "up link"
    if kind in ("down", "down link") and not decision.exercise_to:
        kind = "half" if decision.level_to == decision.level_from else "down"
    words = AGREED[kind] if agreed else HEADINGS[kind]
    return tr(words, name=_name(decision.exercise, exercises), other=_name(decision.exercise_to, exercises))


def _name(exercise: str | None, exercises: Mapping[str, Exercise]) -> str:
    found = exercises.get(exercise or "")
    return tr(found.name) if found else exercise or ""


def _offer(parts: Parts, proposal: Proposal, now: dt.datetime) -> Offer:
    decision = decision_of(proposal)
    lines = (*map(tr, decision.reasons), *now_and_then(parts, decision, now))
    return Offer(f"proposal:{proposal.id}", heading(decision, parts.exercises), lines, tr("Accept"), tr("Not now"))


def _made(record: CareRecord, exercises: Mapping[str, Exercise]) -> Offer | None:
    """What was made since the last session, with what was agreed to after it and made by the newest check."""
    newest, check = record.last_session.id, newest_check(record)
    made = [each for each in record.proposals if each.answer == "made" and each.last_session >= newest]
    made = [each for each in made if each.kind not in QUIET]
    agreed = [each for each in record.proposals if check and each.answered_at == check.at > each.at]
    agreed = [each for each in agreed if each.answer == "accepted"]
    if not made and not agreed:
        return None
    reasons = dict.fromkeys(tr(reason) for each in (*made, *agreed) for reason in each.reasons)
    heads = [heading(decision_of(each), exercises, agreed=each in agreed) for each in (*made, *agreed)]
    return Offer("", tr("What changes"), (" ".join(reasons), *(f"\u2022 {each}" for each in heads)))


def _day_after(record: CareRecord, tables: Tables, now: dt.datetime) -> tuple[Offer, ...]:
    """The question about the last session, the morning after."""
    if not asked_now(record, now).next_day:
        return ()
    words = tr(tables.check.texts["next-day"].words)
    ways = tuple((f"{NEXT_DAY}:{key}", tr(each)) for key, each in tables.check.next_day.items())
    return (Offer(f"{NEXT_DAY}:", words, (), ways=ways),)


def _closed(record: CareRecord, tables: Tables) -> tuple[Offer, ...]:
    """That something is closed, with the way to the page that says so."""
    standing = tuple(each for each in record.blocks if each.lifted_at is None)
    if not standing:
        return ()
    told = outcome_text(tables.screening, tuple(item for each in standing for item in each.items))
    return (Offer(f"{BLOCK}:", tr(told.heading), (), tr("See what to do")),)


def _enough(record: CareRecord, tables: Tables, now: dt.datetime) -> tuple[Offer, ...]:
    """Pain ended the last session: what helps comes before all else."""
    if not enough_since_check(tables.stop, record, now.date()):
        return ()
    return (Offer(f"{EASE}:", tr("What helps now"), (tr(tables.stop.texts["ease"].words),), tr("To My back")),)


def _unsaid(record: CareRecord, tables: Tables) -> tuple[Offer, ...]:
    """What waits for a clinician's word."""
    told, agreed = tables.screening.outcomes["ask"], tables.screening.texts["clinician-agrees"]
    return tuple(
        Offer(f"{ASK}:{each.id}", tr(told.heading), (tr(each.short), tr(told.words)), tr(agreed.words))
        for each in unconsented(tables.screening, record)
    )


def _advice(record: CareRecord, tables: Tables, now: dt.datetime) -> tuple[Offer, ...]:
    told = tables.screening.outcomes["advise"]
    return tuple(
        Offer(f"{ADVICE}:{each.id}", tr(told.heading), (tr(each.short), tr(told.words)), tr("I have read this"))
        for each in advice_due(tables.screening, record, now)
    )
