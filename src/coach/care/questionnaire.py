"""Questionnaires: which item comes next, what the answers come to, and when each is due."""

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
