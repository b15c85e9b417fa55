"""Plays a sound on the system's loudspeaker, whatever that is at this moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QLoggingCategory, QObject

from coach.gui.sound.sound import KINDS, Sound, fitted, packed

QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # it tells its versions as soon as it is imported

try:
    from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices
except ImportError:  # the system's sound libraries are missing: coach goes on with captions
    QAudio = QAudioFormat = QAudioSink = QMediaDevices = None  # type: ignore[assignment, misc]

Then: TypeAlias = Callable[[], None]
Stop: TypeAlias = Callable[[], None]
Play: TypeAlias = Callable[[Sound, Then], Stop]
"""Begins a sound; calls `Then` when it has been heard to its end, and not when it was stopped."""

TAIL_S: Final = 0.2
"""Silence at the end: some systems say that all is played while the last of it is still on its way."""


def loudspeaker(parent: QObject) -> Play:
    """Silent where the machine has no loudspeaker; one that is plugged in later is used from then on."""

    def play(sound: Sound, then: Then) -> Stop:
        if not there_is_one():
            then()
            return nothing
        return _Playing(sound, then, parent).stop

    return play


def there_is_one() -> bool:
    return QMediaDevices is not None and not QMediaDevices.defaultAudioOutput().isNull()


def nothing() -> None:
    """There is nothing to stop, or nothing to do after it."""


class _Playing(QObject):
    """One sound on its way. The sink reads the buffer by itself; no Python runs while it plays."""

    def __init__(self, sound: Sound, then: Then, parent: QObject) -> None:
        super().__init__(parent)
        device = QMediaDevices.defaultAudioOutput()
        form = device.preferredFormat()
        if form.sampleFormat().name not in KINDS:
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        samples = fitted(sound.before(TAIL_S), form.sampleRate(), form.channelCount())
        self._then: Then | None = then
        self._buffer = QBuffer(self)
        self._buffer.setData(packed(samples, form.sampleFormat().name))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, form, self)
        self._sink.stateChanged.connect(self._heed)
        self._sink.start(self._buffer)

    def stop(self) -> None:
        if self._then is not None:
            self._then = None
            self._sink.stop()
            self.deleteLater()

    def _heed(self, state: QAudio.State) -> None:
        """Idle: all was played. Stopped, though nobody asked: the device is gone."""
        if self._then is not None and state in {QAudio.State.IdleState, QAudio.State.StoppedState}:
            then = self._then
            self.stop()
            then()
