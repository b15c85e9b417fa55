"""The window: a rail at the left, one page beside it, a bar for notices above."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.order import ENTER, after, entered, move_to
from coach.gui.looks.scale import CALM, TEXT_SIZE, scale_of
from coach.gui.looks.style import style
from coach.gui.page import Page
from coach.gui.paging import Pages
from coach.gui.trouble import telling
from coach.gui.widgets.notice import NoticeBar
from coach.gui.widgets.rail import PLACES, Places, Rail

SMALLEST = (1024, 600)


class Window(QMainWindow):
    """`stays`: asked when it is closed, whether it is only hidden. `takes_files`: whether one dropped anywhere on it is
    wanted now; `file_dropped` carries it.
    """

    closing = Signal()
    file_dropped = Signal(Path)
    minimised = Signal(bool)

    def __init__(self, art: Art, pages: Pages, places: Places = PLACES) -> None:
        super().__init__()
        self.setWindowTitle("coach")
        self.setMinimumSize(*SMALLEST)
        self._art, self._pages, self._style = art, pages, ""
        self.rail, self.notice, self._stack = Rail(art, places), NoticeBar(art), QStackedWidget()
        self._lay_out()
        self.dialog: QMessageBox | None = None
        self.stays: Callable[[], bool] = lambda: False
        self.takes_files: Callable[[], bool] = lambda: False
        self.setAcceptDrops(True)
        QShortcut(QKeySequence(Qt.Key.Key_F11), self, self._full_or_not)
        QShortcut(QKeySequence(Qt.Key.Key_Tab), self, lambda: self._tab(forward=True))
        QShortcut(QKeySequence("Shift+Tab"), self, lambda: self._tab(forward=False))

    def _lay_out(self) -> None:
        self._centre, row = QWidget(), QHBoxLayout()
        self._centre.setProperty("look", "day")
        column = QVBoxLayout(self._centre)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(row, 1)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(self._centre)

    def show_page(self, name: str) -> None:
        page = self._pages[name]
        if self._stack.indexOf(page) < 0:
            self._take_in(page)
        self._stack.setCurrentWidget(page)
        self.rail.setVisible(page.railed)
        self.rail.show_page(name)
        page.setFocus()

    def _take_in(self, page: Page) -> None:
        # The page that needs most must not keep the window from being made smaller.
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(page)
        page.fit(scale_of(self))

    @property
    def page(self) -> str:
        return next(name for name, page in self._pages.made.items() if page is self._stack.currentWidget())

    def show_looks(self, text_size: float, *, calm: bool = False) -> None:
        self.setProperty(TEXT_SIZE, text_size)
        self.setProperty(CALM, calm)
        self.fit()

    def attempt(self, act: Callable[[], object]) -> None:
        """What cannot be done is told above the page, and the program goes on."""
        with telling(self.notice.show_notice):
            act()

    def tell(self, heading: str, words: str) -> None:
        """One dialog; the program goes on behind it."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, "coach", heading, QMessageBox.StandardButton.NoButton, self)
        box.setInformativeText(words)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        self.dialog = box

    def fit(self) -> None:
        """Letters and gaps grow and shrink with the window. One that is yet to be shown has not its size yet."""
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        scale = scale_of(self)
        sheet = style(scale, self._art.assets / "icons")
        if sheet != self._style:  # each widget looks through a new one, which takes longer than all else together
            self._style = sheet
            self.setStyleSheet(sheet)
        self.rail.fit(scale)
        self.notice.fit(scale)
        for page in self._pages.made.values():
            page.fit(scale)

    def come_forward(self) -> None:
        """From the tray, the taskbar or behind others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.takes_files():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            self.file_dropped.emit(Path(url.toLocalFile()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.minimised.emit(self.isMinimized())

    def _tab(self, *, forward: bool) -> None:
        control = after(self._centre, self.focusWidget(), forward=forward)
        if control is not None:
            move_to(control)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus beside the page, too: the rail, the notice."""
        button = entered(self.focusWidget()) if event.key() in ENTER and not event.isAutoRepeat() else None
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if self.stays():
            event.ignore()
            self.hide()
        else:
            super().closeEvent(event)

    def _full_or_not(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
