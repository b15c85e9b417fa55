"""The phrases that say "it hurts" aloud, one for each language in which one is heard."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from coach.files.read import read
from coach.hearing.phrase import Phrase, phrase_of

USUAL: Final = "en"


@frozen
class Found:
    """In percent of the takes of voices that were not learned from, docs/care.md."""

    quiet: int
    room: int
    echo: int
    noise: int
    coach: int


@frozen
class Spoken:
    """`language`: in which it is. `weights`: the file beside the speech embedding. `least`: how likely the phrase has
    to be, 0 to 1. `false_an_hour`: so often something else was taken for it in an hour of talk.
    """

    language: str
    words: str
    weights: str
    least: float
    found: Found
    false_an_hour: int


@frozen
class _File:
    phrases: Mapping[str, Spoken]


def spoken(assets: Path, language: str) -> Spoken:
    """In that language, or else in English. Raises `BadFile`."""
    known = read(assets / "hearing.toml", _File).phrases
    return known.get(language, known[USUAL])


def network(assets: Path, which: Spoken) -> Phrase:
    return phrase_of(assets / "models" / which.weights)


def embedding_model(assets: Path) -> Path:
    return assets / "models" / "speech_embedding.tflite"
