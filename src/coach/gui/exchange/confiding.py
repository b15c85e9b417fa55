"""Asks for a passphrase, and does with it what waits for it. It is kept nowhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from coach.gui.pages.passphrase import PassphrasePage
from coach.gui.trouble import telling
from coach.gui.window import Window


class Confiding(QObject):
    def __init__(self, window: Window, page: PassphrasePage) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._then: Callable[[str], object] | None = None
        self._from = ""
        page.given.connect(self._give)
        page.back_wanted.connect(self._leave)

    def ask(self, heading: str, why: str, then: Callable[[str], object], *, new: bool = False) -> None:
        """`then` is done with the words; a `CoachProblem` in it is told beside the field, which may be tried again.

        Where it leads nowhere else, the page from before is shown.
        """
        self._then, self._from = then, self._window.page
        self._page.show_question(heading, why, new=new)
        self._window.show_page("passphrase")

    def _give(self, words: str) -> None:
        then = self._then
        if then is None:
            return
        done = False
        with telling(self._page.show_wrong):
            then(words)
            done = True
        if done:
            self._forget()
        if done and self._window.page == "passphrase":
            self._window.show_page(self._from)

    def _leave(self) -> None:
        self._forget()
        self._window.show_page(self._from)

    def _forget(self) -> None:
        """Nothing that was typed stays in a field."""
        self._then = None
        self._page.show_question("", "", new=False)
