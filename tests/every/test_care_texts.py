"""Each care text and questionnaire is a case, whoever wrote it: where it is from, how long, how easy to read."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from coach.care.texts import NOT_REVIEWED
from coach.places import shipped
from reading_ease import grade, syllables, words_of

FILES: Final = sorted([*shipped("assets", "care").glob("*.toml"), *shipped("assets", "questionnaires").glob("*.toml")])
SOURCES: Final = tomllib.loads(shipped("assets", "sources.toml").read_text("utf-8"))["sources"]
TEXTS: Final = (
    "words",
    "older",
    "tip",
    "lead",
    "about",
    "heading",
    "title",
    "urgent",
    "why",
    "reason",
    "name",
    "short",
)
"""The keys whose values are read by the person."""
HARDEST: Final = 7.0
"""Grade 7 is the school year of a twelve-year-old. Under so many words the formula says nothing."""
FEWEST_WORDS: Final = 8
LONGEST: Final = 60

Told = tuple[str, str, tuple[str, ...]]
"""A place, a text, the sources that it names or that those around it name."""


def raw(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def told(value: Any, place: str = "", around: tuple[str, ...] = ()) -> Iterator[Told]:
    if isinstance(value, dict):
        own = tuple(value.get("sources", around))
        for key, each in value.items():
            if key in TEXTS and isinstance(each, str):
                yield f"{place}.{key}", each, own
            else:
                yield from told(each, f"{place}.{key}", own)
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from told(each, f"{place}[{at}]", around)


every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@every_file
def test_it_says_its_version_and_who_reviewed_it(path: Path) -> None:
    assert raw(path)["version"]
    assert raw(path)["reviewed"] == NOT_REVIEWED, "who signed it off has to be named in docs/care.md too"


@every_file
def test_every_source_is_known(path: Path) -> None:
    unknown = {key for _, _, sources in told(raw(path)) for key in sources} - set(SOURCES)
    assert not unknown


@every_file
def test_every_text_that_says_something_names_its_source(path: Path) -> None:
    statements = [(place, text) for place, text, sources in told(raw(path)) if not sources and _long(text)]
    assert statements == []


@every_file
def test_no_text_is_longer_than_sixty_words(path: Path) -> None:
    assert [place for place, text, _ in told(raw(path)) if len(words_of(text)) > LONGEST] == []


@every_file
def test_a_twelve_year_old_can_read_it(path: Path) -> None:
    """The quoted wording of a licensed questionnaire is not ours to change."""
    if raw(path).get("licensed"):
        pytest.skip("quoted word for word")
    grades = [(place, round(grade(text), 1), text) for place, text, _ in told(raw(path)) if _long(text)]
    assert [each for each in grades if each[1] > HARDEST] == []


def _long(text: str) -> bool:
    """A label names nothing that needs a source, and the formula says nothing of it."""
    return len(words_of(text)) >= FEWEST_WORDS


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("back", 1), ("moves", 1), ("rested", 2), ("exercise", 3), ("little", 2), ("people", 2), ("clinician", 3),
        ("breathing", 2), ("questionnaire", 3), ("area", 3), ("asked", 1), ("muscle", 2), ("minutes", 2), ("doctor", 2),
        ("emergency", 4), ("pillows", 2), ("yourself", 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_text_is_found_hard_and_an_easy_one_easy() -> None:
    hard = "Persistent symptomatology necessitates multidisciplinary consideration of psychosocial determinants, notwithstanding radiological findings."  # noqa: E501
    assert grade(hard) > 15
    assert grade("Lie down. Bend your knees. Breathe out. Let go of your legs.") < 2
