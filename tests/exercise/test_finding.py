"""Search that forgives."""

import pytest

from coach.exercise.finding import found

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
