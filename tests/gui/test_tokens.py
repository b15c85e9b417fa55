"""Contrast in every theme, computed from its colours."""

import pytest

from coach.gui.looks import tokens
from coach.gui.looks.themes import LIGHT, THEMES, show_theme
from coach.gui.looks.tokens import contrast

SESSION_PAIRS = [
    ("text", "ground"), ("soft", "ground"), ("text", "card"), ("soft", "card"), ("accent", "ground"),
    ("off_text", "off_ground"), ("major_text", "major_ground"), ("good_text", "good_ground"),
    ("off", "off_ground"), ("good", "ground"), ("major", "ground"),
]  # fmt: skip
DAY_PAIRS = [
    ("text", "ground"), ("soft", "ground"), ("text", "card"), ("soft", "card"), ("accent_text", "card"),
    ("accent_text", "ground"), ("on_accent", "accent"), ("on_accent", "accent_text"), ("text", "faint"),
    ("soft", "faint"), ("off_text", "off_ground"), ("accent_text", "good_ground"), ("focus", "ground"),
    ("text", "side"), ("accent_text", "side"), ("off_text", "card"), ("major_text", "major_ground"),
    ("good_text", "good_ground"),
]  # fmt: skip
ROOMS = [*(("session", *pair, 7) for pair in SESSION_PAIRS), *(("day", *pair, 4.5) for pair in DAY_PAIRS)]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("room", "ink", "ground", "least"), ROOMS)
def test_letters_stand_out_in_every_theme(theme: str, room: str, ink: str, ground: str, least: float) -> None:
    colours = getattr(THEMES[theme], room)
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least


@pytest.mark.parametrize("theme", THEMES)
def test_what_can_be_moved_is_seen_on_its_ground(theme: str) -> None:
    """WCAG 2.2 asks for 3:1 of what is no text."""
    day = THEMES[theme].day
    assert min(contrast(day.accent, day.groove), contrast(day.focus, day.faint)) >= 1.5
    assert contrast(day.focus, day.card) >= 3


def test_strong_contrast_is_stronger() -> None:
    strong = THEMES["contrast"].day
    assert contrast(strong.soft, strong.ground) > 15 > contrast(LIGHT.day.soft, LIGHT.day.ground)


@pytest.mark.usefixtures("qapp")
def test_a_theme_changes_what_is_painted_from_then_on() -> None:
    show_theme("dark")
    dark = tokens.DAY.ground
    show_theme("light")
    assert (dark, tokens.DAY.ground) == (THEMES["dark"].day.ground, THEMES["light"].day.ground)


def test_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
