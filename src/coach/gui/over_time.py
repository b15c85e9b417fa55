"""What of a log can be looked at over time: each number as a plot, in words and as a table."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import Final

from coach.care.change import comparable, important_scores, is_single
from coach.care.questionnaire import Questionnaire
from coach.exchange.report import Week
from coach.gui.language import tr
from coach.gui.paint.plot import Line, Plot
from coach.gui.widgets.over_time import Choice, Chosen
from coach.gui.words import day as day_in_words
from coach.log.days import FaultsOfDay, PainOfDay
from coach.log.diary import Answered
from coach.progress.trends import Point, Trend, What
from coach.wording import Worded

MARKS: Final = ("o", "s", "^")
MOST_KINDS: Final = 5
"""Of faults in a table; the plot shows the first three."""
UNITS: Final[dict[What, Worded]] = {
    "held": Worded("seconds in form"), "reps": Worded("in a day"), "score": Worded("form, 0-100"),
}  # fmt: skip
NAMES: Final[dict[What, Worded]] = {
    "held": Worded("{exercise}: longest in form"),
    "reps": Worded("{exercise}: how many in a day"),
    "score": Worded("{exercise}: form"),
}


def of_exercises(found: Iterable[Trend], today: dt.date) -> dict[str, Choice]:
    return {
        f"{each.exercise_id} {each.what}": Choice(
            tr(NAMES[each.what], exercise=tr(each.exercise)), partial(_trend, each, today)
        )
        for each in found
    }


def of_pain(days: Sequence[PainOfDay], today: dt.date) -> dict[str, Choice]:
    """Empty where none was told."""
    return {"pain": Choice(tr("Pain before and after"), partial(_pain, days, today))} if days else {}


def of_weeks(weeks: Sequence[Week], asked: int, today: dt.date) -> dict[str, Choice]:
    """`asked` sessions a week; 0 for no number. Empty where none was done."""
    if not any(week.done for week in weeks):
        return {}
    return {"weeks": Choice(tr("Whole sessions each week"), partial(_weeks, weeks, asked, today))}


def of_form(found: Iterable[Trend], today: dt.date) -> dict[str, Choice]:
    """The exercises done most beside each other."""
    known = [each for each in found if each.what == "score"][: len(MARKS)]
    return {"form": Choice(tr("Form of the exercises done most"), partial(_form, known, today))} if known else {}


def of_faults(days: Sequence[FaultsOfDay], today: dt.date) -> dict[str, Choice]:
    return {"faults": Choice(tr("What was off, by kind"), partial(_faults, days, today))} if days else {}


def of_questionnaires(known: Iterable[Questionnaire], history: Sequence[Answered], today: dt.date) -> dict[str, Choice]:
    """Those that were scored."""
    answered = ((each, comparable(each, history)) for each in known)
    return {each.id: Choice(tr(each.name), partial(of_scores, each, same, today)) for each, same in answered if same}


def of_scores(of: Questionnaire, same: Sequence[Answered], today: dt.date) -> Chosen:
    """Scores that can be compared, against the change from the first that matters."""
    scores = [(each.told_at.date(), each.score or 0.0) for each in same]
    words = Worded("better from here on"), Worded("worse from here on")
    heights = zip(important_scores(of, scores[0][1], single=is_single(same[-1])), words, strict=True)
    unit = tr("of {most}", most=f"{of.scoring.most:g}")
    plot = Plot((_line(tr(of.name), scores),), unit, of.scoring.most,
                heights=tuple((height, tr(word)) for height, word in heights if height is not None))  # fmt: skip
    rows = tuple((day_in_words(day, today), f"{score:g}") for day, score in reversed(scores))
    told = ", ".join(tr("{score} of {most}", score=f"{score:g}", most=f"{of.scoring.most:g}") for _, score in scores)
    return Chosen(plot, told, (tr("Day"), unit), rows)


def _trend(trend: Trend, today: dt.date) -> Chosen:
    unit = tr(UNITS[trend.what])
    line = _line(tr(trend.exercise), [(each.day, each.value) for each in trend.points])
    steps = tuple((later.day, tr("Level {level}", level=later.level)) for later in _stepped(trend.points))
    rows = tuple(
        (day_in_words(each.day, today), f"{each.value:.0f}", str(each.level)) for each in reversed(trend.points)
    )
    words = tr("{exercise}, {unit}, over {n} days", exercise=tr(trend.exercise), unit=unit, n=len(trend.points))
    plot = Plot((line,), unit, 100 if trend.what == "score" else None, steps)
    return Chosen(plot, words, (tr("Day"), unit, tr("Level")), rows)


def _stepped(points: Iterable[Point]) -> list[Point]:
    """The points with which a new level began."""
    return [later for before, later in pairwise(points) if later.level != before.level]


def _pain(days: Sequence[PainOfDay], today: dt.date) -> Chosen:
    before = [(each.day, each.before) for each in days if each.before is not None]
    after = [(each.day, each.after) for each in days if each.after is not None]
    told = ((tr("Before"), before, "s"), (tr("After"), after, "o"))
    lines = tuple(_line(name, values, marks) for name, values, marks in told if values)
    rows = tuple((day_in_words(each.day, today), _number(each.before), _number(each.after)) for each in reversed(days))
    headings = (tr("Day"), tr("Before"), tr("After"))
    return Chosen(Plot(lines, tr("pain, 0-10"), 10), tr("Pain before and after"), headings, rows)


def _weeks(weeks: Sequence[Week], asked: int, today: dt.date) -> Chosen:
    line = _line(tr("Whole sessions each week"), [(week.monday, float(week.done)) for week in weeks])
    heights = ((float(asked), tr("asked for: {times}", times=asked)),) if asked else ()
    rows = tuple((day_in_words(week.monday, today), str(week.done)) for week in reversed(weeks))
    plot = Plot((line,), tr("sessions"), heights=heights, bars=True)
    return Chosen(plot, line.name, (tr("Week from"), tr("sessions")), rows)


def _form(found: Sequence[Trend], today: dt.date) -> Chosen:
    known = [{point.day: point.value for point in each.points} for each in found]
    named = zip(found, known, MARKS, strict=False)
    lines = tuple(_line(tr(each.exercise), values.items(), marks) for each, values, marks in named)
    days = sorted({day for values in known for day in values}, reverse=True)
    rows = tuple((day_in_words(day, today), *(_number(values.get(day)) for values in known)) for day in days)
    headings = (tr("Day"), *(line.name for line in lines))
    return Chosen(Plot(lines, tr(UNITS["score"]), 100), tr("Form of the exercises done most"), headings, rows)


def _faults(days: Sequence[FaultsOfDay], today: dt.date) -> Chosen:
    """How often each kind was told in each week, the most frequent kinds first."""
    kinds: Counter[str] = Counter()
    told: dict[dt.date, Counter[str]] = {}
    for each in days:
        kinds[each.name] += each.times
        told.setdefault(each.day - dt.timedelta(days=each.day.weekday()), Counter())[each.name] += each.times
    names = [name for name, _ in kinds.most_common(MOST_KINDS)]
    lines = tuple(_line(tr(name), [(monday, float(times[name])) for monday, times in told.items()], marks)
                  for name, marks in zip(names, MARKS, strict=False))  # fmt: skip
    rows = tuple((day_in_words(monday, today), *(str(told[monday][name]) for name in names))
                 for monday in reversed(told))  # fmt: skip
    return Chosen(
        Plot(lines, tr("times a week")), tr("What was off, by kind"), (tr("Week from"), *map(tr, names)), rows
    )


def _line(name: str, values: Iterable[tuple[dt.date, float]], marks: str = "o") -> Line:
    days, numbers = zip(*values, strict=True)
    return Line(name, days, numbers, marks)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}"
