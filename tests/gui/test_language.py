"""The window in another language."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.exercise.definition import Exercise
from coach.gui.language import chosen, inside, plural, tr
from coach.gui.room import Room
from coach.gui.shown import Shown
from coach.gui.words import dated, day, dose, own_words
from coach.measure.personal import Personal
from coach.problems import CoachProblem
from coach.session.routine import Item, Routine
from coach.session.steps import steps
from coach.wording import Worded
from gui_room import Eyes, parts

ShowIn = Callable[[str], None]


@pytest.fixture
def known(tmp_path) -> Iterator[dict[str, Exercise]]:  # noqa: ANN001
    own = parts(tmp_path, Eyes())
    yield own.exercises
    own.log.close()


def test_a_text_is_shown_in_the_language_and_english_again_afterwards(show_in: ShowIn) -> None:
    show_in("de")
    assert tr("Settings") == "Einstellungen"
    show_in("es")
    assert tr("Settings") == "Ajustes"
    show_in("en")
    assert tr("Settings") == "Settings"


def test_what_nobody_translated_is_shown_as_it_is(show_in: ShowIn) -> None:
    show_in("de")
    assert tr("A routine of my own {with braces}") == "A routine of my own {with braces}"


def test_values_are_filled_in_after_translating(show_in: ShowIn) -> None:
    show_in("es")
    assert tr("set {n} of {of}", n=1, of=3) == "serie 1 de 3"


def test_decimals_are_written_as_the_language_does(show_in: ShowIn) -> None:
    show_in("de")
    assert own_words(Personal(1.5, -2.0, 0.61)) == "Linie +1,5\u00b0, Boden -2,0\u00b0, Rumpf 0,61"


def test_a_sentence_from_below_is_translated_with_its_words_but_not_its_names(show_in: ShowIn) -> None:
    show_in("de")
    unseen = Worded("not seen well enough: {joints}", joints=(Worded("knees"), Worded("feet")))
    assert tr(unseen) == "nicht gut genug zu sehen: Knie, Füße"
    assert (
        tr(CoachProblem(Worded("There is no file {path}.", path="/Settings"))) == "Die Datei /Settings gibt es nicht."
    )


def test_one_and_many(show_in: ShowIn) -> None:
    show_in("de")
    assert [plural(n, "{n} set", "{n} sets") for n in (1, 2)] == ["1 Satz", "2 Sätze"]


def test_a_date_is_written_in_the_languages_own_order(show_in: ShowIn) -> None:
    date = dt.date(2026, 3, 5)
    show_in("de")
    assert day(date, date) == "5. März"
    show_in("es")
    assert day(date, date) == "5 de marzo"
    assert dated(date, "ddd") == QLocale("es").dayName(4, QLocale.FormatType.ShortFormat)


def test_a_name_within_a_german_sentence_keeps_its_capital(show_in: ShowIn) -> None:
    show_in("de")
    assert inside("Hüfte hängt durch") == "Hüfte hängt durch"
    show_in("en")
    assert inside("Hips sag") == "hips sag"


def test_a_dose_in_german(known: dict[str, Exercise], show_in: ShowIn) -> None:
    show_in("de")
    laid_out = steps(Routine("r", "R", (Item("bird-dog", reps=(6, 4, 2), hold_s=8),)), known)
    assert dose(laid_out) == "6, 4, 2 Wiederholungen je Seite, 8 s oben halten"


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["fr-FR", "es-MX", "en-US"], "es"),
        ("system", ["fr-FR"], "en"),
        ("en", ["de-DE"], "en"),
    ],
)
def test_the_language_is_the_systems_where_coach_speaks_it(setting: str, system: list[str], language: str) -> None:
    assert chosen(setting, system) == language


def test_a_language_that_is_chosen_is_shown_at_once_on_the_same_page(tmp_path: Path, qtbot: QtBot) -> None:
    own = parts(tmp_path, Eyes())
    shown = Shown(own, Room)
    first = shown.room
    first.window.show()
    first.go("settings")
    first.later.settings.changed.emit(evolve(own.settings, language="de"))
    qtbot.waitUntil(lambda: shown.room is not first)
    assert shown.room.window.isVisible()
    assert not first.window.isVisible()
    assert shown.room.window.page == "settings"
    assert "Einstellungen" in {label.text() for label in shown.room.later.settings.findChildren(QLabel)}
    shown.room.window.close()
    own.log.close()


@pytest.mark.parametrize("shown_language", ["de"])
def test_a_questionnaire_is_translated_where_its_wording_is_published_and_english_elsewhere(room: Room) -> None:
    room.companion.build()
    asking = room.companion.questioning
    asking.start("phq-4")
    assert "Nervosität, Ängstlichkeit oder Anspannung" in words_of(asking.page)
    asking.start("roland-morris")
    assert "I stay at home most of the time because of my back." in words_of(asking.page)
    assert any(words.startswith("Dieser Fragebogen wird auf Englisch gestellt") for words in words_of(asking.page))


def words_of(page: QWidget) -> set[str]:
    return {shown.text() for kind in (QLabel, QAbstractButton) for shown in page.findChildren(kind)}
