"""What a physiotherapist begins with: own defaults, and sessions as templates."""

import datetime as dt
from pathlib import Path

import pytest
from attrs import evolve

from assigning import a_plan
from coach.care.progression_table import Numbers
from coach.exchange.defaults import (
    Defaults,
    defaults_of,
    keep_defaults,
    read_defaults,
    template_of,
    with_defaults,
)
from coach.exercise.own import OwnTarget
from coach.problems import BadFile, CoachProblem
from coach.session.authoring import written
from coach.session.library import routine_reader
from coach.session.routine import StopRules
from judging import EXERCISES

OWN = Defaults("Slowly.", 6, StopRules(pain=4), Numbers(ok_form=85), ("mon", "thu"), None, 2)


def test_they_are_kept_and_read_again(tmp_path: Path) -> None:
    assert read_defaults(tmp_path / "d.toml") == Defaults()
    keep_defaults(tmp_path / "own" / "d.toml", OWN)
    assert read_defaults(tmp_path / "own" / "d.toml") == OWN


def test_a_plan_begins_with_them_and_gives_them_back() -> None:
    plan = with_defaults(a_plan(), OWN)
    assert plan.expires == plan.created + dt.timedelta(weeks=6)
    assert plan.sessions[0].days == ("mon", "thu")
    assert defaults_of(plan) == OWN
    assert plan.goal == a_plan().goal, "what is the patient's own stays"


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "d.toml").write_text("format = 1\nweeks = 'many'\n")
    with pytest.raises(BadFile, match="weeks"):
        read_defaults(tmp_path / "d.toml")
    with pytest.raises(CoachProblem):
        keep_defaults(tmp_path / "d.toml" / "below a file", OWN)


def test_a_template_is_a_routine_with_nothing_of_the_patient(tmp_path: Path) -> None:
    session = a_plan().sessions[0]
    own = evolve(session.items[0], targets={"line_to_knee": OwnTarget(-4, 9)}, reference={"left_hip": (0.0, 0.0)})
    made = template_of(evolve(session, items=(own,), start=dt.date(2026, 3, 1), end=dt.date(2026, 4, 1)), ["x"])
    assert made.items[0].targets == {} == made.items[0].reference
    assert (made.start, made.end) == (None, None)
    (tmp_path / "template.toml").write_bytes(written(made))
    assert routine_reader(EXERCISES)(tmp_path / "template.toml") == made
    assert template_of(session, [made.id]).id != made.id
