"""Which version of an exercise somebody prescribed."""

from hashlib import sha256
from typing import Final

from coach.exercise.definition import Exercise

JUDGED: Final = (
    "kind", "view", "position", "phases", "faults", "form", "works", "sides", "straight", "reach", "line", "pace",
)  # fmt: skip
"""What makes it another exercise when it changes. Its words and doses do not."""


def version(exercise: Exercise) -> str:
    """Eight hexadecimal digits; the same as long as the exercise is judged in the same way."""
    judged = "\n".join(repr(getattr(exercise, name)) for name in JUDGED)
    return sha256(f"{exercise.id}\n{judged}".encode()).hexdigest()[:8]
