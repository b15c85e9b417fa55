"""What a report says: weeks, pain, exercises, what was off, what was answered. Read from a log, not judged."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import frozen
from sqlite_utils import Database

from coach.care.change import Change, trend
from coach.care.questionnaire import Questionnaire
from coach.log.diary import Answered, Episode, all_of
from coach.log.rated import rated
from coach.wording import Worded, worded

MOST_EXERCISES: Final = 4
MOST_FAULTS: Final = 6
MOST_EVENTS: Final = 7
MOST_PROPOSALS: Final = 5


@frozen
class Subject:
    """Whose report, and what the plan in use says. `asked_a_week` 0: no plan asks for a number."""

    name: str = ""
    prescriber: str = ""
    goal: str = ""
    asked_a_week: int = 0


@frozen
class Week:
    monday: dt.date
    done: int


@frozen
class PainOfSession:
    day: dt.date
    before: float | None
    after: float | None


@frozen
class Course:
    """One exercise over time. `share`: done of planned, 0-1; `score` 0-100, `None` where too little was seen."""

    exercise: str
    days: tuple[dt.date, ...]
    share: tuple[float, ...]
    score: tuple[float | None, ...]
    level: int
    best: str


@frozen
class Off:
    """What was off: in how many sessions, and for how many seconds in all."""

    name: str
    sessions: int
    seconds: float


@frozen
class Asked:
    """A questionnaire's first and last score, and whether the change matters."""

    name: str
    first: float
    last: float
    change: Change


@frozen
class Dated:
    day: dt.date
    words: Worded


@frozen
class Report:
    subject: Subject
    first_day: dt.date
    last_day: dt.date
    sessions: int
    ended_early: int
    seen_share: float | None
    score: float | None
    weeks: tuple[Week, ...]
    pain: tuple[PainOfSession, ...]
    courses: tuple[Course, ...]
    faults: tuple[Off, ...]
    questionnaires: tuple[Asked, ...]
    events: tuple[Dated, ...]
    proposals: tuple[Dated, ...]


def report(
    db: Database,
    subject: Subject,
    days: tuple[dt.date, dt.date],
    questionnaires: Mapping[str, Questionnaire],
    exercise_name: Callable[[str], str] = str,
) -> Report:
    """Of the sessions and answers from the first to the last of `days`, both included."""
    first, last = days
    span = {"first": first.isoformat(), "after": (last + dt.timedelta(days=1)).isoformat()}
    sessions = list(db.query(_SESSIONS, span))
    sums = next(iter(db.query(_SUMS, span)))
    return Report(
        subject, first, last, sessions=len(sessions),
        ended_early=sum(row["ended_s"] is None or bool(row["early"]) for row in sessions),
        seen_share=sums["seen"], score=sums["score"], weeks=_weeks(sessions, first, last),
        pain=tuple(PainOfSession(_day(row.pop("started_at")), **row) for row in db.query(_PAIN, span)),
        courses=_courses(db, span),
        faults=tuple(Off(row["name"], row["sessions"], row["seconds"]) for row in db.query(_FAULTS, span)),
        questionnaires=_asked(db, questionnaires, last), events=_events(db, span),
        proposals=_proposals(db, span, exercise_name),
    )  # fmt: skip


_IN: Final = "started_at >= :first AND started_at < :after"
_SESSIONS: Final = f"SELECT * FROM sessions WHERE {_IN} ORDER BY julianday(started_at)"  # noqa: S608
_REPORTS: Final = "SELECT * FROM pain_reports WHERE decision IS NOT NULL AND at >= :first AND at < :after"
_BLOCKS: Final = "SELECT * FROM blocks WHERE at >= :first AND at < :after"
_PROPOSED: Final = f"""
    SELECT * FROM proposals WHERE at >= :first AND at < :after ORDER BY id DESC LIMIT {MOST_PROPOSALS}
"""  # noqa: S608
_SETS: Final = f"sets JOIN sessions ON sessions.id = sets.session_id WHERE {_IN}"
_SUMS: Final = f"""
    SELECT avg(sets.score) AS score,
        CASE WHEN sum(sets.ended_s - started_s) > 0 THEN max(0.0, 1.0 - sum(
            (SELECT coalesce(sum(end_s - start_s), 0) FROM unseen WHERE set_id = sets.id)
        ) / sum(sets.ended_s - started_s)) END AS seen
    FROM {_SETS} AND sets.ended_s IS NOT NULL AND kind IN ('hold', 'reps')
"""  # noqa: S608 - as all below, put together from constants
_PAIN: Final = f"""
    SELECT started_at, {rated("pain-before")} AS before, {rated("pain-after")} AS after
    FROM sessions WHERE {_IN} ORDER BY julianday(started_at)
"""  # noqa: S608
_FAULTS: Final = f"""
    SELECT name, count(DISTINCT session_id) AS sessions, sum(faults.end_s - faults.start_s) AS seconds
    FROM faults JOIN (SELECT sets.id AS of_set, session_id FROM {_SETS}) ON of_set = faults.set_id
    GROUP BY name ORDER BY sessions DESC, seconds DESC LIMIT {MOST_FAULTS}
"""  # noqa: S608
_DONE: Final = f"""
    SELECT exercise_id, exercise_name, kind, session_id, started_at, max(level) AS level, avg(sets.score) AS score,
        sum(sets.done) AS done, sum(planned) AS planned,
        (SELECT max(good_s) FROM holds WHERE set_id IN
            (SELECT id FROM sets AS same WHERE same.session_id = sets.session_id
             AND same.exercise_id = sets.exercise_id)) AS longest
    FROM {_SETS} AND sets.ended_s IS NOT NULL GROUP BY exercise_id, session_id ORDER BY julianday(started_at)
"""  # noqa: S608


def weeks_done(db: Database, first: dt.date, last: dt.date) -> tuple[Week, ...]:
    """The whole sessions of each week from the first to the last day."""
    span = {"first": first.isoformat(), "after": (last + dt.timedelta(days=1)).isoformat()}
    return _weeks(list(db.query(_SESSIONS, span)), first, last)


def _weeks(sessions: list[dict[str, Any]], first: dt.date, last: dt.date) -> tuple[Week, ...]:
    done: dict[dt.date, int] = defaultdict(int)
    for row in sessions:
        done[_monday(_day(row["started_at"]))] += row["ended_s"] is not None and not row["early"]
    mondays = range((_monday(last) - _monday(first)).days // 7 + 1)
    return tuple(Week(monday, done[monday]) for monday in (_monday(first) + dt.timedelta(weeks=at) for at in mondays))


def _courses(db: Database, span: dict[str, str]) -> tuple[Course, ...]:
    """The exercises that were done most often."""
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in db.query(_DONE, span):
        if row["kind"] in {"hold", "reps"}:
            rows[row["exercise_id"]].append(row)
    often = sorted(rows.values(), key=len, reverse=True)[:MOST_EXERCISES]
    return tuple(_course(found) for found in often)


def _course(rows: list[dict[str, Any]]) -> Course:
    longest = max((row["longest"] or 0.0 for row in rows), default=0.0)
    most = max((row["done"] or 0.0 for row in rows), default=0.0)
    hold = rows[0]["kind"] == "hold"
    return Course(
        rows[-1]["exercise_name"], tuple(_day(row["started_at"]) for row in rows),
        tuple(min(1.0, (row["done"] or 0.0) / row["planned"]) if row["planned"] else 0.0 for row in rows),
        tuple(row["score"] for row in rows), rows[-1]["level"],
        Worded("longest hold {seconds:.0f} s", seconds=longest) if hold else Worded("most reps {reps:.0f}", reps=most),
    )  # fmt: skip


def _asked(db: Database, known: Mapping[str, Questionnaire], last: dt.date) -> tuple[Asked, ...]:
    history = [each for each in all_of(db, Answered) if each.told_at.date() <= last]
    found = ((each, trend(each, history)) for each in known.values())
    return tuple(Asked(worded(each.name), way.first, way.last, way.change) for each, way in found if way)


def _events(db: Database, span: dict[str, str]) -> tuple[Dated, ...]:
    """The newest, in the order of time."""
    found = sorted(_happened(db, span), key=lambda each: each.day)
    return tuple(found[-MOST_EVENTS:])


def _happened(db: Database, span: dict[str, str]) -> Iterator[Dated]:
    for row in db.query(_REPORTS, span):
        words = Worded("Pain {pain} reported: {decision}", pain=row["pain"], decision=Worded(_DECISIONS.get(
            row["decision"], row["decision"])))  # fmt: skip
        yield Dated(_day(row["at"]), words)
    for row in db.query(_BLOCKS, span):
        yield Dated(_day(row["at"]), Worded("Health answers asked for an examination"))
    for episode in all_of(db, Episode):
        day = episode.started_at.date()
        if span["first"] <= day.isoformat() < span["after"]:
            yield Dated(day, Worded("Episode of pain, {severity} of 10 at its worst", severity=episode.severity))


_DECISIONS: Final = {
    "screening": Worded("the session ended, and health questions were asked"),
    "end session": Worded("the session ended"),
    "end exercise": Worded("the exercise ended"),
    "go on lower": Worded("went on more gently"),
    "go on": Worded("went on"),
}


def _proposals(db: Database, span: dict[str, str], name: Callable[[str], str]) -> tuple[Dated, ...]:
    rows = list(db.query(_PROPOSED, span))[::-1]
    return tuple(Dated(_day(row["at"]), proposal_words(row, name)) for row in rows)


def proposal_words(row: Mapping[str, Any], name: Callable[[str], str]) -> Worded:
    reasons = json.loads(row["reasons"])
    answer = Worded(_ANSWERS.get(row["answer"], row["answer"]))
    what = worded(name(row["exercise_id"])) if row["exercise_id"] else Worded("the whole programme")
    return Worded("{what}: {kind} ({answer}). {reason}", what=what, kind=_KINDS.get(row["kind"], row["kind"]),
                  answer=answer, reason=_reason(reasons[0]) if reasons else "")  # fmt: skip


def _reason(kept: Any) -> Worded:
    """As the rules wrote it, its words and their values; what a result brings may be anything."""
    words, values = kept if isinstance(kept, list) and len(kept) == 2 else (kept, {})
    try:
        return Worded(str(words), **values)
    except (TypeError, KeyError, IndexError, ValueError, AttributeError):
        return Worded(str(words))


_KINDS: Final[Mapping[str, Worded]] = {
    "up": Worded("one level up"),
    "full sets": Worded("all sets again"),
    "hold": Worded("as it is"),
    "down": Worded("one level down"),
    "down two": Worded("two levels down"),
    "down link": Worded("back to the easier exercise"),
    "halve volume": Worded("half of everything"),
    "full volume": Worded("back to the full length"),
    "see clinician": Worded("worth a talk with a clinician"),
    "taper": Worded("fewer sessions a week"),
}


_ANSWERS: Final = {
    None: Worded("to be decided"),
    "accepted": Worded("accepted"),
    "not now": Worded("not now"),
    "if well": Worded("accepted, if the day after is not clearly worse"),
    "lapsed": Worded("accepted, and lapsed"),
    "made": Worded("made"),
}


def _day(moment: str) -> dt.date:
    return dt.date.fromisoformat(moment[:10])


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
