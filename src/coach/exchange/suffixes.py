"""What the files are called that go between patient and physiotherapist."""

from pathlib import Path
from typing import Final

PLAN: Final = ".coachplan"
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg"})


def is_plan(path: Path) -> bool:
    """A plan's file, or a picture of its codes."""
    return path.suffix.lower() in {PLAN, *PICTURES}
