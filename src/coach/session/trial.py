"""One exercise tried by itself, as a routine that stands in no file."""

from collections.abc import Mapping
from typing import Final

from coach.exercise.definition import Exercise
from coach.session.routine import Item, Routine

TRY: Final = "try-"


def tried(exercise: Exercise) -> Routine:
    """A routine of this exercise alone, at its first level."""
    return Routine(f"{TRY}{exercise.id}", exercise.name, (Item(exercise.id, level=min(exercise.levels)),))


def tried_by(routine_id: str, exercises: Mapping[str, Exercise]) -> Routine | None:
    """The one of this id; `None` where it is the id of something else."""
    exercise = exercises.get(routine_id.removeprefix(TRY))
    return tried(exercise) if routine_id.startswith(TRY) and exercise else None
