"""A bar at the top of the window for what went wrong but stops nothing."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.looks.scale import Scale
from coach.gui.looks.tokens import DAY
from coach.gui.widgets.text import text


class NoticeBar(QWidget):
    def __init__(self, art: Art, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = art
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "notice")
        self._sign, self._words = QLabel(), text("", "notice")
        self._close = QPushButton(tr("Understood"))
        self._close.setProperty("role", "notice")
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)
        self.hide()

    def show_notice(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    @property
    def words(self) -> str:
        return self._words.text()

    def fit(self, scale: Scale) -> None:
        self._row.setContentsMargins(scale(32), scale(12), scale(32), scale(12))
        self._row.setSpacing(scale(20))
        size = scale(40)
        self._sign.setPixmap(self._art.icon("triangle-alert", DAY.off_text, size))
        self._sign.setFixedSize(QSize(size, size))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
