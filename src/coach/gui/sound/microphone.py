"""Sound from the system's microphone, whatever that is at this moment. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QObject

from coach.gui.sound.loudspeaker import nothing
from coach.gui.sound.sound import KINDS
from coach.hearing.mel import RATE, Samples
from coach.hearing.rate import mono

try:
    from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSource, QMediaDevices
except ImportError:  # the system's sound libraries are missing
    QAudio = QAudioFormat = QAudioSource = QMediaDevices = None  # type: ignore[assignment, misc]

Take: TypeAlias = Callable[[Samples], None]
Stop: TypeAlias = Callable[[], None]
Open: TypeAlias = Callable[[Callable[[int], Take], Callable[[], None]], Stop]
"""Opens a microphone: says its rate, and gives samples as they come to what it is answered with. The second is called
when no more will come, though nobody stopped it.
"""


def microphone(parent: QObject) -> Open:
    def open_it(taker: Callable[[int], Take], gone: Callable[[], None]) -> Stop:
        if not there_is_a_microphone():
            gone()
            return nothing
        return _Recording(taker, gone, parent).stop

    return open_it


def there_is_a_microphone() -> bool:
    return QMediaDevices is not None and not QMediaDevices.defaultAudioInput().isNull()


class _Recording(QObject):
    def __init__(self, taker: Callable[[int], Take], gone: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        device = QMediaDevices.defaultAudioInput()
        form = _wished()
        if not device.isFormatSupported(form):
            form = device.preferredFormat()
            if form.sampleFormat().name not in KINDS:
                form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._form, self._gone = form, gone
        self._take = taker(form.sampleRate())
        self._left = b""
        self._source = QAudioSource(device, form, self)
        self._source.stateChanged.connect(self._heed)
        self._coming = self._source.start()
        if self._coming is not None:
            self._coming.readyRead.connect(self._read)

    def stop(self) -> None:
        self._gone = nothing
        self._source.stop()
        self.deleteLater()

    def _read(self) -> None:
        if self._coming is None:
            return
        came = self._left + bytes(self._coming.readAll().data())
        whole = len(came) // self._form.bytesPerFrame() * self._form.bytesPerFrame()
        self._left = came[whole:]
        full, kind = KINDS[self._form.sampleFormat().name]
        frames = np.frombuffer(came[:whole], kind).reshape(-1, self._form.channelCount())
        self._take(mono(frames.astype(np.float32) * np.float32(32768 / full)))

    def _heed(self, state: QAudio.State) -> None:
        """Stopped, though nobody asked: the device is gone, or was not given."""
        if state == QAudio.State.StoppedState:
            gone = self._gone
            self.stop()
            gone()


def _wished() -> QAudioFormat:
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form
