"""A plan's codes: shown in the clinic's window, read by the patient's camera."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from assigning import a_plan, signed
from clinic_window import WORDS, a_short_plan, add
from coach.camera.frame import Frame, NoPicture, Picture
from coach.exchange.codes import Collecting, codes_of, picture, texts_in
from coach.gui.clinic_room import ClinicRoom
from coach.gui.room import Room
from coach.vision import Sight
from gui_room import PICTURE, Eyes

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def signed_in(clinic: ClinicRoom, tmp_path: Path) -> ClinicRoom:
    """A patient whose plan is signed."""
    clinic.consulting.open(add(clinic, "K. 14"))
    clinic.patient.button("plan").click()
    a_short_plan(clinic)
    clinic.prescriber.sign(str(tmp_path / "k.coachplan"), WORDS)
    return clinic


def before_the_camera(png: bytes) -> Picture:
    """A code as a camera sees it: not straight, in a room."""
    code = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
    room = np.full((480, 640, 3), 120, np.uint8)
    room[30:450, 90:510] = cv2.resize(code, (420, 420), interpolation=cv2.INTER_AREA)
    turn = cv2.getRotationMatrix2D((300, 240), 7, 1.0)
    return cv2.GaussianBlur(cv2.warpAffine(room, turn, (640, 480), borderValue=(120, 120, 120)), (3, 3), 0.7)


def see(room: Room, eyes: Eyes, time_s: float, shown: Picture) -> None:
    eyes.newest.put(Sight(Frame(time_s, shown)))
    assert room.later.scanning is not None
    room.later.scanning._feed.look()


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_the_patient_s_camera_reads_them_in_any_order(room: Room, eyes: Eyes) -> None:
    codes = codes_of(signed(a_plan()))
    assert len(codes) > 1
    room.today.scan.click()
    assert room.window.page == "scan"
    see(room, eyes, 0.1, PICTURE)
    assert "Looking for a code" in said(room.later.scan)
    for at, code in enumerate(reversed(codes)):
        assert room.window.page == "scan"
        see(room, eyes, 1.0 + at, before_the_camera(picture(code)))
        if at == 0:
            assert f"1 of {len(codes)} codes" in said(room.later.scan)
    assert room.window.page == "plan"
    assert eyes.closed, "the camera is given back"
    assert "A. Example, physiotherapist" in said(room.later.plan)


def test_codes_that_do_not_belong_together_are_told_and_it_goes_on(room: Room, eyes: Eyes) -> None:
    codes = codes_of(signed(a_plan()))
    spoilt = [code[:17] + "A" * (len(code) - 17) for code in codes]
    room.today.scan.click()
    for at, code in enumerate(spoilt):
        see(room, eyes, 1.0 + at, before_the_camera(picture(code)))
    assert room.window.page == "scan"
    assert room.window.notice.isVisible()
    see(room, eyes, 9.0, PICTURE)
    assert "Looking for a code" in said(room.later.scan)


def test_back_gives_the_camera_back(room: Room, eyes: Eyes) -> None:
    room.today.scan.click()
    eyes.newest.put(Sight(NoPicture(0.0, "Gone")))
    assert room.later.scanning is not None
    room.later.scanning._feed.look()
    room.later.scan.back.click()
    assert eyes.closed
    assert room.window.page == "today"


def as_picture(shown: QPixmap) -> Picture:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shown.save(buffer, "PNG")
    return cv2.imdecode(np.frombuffer(kept.data(), np.uint8), cv2.IMREAD_COLOR)


def test_what_the_clinic_shows_a_camera_can_read(signed_in: ClinicRoom, tmp_path: Path) -> None:
    signed_in.patient.button("codes").click()
    page = signed_in.codes
    assert signed_in.window.page == "codes"
    collecting = Collecting()
    while collecting.missing:
        assert any(collecting.take(text) for text in texts_in(as_picture(page._code.pixmap())))
        page.next.click()
    assert collecting.content == (tmp_path / "k.coachplan").read_bytes()


def test_they_follow_each_other_until_space_is_pressed(signed_in: ClinicRoom, qtbot: QtBot) -> None:
    signed_in.patient.button("codes").click()
    page = signed_in.codes
    assert page.running
    page._timer.timeout.emit()
    assert page.at == 1
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert not page.running
    page.stop.click()
    assert page.running
    page.back.click()
    assert not page.running
    assert signed_in.window.page == "patient"


def test_they_are_kept_as_pictures(signed_in: ClinicRoom, tmp_path: Path) -> None:
    signed_in.patient.button("codes").click()
    signed_in.handing.keep(str(tmp_path / "codes"))
    assert len(list((tmp_path / "codes").glob("*.png"))) == len(signed_in.codes._codes)


def test_without_a_signed_plan_there_are_none(clinic: ClinicRoom) -> None:
    clinic.consulting.open(add(clinic, "K. 14"))
    clinic.patient.button("codes").click()
    assert clinic.window.page == "patient"
    assert clinic.window.dialog
    clinic.window.dialog.close()
