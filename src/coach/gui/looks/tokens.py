"""Every colour, size, radius and gap of the program. Sizes are units of a 1920x1080 window; `scale.py` makes pixels."""

from attrs import define

FAMILY = "Atkinson Hyperlegible Next"


@define
class Colours:
    """One ground and what stands on it. `off` and `major` are drawn on `off_ground` and `major_ground`.

    `edge` runs around cards, `side` is the rail's ground, `groove` a slider's and a scroll bar's, `swell` the circle of
    the breath.
    """

    ground: str
    card: str
    text: str
    soft: str
    accent: str
    accent_text: str
    on_accent: str
    faint: str
    focus: str
    good: str
    good_ground: str
    good_text: str
    off: str
    off_ground: str
    off_text: str
    major: str
    major_ground: str
    major_text: str
    edge: str
    side: str
    groove: str
    swell: str


# What is shown: painters read these each time, and `gui.themes` writes them anew.
SESSION = Colours(
    ground="#0E1416",
    card="#1A2325",
    text="#F2F6F5",
    soft="#B9C7C4",
    accent="#3CC8B4",
    accent_text="#3CC8B4",
    on_accent="#0E1416",
    faint="#263234",
    focus="#F2F6F5",
    good="#5BD38B",
    good_ground="#12301F",
    good_text="#BFF0D2",
    off="#FFC24B",
    off_ground="#3A2E12",
    off_text="#FFD98A",
    major="#FF8478",
    major_ground="#3D1815",
    major_text="#FFCFC9",
    edge="#1A2325",
    side="#0E1416",
    groove="#263234",
    swell="#1F6F66",
)

DAY = Colours(
    ground="#F4F7F6",
    card="#FFFFFF",
    text="#13201E",
    soft="#4B5F5B",
    accent="#0C7C6D",
    accent_text="#0B6F63",
    on_accent="#FFFFFF",
    faint="#E4EBE9",
    focus="#13201E",
    good="#1B7A43",
    good_ground="#E3F3E9",
    good_text="#14532F",
    off="#8A5A00",
    off_ground="#FDF1D6",
    off_text="#5C3D00",
    major="#B3261E",
    major_ground="#FBE4E1",
    major_text="#7A1710",
    edge="#FFFFFF",
    side="#E6EDEB",
    groove="#9DB0AC",
    swell="#BFE3DC",
)

RADIUS = 28
RADIUS_SMALL = 16
GAP = 32
FOCUS_WIDTH = 4

NUMBER = 358
"""Its figures are 40 mm high on a panel of 14 inches."""
CUE = 158
"""Its capitals are 17 mm high there."""
HEADING = 56
TITLE = 38
LEAD = 34
BODY = 28
SMALL = 26
LABEL = 38
"""The least on the session screen."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (#RRGGBB), 1-21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
