from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from clockwork import Clockwork
from coach.camera.footage import FootageCamera, footage
from coach.camera.frame import Frame, Pictures
from coach.places import shipped
from coach.problems import BadFile, NoVideo
from films import film_of, flat

INDEX = """
format = 1
opening = "opening.avi"
[films]
bridge = "bridge.avi"
"""


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """An opening whose first 2 s have level 50, and a bridge of level 200 that is 1 s long."""
    film_of(tmp_path / "opening.avi", [flat(50)] * 20 + [flat(120)] * 20, 10, (64, 48))
    film_of(tmp_path / "bridge.avi", [flat(200)] * 10, 10, (64, 48))
    (tmp_path / "demo.toml").write_text(INDEX)
    return tmp_path / "demo.toml"


def levels(pictures: Pictures, count: int) -> list[int]:
    seen = [frame for frame in islice(pictures, count) if isinstance(frame, Frame)]
    return [int(round(float(np.mean(frame.picture)), -1)) for frame in seen]


def test_before_an_exercise_the_opening_seconds_are_repeated(index: Path) -> None:
    clock = Clockwork()
    assert set(levels(FootageCamera(footage(index), clock)(clock), 60)) == {50}


def test_an_exercise_has_its_film_from_the_beginning(index: Path) -> None:
    clock = Clockwork()
    camera = FootageCamera(footage(index), clock)
    pictures = camera(clock)
    levels(pictures, 5)
    camera.show("bridge")
    assert levels(pictures, 15) == [200] * 15, "and again when it is over"


def test_before_its_set_the_opening_of_its_own_film_is_repeated(index: Path) -> None:
    """Who has to face the camera would wait for ever for somebody seen from the side."""
    film_of(index.parent / "bridge.avi", [flat(200)] * 15 + [flat(120)] * 20, 10, (64, 48))
    clock = Clockwork()
    camera = FootageCamera(footage(index), clock)
    camera.show_waiting("bridge")
    assert set(levels(camera(clock), 40)) == {200}


def test_an_exercise_without_a_film_shows_somebody_waiting(index: Path) -> None:
    clock = Clockwork()
    camera = FootageCamera(footage(index), clock)
    camera.show("handstand")
    assert levels(camera(clock), 3) == [50] * 3


def test_times_go_on_from_film_to_film(index: Path) -> None:
    clock = Clockwork()
    camera = FootageCamera(footage(index), clock)
    pictures = camera(clock)
    times = []
    for show in (camera.show, camera.show_waiting, camera.show, camera.show):
        show("bridge")
        times += [frame.time_s for frame in islice(pictures, 7)]
    assert times == sorted(set(times))


def test_the_camera_ends_when_it_is_told_to(index: Path) -> None:
    clock = Clockwork(after_s=5.0)
    assert 45 <= len(list(FootageCamera(footage(index), clock)(clock))) <= 55


def test_an_index_with_a_mistake_is_told(index: Path) -> None:
    index.write_text(INDEX.replace("opening =", "opning ="))
    with pytest.raises(BadFile, match="opning"):
        footage(index)


def test_a_film_that_is_not_there_is_told(index: Path) -> None:
    index.write_text(INDEX.replace("bridge.avi", "gone.avi"))
    with pytest.raises(NoVideo, match=r"gone\.avi"):
        footage(index)


def test_the_shipped_footage_can_be_played() -> None:
    shipped_footage = footage(shipped("assets", "footage", "demo.toml"))
    assert {"front-plank", "glute-bridge", "bird-dog"} <= set(shipped_footage.films)
