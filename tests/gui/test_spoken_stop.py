"""The phrase "Coach, stop, it hurts" does what the key P does. The microphone is a function that reads a file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
from attrs import Factory, define, evolve
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.gui.room import Room
from coach.gui.sound.microphone import Stop, Take
from coach.gui.sound.sound import read_sound
from coach.gui.training.hearkening import Hearkening
from coach.hearing.mel import RATE
from coach.log.care import read_care
from gui_room import Eyes, recorded, see
from words_shown import texts

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
SOUNDS = Path(__file__).parent.parent / "hearing" / "sounds"
HALF_A_SECOND_MS = 500
PIECE = RATE // 15
"""What a sound system hands over at once."""


@define
class Microphone:
    """Says what a file says, as soon as it is told to."""

    there: bool = True
    takes: list[Take] = Factory(list)
    given_back: int = 0
    gone: list[Callable[[], None]] = Factory(list)

    def open(self, taker: Callable[[int], Take], gone: Callable[[], None]) -> Stop:
        self.gone.append(gone)
        if self.there:
            self.takes.append(taker(RATE))
        else:
            gone()
        return self._stop

    def _stop(self) -> None:
        self.given_back += 1

    def hears(self, name: str) -> None:
        samples = read_sound(SOUNDS / f"{name}.wav").samples * np.float32(32768)
        for at in range(0, len(samples), PIECE):
            self.takes[-1](samples[at : at + PIECE])


def words_on(page: QWidget) -> str:
    return " ".join(words for each in page.findChildren(QWidget) for words in texts(each))


@pytest.fixture
def microphone() -> Microphone:
    return Microphone()


@pytest.fixture
def listening(room: Room, microphone: Microphone) -> Iterator[Room]:
    """A room where the spoken stop is switched on."""
    own = room.hurting.hearkening = Hearkening(room.desk.parts, room.session, room.hurting, open_it=microphone.open)
    own.trouble.connect(room.hurting.trouble)
    room.keep_settings(evolve(room._settings, listens=True))
    yield room
    own.rest()


def in_a_set(room: Room) -> None:
    room.start("twice")
    room.training.play.begin_set()


def test_the_phrase_stops_the_set_and_asks_about_the_pain(
    listening: Room, microphone: Microphone, qtbot: QtBot
) -> None:
    in_a_set(listening)
    microphone.hears("phrase")
    qtbot.waitUntil(lambda: listening.window.page == "pain", timeout=5000)
    assert listening.training.play.session.paused
    assert listening.training.play.session.hurts
    assert read_care(listening.desk.parts.log).pain_reports[-1].decision is None


def test_the_set_stands_still_within_half_a_second_of_the_end_of_the_phrase(
    listening: Room, microphone: Microphone, qtbot: QtBot
) -> None:
    """The file ends half a second after the phrase; what is heard by then costs next to no time."""
    in_a_set(listening)
    microphone.hears("phrase")
    began_s = monotonic()
    qtbot.waitUntil(lambda: listening.training.play.session.paused, timeout=5000)
    assert monotonic() - began_s < HALF_A_SECOND_MS / 1000 + 1


@pytest.mark.parametrize("words", ["near", "coach"])
def test_other_words_stop_nothing(listening: Room, microphone: Microphone, qtbot: QtBot, words: str) -> None:
    in_a_set(listening)
    microphone.hears(words)
    microphone.hears("phrase")  # once this is heard, the other words have been listened to
    with qtbot.waitSignal(listening.session.pain_wanted, timeout=5000):
        pass
    assert len(read_care(listening.desk.parts.log).pain_reports) == 1


def test_the_microphone_is_open_during_sets_alone(listening: Room, microphone: Microphone, eyes: Eyes) -> None:
    listening.start("twice")
    assert not microphone.takes
    listening.training.play.begin_set()
    assert len(microphone.takes) == 1
    see(listening, eyes, recorded("bridge_5reps"), 9.0)
    assert listening.training.play.session.stage == "rest"
    assert microphone.given_back == 1
    listening.training.play.begin_set()
    assert len(microphone.takes) == 2
    listening.training.play.pause()
    assert microphone.given_back == 2
    listening.training.play.resume()
    listening.stop()
    assert microphone.given_back == len(microphone.takes)


def test_the_phrase_is_on_the_screen_while_it_would_be_heard(listening: Room) -> None:
    says = "Say “Coach, stop, it hurts”"
    listening.start("twice")
    assert says not in words_on(listening.session)
    listening.training.play.begin_set()
    assert says in words_on(listening.session)
    listening.training.play.pause()
    assert says not in words_on(listening.session)


def test_nobody_listens_unless_asked_to(listening: Room, microphone: Microphone) -> None:
    listening.keep_settings(evolve(listening._settings, listens=False))
    in_a_set(listening)
    assert not microphone.takes


def test_switching_it_off_gives_the_microphone_back_at_once(listening: Room, microphone: Microphone) -> None:
    in_a_set(listening)
    listening.keep_settings(evolve(listening._settings, listens=False))
    assert microphone.given_back == 1


def test_without_a_microphone_it_is_said_once_and_the_session_goes_on(listening: Room, microphone: Microphone) -> None:
    microphone.there = False
    told: list[str] = []
    listening.hurting.trouble.connect(told.append)
    in_a_set(listening)
    listening.training.play.pause()
    listening.training.play.resume()
    listening.training.play.begin_set()
    assert len(told) == 1
    assert "No microphone" in told[0]
    assert listening.training.play.session.stage == "set"


def test_a_microphone_that_goes_away_is_said(listening: Room, microphone: Microphone) -> None:
    told: list[str] = []
    listening.hurting.trouble.connect(told.append)
    in_a_set(listening)
    microphone.gone[-1]()
    assert len(told) == 1
    assert "Say “" not in words_on(listening.session)


def test_a_damaged_file_is_said_and_nobody_is_told_to_speak(
    listening: Room, microphone: Microphone, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    damaged = tmp_path / "speech.tflite"
    damaged.write_bytes(b"not a network")
    monkeypatch.setattr("coach.hearing.ear.embedding_model", lambda _assets: damaged)
    with qtbot.waitSignal(listening.hurting.trouble, timeout=5000) as told:
        in_a_set(listening)
    assert "does not work" in told.args[0]
    assert "Say “" not in words_on(listening.session)


def test_the_settings_say_what_it_hears_and_what_becomes_of_the_sound(room: Room) -> None:
    room.go("settings")
    shown = words_on(room.later.settings)
    assert "It stops a set as the key P does." in shown
    assert "No sound is kept, written down or sent." in shown
    assert not room._settings.listens
