"""A text that remembers what it is made of."""

import copy
import pickle

from coach.problems import CoachProblem
from coach.wording import Worded, worded

FOUND = Worded("There is no file {name}.", name="walk.mp4")


def test_it_reads_in_english() -> None:
    assert FOUND == "There is no file walk.mp4."
    assert str(CoachProblem(FOUND)) == "There is no file walk.mp4."


def test_it_remembers_its_template_and_values() -> None:
    assert FOUND.template == "There is no file {name}."
    assert FOUND.values == {"name": "walk.mp4"}


def test_a_text_with_braces_of_its_own_stays_as_it_is() -> None:
    assert Worded("{exercise}. Take your position") == "{exercise}. Take your position"


def test_it_travels_between_processes_whole() -> None:
    for travelled in (pickle.loads(pickle.dumps(FOUND)), copy.copy(FOUND)):  # noqa: S301
        assert (travelled, travelled.template, travelled.values) == (FOUND, FOUND.template, FOUND.values)


def test_what_is_worded_already_is_kept() -> None:
    assert worded(FOUND) is FOUND
    assert worded("Front plank").template == "Front plank"
