"""What is heard: the system's voice where there is one, and four soft tones where there is a loudspeaker."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl

from coach.session.coaching import Say

try:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    from PySide6.QtTextToSpeech import QTextToSpeech
except ImportError:  # the system's sound libraries are missing: coach goes on with captions
    QMediaDevices = QSoundEffect = QTextToSpeech = None  # type: ignore[assignment, misc]

RANKS: Final = {"count": 0, "praise": 1, "notice": 2, "cue": 3}
TONE_MS: Final = 350
"""The words come when the tone has been heard."""
TONES: Final = ("position", "losing", "done", "rest-over")


class Voice(QObject):
    """One utterance at a time. A new one that matters as much or more takes the word; a lesser one is not said."""

    def __init__(self, sounds: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech: QTextToSpeech | None = None
        self._tones = {name: _tone(sounds / f"{name}.wav", self) for name in TONES} if _loudspeaker() else {}
        self._rank, self._muted, self._speaks, self._volume = -1, False, True, 1.0

    def wake(self) -> None:
        """Starts the system's speech service, which takes a second or two; before that only the tones are heard."""
        # Without a loudspeaker the service may stand still on the first word, and the window with it.
        if self._tones and self._speech is None:
            self._speech = _speech(self)
            self.adjust(speaks=self._speaks, volume=self._volume)

    @property
    def speaks(self) -> bool:
        """Whether this machine has a voice."""
        return self._speech is not None

    def say(self, say: Say) -> None:
        if self._muted:
            return
        tone = self._tones.get(say.tone or "")
        if tone is not None:
            tone.play()
        if say.text and self._speaks:
            words, rank = say.text, RANKS[say.kind]
            QTimer.singleShot(TONE_MS if tone else 0, self, lambda: self._speak(words, rank))

    def mute(self, muted: bool) -> None:
        self._muted = muted
        if muted and self._speech is not None:
            self._speech.stop()

    def adjust(self, *, speaks: bool, volume: float) -> None:
        """`volume` 0-1. Without `speaks` only the tones are heard."""
        self._speaks, self._volume = speaks, volume
        if self._speech is not None:
            self._speech.setVolume(volume)
        for tone in self._tones.values():
            tone.setVolume(volume)

    def _speak(self, words: str, rank: int) -> None:
        if self._speech is None or self._muted:
            return
        speaking = self._speech.state() == QTextToSpeech.State.Speaking
        if speaking and rank < self._rank:
            return
        if speaking:
            self._speech.stop()
        self._rank = rank
        self._speech.say(words)


def _speech(parent: QObject) -> QTextToSpeech | None:
    if QTextToSpeech is None:
        return None
    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    if not engines:
        return None
    speech = QTextToSpeech(engines[0], parent)
    return None if speech.state() == QTextToSpeech.State.Error else speech


def _loudspeaker() -> bool:
    return QMediaDevices is not None and not QMediaDevices.defaultAudioOutput().isNull()


def _tone(path: Path, parent: QObject) -> QSoundEffect:
    tone = QSoundEffect(parent)
    tone.setSource(QUrl.fromLocalFile(str(path)))
    return tone
