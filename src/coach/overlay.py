"""Draws what was judged into a film: the measured line, the number that counts, and what was said."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np

from coach.camera.frame import Frame, Picture
from coach.camera.opencv import cv2
from coach.camera.recording import recording
from coach.gui.looks.tokens import SESSION
from coach.gui.paint.marks import Marks, limbs, marks
from coach.pose.body import Pose
from coach.problems import CoachProblem, NoVideo
from coach.session.analysis import Analysing
from coach.session.saying import Say
from coach.session.under_way import Session

Colour: TypeAlias = tuple[int, int, int]
Show: TypeAlias = Callable[[Frame, Pose, Analysing], None]

SAID_S: Final = 3.0
"""So long a banner stays."""
FONT: Final = cv2.FONT_HERSHEY_DUPLEX
STATES: Final = {"waiting": "Take your position", "left": "The clock waits", "lost": "I cannot see you well"}


def _bgr(colour: str) -> Colour:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return blue, green, red


GROUND, TEXT, SOFT = _bgr(SESSION.ground), _bgr(SESSION.text), _bgr(SESSION.soft)
GOOD, OFF, MAJOR = _bgr(SESSION.good), _bgr(SESSION.off), _bgr(SESSION.major)
OF_QUALITY: Final = {None: SOFT, "good": GOOD, "slight": GOOD, "off": OFF, "major": MAJOR}
OF_SAY: Final = {"cue": (_bgr(SESSION.off_ground), OFF), "praise": (_bgr(SESSION.good_ground), GOOD)}


@contextmanager
def writing_overlay(path: Path, fps: float) -> Iterator[Show]:
    """Gives a function that draws the next frame and writes it. Raises `CoachProblem` when the film cannot be written.

    Films have an even rate: where the source has not, a frame stands until the next one is due.
    """
    film = _Film(path, fps)
    banner = _Banner()

    def show(frame: Frame, pose: Pose, analysing: Analysing) -> None:
        picture = frame.picture.copy()
        draw(picture, pose, analysing.session, banner.said(analysing.said, frame.time_s))
        film.write(picture, frame.time_s)

    try:
        yield show
    finally:
        film.close()
    film.check()


def draw(picture: Picture, pose: Pose, session: Session, said: Say | None) -> None:
    """Draws into the picture. Sizes follow its height; made for 640x480."""
    unit = picture.shape[0] / 480
    _body(picture, pose, marks(session.step.exercise, session.now, pose), unit)
    _count(picture, session, unit)
    if said is not None and said.text:
        _said(picture, said, unit)


def blank(pose: Pose) -> Picture:
    """The ground on which the poses of a trace are drawn, which has no pictures."""
    return np.full((pose.height, pose.width, 3), GROUND, dtype=np.uint8)


class _Film:
    def __init__(self, path: Path, fps: float) -> None:
        self._path, self._fps, self._written = path, fps, 0
        self._writer: cv2.VideoWriter | None = None
        self._last: Picture | None = None

    def write(self, picture: Picture, time_s: float) -> None:
        if self._writer is None:
            self._writer = self._opened(picture)
        due = round(time_s * self._fps) + 1
        while self._written < due - 1 and self._last is not None:
            self._put(self._last)
        if self._written < due:
            self._put(picture)
        self._last = picture

    def close(self) -> None:
        if self._writer is not None:
            self._writer.release()

    def check(self) -> None:
        """OpenCV does not tell that the disk was full."""
        try:
            frames = recording(self._path).frames
        except NoVideo:
            frames = None
        if frames != self._written:
            folder = self._path.absolute().parent
            raise CoachProblem(f"The overlay could not be written to its end in {folder}. Is the disk full?")

    def _put(self, picture: Picture) -> None:
        assert self._writer is not None  # noqa: S101 - opened with the first picture
        self._writer.write(picture)
        self._written += 1

    def _opened(self, picture: Picture) -> cv2.VideoWriter:
        height, width = picture.shape[:2]
        # MPEG-4 is the one that OpenCV's own wheels write on every system.
        code = cv2.VideoWriter.fourcc(*"mp4v")
        writer = cv2.VideoWriter(str(self._path), cv2.CAP_FFMPEG, code, self._fps, (width, height))
        if not writer.isOpened():
            folder = self._path.absolute().parent
            raise CoachProblem(f"The overlay cannot be written in {folder}. Is there room? Names end in .mp4.")
        return writer


class _Banner:
    """What was said last, for as long as it takes to read it."""

    def __init__(self) -> None:
        self._say: Say | None = None
        self._until_s = 0.0

    def said(self, now: tuple[Say, ...], time_s: float) -> Say | None:
        worth = [say for say in now if say.kind != "count" and say.text]
        if worth:
            self._say, self._until_s = worth[0], time_s + SAID_S
        return self._say if time_s <= self._until_s else None


def _body(picture: Picture, pose: Pose, drawn: Marks, unit: float) -> None:
    for one, other in limbs(pose):
        _line(picture, one, other, (TEXT, 2 * unit))
    colour = OF_QUALITY[drawn.quality]
    if drawn.should:
        _line(picture, *drawn.should, (GOOD, unit))
    for edge, width in ((GROUND, 8), (colour, 5)):
        for one, other in pairwise(drawn.line):
            _line(picture, one, other, (edge, width * unit))
    for joint in drawn.line:
        cv2.circle(picture, _at(picture, joint), round(6 * unit), GROUND, -1, cv2.LINE_AA)
        cv2.circle(picture, _at(picture, joint), round(5 * unit), colour, round(2 * unit), cv2.LINE_AA)


def _count(picture: Picture, session: Session, unit: float) -> None:
    """The panel at the top left: the exercise, its number, and what it waits for."""
    now, exercise = session.now, session.step.exercise
    hint = now.why if now.state == "lost" and now.why else STATES.get(now.state, _beside(session))
    width = max(_width(exercise.name, 0.6, unit), _width(hint, 0.55, unit), round(120 * unit))
    _ground(picture, (0, 0), (width + round(32 * unit), round(126 * unit)), GROUND)
    _write(picture, exercise.name, (16, 26), (0.6, SOFT, unit))
    _write(picture, _number(session), (16, 82), (1.9, TEXT, unit))
    _write(picture, hint, (16, 112), (0.55, OF_QUALITY[now.quality] if now.state == "in_position" else OFF, unit))


def _number(session: Session) -> str:
    now = session.now
    return str(now.reps_full) if session.step.exercise.kind == "reps" else f"{now.good_s:.1f} s"


def _beside(session: Session) -> str:
    now = session.now
    if session.step.exercise.kind != "reps":
        return f"of {now.total_s:.1f} s in position"
    partial = f", {now.reps_partial} partial" if now.reps_partial else ""
    return f"{now.phase or 'on the way'}{partial}"


def _said(picture: Picture, said: Say, unit: float) -> None:
    """The banner at the bottom; smaller letters where it would not fit."""
    ground, ink = OF_SAY.get(said.kind, (GROUND, TEXT))
    height, width = picture.shape[:2]
    size = min(1.0, 0.94 * width / max(1, _width(said.text, 1.0, unit)))
    _ground(picture, (0, height - round(64 * unit)), (width, height), ground)
    left = (width - _width(said.text, size, unit)) / 2 / unit
    _write(picture, said.text, (left, height / unit - 22), (size, ink, unit))


def _ground(picture: Picture, corner: tuple[int, int], other: tuple[int, int], colour: Colour) -> None:
    """A rectangle through which the picture is still to be guessed."""
    (left, top), (right, bottom) = corner, other
    under = picture[top:bottom, left:right]
    picture[top:bottom, left:right] = (under * 0.2 + np.array(colour) * 0.8).astype(np.uint8)


def _write(picture: Picture, text: str, at: tuple[float, float], ink: tuple[float, Colour, float]) -> None:
    size, colour, unit = ink
    place = round(at[0] * unit), round(at[1] * unit)
    cv2.putText(picture, text, place, FONT, size * unit, colour, max(1, round(unit * size)), cv2.LINE_AA)


def _width(text: str, size: float, unit: float) -> int:
    return int(cv2.getTextSize(text, FONT, size * unit, max(1, round(unit * size)))[0][0])


def _line(picture: Picture, one: tuple[float, float], other: tuple[float, float], ink: tuple[Colour, float]) -> None:
    colour, width = ink
    cv2.line(picture, _at(picture, one), _at(picture, other), colour, max(1, round(width)), cv2.LINE_AA)


def _at(picture: Picture, share: tuple[float, float]) -> tuple[int, int]:
    """A joint may lie outside the picture, even far; OpenCV takes that."""
    height, width = picture.shape[:2]
    return round(share[0] * width), round(share[1] * height)
