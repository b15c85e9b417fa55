"""Who needs somebody's eyes first."""

import datetime as dt

from coach.exchange.attention import Day, Facts, attention, pain_change

TODAY = dt.date(2026, 3, 20)


def days(*ago: int, pain: tuple[float, ...] = (), done: bool = True) -> tuple[Day, ...]:
    told = dict(enumerate(pain))
    return tuple(Day(TODAY - dt.timedelta(days=each), done, told.get(at)) for at, each in enumerate(ago))


def reasons(facts: Facts) -> list[str]:
    return [str(each.words) for each in attention(facts, TODAY)]


def test_who_does_what_was_asked_needs_nobody() -> None:
    assert reasons(Facts(days(0, 2, 4, 7, 9, 11), asked_a_week=3)) == []


def test_health_answers_come_before_stops_before_pain_before_silence() -> None:
    facts = Facts(days(8, 9, 10, 11, 12, 13, pain=(6, 6, 6, 3, 3, 3)), (TODAY,), blocked=True, open_proposals=2,
                  asked_a_week=3)  # fmt: skip
    assert reasons(facts) == [
        "Health answers keep them from exercising", "Stopped by a rule in the last two weeks: 1",
        "Pain before sessions has gone up by 3.0", "No session for 8 days", "Proposals to decide: 2",
    ]  # fmt: skip


def test_pain_is_compared_with_enough_of_it_only() -> None:
    assert pain_change(Facts(days(0, 1, 2, pain=(9, 9, 9)))) is None
    assert pain_change(Facts(days(0, 1, 2, 3, 4, 5, pain=(1, 1, 1, 3, 3, 3)))) == -2


def test_half_of_what_was_asked_is_too_little_but_who_has_just_begun_is_not_behind() -> None:
    assert reasons(Facts(days(0, 13), asked_a_week=3)) == ["2 of 6 sessions in two weeks"]
    assert reasons(Facts(days(0, 1), asked_a_week=3)) == []


def test_an_old_stop_and_a_plan_that_is_over_weigh_little() -> None:
    over = Facts(days(0), (TODAY - dt.timedelta(days=15),), asked_a_week=3, plan_until=TODAY - dt.timedelta(days=1))
    assert reasons(over) == ["The plan ended on 2026-03-19"]


def test_without_a_plan_nothing_is_asked() -> None:
    assert reasons(Facts(days(12))) == []
    assert reasons(Facts()) == ["No results yet"]
