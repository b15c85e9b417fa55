"""What is told to who measures the own straight line, without a window."""

import pytest

from coach.measure.framing import FEET_OUT, TILTED
from coach.measure.personal import Personal
from coach.session.own_line import OwnLine, look
from figure import PLAIN, Drawing, SideOn, draw
from judging import PHRASES

LEANING = SideOn(trunk=86.0, thigh=-86.0, shank=-86.0)
SLOPING = SideOn(trunk=78.0, thigh=-102.0, shank=-102.0)


class Measured:
    """What was said, and when, and what was found."""

    def __init__(self) -> None:
        self.line = OwnLine(PHRASES)
        self.said: list[tuple[float, str]] = []
        self.found: Personal | None = None

    def stands(self, figure: SideOn, from_s: float, to_s: float, drawing: Drawing = PLAIN) -> "Measured":
        for at in range(round(15 * from_s), round(15 * to_s)):
            self.line, self.found, say = look(self.line, draw(figure, at / 15, drawing))
            self.said += [(at / 15, say.text)] if say else []
            if self.found:
                break
        return self


def test_nobody_is_spoken_to_on_the_way_and_then_not_too_often() -> None:
    measured = Measured().stands(SideOn(trunk=60.0), 0.0, 12.0)
    assert [words for _, words in measured.said] == ["Stand side-on, straight and still"] * 2
    assert [time_s for time_s, _ in measured.said] == pytest.approx([3.0, 10.0], abs=0.1)


def test_who_stands_still_is_measured_and_may_move_again() -> None:
    measured = Measured().stands(LEANING, 0.0, 5.0)
    assert measured.found is not None
    assert measured.found.offset_deg == pytest.approx(8.0, abs=0.5)
    assert measured.said[-1][1] == "Measured. You can move again"


def test_the_place_comes_first() -> None:
    assert Measured().stands(LEANING, 0.0, 1.0, Drawing(trunk_px=150)).line.place.framing.say == FEET_OUT


def test_a_tilted_camera_measures_nothing() -> None:
    measured = Measured().stands(SLOPING, 0.0, 5.0)
    assert measured.found is None
    assert measured.line.place.framing.say == TILTED
