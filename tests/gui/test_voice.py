"""What is heard, when several things want to be heard. Loudspeaker and speech service are functions."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import Factory, define
from pytestqt.qtbot import QtBot

from coach.gui.sound.loudspeaker import Stop, Then
from coach.gui.sound.sound import Sound, read_sound
from coach.gui.sound.voice import CALLS_S, TONE_S, UNDER_WORDS, Voice
from coach.places import shipped
from coach.session.saying import Say

CUE = Say("Lift your hips a little", "cue", "losing")
TEN, ELEVEN = Say("10", "count"), Say("11", "count")
REST_OVER = Say("Rest is over", "notice", "rest-over")
BEGIN = Say("Front plank. Take your position", "notice")
FREE = Say("Think of your left knee", "notice")


@define
class Ear:
    """Hears what begins, and what is stopped; `finish` lets the last that began come to its end."""

    sounds: list[float] = Factory(list)
    words: list[str] = Factory(list)
    loudest: list[float] = Factory(list)
    stopped: int = 0
    thens: list[Then] = Factory(list)

    def play(self, sound: Sound, then: Then) -> Stop:
        self.sounds.append(round(len(sound.samples) / sound.rate, 3))
        self.loudest.append(float(abs(sound.samples).max()))
        return self._begin(then)

    def speak(self, words: str, _volume: float, then: Then) -> Stop:
        self.words.append(words)
        return self._begin(then)

    def finish(self) -> None:
        self.thens[-1]()

    def _begin(self, then: Then) -> Stop:
        self.thens.append(then)

        def stop() -> None:
            self.stopped += 1

        return stop


def length_s(text: str, more_s: float = 0.0) -> float:
    sound = read_sound(shipped("assets", "voice", "en", f"{text}.wav"))
    return round(len(sound.samples) / sound.rate + more_s, 3)


def tone_s(name: str) -> float:
    sound = read_sound(shipped("assets", "sounds", f"{name}.wav"))
    return round(len(sound.samples) / sound.rate, 3)


def tone_peak(name: str) -> float:
    return float(abs(read_sound(shipped("assets", "sounds", f"{name}.wav")).samples).max())


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def voice(ear: Ear, qtbot: QtBot) -> Voice:
    return Voice(shipped("assets"), play=ear.play, speak=ear.speak)


def test_a_fixed_phrase_is_rendered_and_the_systems_voice_is_silent(voice: Voice, ear: Ear) -> None:
    voice.say(TEN)
    assert ear.sounds == [length_s("10")]
    assert ear.words == []


def test_what_nobody_rendered_is_said_by_the_system(voice: Voice, ear: Ear) -> None:
    voice.say(FREE)
    assert ear.sounds == []
    assert ear.words == [FREE.text]


def test_in_another_language_the_system_says_what_is_rendered_in_english(
    voice: Voice, ear: Ear, show_in: Callable[[str], None]
) -> None:
    show_in("de")
    voice.say(REST_OVER)
    assert ear.words == ["Die Pause ist vorbei"]
    assert ear.sounds == [tone_s("rest-over")]


def test_a_language_without_a_voice_is_told_and_english_needs_none(
    voice: Voice, qtbot: QtBot, show_in: Callable[[str], None]
) -> None:
    with qtbot.assertNotEmitted(voice.missing):
        voice._system.missing.emit()
    show_in("es")
    with qtbot.waitSignal(voice.missing, timeout=0):
        voice._system.missing.emit()


def test_the_tone_comes_first(voice: Voice, ear: Ear) -> None:
    voice.say(CUE)
    assert ear.sounds == [tone_s("losing"), length_s("lift-your-hips-a-little", TONE_S)]


def test_words_wait_for_a_tone_that_calls_twice(voice: Voice, ear: Ear) -> None:
    voice.say(REST_OVER)
    assert ear.sounds == [tone_s("rest-over"), length_s("rest-is-over", CALLS_S["rest-over"])]


def test_a_tone_is_softer_while_words_are_said(voice: Voice, ear: Ear, show_in: Callable[[str], None]) -> None:
    position = Say("", "notice", "position")
    voice.say(position)
    voice.say(TEN)
    voice.say(position)
    assert ear.loudest[2] == pytest.approx(UNDER_WORDS * ear.loudest[0])
    voice.hush()
    show_in("de")
    voice.say(position)
    voice.say(CUE)
    assert ear.loudest[3] == ear.loudest[0]
    assert ear.loudest[4] == pytest.approx(UNDER_WORDS * tone_peak("losing"))


def test_a_cue_takes_the_word_from_a_count(voice: Voice, ear: Ear) -> None:
    voice.say(TEN)
    voice.say(CUE)
    assert ear.stopped == 1
    assert len(ear.sounds) == 3


def test_a_count_does_not_talk_into_a_cue_nor_after_it(voice: Voice, ear: Ear) -> None:
    voice.say(CUE)
    voice.say(TEN)
    ear.finish()
    assert ear.stopped == 0
    assert len(ear.sounds) == 2


def test_a_notice_waits_for_the_one_before_it(voice: Voice, ear: Ear) -> None:
    voice.say(REST_OVER)
    voice.say(BEGIN)
    assert len(ear.sounds) == 2
    ear.finish()
    assert len(ear.sounds) == 3
    assert ear.sounds[-1] > length_s("front-plank") + length_s("take-your-position")
    assert ear.stopped == 0


def test_the_tone_of_one_that_waits_is_heard_at_once(voice: Voice, ear: Ear) -> None:
    voice.say(BEGIN)
    voice.say(Say("In position", "notice", "position"))
    assert ear.sounds[1:] == [tone_s("position")]


def test_the_end_of_a_stopped_phrase_starts_nothing(voice: Voice, ear: Ear) -> None:
    voice.say(TEN)
    end_of_ten = ear.thens[-1]
    voice.say(CUE)
    end_of_ten()
    voice.say(ELEVEN)
    assert len(ear.sounds) == 3


def test_muted_is_silent_at_once_and_forgets_what_waited(voice: Voice, ear: Ear) -> None:
    voice.say(REST_OVER)
    voice.say(BEGIN)
    voice.mute(True)
    voice.say(CUE)
    ear.finish()
    assert ear.stopped == 1
    assert len(ear.sounds) == 2


def test_after_the_mute_the_next_is_heard(voice: Voice, ear: Ear) -> None:
    voice.say(REST_OVER)
    voice.mute(True)
    voice.mute(False)
    voice.say(TEN)
    assert ear.sounds[-1] == length_s("10")


def test_without_words_aloud_only_the_tones_are_left(voice: Voice, ear: Ear) -> None:
    voice.adjust(speaks=False, volume=1.0)
    voice.say(REST_OVER)
    assert ear.sounds == [tone_s("rest-over")]


def test_the_volume_is_that_of_tones_and_words(voice: Voice, ear: Ear) -> None:
    voice.say(CUE)
    voice.adjust(speaks=False, volume=0.5)
    voice.adjust(speaks=True, volume=0.5)
    voice.say(CUE)
    assert ear.loudest[2:] == pytest.approx([loud / 2 for loud in ear.loudest[:2]])


def test_without_a_loudspeaker_nothing_waits_for_ever(qtbot: QtBot, no_loudspeaker: None) -> None:
    voice = Voice(shipped("assets"))
    voice.say(REST_OVER)
    voice.say(BEGIN)
    assert voice._turn.saying is None
    assert voice._turn.waiting is None


def test_a_voice_that_is_made_opens_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    for name in (
        "coach.gui.sound.speech.QTextToSpeech",
        "coach.gui.sound.speech.QProcess.start",
        "coach.gui.sound.loudspeaker.QMediaDevices",
    ):
        monkeypatch.setattr(name, _Watched(opened.append))
    Voice(Path("none"))
    assert opened == []


class _Watched:
    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell

    def __getattr__(self, name: str) -> None:
        self._tell(name)
