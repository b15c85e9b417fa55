from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coach.gui.files import ask_to_save, read_up_to, write
from coach.problems import CoachProblem, Refused


# A display without a window manager.
@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_a_name_without_an_ending_gets_the_one_of_its_kind(qtbot: QtBot, tmp_path: Path) -> None:
    window, chosen = QWidget(), list[str]()
    qtbot.addWidget(window)
    ask_to_save(window, "Save", str(tmp_path / "usual.csv"), chosen.append)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.findChildren(QLineEdit)[0].setText(str(tmp_path / "mine"))
    dialog.accept()
    assert chosen == [str(tmp_path / "mine.csv")]


def test_of_a_file_that_is_too_large_one_byte_too_many_is_read(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"0123456789")
    assert read_up_to(tmp_path / "large", 4) == b"01234"
    assert read_up_to(tmp_path / "large", 10) == b"0123456789"


def test_what_cannot_be_read_or_written_is_told_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="gone cannot be read: No such file"):
        read_up_to(tmp_path / "gone", 4)
    (tmp_path / "in the way").touch()
    with pytest.raises(CoachProblem, match=r"in the way.*cannot be written"):
        write(str(tmp_path / "in the way" / "plan"), b"")
