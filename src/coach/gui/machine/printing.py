"""A page of words for the doctor: printed, or kept as a PDF by the system's own dialog."""

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def document(heading: str, paragraphs: tuple[str, ...]) -> QTextDocument:
    """Plain text: nothing that was typed is taken for markup."""
    made = QTextDocument()
    cursor = QTextCursor(made)
    large = cursor.charFormat()
    large.setFontPointSize(20)
    cursor.insertText(heading, large)
    plain = cursor.charFormat()
    plain.setFontPointSize(12)
    apart = cursor.blockFormat()
    apart.setTopMargin(6)
    for words in paragraphs:
        cursor.insertBlock(apart)
        cursor.insertText(words, plain)
    return made


def ask_to_print(made: QTextDocument, window: QWidget) -> QPrintDialog:
    """The program goes on behind the dialog."""
    printer = QPrinter()
    dialog = QPrintDialog(printer, window)
    made.setParent(dialog)
    dialog.accepted.connect(lambda: made.print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog
