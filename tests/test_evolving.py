"""Values change field by field as with attrs, only faster."""

from typing import Any

import attrs
import pytest

from coach.evolving import evolve
from coach.exercise.now import Now
from coach.exercise.reps import RepMotion
from coach.exercise.sight import Sight
from coach.pose.body import Pose
from coach.pose.steady import Steady


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        (RepMotion(), {"progress": 0.5, "state": "out"}),
        (Sight(), {"side": "right", "frames": 3}),
        (Steady(), {"last": Pose(1.0, 640, 480, None)}),
        (Now(), {}),
    ],
)
def test_what_is_named_changes_and_the_rest_stays(value: Any, changes: dict[str, object]) -> None:
    assert evolve(value, **changes) == attrs.evolve(value, **changes)
    assert evolve(value, **changes) is not value


def test_a_name_that_is_no_field_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        evolve(Sight(), sides="right")  # type: ignore[call-arg]
