"""Letters, icons and pictures of exercises, read from the shipped files."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFontDatabase, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Art:
    """Remembers what it has read; `assets` is the folder of shipped files."""

    def __init__(self, assets: Path) -> None:
        self.assets = assets
        self._icons: dict[tuple[str, str, int], QPixmap] = {}
        self._stills: dict[str, QPixmap] = {}

    def load_letters(self) -> None:
        for path in sorted((self.assets / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))

    def icon(self, name: str, colour: str, size_px: int) -> QPixmap:
        """An icon of assets/icons in one colour, square."""
        key = (name, colour, size_px)
        if key not in self._icons:
            self._icons[key] = _drawn(self.assets / "icons" / f"{name}.svg", colour, size_px)
        return self._icons[key]

    def still(self, exercise_id: str) -> QPixmap:
        """The picture of an exercise; a null pixmap where there is none."""
        if exercise_id not in self._stills:
            self._stills[exercise_id] = QPixmap(str(self.assets / "demos" / f"{exercise_id}.jpg"))
        return self._stills[exercise_id]

    def demonstration(self, exercise_id: str) -> Path | None:
        """The moving picture of an exercise, where there is one."""
        path = self.assets / "demos" / f"{exercise_id}.webp"
        return path if path.exists() else None


def _drawn(path: Path, colour: str, size_px: int) -> QPixmap:
    source = path.read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(size_px, size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap
