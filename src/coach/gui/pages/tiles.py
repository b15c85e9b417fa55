"""A sheet that leads on by tiles."""

from PySide6.QtCore import Signal

from coach.gui.looks.art import Art
from coach.gui.widgets.sheet import Sheet
from coach.gui.widgets.tile import Tile, TileWords


class TilesPage(Sheet):
    """`wanted` carries the id of a tile."""

    wanted = Signal(str)

    def __init__(self, art: Art, heading: str) -> None:
        super().__init__(art, heading)

    def show_list(self, lead: str, tiles: tuple[TileWords, ...]) -> None:
        self.empty()
        self.show_lead(lead)
        for words in tiles:
            tile = Tile(self.art, words)
            tile.clicked.connect(lambda _=False, name=words.id: self.wanted.emit(name))
            self.add(tile)
        self.fill()
        first = self.rows.findChild(Tile)
        if first is not None:
            self.setFocusProxy(first)
