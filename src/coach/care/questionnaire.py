"""Questionnaires: which item comes next, what the answers come to, when each is due, whether a change matters."""

import datetime as dt
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coach.files.library import Library, library
from coach.files.read import reading
from coach.files.shape import Rules, Told
from coach.log.diary import Answered, Given
from coach.problems import BadFile
from coach.wording import Worded

Answer: TypeAlias = Literal["scale", "choice", "tick", "own-words"]
"""scale: 0 to 10. choice: the place, from 0, in the questionnaire's choices. tick: 1, or left. own-words: text."""
Answers: TypeAlias = Mapping[str, Given]
Change: TypeAlias = Literal["better", "worse", "unclear"]
NUMBERS: Final = ("scale", "choice", "tick")


@frozen
class Item:
    """`needs`: asked only where that item was answered. `{id}` in its words takes that answer."""

    id: str
    words: str
    answer: Answer
    least: str = ""
    most: str = ""
    needs: str = ""


@frozen
class Scoring:
    """The mean or the sum of the numbers; no score with more than `missing` of them left out. A tick left is 0."""

    how: Literal["mean", "sum"]
    most: float
    missing: int
    better: Literal["lower", "higher"] = "lower"


@frozen
class Important:
    """The smallest change that matters: so many points, or for the better this share of where it began.

    `single_points` where only one item was answered. From a start under `better_from` no gain can be shown, from one
    over `worse_up_to` no loss. Sources: Ostelo 2008 and those of the file.
    """

    points: float
    sources: tuple[str, ...]
    share: float | None = None
    single_points: float | None = None
    better_from: float | None = None
    worse_up_to: float | None = None


@frozen
class Half:
    """A part of the items by itself; from `high` on one should talk to somebody."""

    id: str
    items: tuple[str, ...]
    high: float


@frozen
class Route:
    """The kind way to a person."""

    heading: str
    words: str
    urgent: str
    sources: tuple[str, ...]


@frozen
class Questionnaire:
    """`every_days` 0: never due by itself. `licensed`: its wording is quoted and not ours to change, nor to translate;
    `translated` are the languages in which a wording is published that may be used.
    """

    id: str
    version: str
    reviewed: str
    name: str
    about: str
    lead: str
    notice: str
    sources: tuple[str, ...]
    every_days: int
    minutes: int
    scoring: Scoring
    items: tuple[Item, ...]
    licensed: bool = False
    translated: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    change: Important | None = None
    halves: tuple[Half, ...] = ()
    route: Route | None = None

    def worded_in(self, language: str) -> bool:
        """Whether it can be asked in this language; a licensed one is otherwise asked in English."""
        return not self.licensed or language in {"en", *self.translated}


@frozen
class Trend:
    """Two scores a while apart, and whether the way between them matters."""

    first: float
    last: float
    since: dt.date
    change: Change


def questionnaires(folder: Path) -> Library[Questionnaire]:
    """Every questionnaire of a folder by id; what cannot be used, with its reasons, is in `bad`."""
    read = reading(Questionnaire, Rules(checks={Questionnaire: (_items, _needs, _halves, _choices)}))

    def questionnaire(path: Path) -> Questionnaire:
        made = read(path)
        if made.id != path.stem:
            raise BadFile(path, [f"the id is {made.id!r}, so the file has to be called {made.id}.toml"])
        return made

    return library(folder, questionnaire)


def asked(of: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """The items that are asked, given the answers so far."""
    return tuple(item for item in of.items if not item.needs or answers.get(item.needs))


def following(of: Questionnaire, answers: Answers, item: Item | None) -> Item | None:
    """The item after this one, the first after none; `None` at the end."""
    items = asked(of, answers)
    at = items.index(item) + 1 if item in items else 0
    return items[at] if at < len(items) else None


def worded(item: Item, answers: Answers) -> Worded:
    """What stands in braces is another item's answer, in the person's own words."""
    return Worded(item.words, **{item.needs: answers.get(item.needs)}) if item.needs else Worded(item.words)


def score(of: Questionnaire, answers: Answers) -> float | None:
    """To one decimal; `None` where too little was answered."""
    given = _numbers(answers, (item for item in asked(of, answers) if item.answer in NUMBERS))
    known = [number for number in given if number is not None]
    if not known or len(given) - len(known) > of.scoring.missing:
        return None
    return round(statistics.fmean(known) if of.scoring.how == "mean" else sum(known), 1)


def _numbers(answers: Answers, items: Iterable[Item]) -> list[float | None]:
    return [_number(item, answers.get(item.id)) for item in items]


def _number(item: Item, given: Given) -> float | None:
    if item.answer == "tick":
        return float(given or 0)
    return float(given) if isinstance(given, int) else None


def high(of: Questionnaire, answers: Answers) -> tuple[str, ...]:
    """The halves that are high enough to show the way to a person. A half with an item left out says nothing."""
    items = {item.id: item for item in of.items}
    found = []
    for half in of.halves:
        numbers = _numbers(answers, (items[name] for name in half.items))
        known = [number for number in numbers if number is not None]
        if len(known) == len(numbers) and sum(known) >= half.high:
            found.append(half.id)
    return tuple(found)


def due(of: Iterable[Questionnaire], history: Sequence[Answered], now: dt.datetime) -> tuple[Questionnaire, ...]:
    """Those never answered, and those last answered as many days ago as their schedule says (clinical 5)."""
    return tuple(each for each in of if each.every_days and _days_since(each, history, now) >= each.every_days)


def _days_since(of: Questionnaire, history: Sequence[Answered], now: dt.datetime) -> float:
    days = [each.told_at.astimezone(now.tzinfo).date() for each in history if each.questionnaire_id == of.id]
    return (now.date() - max(days)).days if days else float("inf")


def trend(of: Questionnaire, history: Sequence[Answered]) -> Trend | None:
    """From the first score to the last that can be compared with it; `None` with fewer than two.

    With activities in one's own words only answers about the same ones are compared.
    """
    same = comparable(of, history)
    if len(same) < 2:
        return None
    first, last = same[0], same[-1]
    change = important_change(of, first.score or 0.0, last.score or 0.0, single=is_single(last))
    return Trend(first.score or 0.0, last.score or 0.0, first.told_at.date(), change)


def activities_better(of: Questionnaire, history: Sequence[Answered]) -> tuple[tuple[str, int, int], ...]:
    """What was named in one's own words and goes better by what matters for one thing alone: its first number and its
    last.
    """
    same, least = comparable(of, history), of.change.single_points if of.change else None
    if len(same) < 2 or least is None:
        return ()
    first, last = same[0].answers, same[-1].answers
    named = ((last.get(item.needs), first.get(item.id), last.get(item.id)) for item in of.items if item.needs)
    return tuple(
        (words, before, now)
        for words, before, now in named
        if isinstance(words, str) and isinstance(before, int) and isinstance(now, int) and now - before >= least
    )


def comparable(of: Questionnaire, history: Iterable[Answered]) -> tuple[Answered, ...]:
    """The answers with a score that can be compared with the last one."""
    scored = [each for each in history if each.questionnaire_id == of.id and each.score is not None]
    return tuple(each for each in scored if _own_words(of, each) == _own_words(of, scored[-1]))


def is_single(answered: Answered) -> bool:
    """Whether only one item has a number."""
    return sum(isinstance(answer, int) for answer in answered.answers.values()) == 1


def worse_by(history: Iterable[Answered], name: str, since: dt.date) -> float | None:
    """By how many points a score of which lower is better has risen since a day; `None` with fewer than two."""
    scores = [
        each.score
        for each in history
        if each.questionnaire_id == name and each.score is not None and each.told_at.date() >= since
    ]
    return scores[-1] - scores[0] if len(scores) > 1 else None


def _own_words(of: Questionnaire, answered: Answered) -> tuple[Given, ...]:
    return tuple(answered.answers.get(item.id) for item in of.items if item.answer == "own-words")


def important_change(of: Questionnaire, first: float, last: float, *, single: bool = False) -> Change:
    """Whether the way from one score to another matters. Without a known important change, none does."""
    if first == last:
        return "unclear"
    gain = (first - last) if of.scoring.better == "lower" else (last - first)
    better, worse = _needed(of, first, single=single)
    if gain < 0:
        return "worse" if worse is not None and -gain >= worse else "unclear"
    return "better" if better is not None and gain >= better else "unclear"


def important_scores(of: Questionnaire, first: float, *, single: bool = False) -> tuple[float | None, float | None]:
    """From which score on it is better than `first` by what matters, and from which worse; `None` where no score is."""
    sign = -1.0 if of.scoring.better == "lower" else 1.0
    better, worse = _needed(of, first, single=single)
    ends = (first + sign * (better or 0.0), first - sign * (worse or 0.0))
    better_at, worse_at = (end if end != first and 0 <= end <= of.scoring.most else None for end in ends)
    return better_at, worse_at


def _needed(of: Questionnaire, first: float, *, single: bool) -> tuple[float | None, float | None]:
    """How many points for the better matter, and how many for the worse; `None` where such a change cannot be shown."""
    rule = of.change
    if rule is None:
        return None, None
    points = rule.single_points if single and rule.single_points is not None else rule.points
    gain = points if rule.share is None else min(points, rule.share * first)
    return (gain if rule.better_from is None or first >= rule.better_from else None,
            points if rule.worse_up_to is None or first <= rule.worse_up_to else None)  # fmt: skip


def _items(of: Questionnaire) -> Iterator[Told]:
    ids = [item.id for item in of.items]
    for at, item in enumerate(of.items):
        if item.id in ids[:at]:
            yield f"items[{at}].id", f"there are two items {item.id!r}"
        if item.answer == "scale" and not (item.least and item.most):
            yield f"items[{at}]", "a scale says what its ends are: write least and most"


def _needs(of: Questionnaire) -> Iterator[Told]:
    ids = [item.id for item in of.items]
    for at, item in enumerate(of.items):
        if item.needs and item.needs not in ids[:at]:
            yield f"items[{at}].needs", f"there is no item {item.needs!r} before this one"


def _halves(of: Questionnaire) -> Iterator[Told]:
    ids = {item.id for item in of.items}
    for at, half in enumerate(of.halves):
        yield from ((f"halves[{at}].items", f"there is no item {name!r}") for name in half.items if name not in ids)
    if of.halves and of.route is None:
        yield "route", "is missing: who scores high needs a way to a person"


def _choices(of: Questionnaire) -> Iterator[Told]:
    if any(item.answer == "choice" for item in of.items) and not of.choices:
        yield "choices", "is missing: an item asks for a choice"
