"""My back as it is used: a spasm is told, the questions are answered, what can be read is read."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget

from coach.gui.room import Room
from health_questions import answer_all


def words_on(page: QWidget) -> str:
    """What can be read there, once Qt has shown what was added and taken out what was emptied."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def log_of(room: Room):  # noqa: ANN201
    return room.desk.parts.log


def say_none(room: Room) -> None:
    """None of the questions is true."""
    answer_all(room)
    assert room.window.page == "closed"
    room.closed.on.click()


def a_fresh_spasm(room: Room, place: str = "left", severity: int = 8) -> None:
    room.go("back")
    room.companion.home.tile("relief").click()
    page = room.companion.relieving.page
    assert not page.next.isEnabled()
    assert page.places is not None
    page.places.press(place)
    page.severity.rated.emit(severity)
    page.next.click()
