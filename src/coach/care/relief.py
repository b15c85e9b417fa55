"""The companion for a fresh spasm: places, steps, positions and small movements, with what is hidden and when."""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import field, frozen

from coach.care.texts import Choice, Words
from coach.files.read import read

Kind: TypeAlias = Literal["positions", "breathing", "movements", "walk", "warmth", "read", "help"]


@frozen
class Step:
    """`older` is what older advice says beside what is known now. `minutes` to choose a timer from."""

    id: str
    kind: Kind
    title: str
    words: str
    sources: tuple[str, ...]
    older: str = ""
    minutes: tuple[int, ...] = ()
    gap_min: int = 0
    in_s: float = 0.0
    out_s: float = 0.0


@frozen
class Easing:
    """A position or a small movement. `gates`: hidden where one of these flags of `coach.care.profile` is set.

    `picture` is the name of a picture of assets/demos.
    """

    id: str
    name: str
    words: str
    picture: str
    sources: tuple[str, ...]
    gates: tuple[str, ...] = ()


@frozen
class Relief:
    version: str
    reviewed: str
    texts: dict[str, Words]
    places: tuple[Choice, ...]
    steps: tuple[Step, ...]
    positions: tuple[Easing, ...]
    movements: tuple[Easing, ...] = field(factory=tuple)


def relief(path: Path) -> Relief:
    """Raises `BadFile`."""
    return read(path, Relief)


def read_aloud(known: Relief) -> Iterator[str]:
    """Every sentence that is said of it."""
    texts = [known.texts[name].words for name in ("lead", "where", "leg", "nine")]
    texts += [words for step in known.steps for words in (step.title, step.words)]
    texts += [words for each in (*known.positions, *known.movements) for words in (each.name, each.words)]
    return (sentence for text in texts for sentence in re.split(r"(?<=\.)\s+", text))


def open_ones(easings: Iterable[Easing], flags: Collection[str]) -> tuple[Easing, ...]:
    """Without those that something known of the person hides."""
    return tuple(each for each in easings if not set(each.gates) & set(flags))


def next_warmth(last: dt.datetime | None, now: dt.datetime, gap_min: int) -> dt.datetime | None:
    """When warmth or cold may come again, where that is still ahead. A last time in the future opens nothing early."""
    if last is None:
        return None
    again = last + dt.timedelta(minutes=gap_min)
    return again if again > now else None
