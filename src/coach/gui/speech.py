"""The system's voice: for texts that nobody rendered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject

from coach.gui.loudspeaker import Stop, Then

try:
    from PySide6.QtTextToSpeech import QTextToSpeech
except ImportError:  # the system's speech libraries are missing: there are still captions
    QTextToSpeech = None  # type: ignore[assignment, misc]

Speak: TypeAlias = Callable[[str, float, Then], Stop]
"""Begins to say words at a volume of 0-1; calls `Then` when they have been said, and not when they were stopped."""


def system_voice(parent: QObject) -> Speak:
    """Silent where the system has no voice. The service is asked for at the first word: it may stand still for long."""
    found: list[QTextToSpeech | None] = []

    def speak(words: str, volume: float, then: Then) -> Stop:
        if not found:
            found.append(_service(parent))
        if found[0] is None:
            then()
            return lambda: None
        return _said(found[0], words, volume, then)

    return speak


def _said(service: QTextToSpeech, words: str, volume: float, then: Then) -> Stop:
    ends = {QTextToSpeech.State.Ready, QTextToSpeech.State.Error}

    def heed(state: QTextToSpeech.State) -> None:
        if state in ends:
            service.stateChanged.disconnect(heard)
            then()

    def stop() -> None:
        service.stateChanged.disconnect(heard)
        service.stop()

    service.setVolume(volume)
    service.say(words)
    heard = service.stateChanged.connect(heed)
    return stop


def _service(parent: QObject) -> QTextToSpeech | None:
    if QTextToSpeech is None:
        return None
    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    service = QTextToSpeech(engines[0], parent) if engines else None
    return None if service is None or service.state() == QTextToSpeech.State.Error else service
