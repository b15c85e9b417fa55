"""Nothing that the window shows goes round the translation."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from pytestqt.qtbot import QtBot

from coach.gui.room import Room
from gui_room import SHORT, TWICE, Eyes, lose_camera, on_screen, parts, recorded, see
from tour import tour
from words_shown import CLOSES, OPENS, untranslated

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
GUI = Path(__file__).parents[2] / "src" / "coach" / "gui"
WORDS = sorted(path for path in GUI.rglob("*.py") if path.name != "style.py")


@pytest.fixture
def marked_room(marked: None, qtbot: QtBot, tmp_path: Path, eyes: Eyes) -> Iterator[Room]:
    own = evolve(parts(tmp_path, eyes, SHORT, TWICE), camera_fixed="the films of the demo")
    room = Room(own)
    with on_screen(qtbot, room):
        yield room


def test_the_marker_finds_what_goes_round_the_translation(marked_room: Room) -> None:
    marked_room.window.notice.show_notice("Glued " + OPENS + "words" + CLOSES)
    assert untranslated(marked_room.window) == {"Glued " + OPENS + "words" + CLOSES}


def test_every_text_of_every_page_is_translated(marked_room: Room) -> None:
    stops = (name for name in tour(marked_room) if name not in MADE_UP)
    found = {name: untranslated(marked_room.pages[name.split(",")[0]]) for name in stops}
    assert {name: words for name, words in found.items() if words} == {}
    assert untranslated(marked_room.window.rail) | untranslated(marked_room.window.notice) == set()


MADE_UP = {"ruling", "step", "closed"}
"""Pages that the tour tells words of its own."""


def test_every_text_of_a_session_and_of_what_is_kept_is_translated(marked_room: Room, eyes: Eyes) -> None:
    found: set[str] = set()
    marked_room.start("twice")
    assert marked_room.training is not None
    marked_room.training.play.changed.connect(lambda _: found.update(untranslated(marked_room.session)))
    see(marked_room, eyes, recorded("bridge_5reps"), 30.0)
    assert marked_room.window.page == "summary"
    marked_room.summary.pain_rated.emit(3)
    found |= untranslated(marked_room.window)
    marked_room.finish()
    marked_room.go("history")
    assert found | untranslated(marked_room.window) == set()


def test_what_is_said_when_the_camera_goes_is_translated(marked_room: Room, eyes: Eyes) -> None:
    marked_room.start("twice")
    time_s = see(marked_room, eyes, recorded("leaves_the_picture"), 6.0)
    lose_camera(marked_room, eyes, time_s + 1, "The film is over.")
    assert untranslated(marked_room.session) == set()


@pytest.mark.parametrize("path", WORDS, ids=lambda path: path.relative_to(GUI).as_posix())
def test_no_sentence_stands_in_the_window_without_being_marked(path: Path) -> None:
    assert list(sentences(path.read_text("utf-8"))) == []


def sentences(source: str) -> Iterator[str]:
    """Literals of two words or more, with a capital or a point, that are neither documentation nor marked as texts.

    Small words without a point are names, of events, of decisions, of styles, unless values stand between them.
    """
    tree = ast.parse(source)
    passed_over = {id(part) for node in ast.walk(tree) if _documents(node) or _marks(node) for part in ast.walk(node)}
    literals = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in passed_over)
    words = (node.value for node in literals if isinstance(node.value, str))
    said = (each for each in words if not re.match(r"\s*(SELECT|INSERT|UPDATE|DELETE) ", each))
    several = (each for each in said if re.search(r"[A-Za-z]{2,}[,.]? [a-z]{2,}", each))
    yield from (each for each in several if each[0].isupper() or each.rstrip()[-1] in ".?!" or each in _between(tree))


def _between(tree: ast.Module) -> set[object]:
    """The literal parts of f-strings."""
    parts = (part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values)
    return {part.value for part in parts if isinstance(part, ast.Constant)}


def _documents(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _marks(node: ast.AST) -> bool:
    marks = {"tr", "plural", "Worded"}
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in marks


def test_a_sentence_that_is_not_marked_is_found() -> None:
    assert list(sentences('"""What is shown."""\nlabel(tr("Go on now"))\nlabel("Go on now")')) == ["Go on now"]
    assert list(sentences('label(f"{n} days are left")')) == [" days are left"]
    assert list(sentences('keys = {"ended early": 1}')) == []
