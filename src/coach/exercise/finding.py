"""Finds exercises by what a person types: any order, the beginnings of words, a letter wrong."""

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import Final

from attrs import frozen

from coach.files.read import read

ALIKE: Final = 0.75
"""Share of letters in common from which a word is taken for the one that was meant."""
SHORT: Final = 4
"""Letters; a shorter word has to be right."""


@frozen
class Place:
    """Where an exercise belongs: what it is for, in a sentence, and other names that it is known by."""

    purpose: str
    also: tuple[str, ...] = ()


@frozen
class Works:
    """The file that spells out the source keys."""

    sources: dict[str, str]
    reviewed: str = ""


def shelf(path: Path) -> dict[str, Place]:
    """By exercise. Raises `BadFile`."""
    return read(path, dict[str, Place])


def sources(path: Path) -> dict[str, str]:
    """What each source key stands for. Raises `BadFile`."""
    return read(path, Works).sources


def found(typed: str, texts: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The ids whose texts have every word that was typed; those with it in their first text, the name, come first."""
    words = _plain(typed).split()
    whole = {each: tuple(_words(" ".join(texts[each]))) for each in texts}
    named = {each: tuple(_words(next(iter(texts[each]), ""))) for each in texts}
    hits = [each for each, there in whole.items() if all(_has(there, word) for word in words)]
    return tuple(sorted(hits, key=lambda each: not all(_has(named[each], word) for word in words)))


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))


def _words(text: str) -> list[str]:
    words = _plain(text).split()
    # "bird dog" is found by "birddog", too.
    return [*words, *(one + other for one, other in pairwise(words))]


def _has(there: tuple[str, ...], word: str) -> bool:
    if any(each.startswith(word) for each in there):
        return True
    return len(word) >= SHORT and any(SequenceMatcher(None, each, word).ratio() >= ALIKE for each in there)
