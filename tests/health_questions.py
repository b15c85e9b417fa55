"""The questions about health as they are answered: read to the end, ticked, told that the rest is not true."""

from PySide6.QtWidgets import QApplication

from coach.gui.room import Room

WHEEL_TURNS = 200
"""More than it takes."""


def read_to_the_end(room: Room) -> int:
    """As with a wheel; how often it was turned."""
    room.window.show()
    settle()
    bar = room.screening._rows.verticalScrollBar()
    for turn in range(WHEEL_TURNS):
        if not room.screening.unread:
            return turn
        bar.setValue(bar.value() + bar.singleStep() * 3)
        settle()
    raise AssertionError(f"never read: {room.screening.unread}")


def answer_all(room: Room, *ticked: str) -> None:
    """To what the answers come to."""
    read_to_the_end(room)
    for name in ticked:
        room.screening.tick(name).click()
    read_to_the_end(room)
    room.screening.done.click()


def settle() -> None:
    """What scrolls is laid out after what it scrolls in."""
    for _ in range(4):
        QApplication.processEvents()
