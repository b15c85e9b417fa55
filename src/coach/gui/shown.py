"""The window that is shown, made anew where its language changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve
from PySide6.QtCore import QObject, Qt

from coach.gui import language
from coach.gui.parts import Parts
from coach.settings import Settings

if TYPE_CHECKING:
    from coach.gui.clinic_room import ClinicRoom
    from coach.gui.room import Room


class Shown(QObject):
    """Every text is made when its page is made, so another language means another window, at the same place."""

    def __init__(self, parts: Parts, make: Callable[[Parts], Room | ClinicRoom]) -> None:
        super().__init__()
        self._parts, self._make, self._side = parts, make, parts.settings.side
        self.room = self._room(parts.settings)

    def _room(self, settings: Settings) -> Room | ClinicRoom:
        language.show_in(language.chosen(settings.language), self._parts.assets)
        room = self._make(evolve(self._parts, settings=settings))
        # Later, when nothing of the old window is at work any more.
        room.language_chosen.connect(self._show_anew, Qt.ConnectionType.QueuedConnection)
        return room

    def _show_anew(self, settings: Settings) -> None:
        before, page = self.room, self.room.window.page
        self.room = self._room(settings)
        self.room.window.restoreGeometry(before.window.saveGeometry())
        if settings.side == self._side:
            self.room.go(page)
        self._side = settings.side
        self.room.window.show()
        before.window.close()
        before.window.deleteLater()
        before.deleteLater()
