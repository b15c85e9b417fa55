"""Boxes and sliders on a page that scrolls: the wheel moves the page, and changes no answer in passing."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider


class Box(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
