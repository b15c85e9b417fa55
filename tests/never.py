"""The words that coach never uses of itself, wherever they stand."""

import re
from typing import Final

NEVER: Final = (
    r"treats", r"cur(e|es|ed|ing)", r"diagnos(es|ed|ing)", r"detects?( an?| your)? injur\w+",
    r"prevents?( a| your| back)? spasms?", r"clinical[- ]grade", r"measures? (your )?muscle activity",
    r"safe(ly|st|r)?", r"heal(s|ed|ing)?",
)  # fmt: skip
FOUND: Final = re.compile(rf"\b({'|'.join(NEVER)})\b", re.IGNORECASE)


def never_said(text: str) -> list[str]:
    return [found.group() for found in FOUND.finditer(text)]
