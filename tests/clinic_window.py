"""The clinic window as it is used: a patient is added, a plan written."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from coach.gui.clinic_room import ClinicRoom

WORDS = "three small words"
"""The passphrase."""


def texts(page: QWidget) -> str:
    QApplication.processEvents()  # what was added just now is shown with the next turn
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def add(room: ClinicRoom, name: str) -> str:
    room.patients.name.setText(name)
    room.patients.add.click()
    return room.patients.shown[0]


def a_short_plan(room: ClinicRoom) -> None:
    """Two repetitions of one exercise are enough for a test."""
    page = room.prescribing
    page.raw["sessions"][0]["items"] = [{"exercise": "glute-bridge", "reps": [2], "hold_s": 1, "rest_s": 5}]
    page.show_draft("Plan", page.raw)
    assert page.sign.isEnabled(), texts(page)


def type_in(room: ClinicRoom, key: str, words: str) -> None:
    field = room.prescribing.form.fields[key]
    assert isinstance(field, QLineEdit)
    field.setText(words)
    field.textEdited.emit(words)


def choose(room: ClinicRoom, exercise: str) -> None:
    """The line of the first session's exercise."""
    items = [item["exercise"] for item in room.prescribing.raw["sessions"][0]["items"]]
    room.prescribing.lines.lines.setCurrentRow(2 + items.index(exercise))
