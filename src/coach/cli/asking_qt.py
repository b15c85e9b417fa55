"""What Qt can do on this machine. Asked in a process of its own: where Qt cannot, it ends the process.

A speech-dispatcher without sound was seen to let Qt wait for ever.
"""

import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Final

from coach.problems import CoachProblem

PATIENCE_S: Final = 15.0


def asked(what: str) -> str | None:
    """Qt's answer from a coach of its own; `None` when it ended without one, or none came."""
    coach = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "coach"]
    try:
        done = subprocess.run(  # noqa: S603 - ourselves
            [*coach, "doctor", "--ask-qt", what], capture_output=True, text=True, timeout=PATIENCE_S, check=True
        )
    except (subprocess.SubprocessError, OSError):
        return None
    return done.stdout.strip()


def _voice() -> str:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTextToSpeech import QTextToSpeech

    app = QCoreApplication([])
    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    if not engines:
        raise CoachProblem("there is no engine")
    speech = QTextToSpeech(engines[0], app)
    if speech.state() == QTextToSpeech.State.Error or not speech.availableVoices():
        raise CoachProblem("there is no voice")
    return f"{speech.voice().name()} in {speech.locale().name()}, by {engines[0]}"


def _microphone() -> str:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    app = QCoreApplication([])
    device = QMediaDevices.defaultAudioInput()
    if device.isNull():
        raise CoachProblem("there is no microphone")
    name = device.description()
    del app
    return name


def _display() -> str:
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    size = app.primaryScreen().size()
    return f"{app.platformName()}, {size.width()} x {size.height()}"


QUESTIONS: Final[Mapping[str, Callable[[], str]]] = {"voice": _voice, "microphone": _microphone, "display": _display}
