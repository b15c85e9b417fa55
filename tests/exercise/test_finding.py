"""Search that forgives."""

import pytest

from coach import places
from coach.exercise.finding import found, shelf

TEXTS = {
    "glute-bridge": ("Glute bridge", "on your back", "hips"),
    "bird-dog": ("Bird-dog", "hands and knees", "hüfte"),
    "side-plank": ("Side plank", "on your side", "bridge for the flank"),
}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("bird", ("bird-dog",)),
        ("DOG bird", ("bird-dog",)),
        ("birddog", ("bird-dog",)),
        ("brigde", ("glute-bridge", "side-plank")),
        ("plnk", ("side-plank",)),
        ("hufte", ("bird-dog",)),
        ("bridge hips", ("glute-bridge",)),
        ("squat", ()),
        ("", tuple(TEXTS)),
    ],
)
def test_a_slip_of_the_finger_is_forgiven(typed: str, ids: tuple[str, ...]) -> None:
    assert found(typed, TEXTS) == ids


def test_what_is_in_the_name_comes_first() -> None:
    assert found("bridge", dict(reversed(TEXTS.items())))[0] == "glute-bridge"


def test_every_exercise_has_its_purpose_and_no_purpose_is_left_over() -> None:
    ids = {path.stem for path in places.shipped("assets", "exercises").glob("*.toml")}
    assert shelf(places.shipped("assets", "shelf.toml")).keys() == ids


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("hip lift", "glute-bridge"), ("sit-up", "curl-up"), ("cat cow", "cat-camel"), ("forarm plank", "front-plank")],
)
def test_an_exercise_is_found_by_what_others_call_it(typed: str, expected: str) -> None:
    names = {each: (each, *place.also) for each, place in shelf(places.shipped("assets", "shelf.toml")).items()}
    assert expected in found(typed, names)
