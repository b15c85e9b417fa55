"""What cannot be done is told where somebody looks, and the program goes on."""

import pytest

from coach.gui.trouble import telling
from coach.problems import CoachProblem


def test_a_problem_ends_what_stands_inside_and_is_told_in_words() -> None:
    told: list[str] = []
    done: list[str] = []
    with telling(told.append):
        done.append("begun")
        raise CoachProblem("The disk is full.")
    done.append("went on")
    assert told == ["The disk is full."]
    assert done == ["begun", "went on"]


def test_what_is_not_a_problem_of_the_person_is_not_hidden() -> None:
    with pytest.raises(KeyError), telling(print):
        raise KeyError("a mistake of the program")
