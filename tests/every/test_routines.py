"""Each shipped routine is a case."""

from pathlib import Path

import pytest

from coach.exercise.finding import sources
from coach.exercise.library import exercises, measures
from coach.places import shipped
from coach.session.library import routines
from coach.session.routine import Routine
from coach.session.steps import steps

EXERCISES = exercises(shipped("assets", "exercises"), measures(shipped("assets", "measures.toml"))).good
FOUND = routines(EXERCISES, shipped("routines"))
FILES = sorted(shipped("routines").glob("*.toml"))

every = pytest.mark.parametrize("routine", FOUND.good.values(), ids=FOUND.good.keys())


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_its_file_reads_without_a_problem(file: Path) -> None:
    assert [str(bad) for bad in FOUND.bad if bad.path == str(file)] == []
    assert file.stem in FOUND.good


def test_the_first_four_are_there() -> None:
    assert set(FOUND.good) >= {"first-steps", "big-three-first-level", "plank-progression", "bridge-progression"}


@every
def test_it_can_be_laid_out_as_sets(routine: Routine) -> None:
    assert all(step.reps > 0 and (step.hold_s or step.duration_s or step.exercise.kind == "reps")
               for step in steps(routine, EXERCISES))  # fmt: skip


@every
def test_it_says_what_it_is(routine: Routine) -> None:
    assert routine.summary


@every
def test_nobody_is_named_in_it(routine: Routine) -> None:
    """What ships is assigned to nobody."""
    assert (routine.prescriber, routine.patient, routine.start, routine.end) == ("", "", None, None)


@every
def test_its_sources_are_spelt_out(routine: Routine) -> None:
    assert set(routine.sources) <= set(sources(shipped("assets", "sources.toml")))
