"""A cue is heard within half a second after its fault has lasted its time, and never over another phrase."""

from itertools import pairwise
from pathlib import Path

import pytest
from attrs import define, field
from pytestqt.qtbot import QtBot

from coach import places
from coach.gui.sound.loudspeaker import Stop, Then, nothing
from coach.gui.sound.sound import joined
from coach.gui.sound.voice import TONE_S, Voice
from coach.gui.training.play import Play
from coach.session.routine import Item, Routine
from coach.session.session import begin
from coach.session.spoken import clips
from coach.session.steps import steps
from coach.session.under_way import Session
from gui_room import Eyes, parts, recorded

ASSETS = places.shipped("assets")
WORDS = ASSETS / "voice" / "en"
RENDERED = frozenset(path.stem for path in WORDS.glob("*.wav"))
FILMS = [("front-plank", "plank_15s_hips_sag"), ("front-plank", "plank_12s_hips_high")]


@define
class Spoken:
    words: str
    start_s: float
    end_s: float
    then: Then | None


@define
class Mouth:
    """Speaks on the clock of the film: each phrase for as long as its rendering lasts."""

    now_s: float = 0.0
    spoken: list[Spoken] = field(factory=list)

    def speak(self, words: str, _volume: float, then: Then) -> Stop:
        found = clips(words, RENDERED)
        assert found, words
        sound = joined(WORDS, found)
        phrase = Spoken(words, self.now_s, self.now_s + TONE_S + len(sound.samples) / sound.rate, then)
        self.spoken.append(phrase)

        def stop() -> None:
            phrase.then, phrase.end_s = None, min(phrase.end_s, self.now_s)

        return stop

    def pass_to(self, now_s: float) -> None:
        self.now_s = now_s
        for phrase in [each for each in self.spoken if each.then and each.end_s <= now_s]:
            then, phrase.then = phrase.then, None
            then()


def heard(tmp_path: Path, exercise: str, film: str) -> tuple[Mouth, dict[str, float]]:
    """What was said during this film, and since when each of its faults was under way."""
    own = parts(tmp_path, Eyes())
    routine = Routine("shown", "Shown", (Item(exercise, reps=(3,), hold_s=30.0),))
    session, _ = begin(routine, steps(routine, own.exercises), own.measures, 0.0)
    voice = Voice(ASSETS)
    mouth = Mouth()
    voice._rendered, voice._speak = frozenset(), mouth.speak
    voice._play = lambda *_: nothing
    play, faults = Play(session, own.phrases, voice), {}

    def note(now: Session) -> None:
        for fault in now.now.faults:
            faults.setdefault(next(each.cue for each in now.step.exercise.faults if each.id == fault), now.time_s)

    play.said.connect(voice.say)
    play.changed.connect(note)
    play.begin_set()
    for pose in recorded(film):
        mouth.pass_to(pose.time_s)
        play.see(pose, pose.time_s)
    own.log.close()
    return mouth, faults


@pytest.mark.parametrize(("exercise", "film"), FILMS)
def test_a_cue_is_said_in_time(qtbot: QtBot, tmp_path: Path, exercise: str, film: str) -> None:
    mouth, faults = heard(tmp_path, exercise, film)
    cue, since_s = min(faults.items(), key=lambda each: each[1])
    said_s = next(phrase.start_s for phrase in mouth.spoken if phrase.words == cue)
    assert said_s + TONE_S - since_s <= 0.5


@pytest.mark.parametrize(("exercise", "film"), FILMS)
def test_nothing_is_said_over_another_phrase(qtbot: QtBot, tmp_path: Path, exercise: str, film: str) -> None:
    mouth, _ = heard(tmp_path, exercise, film)
    assert len(mouth.spoken) >= 3
    for before, after in pairwise(mouth.spoken):
        assert before.end_s <= after.start_s, (before.words, after.words)
