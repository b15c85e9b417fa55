"""What the demo cannot show is not begun."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QObject

from coach.gui.day.browsing import tried
from coach.gui.training.training import Training
from coach.problems import CoachProblem
from gui_room import Eyes, parts


def test_an_exercise_without_a_film_is_not_begun_in_the_demo(tmp_path: Path, eyes: Eyes) -> None:
    own = evolve(parts(tmp_path, eyes), films=frozenset({"glute-bridge"}))

    with pytest.raises(CoachProblem, match="no film of this exercise"):
        Training(own, own.settings, tried(own.exercises["pelvic-tilt"]), QObject())
    Training(own, own.settings, tried(own.exercises["glute-bridge"]), QObject())
    own.log.close()
