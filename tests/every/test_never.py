"""The never-list over every text of the program: data files, sources of the program, documents."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from coach.places import shipped
from never import never_said

ROOT: Final = Path(__file__).parents[2]
DATA: Final = sorted(
    [*shipped("assets").rglob("*.toml"), *shipped("routines").glob("*.toml")], key=lambda path: path.as_posix()
)
PROGRAM: Final = sorted((ROOT / "src" / "coach").rglob("*.py"))
DOCUMENTS: Final = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def literals(source: str) -> Iterator[str]:
    """Every text literal but docstrings, which are read by programmers."""
    tree = ast.parse(source)
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.stem)
def test_no_data_file_says_one_of_them(path: Path) -> None:
    said = [word for text in strings(tomllib.loads(path.read_text("utf-8"))) for word in never_said(text)]
    assert said == []


def test_no_source_of_the_program_says_one_of_them() -> None:
    said = {path.name: found for path in PROGRAM if (found := _said_in(path))}
    assert said == {}


def _said_in(path: Path) -> list[str]:
    return [word for text in literals(path.read_text("utf-8")) for word in never_said(text)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_no_document_says_one_of_them(path: Path) -> None:
    """A line may name the words it forbids, in quotation marks."""
    plain = re.sub(r'"[^"\n]*"|`[^`\n]*`', "", path.read_text("utf-8"))
    assert never_said(plain) == []


@pytest.mark.parametrize(
    "text",
    ["It treats pain.", "A cure.", "coach diagnoses", "detects injury", "prevents spasm", "clinical-grade",
     "measures muscle activity", "You are safe.", "healed", "Exercise safely"],
)  # fmt: skip
def test_each_word_of_the_list_is_found(text: str) -> None:
    assert never_said(text)


def test_other_words_are_let_through() -> None:
    assert never_said("Secure your health; the heel, the curve, procure, treaty, saffron.") == []
    assert never_said("It needs treatment, and coach does not treat it.") == []
