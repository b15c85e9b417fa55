"""A folder of files of one kind: what can be used, and what cannot, with the reasons."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

from attrs import field, frozen

from coach.problems import BadFile

Entry = TypeVar("Entry")


@frozen
class Library(Generic[Entry]):
    """`good` by id, in the order of the file names. One bad file never stops the others."""

    good: dict[str, Entry] = field(factory=dict)
    bad: tuple[BadFile, ...] = ()


def library(folder: Path, read: Callable[[Path], Entry]) -> Library[Entry]:
    """Every `*.toml` of a folder by its id, which is the file's name. No folder is an empty library."""
    good, bad = {}, []
    for path in _tomls(folder):
        try:
            good[path.stem] = read(path)
        except BadFile as problem:
            bad.append(problem)
    return Library(good, tuple(bad))


def joined(first: Library[Entry], second: Library[Entry]) -> Library[Entry]:
    """Both; where both have an id, the second's."""
    return Library({**first.good, **second.good}, first.bad + second.bad)


def _tomls(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        # A dot in front: what another program, or macOS itself, keeps beside the person's files.
        yield from sorted(path for path in folder.glob("*.toml") if not path.name.startswith("."))
