"""What is said, when several things want to be said. The speech service is a stand-in."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from coach.gui.voice import Voice
from coach.session.coaching import Say

# A machine without sound.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", extend=True)


class Service:
    """Speaks for ever, until it is stopped."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.speaking = False

    def state(self) -> QTextToSpeech.State:
        return QTextToSpeech.State.Speaking if self.speaking else QTextToSpeech.State.Ready

    def say(self, words: str) -> None:
        self.said.append(words)
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False

    def setVolume(self, volume: float) -> None:  # noqa: N802 - Qt's name
        self.volume = volume


@pytest.fixture
def heard(qtbot: QtBot) -> SimpleNamespace:
    voice, service = Voice(Path("none")), Service()
    voice._speech, voice._tones = service, {}
    return SimpleNamespace(voice=voice, service=service, wait=lambda: qtbot.wait(20))


def test_a_cue_takes_the_word_from_a_count(heard: SimpleNamespace) -> None:
    heard.voice.say(Say("10", "count"))
    heard.voice.say(Say("Lift your hips a little", "cue"))
    heard.wait()
    assert heard.service.said == ["10", "Lift your hips a little"]


def test_a_count_does_not_talk_into_a_cue(heard: SimpleNamespace) -> None:
    heard.voice.say(Say("Lift your hips a little", "cue"))
    heard.voice.say(Say("10", "count"))
    heard.wait()
    assert heard.service.said == ["Lift your hips a little"]


def test_muted_is_silent(heard: SimpleNamespace) -> None:
    heard.voice.say(Say("10", "count"))
    heard.voice.mute(True)
    heard.voice.say(Say("Lift your hips a little", "cue"))
    heard.wait()
    assert heard.service.said == []


def test_without_words_aloud_only_the_tones_are_left(heard: SimpleNamespace) -> None:
    heard.voice.adjust(speaks=False, volume=0.5)
    heard.voice.say(Say("Rest is over", "notice", "rest-over"))
    heard.wait()
    assert heard.service.said == []
    assert heard.service.volume == 0.5
