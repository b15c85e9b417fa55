"""The system's voice is asked for by a process of its own, so that a stuck service never holds the window."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from coach.gui.sound.speech import SystemVoice, _speaks

READY = QTextToSpeech.State.Ready


class Service(QObject):
    stateChanged = Signal(QTextToSpeech.State)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.stopped = 0

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.stopped += 1

    def setVolume(self, volume: float) -> None:  # noqa: N802 - Qt's name
        self.volume = volume


@pytest.fixture
def service(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Service:
    found = Service()
    monkeypatch.setattr("coach.gui.sound.speech._service", lambda _: found)
    monkeypatch.setattr("coach.gui.sound.speech.there_is_one", lambda: True)
    return found


@pytest.fixture
def asking(service: Service) -> Iterator[Callable[[str], SystemVoice]]:
    """A system's voice that is asked for by this much Python."""
    room, voices = QObject(), list[SystemVoice]()

    def make(code: str) -> SystemVoice:
        voices.append(SystemVoice(room, (sys.executable, "-c", code)))
        return voices[-1]

    yield make
    for voice in voices:
        voice._asking.kill()
        voice._asking.waitForFinished()


def test_the_first_words_ask_and_are_not_said(asking: Callable[[str], SystemVoice], service: Service) -> None:
    ends: list[str] = []
    asking("").speak("Think of your left knee", 0.5, lambda: ends.append("first"))
    assert (service.said, ends) == ([], ["first"])


def test_once_it_answered_it_speaks(asking: Callable[[str], SystemVoice], service: Service, qtbot: QtBot) -> None:
    ends: list[str] = []
    voice = asking("")
    with qtbot.waitSignal(voice._asking.finished):
        voice.speak("Think of your left knee", 0.5, lambda: None)
    voice.speak("Think of your right knee", 0.5, lambda: ends.append("second"))
    assert (service.said, service.volume, ends) == (["Think of your right knee"], 0.5, [])
    service.stateChanged.emit(READY)
    assert ends == ["second"]


def test_stopped_it_has_no_end(asking: Callable[[str], SystemVoice], service: Service) -> None:
    ends: list[str] = []
    voice = asking("")
    voice._service = service
    voice.speak("Think of your left knee", 0.5, lambda: ends.append("end"))()
    service.stateChanged.emit(READY)
    assert (service.stopped, ends) == (1, [])


class Tongues(Service):
    """A service that speaks these."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.locales, self.locale = [QLocale(name) for name in names], QLocale("fr_FR")

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's name
        return self.locales

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 - Qt's name
        self.locale = locale


@pytest.mark.parametrize(
    ("spoken", "taken"), [(("en_US", "de_AT", "de_DE"), "de_DE"), (("en_US", "de_AT"), "de_AT"), (("en_US",), None)]
)
def test_the_voice_speaks_the_language_that_is_shown_or_none(
    spoken: tuple[str, ...], taken: str | None, qtbot: QtBot
) -> None:
    service = Tongues(*spoken)
    assert _speaks(service, QLocale("de_DE")) is (taken is not None)
    assert service.locale.name() == (taken or "fr_FR")


def test_that_there_is_no_voice_is_said_once(
    asking: Callable[[str], SystemVoice], service: Service, qtbot: QtBot
) -> None:
    told: list[str] = []
    voice = asking("raise SystemExit(1)")
    voice.missing.connect(lambda: told.append("missing"))
    with qtbot.waitSignal(voice.missing):
        voice.ask_once()
    voice.speak("Think of your left knee", 0.5, lambda: None)
    assert told == ["missing"]


@pytest.mark.parametrize("answer", ["raise SystemExit(1)", "import os; os.abort()"])
def test_without_a_good_answer_it_is_silent(
    asking: Callable[[str], SystemVoice], service: Service, qtbot: QtBot, answer: str
) -> None:
    voice = asking(answer)
    with qtbot.waitSignal(voice._asking.finished):
        voice.speak("Think of your left knee", 0.5, lambda: None)
    voice.speak("Think of your right knee", 0.5, lambda: None)
    assert service.said == []


def test_a_service_that_is_stuck_is_waited_for_by_nobody(
    asking: Callable[[str], SystemVoice], service: Service
) -> None:
    ends: list[str] = []
    voice = asking("import threading; threading.Event().wait()")
    for _ in range(3):
        voice.speak("Think of your left knee", 0.5, lambda: ends.append("end"))
    assert ends == ["end"] * 3
    assert service.said == []


def test_without_a_loudspeaker_nobody_is_asked(
    asking: Callable[[str], SystemVoice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.gui.sound.speech.there_is_one", lambda: False)
    voice = asking("")
    voice.speak("Think of your left knee", 0.5, lambda: None)
    assert voice._asking.processId() == 0
