"""Light, dark and high contrast: what the colours of `tokens` are at the moment.

A theme is shown in the whole program at once, as Qt's own palette is.
"""

from collections.abc import Mapping
from typing import Final

import attrs
from attrs import evolve, frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from coach.gui.looks import tokens
from coach.gui.looks.tokens import Colours


@frozen
class Theme:
    """The colours of the pages of the day, and those of a session."""

    day: Colours
    session: Colours


LIGHT: Final = Theme(evolve(tokens.DAY), evolve(tokens.SESSION))

DARK: Final = Theme(
    evolve(
        tokens.SESSION,
        ground="#12191B",
        card="#1D2729",
        edge="#1D2729",
        faint="#2B3739",
        side="#0D1314",
        groove="#5B6C6A",
        accent_text="#63D8C8",
    ),
    LIGHT.session,
)

_STRONG: Final = Colours(
    ground="#000000",
    card="#000000",
    text="#FFFFFF",
    soft="#F0F0F0",
    accent="#FFD60A",
    accent_text="#FFE45C",
    on_accent="#000000",
    faint="#1F1F1F",
    focus="#4DE8FF",
    good="#6BFF9E",
    good_ground="#002B12",
    good_text="#DFFFEA",
    off="#FFC24B",
    off_ground="#3A2600",
    off_text="#FFF0CC",
    major="#FF9C92",
    major_ground="#470B06",
    major_text="#FFE9E6",
    edge="#FFFFFF",
    side="#000000",
    groove="#B0B0B0",
    swell="#5C4D00",
)
CONTRAST: Final = Theme(_STRONG, _STRONG)

THEMES: Final[Mapping[str, Theme]] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
SYSTEM: Final = "system"


def meant(theme: str) -> str:
    """The theme that "system" stands for now; any other stands for itself."""
    if theme != SYSTEM:
        return theme
    hints = QGuiApplication.styleHints()
    # From Qt 6.10 on it tells whether the person asked the system for strong contrast.
    wishes = getattr(hints, "accessibility", lambda: None)()
    if wishes is not None and wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def show_theme(theme: str) -> None:
    """From the next painting on everything has these colours; a window takes its style sheet anew by `fit`."""
    chosen = THEMES[meant(theme)]
    for shown, wanted in ((tokens.DAY, chosen.day), (tokens.SESSION, chosen.session)):
        for name in attrs.fields_dict(Colours):
            setattr(shown, name, getattr(wanted, name))
    QGuiApplication.setPalette(_palette(tokens.DAY))


def _palette(day: Colours) -> QPalette:
    """For what the style sheet does not reach: placeholders, the system's own dialogs, links."""
    roles = {
        QPalette.ColorRole.Window: day.ground,
        QPalette.ColorRole.WindowText: day.text,
        QPalette.ColorRole.Base: day.card,
        QPalette.ColorRole.AlternateBase: day.faint,
        QPalette.ColorRole.Text: day.text,
        QPalette.ColorRole.PlaceholderText: day.soft,
        QPalette.ColorRole.Button: day.card,
        QPalette.ColorRole.ButtonText: day.text,
        QPalette.ColorRole.Highlight: day.accent,
        QPalette.ColorRole.HighlightedText: day.on_accent,
        QPalette.ColorRole.Link: day.accent_text,
        QPalette.ColorRole.ToolTipBase: day.text,
        QPalette.ColorRole.ToolTipText: day.card,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette
