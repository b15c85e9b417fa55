"""A clock that is moved by whoever waits for it, so that a test takes no time."""

from threading import Event


class Clockwork(Event):
    """An event that is also the clock: to wait for it moves the clock on, and returns at once."""

    def __init__(self, after_s: float = float("inf")) -> None:
        super().__init__()
        self.now_s = 100.0
        self.waits: list[float] = []
        self._after_s = self.now_s + after_s

    def __call__(self) -> float:
        return self.now_s

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None, "nobody waits for ever"
        self.waits.append(timeout)
        self.now_s += timeout
        return self.is_set()

    def is_set(self) -> bool:
        return super().is_set() or self.now_s >= self._after_s
