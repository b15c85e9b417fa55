"""What of a plan is worth a thought before it is signed."""

import datetime as dt
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from assigning import FILE, a_plan
from coach import places
from coach.care.profile import keep
from coach.care.tables import tables
from coach.exchange.plan import Plan, plan_reader
from coach.exchange.plan_text import plan_text
from coach.exchange.thoughts import thoughts, told_flags
from coach.exercise.definition import Flag
from coach.exercise.own import OwnTarget, measures_to_target
from coach.log.database import open_log
from coach.session.routine import Item, StopRules
from judging import EXERCISES, MEASURES


def plan(*items: Item, **session: Any) -> Plan:
    given = a_plan()
    usual = {"times_a_week": 3, "days": (), "start": None, "end": None, "items": items or (Item("glute-bridge"),)}
    return evolve(given, taught_back=True, precautions=(),
                  sessions=(evolve(given.sessions[0], **usual | session),))  # fmt: skip


def told(made: Plan, *flags: Flag) -> str:
    """The plan is one that can be read, so that each thought is about something that may be signed."""
    assert plan_reader(EXERCISES)(FILE, plan_text(made)) == made
    return "\n".join(thoughts(made, EXERCISES, frozenset(flags)))


def test_of_a_plan_that_fits_nothing_is_said() -> None:
    assert told(plan()) == ""


def test_what_goes_the_way_that_makes_it_worse_asks_for_care() -> None:
    leaning = evolve(plan(Item("press-up"), Item("knee-to-chest")), precautions=("ext-worse",))
    assert told(leaning) == "Prone press-up asks for care: leaning back makes it worse"
    bending = evolve(leaning, precautions=("flex-worse",))
    assert told(bending) == "Knee to chest asks for care: bending forward makes it worse"


def test_what_the_patient_answered_counts_where_the_plan_does_not_know_it() -> None:
    made = plan(Item("press-up"))
    assert "The patient told: leaning back makes it worse" in told(made, "ext-worse")
    assert "told" not in told(evolve(made, precautions=("ext-worse",)), "ext-worse")


@pytest.mark.parametrize(
    ("session", "words"),
    [
        ({"days": ("mon", "wed"), "times_a_week": 5}, "2 days of the week are named, but it says 5 times a week"),
        ({"times_a_week": None}, "how often is not said"),
        ({"start": dt.date(2031, 1, 1)}, "begins after the plan is over"),
        ({"end": dt.date(2031, 1, 1)}, "goes on after the plan is over"),
        ({"end": dt.date(2020, 1, 1)}, "is over already"),
        ({"times_a_day": 12, "items": (Item("walk"),)}, "min a day"),
    ],
)
def test_days_that_contradict_each_other_are_told(session: dict[str, Any], words: str) -> None:
    assert words in told(plan(**session))


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (Item("front-plank", hold_s=300), "more than twice the dose of its highest level"),
        (Item("glute-bridge", hold_s=2, tempo=(2, 5, 2)), "is held 2 s, but its tempo says 5 s"),
        (Item("cat-camel", targets={"head_drop": OwnTarget(40, 10)}), "is not measured by the camera"),
        (Item("front-plank", tempo=(1, 1, 1)), "has no tempo"),
    ],
)
def test_doses_that_are_much_or_contradict_themselves_are_told(item: Item, words: str) -> None:
    assert words in told(plan(item))


def test_limits_looser_than_the_usual_ones_are_told() -> None:
    assert "whatever the plan says" in told(evolve(plan(), stop=StopRules(pain=8)))
    assert told(evolve(plan(), stop=StopRules(pain=4, rise=1))) == ""


def test_every_measure_a_target_may_be_set_for_has_a_name_for_the_person() -> None:
    assert not [name for each in EXERCISES.values() for name in measures_to_target(each) if not MEASURES[name].name]


def test_a_target_of_what_the_camera_does_not_measure_cannot_be_signed() -> None:
    made = plan(Item("belly-breathing", targets={"line": OwnTarget(0, 5)}))
    with pytest.raises(Exception, match="is not judged by"):
        plan_reader(EXERCISES)(FILE, plan_text(made))


def test_what_the_patient_sent_of_their_answers_is_read(tmp_path: Path) -> None:
    care = tables(places.shipped("assets") / "care")
    with closing(open_log(tmp_path / "log.sqlite3")) as log:
        assert told_flags(log, care.profile, care.screening) == frozenset()
        keep(log, {"bending": "worse", "conditions": ["stenosis"]}, dt.datetime(2026, 3, 5, tzinfo=dt.UTC), 1)
        assert told_flags(log, care.profile, care.screening) == {"flex-worse", "stenosis"}
        log.execute("UPDATE profile SET answers = '[1, 2]'")
        assert told_flags(log, care.profile, care.screening) == frozenset(), "what makes no sense says nothing"
