from collections.abc import Callable, Iterator
from contextlib import contextmanager

from coach.camera.frame import Frame
from coach.pose.body import Pose
from coach.pose.climbing import climbing
from films import flat


class Laptop:
    """Models that take their time on its own clock; which are open, and which were."""

    def __init__(self, **takes_s: float) -> None:
        self.takes_s, self.now_s = takes_s, 0.0
        self.open: list[str] = []
        self.opened: list[str] = []

    @contextmanager
    def opens(self, model: str) -> Iterator[Callable[[Frame], Pose]]:
        def look(frame: Frame) -> Pose:
            assert self.open == [model], "the model that looks is the only one open"
            self.now_s += self.takes_s[model]
            return Pose(frame.time_s, 64, 48, None)

        self.open.append(model)
        self.opened.append(model)
        yield look
        self.open.remove(model)


def watched(laptop: Laptop, frames: int = 100) -> list[str]:
    """What was said over so many frames."""
    said: list[str] = []
    with climbing(laptop.opens, says=said.append, clock=lambda: laptop.now_s) as look:
        for number in range(frames):
            assert look(Frame(number / 30, flat(90))).time_s == number / 30
    assert laptop.open == []
    return said


def test_a_slow_laptop_gets_the_light_model_and_is_told() -> None:
    laptop = Laptop(lite=0.02, full=0.05)
    assert watched(laptop) == ["This laptop is busy: the light pose model is used, which is less steady."]
    assert laptop.opened == ["full", "lite"]


def test_a_laptop_that_keeps_up_keeps_the_full_model_without_a_word() -> None:
    laptop = Laptop(full=0.012)
    assert watched(laptop) == []
    assert laptop.opened == ["full"]


def test_a_fast_laptop_gets_the_heavy_model_without_a_word() -> None:
    laptop = Laptop(full=0.005, heavy=0.02)
    assert watched(laptop) == []
    assert laptop.opened == ["full", "heavy"]


def test_a_heavy_model_that_was_only_tried_is_left_without_a_word() -> None:
    laptop = Laptop(full=0.005, heavy=0.03)
    assert watched(laptop) == []
    assert laptop.opened == ["full", "heavy", "full"]


def test_a_heavy_model_that_becomes_too_slow_is_left_and_that_is_told() -> None:
    laptop = Laptop(full=0.005, heavy=0.02)
    with climbing(laptop.opens, says=(said := []).append, clock=lambda: laptop.now_s) as look:
        for number in range(300):
            laptop.takes_s["heavy"] = 0.02 if number < 100 else 0.04
            look(Frame(number / 30, flat(90)))
    assert said == ["This laptop is busy: the full pose model is used instead of the heavy one."]
    assert laptop.opened == ["full", "heavy", "full"]


def test_the_camera_says_how_much_time_there_is() -> None:
    laptop = Laptop(full=0.06)
    with climbing(laptop.opens, every_s=lambda: 0.1, clock=lambda: laptop.now_s) as look:
        for number in range(60):
            look(Frame(number / 10, flat(90)))
    assert laptop.opened == ["full"]
