"""Whether answers to a questionnaire changed by more than chance and habit: by what its file calls important."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from coach.care.questionnaire import Questionnaire
from coach.log.diary import Answered, Given

Change: TypeAlias = Literal["better", "worse", "unclear"]


@frozen
class Trend:
    """Two scores a while apart, and whether the way between them matters."""

    first: float
    last: float
    since: dt.date
    change: Change


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
