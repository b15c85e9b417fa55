"""The body's bones and the measured line, painted over its picture."""

from collections.abc import Mapping
from itertools import pairwise
from math import atan2, cos, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from coach.gui.looks.tokens import SESSION
from coach.gui.paint.marks import LIMBS, Marks, Point, limbs
from coach.pose.body import Pose

BONES = "#DDE3E1"
INKS = {None: "text", "good": "good", "slight": "good", "off": "off", "major": "major"}
"""The colour of the line, by how far it is off."""


def _ink(marks: Marks) -> str:
    ink: str = getattr(SESSION, INKS[marks.quality])
    return ink


def paint_skeleton(painter: QPainter, onto: QTransform, pose: Pose, marks: Marks) -> None:
    """`onto` maps shares of the picture (0-1) to the widget; line widths follow the picture's size there."""
    unit = onto.mapRect(QRectF(0, 0, 1, 1)).width() / 1248
    _bones(painter, onto, pose, unit)
    if marks.should:
        _dotted(painter, onto.map(QPointF(*marks.should[0])), onto.map(QPointF(*marks.should[1])), unit)
    _line(painter, [onto.map(QPointF(*joint)) for joint in marks.line], marks, unit)
    if marks.way:
        _arrow(painter, onto, marks.way, (_ink(marks), unit))


def paint_reference(painter: QPainter, onto: QTransform, joints: Mapping[str, Point]) -> None:
    """A body as it should be: broad, faint and dotted, so that it is never taken for what is seen."""
    unit = onto.mapRect(QRectF(0, 0, 1, 1)).width() / 1248
    pen = _pen("#80F2F6F5", 12 * unit)
    pen.setDashPattern([1.2, 1.6])
    painter.setPen(pen)
    # The side of which more was seen when it was recorded: the other one was behind it.
    side = max(("left", "right"), key=lambda name: sum(joint.startswith(name) for joint in joints))
    for one, other in LIMBS:
        ends = joints.get(f"{side}_{one}"), joints.get(f"{side}_{other}")
        if ends[0] is not None and ends[1] is not None:
            painter.drawLine(onto.map(QPointF(*ends[0])), onto.map(QPointF(*ends[1])))


def _bones(painter: QPainter, onto: QTransform, pose: Pose, unit: float) -> None:
    # Neither round at their ends nor to be seen through: that takes Qt ten times as long.
    painter.setPen(QPen(QColor(BONES), 5 * unit))
    for one, other in limbs(pose):
        painter.drawLine(onto.map(QPointF(*one)), onto.map(QPointF(*other)))


def _line(painter: QPainter, joints: list[QPointF], marks: Marks, unit: float) -> None:
    colour = _ink(marks)
    width = 14 if marks.quality else 7
    # a dark edge keeps the line readable on skin, mat and wall alike
    for pen in (_pen(SESSION.ground, (width + 5) * unit), _pen(colour, width * unit)):
        painter.setPen(pen)
        for one, other in pairwise(joints):
            painter.drawLine(one, other)
    for joint in joints:
        _joint(painter, joint, marks, unit)


def _joint(painter: QPainter, joint: QPointF, marks: Marks, unit: float) -> None:
    """The shape says what the colour says: full when good, hollow when off, square when far off."""
    colour = _ink(marks)
    size = 13 * unit if marks.quality else 8 * unit
    painter.setPen(_pen(colour, 5 * unit))
    painter.setBrush(QColor(SESSION.ground if marks.quality in ("off", "major") else colour))
    if marks.quality == "major":
        painter.drawRect(QRectF(joint.x() - size, joint.y() - size, 2 * size, 2 * size))
    else:
        painter.drawEllipse(joint, size, size)


def _dotted(painter: QPainter, one: QPointF, other: QPointF, unit: float) -> None:
    for colour, width in ((SESSION.ground, 12), (SESSION.good, 7)):
        pen = _pen(colour, width * unit)
        pen.setDashPattern([8 / width, 22 / width])  # counted in widths of the pen
        painter.setPen(pen)
        painter.drawLine(one, other)


def _arrow(painter: QPainter, onto: QTransform, way: tuple[Point, Point], ink: tuple[str, float]) -> None:
    """A chevron beyond the line, pointing the way the body should go."""
    (colour, unit), start, goal = ink, onto.map(QPointF(*way[0])), onto.map(QPointF(*way[1]))
    turn = atan2(goal.y() - start.y(), goal.x() - start.x())
    tip = goal + QPointF(cos(turn), sin(turn)) * 92 * unit
    wings = [tip + QPointF(cos(turn + wing), sin(turn + wing)) * 44 * unit for wing in (2.44, -2.44)]
    for pen in (_pen(SESSION.ground, 20 * unit), _pen(colour, 13 * unit)):
        painter.setPen(pen)
        painter.drawPolyline([wings[0], tip, wings[1]])


def _pen(colour: str, width: float) -> QPen:
    ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    return QPen(QColor(colour), width, *ends)
