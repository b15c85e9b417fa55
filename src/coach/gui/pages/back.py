"""My back: the first page of it, and the pages that it leads to, one beside the other."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.page import Page
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.text import text
from coach.gui.widgets.tile import Tile, TileWords
from coach.gui.words import NOT_ADVICE, NOT_REVIEWED

COLUMNS = 2


class BackHome(QWidget):
    """`wanted` carries the id of a tile."""

    wanted = Signal(str)

    def __init__(self, art: Art) -> None:
        super().__init__()
        self._art = art
        self._column, self._grid, self._tiles = QVBoxLayout(self), QGridLayout(), list[Tile]()
        self._scroll = Scroll()
        self._column.addWidget(text(tr("My back"), "heading"))
        self._column.addWidget(self._scroll, 1)
        self._scroll.column.addLayout(self._grid)
        self._scroll.column.addStretch(1)
        self._column.addWidget(text(f"{tr(NOT_ADVICE)} {tr(NOT_REVIEWED)}", "small"))

    def show_tiles(self, tiles: tuple[TileWords, ...]) -> None:
        """The first over the whole width, the others in two columns."""
        if [tile.words.id for tile in self._tiles] != [words.id for words in tiles]:
            self._lay_out(tiles)
        for tile, words in zip(self._tiles, tiles, strict=True):
            tile.show_words(words)

    def _lay_out(self, tiles: tuple[TileWords, ...]) -> None:
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles = [Tile(self._art, words) for words in tiles]
        for at, tile in enumerate(self._tiles):
            tile.clicked.connect(lambda _=False, name=tile.words.id: self.wanted.emit(name))
            if at == 0:
                self._grid.addWidget(tile, 0, 0, 1, COLUMNS)
            else:
                self._grid.addWidget(tile, 1 + (at - 1) // COLUMNS, (at - 1) % COLUMNS)
        if self._tiles:
            self.setFocusProxy(self._tiles[0])

    def tile(self, name: str) -> Tile:
        return next(tile for tile in self._tiles if tile.words.id == name)

    def fit(self, scale: Scale) -> None:
        self._column.setContentsMargins(scale(56), scale(48), scale(56), scale(24))
        self._column.setSpacing(scale(24))
        self._grid.setSpacing(scale(16))
        for tile in self._tiles:
            tile.updateGeometry()


class BackPage(Page):
    """The stack. A sheet's way back leads to the first page; `left` names the sheet that was left."""

    left = Signal(str)

    def __init__(self, home: BackHome) -> None:
        super().__init__()
        self.home, self._sheets, self._scale = home, dict[str, Sheet](), Scale()
        self._stack, column = QStackedWidget(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._add(home)

    def add_sheets(self, sheets: Mapping[str, Sheet]) -> None:
        self._sheets = dict(sheets)
        for sheet in sheets.values():
            self._add(sheet)
            if sheet.leads_home:
                sheet.back_wanted.connect(self.show_home)

    def _add(self, page: QWidget) -> None:
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(page)

    def show_home(self) -> None:
        name = self.sheet
        self._stack.setCurrentWidget(self.home)
        self.home.setFocus()
        if name:
            self.left.emit(name)

    def show_sheet(self, name: str) -> None:
        before = self.sheet
        self._stack.setCurrentWidget(self._sheets[name])
        self._sheets[name].fit(self._scale)
        self._sheets[name].setFocus()
        if before and before != name:
            self.left.emit(before)

    @property
    def sheet(self) -> str:
        """The sheet that is shown, or nothing on the first page."""
        current = self._stack.currentWidget()
        return next((name for name, sheet in self._sheets.items() if sheet is current), "")

    def setFocus(self) -> None:  # type: ignore[override]
        (self._sheets.get(self.sheet) or self.home).setFocus()

    def fit(self, scale: Scale) -> None:
        self._scale = scale
        self.home.fit(scale)
        for sheet in self._sheets.values():
            sheet.fit(scale)
