"""The words of the window in the person's own language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "coach"


def tr(text: str, **values: object) -> str:
    """An English text, of the program or of a data file, in the language that is shown; `{name}` takes a value."""
    words = QCoreApplication.translate(CONTEXT, text)
    return words.format(**values) if values else words
