"""Scores, missing answers, the schedule, and what change matters. The numbers are those of clinical 2.2 and 5."""

import datetime as dt
from pathlib import Path

import pytest

from coach.care.change import important_change, trend, worse_by
from coach.care.questionnaire import Questionnaire, asked, due, following, high, questionnaires, score, worded
from coach.log.diary import Answered, Given
from coach.places import shipped

NOW = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
KNOWN = questionnaires(shipped("assets", "questionnaires"))
PAIN, PEG, GOALS, PHQ, ROLAND = (KNOWN.good[name] for name in ("pain", "peg", "goals", "phq-4", "roland-morris"))


def answered(of: Questionnaire, days_ago: float, **answers: Given) -> Answered:
    return Answered(NOW - dt.timedelta(days=days_ago), of.id, of.version, answers, score(of, answers))


def test_every_shipped_questionnaire_can_be_used() -> None:
    assert KNOWN.bad == ()
    assert set(KNOWN.good) == {"pain", "peg", "goals", "phq-4", "roland-morris"}


def test_peg_is_the_mean_of_three() -> None:
    assert score(PEG, {"pain": 5, "enjoyment": 4, "activity": 2}) == 3.7


def test_peg_with_an_answer_left_out_has_no_score() -> None:
    assert score(PEG, {"pain": 5, "enjoyment": None, "activity": 2}) is None
    assert score(PEG, {}) is None


def test_roland_morris_counts_ticks_and_what_is_left_is_a_no() -> None:
    assert len(ROLAND.items) == 24
    assert score(ROLAND, {}) == 0
    assert score(ROLAND, {"rm1": 1, "rm7": 1, "rm24": 1, "rm2": 0, "rm3": None}) == 3
    assert score(ROLAND, {item.id: 1 for item in ROLAND.items}) == 24


def test_phq_4_is_a_sum_that_needs_all_four() -> None:
    assert score(PHQ, {"nervous": 3, "worrying": 2, "interest": 1, "down": 0}) == 6
    assert score(PHQ, {"nervous": 3, "worrying": 2, "interest": 1}) is None


@pytest.mark.parametrize(
    ("answers", "halves"),
    [
        ({"nervous": 2, "worrying": 1, "interest": 0, "down": 0}, ("worry",)),
        ({"nervous": 1, "worrying": 1, "interest": 1, "down": 2}, ("mood",)),
        ({"nervous": 2, "worrying": 2, "interest": 3, "down": 3}, ("worry", "mood")),
        ({"nervous": 1, "worrying": 1, "interest": 1, "down": 1}, ()),
        ({"interest": 3, "down": None}, ()),
        ({"interest": 1, "down": 2}, ("mood",)),
    ],
)
def test_a_half_of_three_or_more_shows_the_way_to_a_person(answers: dict[str, Given], halves: tuple[str, ...]) -> None:
    assert high(PHQ, answers) == halves


def test_a_way_to_a_person_names_the_emergency_number_and_a_doctor() -> None:
    assert PHQ.route is not None
    assert "doctor" in PHQ.route.words
    assert "{number}" in PHQ.route.urgent


def test_goals_ask_for_a_second_only_after_a_first() -> None:
    assert [item.id for item in asked(GOALS, {})] == ["first"]
    assert [item.id for item in asked(GOALS, {"first": "Gardening"})] == ["first", "first-now", "second"]
    second = following(GOALS, {"first": "Gardening"}, asked(GOALS, {"first": "Gardening"})[0])
    assert second is not None
    assert worded(second, {"first": "Gardening"}) == "How well can you do this today? Gardening"


def test_what_is_in_braces_of_an_own_answer_is_left_as_it_is() -> None:
    assert worded(GOALS.items[1], {"first": "{second} run", "second": "x"}).endswith("{second} run")


def test_goals_are_the_mean_of_those_that_were_named() -> None:
    assert score(GOALS, {"first": "Gardening", "first-now": 3}) == 3
    assert score(GOALS, {"first": "Gardening", "first-now": 3, "second": "Running", "second-now": 0}) == 1.5
    assert score(GOALS, {"first": None}) is None


@pytest.mark.parametrize(
    ("of", "first", "last", "change"),
    [
        (PAIN, 6, 4, "better"), (PAIN, 3, 2, "better"), (PAIN, 8, 7, "unclear"),
        (PAIN, 3, 4, "unclear"),
        (PAIN, 3, 5, "worse"),
        (PEG, 5.0, 4.0, "better"), (PEG, 5.0, 4.3, "unclear"), (PEG, 5.0, 6.0, "worse"),
        (ROLAND, 14, 9, "better"), (ROLAND, 10, 7, "better"), (ROLAND, 14, 10, "unclear"),
        (ROLAND, 3, 0, "unclear"), (ROLAND, 10, 15, "worse"), (ROLAND, 10, 14, "unclear"),
        (ROLAND, 18, 23, "worse"), (ROLAND, 21, 24, "unclear"),
        (GOALS, 3.0, 5.0, "better"), (GOALS, 5.0, 3.0, "worse"), (GOALS, 3.0, 4.7, "unclear"),
        (PHQ, 9, 2, "unclear"),
    ],
)  # fmt: skip
def test_a_change_matters_from_its_published_size_on(of: Questionnaire, first: float, last: float, change: str) -> None:
    assert important_change(of, first, last) == change


def test_a_single_activity_has_to_change_by_three() -> None:
    assert important_change(GOALS, 3, 5, single=True) == "unclear"
    assert important_change(GOALS, 3, 6, single=True) == "better"


def test_on_the_first_day_everything_with_a_schedule_is_due() -> None:
    assert {each.id for each in due(KNOWN.good.values(), (), NOW)} == {"peg", "goals", "phq-4", "roland-morris"}


@pytest.mark.parametrize(("of", "days"), [(PEG, 7), (GOALS, 14), (ROLAND, 28), (PHQ, 28)])
def test_each_comes_back_after_its_days(of: Questionnaire, days: int) -> None:
    assert due([of], [answered(of, days - 1)], NOW) == ()
    assert due([of], [answered(of, days)], NOW) == (of,)
    assert due([of], [answered(of, days * 3), answered(of, 1)], NOW) == ()


def test_a_day_is_a_day_of_the_calendar() -> None:
    evening = Answered(dt.datetime(2026, 2, 26, 22, 0, tzinfo=dt.UTC), "peg", "1", {}, None)
    assert due([PEG], [evening], NOW) == (PEG,)


def test_the_trend_goes_from_the_first_to_the_last() -> None:
    first, middle, last = ({f"rm{n + 1}": 1 for n in range(ticks)} for ticks in (14, 12, 8))
    history = [answered(ROLAND, 60, **first), answered(ROLAND, 30, **middle), answered(ROLAND, 1, **last)]
    found = trend(ROLAND, history)
    assert found is not None
    assert (found.first, found.last, found.change) == (14, 8, "better")


def test_one_answer_is_no_trend_and_one_without_a_score_is_left_out() -> None:
    assert trend(PEG, [answered(PEG, 8, pain=4, enjoyment=4, activity=4), answered(PEG, 1, pain=2)]) is None
    assert trend(PEG, []) is None


def test_goals_are_compared_only_with_the_same_ones() -> None:
    old = answered(GOALS, 30, first="Gardening", **{"first-now": 2})
    other = answered(GOALS, 10, first="Running", **{"first-now": 8})
    assert trend(GOALS, [old, other]) is None
    again = answered(GOALS, 1, first="Running", **{"first-now": 8})
    found = trend(GOALS, [old, other, again])
    assert found is not None
    assert found.change == "unclear"


def test_a_file_with_problems_is_told_with_all_of_them(tmp_path: Path) -> None:
    good = shipped("assets", "questionnaires", "phq-4.toml").read_text("utf-8")
    bad = good.replace('id = "phq-4"', 'id = "other"').replace('items = ["nervous", "worrying"]', 'items = ["nervos"]')
    bad = bad.replace('id = "worrying"', 'id = "nervous"').replace("[route]", "[rout]")
    (tmp_path / "phq-4.toml").write_text(bad, "utf-8")
    (problem,) = questionnaires(tmp_path).bad
    assert len(problem.problems) == 4
    assert any("Did you mean 'route'" in line for line in problem.problems)


def test_getting_worse_is_counted_within_the_weeks_that_are_asked_about() -> None:
    history = [answered(PEG, days, pain=n, enjoyment=n, activity=n) for days, n in ((60, 1), (28, 3), (7, 4), (0, 6))]
    since = NOW.date() - dt.timedelta(days=35)
    assert worse_by(history, "peg", since) == 3
    assert worse_by(history, "roland-morris", since) is None
    assert worse_by(history[-1:], "peg", since) is None
