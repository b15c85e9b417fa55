"""Asks for a passphrase, and does with it what waits for it. It is kept nowhere."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject

from coach.gui.machine.beside import Beside
from coach.gui.pages.passphrase import PassphrasePage
from coach.gui.trouble import telling
from coach.gui.window import Window

Work: TypeAlias = Callable[[str], Any]
"""What opens a lock with the words: it takes seconds, and is done beside the window."""
Then: TypeAlias = Callable[[str, Any], object]
"""What is done with the words, and with what the work made."""


class Confiding(QObject):
    def __init__(self, window: Window, page: PassphrasePage) -> None:
        super().__init__(window)
        self._window, self._page, self._beside = window, page, Beside(self)
        self._asked: tuple[Work, Then] | None = None
        self._from = ""
        page.given.connect(self._give)
        page.back_wanted.connect(self._leave)

    def ask(self, heading: str, why: str, work: Work, then: Then, *, new: bool = False) -> None:
        """A `CoachProblem` in `work` or `then` is told beside the field, which may be tried again.

        Where it leads nowhere else, the page from before is shown.
        """
        self._asked, self._from = (work, then), self._window.page
        self._page.show_question(heading, why, new=new)
        self._window.show_page("passphrase")

    def _give(self, words: str) -> None:
        if self._asked is None or self._beside.busy:
            return
        work, then = self._asked
        self._page.show_waiting(True)
        self._beside.do(partial(work, words), lambda made: self._go_on(lambda: then(words, made())))

    def _go_on(self, does: Callable[[], object]) -> None:
        self._page.show_waiting(False)
        done = False
        with telling(self._page.show_wrong):
            does()
            done = True
        if done:
            self._forget()
        if done and self._window.page == "passphrase":
            self._window.show_page(self._from)

    def _leave(self) -> None:
        self._beside.drop()
        self._forget()
        self._window.show_page(self._from)

    def _forget(self) -> None:
        """Nothing that was typed stays in a field."""
        self._asked = None
        self._page.show_waiting(False)
        self._page.show_question("", "", new=False)
