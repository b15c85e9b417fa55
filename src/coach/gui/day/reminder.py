"""The reminder at the edge: a look at the clock each minute, an icon in the tray, a notification of the system.

The system itself holds its notifications back while "do not disturb" is on; that, a call and a full screen are looked
for as `coach.gui.machine.presence` can. Without a tray nothing can be shown, and nothing is.
"""

import datetime as dt
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.tokens import DAY
from coach.gui.machine.presence import Presence, looker
from coach.gui.parts import Parts
from coach.log import reading
from coach.progress.reminding import Day, Reminding, Wish, begun, later, open_today, see, wish
from coach.settings import Settings

LOOK_EVERY_MS: Final = 60_000
SHOWN_MS: Final = 20_000
ICON_PX: Final = 64


class Reminder(QObject):
    """`open_wanted`: the person wants to see coach; `quit_wanted`: not even in the tray. `here`: they look at it."""

    open_wanted = Signal()
    quit_wanted = Signal()
    trouble = Signal(str)

    def __init__(
        self, parts: Parts, art: Art, parent: QObject | None = None, look: Callable[[], Presence] | None = None
    ) -> None:
        super().__init__(parent)
        self._parts, self._art, self._look = parts, art, look
        self.here: Callable[[], bool] = lambda: False
        self.tray: QSystemTrayIcon | None = None
        self._settings, self._state = parts.settings, Reminding()
        self._menu, self._timer = QMenu(), QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def on(self) -> bool:
        """Whether coach stays in the tray when its window is closed."""
        return self.tray is not None and self.tray.isVisible()

    def use(self, settings: Settings) -> None:
        changed = self._wish(settings) != self._wish(self._settings)
        self._settings = settings
        if not settings.remind_at:
            self.stop()
        elif changed or not self._timer.isActive():
            if changed and not QSystemTrayIcon.isSystemTrayAvailable():
                self.trouble.emit(tr("This desktop has no tray for small icons, so coach cannot remind you here."))
            self._state = begun(self._wish(settings), self._now())
            self._look = self._look or looker()
            self._show_tray()
            self._timer.start()
        # Hidden is not closed, and a small window that closes must not end what waits in the tray.
        QApplication.setQuitOnLastWindowClosed(not self.on)

    def stop(self) -> None:
        self._timer.stop()
        if self.tray is not None:
            self.tray.hide()

    def look(self) -> None:
        busy = self._look().busy if self._look else False
        self._state, told = see(
            self._state, self._wish(self._settings), self._now(), Day(self._open(), busy, self.here())
        )
        if told and self.tray is not None:
            words = tr("Whenever it suits you. A few minutes are enough.")
            self.tray.showMessage(tr("Time for your back"), words, self._icon(), SHOWN_MS)

    def put_off(self) -> None:
        self._state = later(self._state, self._now())

    def leave(self) -> None:
        """Not today."""
        self._state = Reminding(self._now().date())

    def _open(self) -> bool:
        today = self._now().date()
        routines, _ = self._parts.routines()
        done = reading.days_of_routines(self._parts.log, today - dt.timedelta(days=today.weekday()), today)
        return open_today(routines.values(), done, today)

    def _show_tray(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self.tray is None:
            self.tray = QSystemTrayIcon(self._icon(), self)
            self.tray.setToolTip("coach")
            self.tray.setContextMenu(self._filled())
            self.tray.messageClicked.connect(self.open_wanted)
            self.tray.activated.connect(self._activated)
        self.tray.show()

    def _filled(self) -> QMenu:
        does = (
            (tr("Open coach"), self.open_wanted.emit), (tr("Remind me in an hour"), self.put_off),
            (tr("Not today"), self.leave), (tr("Quit coach"), self.quit_wanted.emit),
        )  # fmt: skip
        for words, action in does:
            entry = QAction(words, self._menu)
            entry.triggered.connect(action)
            self._menu.addAction(entry)
        return self._menu

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()

    def _icon(self) -> QIcon:
        return QIcon(self._art.icon("person-standing", DAY.accent, ICON_PX))

    def _wish(self, settings: Settings) -> Wish:
        return wish(settings.remind_at, settings.quiet_from, settings.quiet_to)

    def _now(self) -> dt.datetime:
        return self._parts.now().astimezone()
