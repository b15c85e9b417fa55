"""Made-up lives, each checked against the bars: what the rules must never do, whatever happens."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import takewhile
from random import Random
from typing import Final, TypeAlias

from attrs import evolve, frozen

from coach.care.block import days_to_state
from coach.care.gate import gate
from coach.care.progression import Decision, Done, Trained
from coach.care.screening import ScreeningTable, blocks_due, outcome
from coach.care.simulation import Life, checked, done, load, stepped, told_next_day
from coach.log.care import Block, CareRecord, Check, LastSession, Screening

EXERCISES: Final = ("glute-bridge", "bird-dog-arm", "front-plank-knees", "curl-up", "side-plank", "walk", "hip-hinge")
"""With levels, with and without something easier and harder."""


@frozen
class Script:
    """One made-up session: everything that does not come from the rules."""

    gap_days: int
    start: int
    rise: int
    effort: int | None
    worse: bool | None
    stopped: tuple[str, ...]
    shares: Mapping[str, tuple[float, float | None]]
    said_after: bool = True


def script(random: Random, exercises: Sequence[str]) -> Script:
    """Mostly good sessions, so that steps up do come, with everything that can go wrong now and then."""
    well = random.random() < 0.75
    return Script(
        gap_days=random.choice((1, 1, 1, 2, 2, 3, 0, 9, 25)) if random.random() < 0.9 else 0,
        start=random.choice((0, 1, 2, 2, 3)) if well else random.randint(0, 10),
        rise=random.choice((0, 0, 1)) if well else random.randint(-2, 5),
        effort=random.randint(2, 6) if well else random.choice((None, 7, 9)),
        worse=False if well or random.random() < 0.4 else random.choice((True, None)),
        stopped=() if well else tuple(each for each in exercises if random.random() < 0.3),
        shares={each: (1.0, 90.0) if well else (random.random(), random.choice((None, 40.0, 70.0, 95.0)))
                for each in exercises},
        said_after=well or random.random() < 0.7,
    )  # fmt: skip


@frozen
class Session:
    """What one made-up session brought. `load` is that of the session, after the steps of its check."""

    before: Life
    after: Life
    offered: tuple[Decision, ...]
    lowered: tuple[Decision, ...]
    load: float


def live(life: Life, scripts: Sequence[Script], exercises: Sequence[str]) -> Iterator[Session]:
    day = dt.date(2026, 1, 1)
    for number, each in enumerate(scripts, start=1):
        day += dt.timedelta(days=each.gap_days)
        before, _, offered = checked(life, day, min(10, each.start))
        life = stepped(before, offered)
        now = load(life.programme, exercises, life.ladder)
        after, lowered = done(life, _trained(number, day, each, life, exercises))
        yield Session(before, life, offered, lowered, now)
        life = told_next_day(after, each.worse)


def _trained(number: int, day: dt.date, each: Script, life: Life, exercises: Sequence[str]) -> Trained:
    start = min(10, each.start)
    most = min(10, max(start, start + each.rise))
    # By what is done in the place of an exercise; what hurts or goes badly there, does so in its place too.
    places = {life.programme.place(name): name for name in exercises}
    made = tuple(_done(place, name, each, life) for place, name in places.items())
    return Trained(number, day, start, most, most if each.said_after else None, each.effort, None, made, 15.0)


def _done(place: str, name: str, each: Script, life: Life) -> Done:
    share, form = each.shares[name]
    low = 2 if form is not None and form < life.numbers.bad_form else 0
    return Done(place, life.programme.of(place).level, share, form, low, stopped=name in each.stopped)


def with_more_pain(random: Random, scripts: Sequence[Script]) -> tuple[int, tuple[Script, ...]]:
    """The same life with more pain in one of its sessions: in it, the day after, at its start, or by a stop; and which
    one, counted from 0.
    """
    at, more = random.randrange(len(scripts)), random.randint(1, 4)
    one = scripts[at]
    worse = random.choice((
        evolve(one, rise=max(one.rise, 0) + more), evolve(one, worse=True), evolve(one, stopped=tuple(one.shares)), None
    ))  # fmt: skip
    if worse is None:
        return at, (*scripts[:at], *_sorer_days(scripts[at:], more))
    return at, (*scripts[:at], worse, *scripts[at + 1 :])


def _sorer_days(scripts: Sequence[Script], more: int) -> Iterator[Script]:
    """More pain at the start of the first, and of what follows day by day: the day after is judged by the difference,
    so a higher number before it alone would be less of a rise and not more pain.
    """
    days = list(takewhile(lambda each: each.gap_days <= 1, scripts[1:]))
    yield from (evolve(each, start=each.start + more) for each in (scripts[0], *days))
    yield from scripts[1 + len(days) :]


def complaints(random: Random, life: Life, exercises: Sequence[str], sessions: int = 8) -> Iterator[str]:
    """What a made-up life shows to be wrong with the rules; nothing where they hold."""
    scripts = tuple(script(random, exercises) for _ in range(sessions))
    lived = tuple(live(life, scripts, exercises))
    for each in lived:
        yield from _of_session(each, exercises)
    at, sore = with_more_pain(random, scripts)
    sorer = tuple(live(life, sore, exercises))
    # Of several exercises one goes up at a time, so later on it may be another's turn; of one it holds for ever.
    compared = range(at, sessions) if len(exercises) == 1 else range(at, min(at + 2, sessions))
    for number in compared:
        if sorer[number].load > lived[number].load:
            yield f"more pain led to more load before session {number + 1}"
            return


def _of_session(session: Session, exercises: Sequence[str]) -> Iterator[str]:
    ups = [each for each in session.offered if each.upward]
    if len(ups) > 1:
        yield f"two steps up in a session: {[(each.kind, each.exercise) for each in ups]}"
    if any(each.upward for each in session.lowered):
        yield "a step up at the end of a session"
    if ups and any(_hurt(each) for each in session.before.history[-2:]):
        yield f"a step up after a stop rule: {ups[0].exercise}"
    ladder = session.before.ladder
    # Two that were replaced by the same easier one stand in one place, and one step lifts both.
    higher = len(
        {
            session.before.programme.place(each)
            for each in exercises
            if load(session.after.programme, (each,), ladder) > load(session.before.programme, (each,), ladder)
        }
    )
    if higher > 1 and not any(each.kind == "full volume" for each in ups):
        yield f"{higher} exercises went up at once"


def _hurt(trained: Trained) -> bool:
    rose = trained.most is not None and trained.start is not None and trained.most - trained.start >= 2
    return rose or trained.stopped or bool(trained.worse) or any(each.stopped for each in trained.done)


def gate_complaints(random: Random, table: ScreeningTable, steps: int = 14) -> Iterator[str]:
    """A made-up life before the gate: questions begun, finished, left; checks; clocks set back; statements right and
    wrong. Whatever comes, nothing opens it behind an emergency, an unfinished list or a check that was not done.
    """
    record, now = CareRecord(), dt.datetime(2026, 1, 1, 9, tzinfo=dt.UTC)
    for number in range(1, steps + 1):
        now += dt.timedelta(hours=random.choice((0.1, 1, 20, 24, 72, 400, -1, -30, -500)))
        record = random.choice(_DEEDS)(random, record, now, number, table)
        found = gate(record, now, table)
        if found.state == "open" and (words := _wrongly_open(record, now)):
            yield words


def _wrongly_open(record: CareRecord, now: dt.datetime) -> str:
    if any(block.tier == "emergency" and block.lifted_at is None for block in record.blocks):
        return "open behind an emergency"
    if not record.screenings or record.screenings[-1].outcome is None:
        return "open without the questions answered to their end"
    checks = [check for check in record.checks if check.kind == "before"]
    if not checks or abs(now - checks[-1].at) > dt.timedelta(minutes=40) or checks[-1].anything_new:
        return "open without a check of this hour"
    return "open with pain of 9 or 10" if (checks[-1].pain or 0) >= 9 else ""


Deed: TypeAlias = Callable[[Random, CareRecord, dt.datetime, int, ScreeningTable], CareRecord]


def _asks(_: Random, record: CareRecord, now: dt.datetime, number: int, __: ScreeningTable) -> CareRecord:
    begun = Screening(number, now, None, "something changed", {}, None, 1, record.last_session.id)
    return evolve(record, screenings=(*record.screenings, begun))


def _answers(random: Random, record: CareRecord, now: dt.datetime, number: int, table: ScreeningTable) -> CareRecord:
    """The list to its end, with something ticked now and then."""
    record = _asks(random, record, now, number, table)
    rate = random.choice((0.0, 0.0, 0.05))
    answers = {each.id: random.random() < rate for each in table.questions}
    last = evolve(record.screenings[-1], finished_at=now, outcome=outcome(table, answers), answers=answers)
    due = blocks_due(table, answers)
    blocks = tuple(
        Block(number * 10 + at, now, number, each.tier, each.items, None, None) for at, each in enumerate(due)
    )
    return evolve(record, screenings=(*record.screenings[:-1], last), blocks=(*record.blocks, *blocks))


def _checks(random: Random, record: CareRecord, now: dt.datetime, number: int, _: ScreeningTable) -> CareRecord:
    pain, new = random.choice((1, 2, 4, 6, 9, 10)), random.random() < 0.1
    check = Check(number, now, "before", pain, new, None, {}, record.last_session.id)
    return evolve(record, checks=(*record.checks, check))


def _trains(_: Random, record: CareRecord, now: dt.datetime, __: int, ___: ScreeningTable) -> CareRecord:
    return evolve(record, last_session=LastSession(record.last_session.id + 1, now, 600.0))


def _states(random: Random, record: CareRecord, now: dt.datetime, _: int, __: ScreeningTable) -> CareRecord:
    """The statement that one was examined; with a date that cannot be right it lifts nothing."""
    standing = tuple(each for each in record.blocks if each.lifted_at is None)
    span = days_to_state(standing, now) if standing else None
    day = now.date() + dt.timedelta(days=random.randint(-3, 1))
    if span is None or not span.earliest <= day <= span.latest:
        return record
    lifted = tuple(evolve(each, lifted_at=each.lifted_at or now, examined_on=day) for each in record.blocks)
    return evolve(record, blocks=lifted)


_DEEDS: Final[tuple[Deed, ...]] = (_asks, _answers, _answers, _checks, _checks, _checks, _trains, _states)
