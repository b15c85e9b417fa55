"""Pain in a session: what the person reports, and what the rules make of it."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal, TypeAlias, cast, get_args

from attrs import evolve, frozen
from sqlite_utils import Database

from coach.care import block
from coach.care.rules import Facts, Rule, first, told
from coach.care.screening import Text
from coach.files.read import read
from coach.files.shape import Rules, Told
from coach.log import care
from coach.log.care import CareRecord
from coach.session.routine import StopRules
from coach.wording import Worded

Decision: TypeAlias = Literal["screening", "end session", "end exercise", "go on", "go on lower"]
FLAGS: Final = ("sign", "both_legs", "leg", "sharp")
FACTS: Final = ("pain", "start", "rise", *FLAGS)


@frozen
class Option:
    """`means` are the facts that are true where this is chosen."""

    id: str
    words: str
    means: tuple[str, ...] = ()


@frozen
class Place:
    """`box`: left, top, width and height in shares of the figure seen from behind."""

    id: str
    words: str
    box: tuple[float, ...]
    side: Literal["left", "right", ""] = ""
    means: tuple[str, ...] = ()


@frozen
class StopTable:
    version: int
    reviewed: str
    sources: tuple[str, ...]
    numbers: dict[str, float]
    rules: tuple[Rule, ...]
    after_rest: tuple[Rule, ...]
    places: tuple[Place, ...]
    qualities: tuple[Option, ...]
    spreading: tuple[Option, ...]
    signs: tuple[Option, ...]
    texts: dict[str, Text]


@frozen
class Report:
    """`pain` and `start` are 0-10, `None` where nothing was said. `ends`: the person ends the session anyway."""

    pain: int | None
    start: int | None
    places: tuple[str, ...] = ()
    qualities: tuple[str, ...] = ()
    spreading: str | None = None
    signs: tuple[str, ...] = ()
    ends: bool = False


@frozen
class Ruling:
    decision: Decision
    reason: Worded
    rule: str


def stop_table(path: Path) -> StopTable:
    """Raises `BadFile`."""
    return read(path, StopTable, Rules(checks={StopTable: (_rules, _means, _boxes)}))


def with_plan(table: StopTable, plan: StopRules | None) -> StopTable:
    """The table with a plan's limits, where they are stricter; none makes it looser."""
    if plan is None:
        return table
    numbers = {"stop_pain": plan.pain, "stop_rise": plan.rise}
    strict = {name: min(table.numbers[name], limit) for name, limit in numbers.items()}
    return evolve(table, numbers=table.numbers | strict)


def decide(table: StopTable, report: Report) -> Ruling:
    """The first row that holds. Something always does: what is not known ends the exercise."""
    return _ruled(table, table.rules, _facts(table, report))


def decide_after_rest(table: StopTable, pain: int | None, start: int | None) -> Ruling:
    """Three minutes after a sharp pain."""
    return _ruled(table, table.after_rest, _facts(table, Report(pain, start)))


def rating_ends(table: StopTable, pain: int, start: int | None) -> Ruling | None:
    """A number given between exercises: the ruling where it ends the session, else nothing."""
    ruling = decide(table, Report(pain, start))
    return ruling if ruling.decision == "end session" else None


def enough_since_check(table: StopTable, record: CareRecord, today: dt.date) -> bool:
    """Whether pain ended what today's newest check opened: by a report, or by a number given in it or after it."""
    at = next((at for at in reversed(range(len(record.checks))) if record.checks[at].kind == "before"), None)
    if at is None or record.checks[at].at.date() != today:
        return False
    check, given = record.checks[at], record.checks[at + 1 :]
    reports = (each for each in record.pain_reports if each.at >= check.at)
    return any(each.decision == "end session" for each in reports) or any(
        each.kind in ("block", "after") and each.pain is not None and rating_ends(table, each.pain, check.pain)
        for each in given
    )


def begin_report(db: Database, record: CareRecord, session_id: int | None, exercise: str, now: dt.datetime) -> int:
    """That something hurt, before anything is asked: it stays in the log whatever happens to the window."""
    return care.add(
        db, "pain_reports", at=now, session_id=session_id, exercise_id=exercise, pain=None, side=None, places=(),
        qualities=(), spreading=None, signs=(), decision=None, last_session=record.last_session.id,
    )  # fmt: skip


def finish_report(db: Database, report_id: int, table: StopTable, report: Report, now: dt.datetime) -> Ruling:
    """What the rules say to the answers, written; what asks for the questions in full makes them due first."""
    ruling = decide(table, report)
    if report.ends and ruling.decision != "screening":
        ruling = evolve(ruling, decision="end session")
    if ruling.decision == "screening":
        block.ask(db, care.read_care(db), "pain in a session", now, table.version)
    sides: set[str] = {place.side for place in table.places if place.id in report.places}
    care.change(
        db, "pain_reports", report_id, pain=report.pain, side=_side(sides), places=report.places,
        qualities=report.qualities, spreading=report.spreading, signs=report.signs, decision=ruling.decision,
    )  # fmt: skip
    return ruling


def _side(sides: set[str]) -> str:
    return "both" if {"left", "right"} <= sides else "left" if "left" in sides else "right" if "right" in sides else ""


def _facts(table: StopTable, report: Report) -> Facts:
    rise = None if report.pain is None or report.start is None else report.pain - report.start
    chosen = {*report.places, *report.qualities, report.spreading, *report.signs}
    flags = {flag for option in _options(table) if option.id in chosen for flag in option.means}
    return {"pain": report.pain, "start": report.start, "rise": rise, **{flag: flag in flags for flag in FLAGS}}


def _options(table: StopTable) -> tuple[Place | Option, ...]:
    return (*table.places, *table.qualities, *table.spreading, *table.signs)


def _ruled(table: StopTable, rules: tuple[Rule, ...], facts: Facts) -> Ruling:
    rule = first(rules, facts, table.numbers)
    if rule is None:
        raise LookupError("the table of stop rules has no last row")
    values = {key: value for key, value in facts.items() if f"{{{key}}}" in rule.words}
    return Ruling(cast("Decision", rule.then), Worded(rule.words, **values), rule.id)


def _rules(table: StopTable) -> Iterator[Told]:
    for name in ("rules", "after_rest"):
        for at, rule in enumerate(getattr(table, name)):
            yield from ((f"{name}[{at}].{where}", words) for where, words in told(rule, FACTS, table.numbers))
            if rule.then not in get_args(Decision):
                yield f"{name}[{at}].then", f"{rule.then!r} is not one of {', '.join(get_args(Decision))}"


def _means(table: StopTable) -> Iterator[Told]:
    for option in _options(table):
        yield from (("means", f"{flag!r} of {option.id} is not one of {', '.join(FLAGS)}")
                    for flag in option.means if flag not in FLAGS)  # fmt: skip


def _boxes(table: StopTable) -> Iterator[Told]:
    for at, place in enumerate(table.places):
        if len(place.box) != 4 or not all(0 <= share <= 1 for share in place.box):
            yield f"places[{at}].box", "a box has four numbers between 0 and 1: left, top, width, height"
