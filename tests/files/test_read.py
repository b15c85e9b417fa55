import datetime as dt
import os
from pathlib import Path
from typing import Any, Literal

import pytest
from attrs import field, fields, frozen
from hypothesis import given
from hypothesis import strategies as st

from coach.files.read import LARGEST_BYTES, read, reading
from coach.files.shape import Rules, shape, shaper
from coach.problems import BadFile


@frozen
class Leg:
    length: float
    joint: str = "hip"


@frozen
class Body:
    name: str
    legs: tuple[Leg, ...] = ()
    height: float | None = None
    toes: int = 10
    asleep: bool = False
    born: dt.date | None = None
    side: Literal["left", "right"] = "left"
    turn: Literal[-1, 0, 1] = 0
    levels: dict[int, Leg] = field(factory=dict)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "body.toml"


def told(file: Path, text: str | bytes, rules: Rules | None = None) -> tuple[str, ...]:
    """The problems with a file of this text."""
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BadFile) as bad:
        read(file, Body, rules)
    return bad.value.problems


def test_a_file_becomes_a_frozen_thing(file: Path) -> None:
    file.write_text("""
        format = 1
        name = "Ann"
        legs = [{ length = 80 }, { length = 80.5, joint = "knee" }]
        born = 1990-01-31
        [levels.1]
        length = 1
        [levels.12]
        length = 2
    """)
    assert read(file, Body) == Body(
        "Ann", (Leg(80.0), Leg(80.5, "knee")), born=dt.date(1990, 1, 31), levels={1: Leg(1.0), 12: Leg(2.0)}
    )


def test_every_problem_is_told_at_once_with_its_path(file: Path) -> None:
    assert told(
        file, 'format = 1\ntoes = 2.5\nwings = 3\nlegs = [{ length = 1 }, { length = "165" }, { joint = 3 }]'
    ) == (
        "is missing @ body.toml.name",
        "'165' is not a number @ body.toml.legs[1].length",
        "is missing @ body.toml.legs[2].length",
        "3 is not text in quotes @ body.toml.legs[2].joint",
        "2.5 is not a whole number @ body.toml.toes",
        "unknown key 'wings'. @ body.toml.wings",
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('height = "90"', "'90' is not a number @ body.toml.height"),
        ("height = true", "true is not a number @ body.toml.height"),
        ("height = nan", "nan is not a number that can be used @ body.toml.height"),
        ("height = -inf", "-inf is not a number that can be used @ body.toml.height"),
        ("height = 1e300", "1e+300 is not a number that can be used @ body.toml.height"),
        ("toes = false", "false is not a whole number @ body.toml.toes"),
        ("toes = 10.0", "10.0 is not a whole number @ body.toml.toes"),
        ('toes = "10"', "'10' is not a whole number @ body.toml.toes"),
        ("asleep = 1", "1 is neither true nor false @ body.toml.asleep"),
        ('asleep = "yes"', "'yes' is neither true nor false @ body.toml.asleep"),
        ("side = 'lefd'", "'lefd' is not one of left, right. Did you mean 'left'? @ body.toml.side"),
        ("side = true", "true is not one of left, right. @ body.toml.side"),
        ("turn = 2", "2 is not one of -1, 0, 1. @ body.toml.turn"),
        ("turn = '1'", "'1' is not one of -1, 0, 1. @ body.toml.turn"),
        ("turn = true", "true is not one of -1, 0, 1. @ body.toml.turn"),
        ("turn = 1.0", "1.0 is not one of -1, 0, 1. @ body.toml.turn"),
        ("turn = []", "a list is not one of -1, 0, 1. @ body.toml.turn"),
        ("legs = 'ab'", "'ab' is not a list @ body.toml.legs"),
        ("legs = { length = 1 }", "a table is not a list @ body.toml.legs"),
        ("legs = [1]", "1 is not a table @ body.toml.legs[0]"),
        ("legs = [[]]", "a list is not a table @ body.toml.legs[0]"),
        ("levels = []", "a list is not a table @ body.toml.levels"),
        ("levels.x = { length = 1 }", "'x' is not a whole number @ body.toml.levels.x"),
        ("levels.01 = { length = 1 }", "'01' is not a whole number @ body.toml.levels.01"),
        ("levels.1 = { length = 'l' }", "'l' is not a number @ body.toml.levels.1.length"),
        ("born = '1990-01-31'", "write it like 2026-01-31, without quotes @ body.toml.born"),
        ("born = 1990-01-31T10:00:00", "write it like 2026-01-31, without quotes @ body.toml.born"),
    ],
)
def test_nothing_is_taken_for_something_else(file: Path, line: str, words: str) -> None:
    (problem,) = told(file, f'format = 1\nname = "Ann"\n{line}')
    assert problem.endswith(words)


def test_numbers_are_not_taken_for_text(file: Path) -> None:
    assert told(file, "format = 1\nname = 3") == ("3 is not text in quotes @ body.toml.name",)


def test_an_unknown_key_is_answered_with_the_nearest(file: Path) -> None:
    assert told(file, 'format = 1\nname = "Ann"\nheigth = 3') == (
        "unknown key 'heigth'. Did you mean 'height'? @ body.toml.heigth",
    )


def test_keys_for_other_readers_are_passed_over(file: Path) -> None:
    file.write_text('format = 1\nname = "Ann"\n[[demo]]\nat_s = 0\n[scene]\nwall = "white"')
    assert reading(Body, passed_over=("demo", "scene"))(file) == Body("Ann")


def test_the_format_has_to_be_said(file: Path) -> None:
    assert told(file, 'name = "Ann"') == ("is missing: write format = 1 at the top @ body.toml.format",)


def test_a_newer_format_is_said_and_nothing_else(file: Path) -> None:
    assert told(file, "format = 2\nlimbs = 4") == (
        "it has format 2, and this coach reads format 1: a newer coach is needed @ body.toml.format",
    )


@pytest.mark.parametrize("written", ["'1'", "true", "0", "1.0"])
def test_a_format_is_a_number(file: Path, written: str) -> None:
    (problem,) = told(file, f"format = {written}\nname = 'Ann'")
    assert "is not a format: write format = 1" in problem


def test_a_slip_in_the_toml_is_told_with_its_line(file: Path) -> None:
    (problem,) = told(file, 'format = 1\nname "Ann"')
    assert problem.startswith("it is not TOML: ")
    assert "line 2" in problem


def test_text_that_is_not_utf_8_is_told_with_its_line(file: Path) -> None:
    assert told(file, 'format = 1\nname = "J\xf6rg"'.encode("latin-1")) == (
        "it is not UTF-8 text (line 2): save it as UTF-8",
    )


def test_the_mark_that_notepad_puts_first_does_no_harm(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbfformat = 1\r\nname = "Ann"\r\n')
    assert read(file, Body) == Body("Ann")


def test_lists_nested_without_end_are_told(file: Path) -> None:
    assert told(file, "format = 1\nname = " + "[" * 50_000) == ("its lists are nested too deeply",)


def test_a_number_of_thousands_of_digits_is_told(file: Path) -> None:
    (problem,) = told(file, "format = 1\nname = 'Ann'\ntoes = " + "9" * 5_000)
    assert problem.startswith("it is not TOML: ")


def test_a_huge_file_is_not_read_whole(file: Path) -> None:
    (problem,) = told(file, b"#" * (LARGEST_BYTES + 1))
    assert "larger than a megabyte" in problem


def test_a_file_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(BadFile, match="there is no such file"):
        read(file, Body)


def test_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="a folder, not a file"):
        read(tmp_path, Body)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among the files here")
def test_a_pipe_is_not_waited_for(file: Path) -> None:
    os.mkfifo(file)
    with pytest.raises(BadFile, match="not an ordinary file"):
        read(file, Body)


def test_a_file_that_may_not_be_read_is_told(file: Path, nobody: None) -> None:
    file.write_text("format = 1")
    file.chmod(0)
    with pytest.raises(BadFile, match="it cannot be read: Permission denied"):
        read(file, Body)


def test_what_a_check_finds_is_told_beside_what_has_no_shape(file: Path) -> None:
    rules = Rules(checks={Leg: (lambda leg: [("length", "too short")] if leg.length < 1 else [],)})
    assert told(file, "format = 1\nname = 'Ann'\nlegs = [{ length = 0 }, { length = '1' }]", rules) == (
        "too short @ body.toml.legs[0].length",
        "'1' is not a number @ body.toml.legs[1].length",
    )


def test_what_has_a_shape_is_checked_beside_what_has_none(file: Path) -> None:
    rules = Rules(
        checks={
            Body: (
                lambda body: [("toes", "too few")] if body.toes < 5 else [],
                lambda body: [("", "too many legs")] if len(body.legs) > body.toes else [],
            )
        }
    )
    assert told(file, "format = 1\ntoes = 3\nlegs = 'two'\nborn = 1", rules) == (
        "is missing @ body.toml.name",
        "'two' is not a list @ body.toml.legs",
        "1 is not a date: write it like 2026-01-31, without quotes @ body.toml.born",
        "too few @ body.toml.toes",
    )


@pytest.mark.parametrize("wrong", ["1 = 3", "one = { length = 1 }"])
def test_a_table_of_which_a_part_has_no_shape_is_shown_to_no_check(file: Path, wrong: str) -> None:
    checked: list[Body] = []
    rules = Rules(checks={Body: (lambda body: checked.extend(body.levels.values()) or [("levels", "checked")],)})
    (problem,) = told(file, f'format = 1\nname = "Ann"\n[levels]\n{wrong}\n2 = {{ length = 2 }}', rules)
    assert problem != "checked @ body.toml.levels"
    assert checked == []


def test_what_is_written_differently_is_put_into_shape_first(file: Path) -> None:
    rules = Rules(rewrites={Body: lambda raw: ({**raw, "toes": raw["toes"] * 2}, [("toes", "counted twice")])})
    assert told(file, "format = 1\ntoes = 5", rules) == (
        "counted twice @ body.toml.toes",
        "is missing @ body.toml.name",
    )


_plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.datetimes()
_anything = st.recursive(
    _plain, lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3), max_leaves=8
)
_bodies = st.dictionaries(st.sampled_from([each.name for each in fields(Body)]) | st.text(), _anything)
_shaper = shaper(Rules())


@given(_bodies | _anything)
def test_whatever_is_written_is_a_body_or_a_list_of_problems(raw: Any) -> None:
    made, problems = shape(raw, Body, _shaper)
    assert (made is None) == bool(problems)
    assert all(words for _, words in problems)


@given(st.text())
def test_no_text_brings_the_reader_down(text: str) -> None:
    converter = shaper(Rules())
    made, problems = shape({"name": text, "levels": {text: {"length": 1}}}, Body, converter)
    assert made is not None or problems


@given(st.floats(-1e6, 1e6), st.integers(-1000, 1000), st.booleans(), st.text(max_size=20))
def test_what_has_the_shape_is_taken_as_it_is(length: float, toes: int, asleep: bool, name: str) -> None:
    raw = {"name": name, "legs": [{"length": length}], "toes": toes, "asleep": asleep}
    assert shape(raw, Body, _shaper) == (Body(name, (Leg(length),), toes=toes, asleep=asleep), ())
