"""The system's voice: for texts that nobody rendered."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QLocale, QObject, QProcess, QTimer, Signal

from coach.gui.sound.loudspeaker import Stop, Then, nothing, there_is_one

try:
    from PySide6.QtTextToSpeech import QTextToSpeech
except ImportError:  # the system's speech libraries are missing: there are still captions
    QTextToSpeech = None  # type: ignore[assignment, misc]

Speak: TypeAlias = Callable[[str, float, Then], Stop]
"""Begins to say words at a volume of 0-1; calls `Then` when they have been said, and not when they were stopped."""

PATIENCE_MS: Final = 20_000
COACH: Final = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "coach")
ASK: Final = (*COACH, "doctor", "--ask-qt", "voice")


class SystemVoice(QObject):
    """Silent where the system has no voice in the language that is shown, and until it is known that it has one.

    `missing` says once that there is none.

    A speech service that is stuck holds whoever connects to it, for minutes and the whole window with it. So a coach of
    its own connects first, and only when that one comes back does this one.
    """

    missing = Signal()

    def __init__(self, parent: QObject, ask: Sequence[str] = ASK) -> None:
        super().__init__(parent)
        self._ask, self._asking = ask, QProcess(self)
        self._asking.finished.connect(self._heed_answer)
        self._service: QTextToSpeech | None = None

    def speak(self, words: str, volume: float, then: Then) -> Stop:
        if self._service is None:
            self.ask_once()
            then()
            return nothing
        return _said(self._service, words, volume, then)

    def ask_once(self) -> None:
        """Whoever will need the voice soon asks before: the answer takes seconds."""
        if self._ask and QTextToSpeech is not None and there_is_one():
            program, *arguments = self._ask
            self._ask = ()
            self._asking.start(program, arguments)
            QTimer.singleShot(PATIENCE_MS, self._asking, self._asking.kill)

    def _heed_answer(self, code: int, status: QProcess.ExitStatus) -> None:
        if status == QProcess.ExitStatus.NormalExit and code == 0:
            self._service = _service(self)
        if self._service is None:
            self.missing.emit()


def _said(service: QTextToSpeech, words: str, volume: float, then: Then) -> Stop:
    ends = {QTextToSpeech.State.Ready, QTextToSpeech.State.Error}

    def heed(state: QTextToSpeech.State) -> None:
        if state in ends:
            service.stateChanged.disconnect(heed)
            then()

    def stop() -> None:
        service.stateChanged.disconnect(heed)
        service.stop()

    service.stateChanged.connect(heed)
    service.setVolume(volume)
    service.say(words)
    return stop


def _service(parent: QObject) -> QTextToSpeech | None:
    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    service = QTextToSpeech(engines[0], parent) if engines else None
    if service is None or service.state() == QTextToSpeech.State.Error or not _speaks(service, QLocale()):
        return None
    return service


def _speaks(service: QTextToSpeech, wanted: QLocale) -> bool:
    """Sets the voice to this language, of this country where there is one."""
    spoken = [each for each in service.availableLocales() if each.language() == wanted.language()]
    if not spoken:
        return False
    service.setLocale(next((each for each in spoken if each.territory() == wanted.territory()), spoken[0]))
    return True
