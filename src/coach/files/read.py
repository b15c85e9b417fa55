"""A TOML file that a person wrote -> a frozen class, with every problem told at once."""

import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, TypeVar

from cattrs import Converter

from coach.files.shape import Rules, Told, shape, shaper, shown
from coach.problems import BadFile
from coach.wording import Worded

Shaped = TypeVar("Shaped")

FORMAT: Final = 1
"""Every file says `format = 1`, so that a later coach knows what it reads."""
LARGEST_BYTES: Final = 1_000_000


def reading(of: type[Shaped], rules: Rules | None = None, passed_over: Iterable[str] = ()) -> Callable[[Path], Shaped]:
    """A reader for many files of one class; make it once a folder. `passed_over` are top-level keys for other readers.

    The reader raises `BadFile`.
    """
    made = making(of, rules, passed_over)
    return lambda path: made(path, _bytes(path))


def making(
    of: type[Shaped], rules: Rules | None = None, passed_over: Iterable[str] = ()
) -> Callable[[Path, bytes], Shaped]:
    """The same for what was read already: the file's path, to name it by, and its content."""
    converter, unread = shaper(rules or Rules()), frozenset(passed_over)
    return lambda path, content: _made(path, content, of, converter, unread)


def read(path: Path, of: type[Shaped], rules: Rules | None = None) -> Shaped:
    """One file. Raises `BadFile` with all its problems, each like `'165' is not a number @ bridge.toml.phases[0]`."""
    return reading(of, rules)(path)


def _made(path: Path, content: bytes, of: type[Shaped], converter: Converter, unread: frozenset[str]) -> Shaped:
    raw = _toml(path, _text(path, content))
    _refuse_other_formats(path, raw)
    made: Shaped | None
    made, told = shape({key: raw[key] for key in raw if key != "format" and key not in unread}, of, converter)
    told = (*_format_missing(raw), *told)
    if made is None or told:
        raise BadFile(
            path, (Worded("{problem} @ {where}", problem=words, where=f"{path.name}{where}") for where, words in told)
        )
    return made


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise BadFile(path, [Worded("this is a folder, not a file")])
    if path.exists() and not path.is_file():
        raise BadFile(path, [Worded("this is not an ordinary file")])
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError as error:
        raise BadFile(path, [Worded("there is no such file")]) from error
    except OSError as error:
        raise BadFile(path, [Worded("it cannot be read: {why}", why=error.strerror)]) from error
    if len(content) > LARGEST_BYTES:
        raise BadFile(path, [Worded("it is larger than a megabyte, so it is not such a file")])
    return content


def _text(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")  # Notepad puts a mark before the text
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise BadFile(path, [Worded("it is not UTF-8 text (line {line}): save it as UTF-8", line=line)]) from error


def _toml(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise BadFile(path, [Worded("its lists are nested too deeply")]) from error
    except ValueError as error:  # TOMLDecodeError, and int() refusing a number of thousands of digits
        raise BadFile(path, [Worded("it is not TOML: {why}", why=str(error))]) from error


def _refuse_other_formats(path: Path, raw: dict[str, Any]) -> None:
    """Before anything else: what a newer format holds would only look like mistakes."""
    written = raw.get("format", FORMAT)
    if type(written) is not int or written < 1:
        wrong = Worded("{value} is not a format: write format = {format}", value=shown(written), format=FORMAT)
        raise BadFile(path, [Worded("{problem} @ {where}", problem=wrong, where=f"{path.name}.format")])
    if written > FORMAT:
        newer = Worded(
            "it has format {written}, and this coach reads format {format}: a newer coach is needed",
            written=written,
            format=FORMAT,
        )
        raise BadFile(path, [Worded("{problem} @ {where}", problem=newer, where=f"{path.name}.format")])


def _format_missing(raw: dict[str, Any]) -> tuple[Told, ...]:
    return (
        ()
        if "format" in raw
        else ((".format", Worded("is missing: write format = {format} at the top", format=FORMAT)),)
    )
