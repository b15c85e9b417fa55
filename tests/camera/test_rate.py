from threading import Event

import pytest

from coach.camera.frame import Frame, Pictures
from coach.camera.rate import Rated
from films import flat


def rated(*times_s: float) -> Rated:
    """A camera after its pictures of these times."""

    def camera(_: Event) -> Pictures:
        yield from (Frame(time_s, flat(90)) for time_s in times_s)

    watched = Rated(camera)
    assert [frame.time_s for frame in watched(Event())] == list(times_s)
    return watched


def test_the_usual_time_between_pictures_is_known() -> None:
    assert rated(0.0, 0.1, 0.2, 0.25).every_s == pytest.approx(0.1)


def test_pauses_are_no_slow_camera() -> None:
    assert rated(0.0, 0.1, 5.0, 10.0, 10.1).every_s == pytest.approx(0.1)


def test_before_two_pictures_nothing_is_known() -> None:
    assert rated(0.0).every_s is None
