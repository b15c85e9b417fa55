"""Care texts for reading: cards, lists to tick, and the small files of the diary, the workplace and the walk plan."""

from pathlib import Path
from typing import Final

from attrs import frozen

from coach.files.read import read

NOT_REVIEWED: Final = "not yet reviewed by a clinician"
"""What `reviewed` says until somebody has signed a file off; then it says who and when."""


@frozen
class Words:
    """One text, and where what it says was read."""

    words: str
    sources: tuple[str, ...]


@frozen
class Choice:
    """Something to tick."""

    id: str
    words: str


@frozen
class LearnCard:
    """To be read in a minute."""

    id: str
    title: str
    words: str
    sources: tuple[str, ...]


@frozen
class Learning:
    version: str
    reviewed: str
    cards: tuple[LearnCard, ...]


@frozen
class EpisodeTexts:
    version: str
    reviewed: str
    texts: dict[str, Words]
    triggers: tuple[Choice, ...]
    helped: tuple[Choice, ...]


@frozen
class Habit:
    """One thing to look at, and what to do where it is not so."""

    id: str
    words: str
    tip: str
    sources: tuple[str, ...]


@frozen
class Workplace:
    """`routine` trains the lift."""

    version: str
    reviewed: str
    routine: str
    texts: dict[str, Words]
    sitting: tuple[Habit, ...]
    lifting: tuple[Habit, ...]


@frozen
class CheckInQuestion:
    """`low` to `high` are the buttons; what is kept is the button times `times`."""

    id: str
    words: str
    least: str
    most: str
    low: int
    high: int
    sources: tuple[str, ...]
    times: int = 1


@frozen
class CheckInTexts:
    version: str
    reviewed: str
    texts: dict[str, Words]
    questions: tuple[CheckInQuestion, ...]


@frozen
class CareTexts:
    """Everything that is read here, together."""

    learning: Learning
    episodes: EpisodeTexts
    workplace: Workplace
    checkin: CheckInTexts


def care_texts(folder: Path) -> CareTexts:
    """From assets/care. Raises `BadFile`."""
    return CareTexts(
        read(folder / "learn.toml", Learning),
        read(folder / "episodes.toml", EpisodeTexts),
        read(folder / "workplace.toml", Workplace),
        read(folder / "checkin.toml", CheckInTexts),
    )
