"""A one-place mailbox between threads: the newest item wins, what is dropped is counted."""

from collections.abc import Callable
from threading import Condition
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Newest(Generic[Item]):
    """Holds at most one item. A queue would let a slow reader fall behind; here it only sees fewer items."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._item: Item | None = None
        self._closed = False
        self._told: Callable[[], None] | None = None
        self.dropped = 0

    def tell(self, told: Callable[[], None]) -> None:
        """From now on `told` is called for each item, in the thread that put it."""
        self._told = told

    @property
    def closed(self) -> bool:
        return self._closed

    def put(self, item: Item) -> None:
        """Replaces an item not yet taken; does nothing once closed."""
        with self._changed:
            if self._closed:
                return
            self.dropped += self._item is not None
            self._item = item
            self._changed.notify()
        if self._told is not None:
            self._told()

    def take(self, timeout_s: float | None = None) -> Item | None:
        """Waits for an item and empties the box. `None` when the box was closed or `timeout_s` passed."""
        with self._changed:
            self._changed.wait_for(lambda: self._item is not None or self._closed, timeout_s)
            item, self._item = self._item, None
            return item

    def close(self) -> None:
        """Wakes whoever waits. An item still inside can be taken once more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
