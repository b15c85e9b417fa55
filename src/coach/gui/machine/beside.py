"""What takes seconds by design, done beside the window: what opens a passphrase's lock would hold it still."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Beside(QObject):
    """One piece of work at a time; what comes of an older one that still goes on is dropped."""

    _came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._then: Callable[[Callable[[], Any]], object] | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._then is not None

    def do(self, work: Callable[[], Any], then: Callable[[Callable[[], Any]], object]) -> None:
        """`work` in a process of its own, for age's library lets no other thread of this one run meanwhile; it and what
        it makes are pickled. `then` is called in the window's thread, with what gives the outcome or raises.
        """
        self._then, came = then, self._came

        def run() -> None:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
                asked = pool.submit(work)
                asked.exception()  # waits for its end
            with suppress(RuntimeError):  # the window may be gone meanwhile
                came.emit((then, asked.result))

        Thread(target=run, name="beside", daemon=True).start()

    def drop(self) -> None:
        self._then = None

    def _take(self, told: tuple[Callable[[Callable[[], Any]], object], Callable[[], Any]]) -> None:
        then, made = told
        if then is self._then:
            self._then = None
            then(made)
