"""Contrast, computed from the tokens."""

import pytest

from coach.gui.tokens import DAY, SESSION, contrast

SESSION_PAIRS = [
    (SESSION.text, SESSION.ground), (SESSION.soft, SESSION.ground), (SESSION.text, SESSION.card),
    (SESSION.soft, SESSION.card), (SESSION.accent, SESSION.ground), (SESSION.off_text, SESSION.off_ground),
    (SESSION.major_text, SESSION.major_ground), (SESSION.good_text, SESSION.good_ground),
    (SESSION.off, SESSION.off_ground), (SESSION.good, SESSION.ground), (SESSION.major, SESSION.ground),
]  # fmt: skip
DAY_PAIRS = [
    (DAY.text, DAY.ground), (DAY.soft, DAY.ground), (DAY.text, DAY.card), (DAY.soft, DAY.card),
    (DAY.accent_text, DAY.card), (DAY.accent_text, DAY.ground), (DAY.on_accent, DAY.accent),
    (DAY.on_accent, DAY.accent_text), (DAY.text, DAY.faint), (DAY.soft, DAY.faint),
    (DAY.off_text, DAY.off_ground), (DAY.accent_text, DAY.good_ground), (DAY.focus, DAY.ground),
]  # fmt: skip


@pytest.mark.parametrize(("ink", "ground"), SESSION_PAIRS)
def test_the_session_is_read_from_three_metres(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize(("ink", "ground"), DAY_PAIRS)
def test_the_day_pages_are_read_easily(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 4.5


def test_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
