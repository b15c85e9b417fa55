"""A routine as it is for the person today: phase, level, halves, directions, precautions, and why something is out."""

from typing import Any

import pytest

from cared import TABLES
from coach import start
from coach.care.fitting import Fit, fitted, open_exercises
from coach.care.profile import flags, held_back, lasting
from coach.care.progression import Programme, Standing
from coach.log.care import CareRecord
from coach.session.routine import Item, Routine
from coach.session.steps import steps

EXERCISES = start.repertoire().exercises.good
ROUTINES = start.routines(start.repertoire().exercises).good


def fit(**how: Any) -> Fit:
    usual = {"may": "all", "phase": "build", "programme": Programme()} | how
    return Fit(EXERCISES, TABLES.phases, TABLES.precautions, TABLES.screening.gentle_exercises, **usual)


def names(routine: Routine) -> list[str]:
    return [item.exercise for item in routine.items]


def routine(*items: Item, level: int = 1, prescriber: str = "") -> Routine:
    return Routine("test", "Test", items, level=level, prescriber=prescriber)


PLANK, BRIDGE = Item("front-plank"), Item("glute-bridge")


def test_in_relief_nothing_but_relief_is_left() -> None:
    whole = fitted(ROUTINES["full-stabilisation"], fit(phase="relief"))
    assert set(names(whole.routine)) <= set(TABLES.phases.phases["relief"].only)
    assert all("relief" in str(each.reason) for each in whole.left_out)


def test_in_relief_nothing_is_scored() -> None:
    assert not fitted(routine(BRIDGE), fit(phase="relief")).routine.scored
    assert fitted(routine(BRIDGE), fit(phase="recover")).routine.scored


def test_relief_holds_for_a_plan_too() -> None:
    assert fitted(routine(PLANK, prescriber="your physiotherapist"), fit(phase="relief")).routine.items == ()


def test_in_recover_the_easier_exercise_stands_in() -> None:
    assert names(fitted(routine(PLANK, BRIDGE), fit(phase="recover")).routine) == ["front-plank-knees", "glute-bridge"]


def test_a_plan_keeps_what_the_physiotherapist_wrote() -> None:
    given = routine(Item("front-plank", level=3), prescriber="your physiotherapist")
    shaped = fitted(given, fit(phase="recover", flags=frozenset({"shoulder"}))).routine
    assert [(item.exercise, item.level) for item in shaped.items] == [("front-plank", 3)]


def test_a_new_exercise_begins_at_the_first_level() -> None:
    [step, *_] = steps(fitted(routine(BRIDGE, level=2), fit()).routine, EXERCISES)
    assert step.level == 1


def test_what_was_reached_is_done_whatever_the_routine_says() -> None:
    reached = Programme({"glute-bridge": Standing(2)})
    [step, *_] = steps(fitted(routine(Item("glute-bridge", reps=(4,))), fit(programme=reached)).routine, EXERCISES)
    assert (step.level, step.reps) == (2, EXERCISES["glute-bridge"].levels[2].reps[0])


def test_a_higher_stage_waits_until_it_is_reached() -> None:
    staged = routine(Item("glute-bridge", level=1), Item("glute-bridge", level=2))
    assert len(fitted(staged, fit()).routine.items) == 1
    reached = Programme({"glute-bridge": Standing(2)})
    assert [item.level for item in fitted(staged, fit(programme=reached)).routine.items] == [1, 2]


@pytest.mark.parametrize(("reps", "left"), [((8, 8, 8), (8, 8)), ((8, 8), (8,)), ((7,), (4,))])
def test_half_the_sets_or_half_of_the_only_one(reps: tuple[int, ...], left: tuple[int, ...]) -> None:
    halved = Programme({"glute-bridge": Standing(1, halved=True)})
    [item] = fitted(routine(Item("glute-bridge", reps=reps)), fit(programme=halved)).routine.items
    assert item.reps == left


def test_after_a_flare_everything_is_halved_times_too() -> None:
    breathing = routine(Item("belly-breathing", duration_s=120))
    [item] = fitted(breathing, fit(programme=Programme(volume_halved=True))).routine.items
    assert item.duration_s == 60


def test_what_stands_in_for_an_exercise_is_done_in_its_place() -> None:
    back = Programme({"glute-bridge": Standing(), "pelvic-tilt": Standing()}, {"glute-bridge": "pelvic-tilt"})
    assert names(fitted(routine(BRIDGE), fit(programme=back)).routine) == ["pelvic-tilt"]


def test_a_direction_that_makes_it_worse_hides_its_exercises() -> None:
    open_now = open_exercises(fit(flags=frozenset({"ext-worse"})))
    assert not {each.id for each in EXERCISES.values() if "ext-worse" in each.gates} & open_now


@pytest.mark.parametrize(("name", "flag"), [("bending", "flex-worse"), ("leaning-back", "ext-worse")])
def test_relief_in_a_direction_is_none_for_whom_it_makes_worse(name: str, flag: str) -> None:
    variant = ROUTINES[f"acute-relief-{name}"]
    held = fitted(variant, fit(phase="relief", flags=frozenset({flag})))
    assert held.routine.items == ()
    assert all("makes it worse" in str(each.reason) for each in held.left_out)
    assert fitted(variant, fit(phase="relief")).routine.items
    assert fitted(ROUTINES["acute-relief"], fit(phase="relief", flags=frozenset({flag}))).routine.items


def test_a_precaution_hides_its_exercises_and_says_why() -> None:
    shaped = fitted(routine(PLANK, BRIDGE), fit(flags=frozenset({"blood-pressure"})))
    assert names(shaped.routine) == ["glute-bridge"]
    assert "blood pressure" in str(shaped.left_out[0].reason)


def test_breathing_and_walking_are_never_held_back() -> None:
    everything = frozenset(TABLES.precautions.reasons)
    for name in ("belly-breathing", "walk"):
        assert held_back(TABLES.precautions, EXERCISES[name], everything) is None


def test_behind_an_urgent_block_only_the_gentle_ones_stay() -> None:
    assert set(names(fitted(ROUTINES["acute-relief"], fit(may="gentle")).routine)) == {"belly-breathing", "walk"}
    assert fitted(ROUTINES["acute-relief"], fit(may="nothing")).routine.items == ()


def test_until_a_clinician_agrees_only_first_levels_are_done() -> None:
    reached = Programme({"glute-bridge": Standing(2)})
    [item] = fitted(routine(BRIDGE, PLANK), fit(may="limited", programme=reached)).routine.items[:1]
    assert item.level == 1
    assert "front-plank" not in names(fitted(routine(BRIDGE, PLANK), fit(may="limited")).routine)


def test_the_profile_brings_its_flags_and_so_do_the_questions() -> None:
    told = {"bending": "worse", "conditions": ["stenosis"], "joints": ["wrist"], "age": 50}
    found = flags(TABLES.profile, TABLES.screening, CareRecord(profile=told), "relief")
    assert found == {"flex-worse", "stenosis", "wrist", "acute"}


def test_lasting_pain_is_more_than_three_months_at_three_or_more() -> None:
    assert lasting({"since": "long", "usual": 3})
    assert not lasting({"since": "long", "usual": 2})
    assert not lasting({"since": "weeks", "usual": 5})
    assert not lasting({})


def test_what_the_phases_name_is_there() -> None:
    named = {name for each in TABLES.phases.phases.values() for name in (*each.only, *each.later, *each.first_level)}
    named |= {*TABLES.screening.gentle_exercises, *TABLES.precautions.never_held_back}
    assert named <= set(EXERCISES)


@pytest.mark.parametrize("phase", ["relief", "recover", "build"])
def test_every_phase_has_a_routine_with_something_to_do(phase: str) -> None:
    assert any(len(fitted(each, fit(phase=phase)).routine.items) > 3 for each in ROUTINES.values())
