from collections.abc import Iterator
from itertools import islice
from threading import Event

import numpy as np
import pytest

from clockwork import Clockwork
from coach.camera.devices import Device, Listed
from coach.camera.frame import Camera, Frame, NoPicture
from coach.camera.webcam import ABSENT, DARK, GONE, is_black, webcam
from coach.wording import Worded
from films import flat

FRAME_S = 1 / 30
FRONT = Device(0, "Integrated Camera")
DESK = Device(2, "Logitech BRIO")
BUSY = Worded("Another program uses it.")


class FakeCapture:
    """Gives these pictures, one a thirtieth of a second, then fails as an unplugged camera does."""

    def __init__(self, pictures: list[np.ndarray] | None, clock: Clockwork) -> None:
        self._pictures = pictures
        self._left = iter(pictures or [])
        self._clock = clock
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802
        return self._pictures is not None

    def grab(self) -> bool:
        self._clock.now_s += FRAME_S
        self._picture = next(self._left, None)
        return self._picture is not None

    def retrieve(self) -> tuple[bool, np.ndarray]:
        self._clock.now_s += 0.005  # decoding takes its time too
        assert self._picture is not None
        return True, self._picture

    def release(self) -> None:
        self.released = True


class Desk:
    """A desk where cameras come and go: each opening finds the next of these."""

    def __init__(self, *openings: list[np.ndarray] | None, listed: Listed = (FRONT, DESK)) -> None:
        self.clock = Clockwork()
        self.captures = [FakeCapture(pictures, self.clock) for pictures in openings]
        self.indexes: list[int] = []
        self.listed = listed

    def camera(self, name: str = "0") -> Camera:
        return webcam(name, opened=self._opened, listed=self._listed, refused=lambda _: BUSY, clock=self.clock)

    def _listed(self) -> Listed:
        return self.listed

    def _opened(self, index: int) -> FakeCapture:
        self.indexes.append(index)
        return self.captures[len(self.indexes) - 1]

    def seen(self, count: int, name: str = "0") -> list[Frame | NoPicture]:
        return list(islice(self.camera(name)(self.clock), count))


def reasons(seen: list[Frame | NoPicture]) -> list[str]:
    return ["" if isinstance(each, Frame) else each.why for each in seen]


def test_a_picture_has_the_time_it_was_grabbed() -> None:
    first, second = Desk([flat(90), flat(91)]).seen(2)
    assert first.time_s == pytest.approx(FRAME_S)
    assert second.time_s == pytest.approx(2 * FRAME_S + 0.005)


def test_a_camera_is_found_by_a_part_of_its_name() -> None:
    desk = Desk([flat(90)])
    desk.seen(1, "brio")
    assert desk.indexes == [2]


def test_an_unplugged_camera_is_told_and_goes_on_when_it_is_back() -> None:
    desk = Desk([flat(90)], None, [flat(90), flat(90)])
    assert reasons(desk.seen(5)) == ["", GONE, BUSY, "", ""]
    assert desk.clock.waits == [1.0, 1.0]


def test_time_goes_on_while_the_camera_is_away() -> None:
    times = [each.time_s for each in Desk([flat(90)], None, [flat(90)]).seen(4)]
    assert times == sorted(times)
    assert times[-1] > 2.0


def test_a_busy_camera_is_told_apart_from_an_absent_one() -> None:
    assert reasons(Desk(None).seen(1)) == [BUSY]
    assert reasons(Desk(None, listed=()).seen(1)) == [ABSENT]


def test_a_camera_that_cannot_be_listed_counts_as_busy() -> None:
    assert reasons(Desk(None, listed=None).seen(1)) == [BUSY]


def test_an_unknown_name_is_told_and_waited_for() -> None:
    desk = Desk([flat(90)])
    pictures = desk.camera("webcamino")(desk.clock)
    assert "'webcamino'" in reasons([next(pictures)])[0]
    desk.listed = (Device(1, "Webcamino 3"),)
    assert isinstance(next(pictures), Frame)


def test_a_closed_shutter_is_told_after_a_moment_and_opening_it_is_enough() -> None:
    dark, lit = [flat(0)] * 60, [flat(90)] * 2
    told = reasons(Desk(dark + lit).seen(62))
    assert told[:30] == [""] * 30, "a camera starts with black pictures"
    assert told[59] == DARK
    assert told[60:] == ["", ""]


def test_a_dark_room_is_not_black() -> None:
    room = flat(5)
    room[:8, :16] = 60
    assert not is_black(room)
    assert is_black(flat(9))


def test_the_camera_is_released_when_nobody_looks_any_more() -> None:
    desk = Desk([flat(90), flat(90)])
    pictures = desk.camera()(desk.clock)
    next(pictures)
    pictures.close()
    assert desk.captures[0].released


def test_closing_ends_a_camera_that_waits() -> None:
    desk = Desk(None)
    closing = Event()
    pictures: Iterator[Frame | NoPicture] = desk.camera()(closing)
    next(pictures)
    closing.set()
    assert list(pictures) == []


def test_a_camera_that_was_told_to_close_is_not_called_unplugged() -> None:
    desk = Desk([flat(90), flat(90)])
    closing = Event()
    pictures = desk.camera()(closing)
    next(pictures)
    closing.set()
    assert list(pictures) == []
    assert desk.captures[0].released
