"""Labels whose size and colour follow their role in the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def text(words: str, role: str = "body") -> QLabel:
    """A wrapping label. Plain text: nothing a file says is taken for markup."""
    label = QLabel(words)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
