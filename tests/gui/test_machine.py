"""What a laptop lacks for a session is told with what to do, and stops nothing."""

from pathlib import Path

import pytest
from attrs import evolve
from pytestqt.qtbot import QtBot

from coach.exercise.now import Now
from coach.gui.machine.power import on_linux
from coach.gui.pages.caption import Said, caption
from coach.gui.room import Room
from coach.measure.framing import FEET_OUT, Framing
from coach.pose.steady import SOMEBODY_ELSE
from coach.session.coaching import Say
from coach.session.place import Place
from coach.session.routine import Item
from gui_room import SHORT, Eyes, parts
from tour import begun

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


def supply(folder: Path, name: str, **lines: str) -> None:
    (folder / name).mkdir()
    for line, words in lines.items():
        (folder / name / line).write_text(f"{words}\n", "utf-8")


def test_the_charge_is_told_while_the_laptop_runs_on_it(tmp_path: Path) -> None:
    supply(tmp_path, "AC", online="0", type="Mains")
    supply(tmp_path, "BAT0", status="Discharging", capacity="54")
    assert on_linux(tmp_path) == 54


def test_on_the_mains_nothing_is_told(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", status="Charging", capacity="54")
    supply(tmp_path, "mouse", status="Discharging", capacity="7", scope="Device")
    assert on_linux(tmp_path) is None
    assert on_linux(tmp_path / "nothing") is None


def test_a_session_on_battery_begins_with_a_hint(qtbot: QtBot, tmp_path: Path, eyes: Eyes) -> None:
    own = evolve(parts(tmp_path, eyes, SHORT), battery=lambda: 41)
    room = Room(own)
    qtbot.addWidget(room.window)
    room.start("short")
    assert room.session.controls.status.text().startswith("On battery: 41 %. Plug the laptop in if you can.")
    assert room.window.notice.isHidden()
    room.stop()
    own.log.close()


def test_without_a_loudspeaker_the_words_are_written(room: Room) -> None:
    room.keep_settings(evolve(room._settings, voice=True))
    room.start("short")
    assert "written" in room.window.notice.words
    assert room.training.play.session.stage == "prepare"


def test_who_wants_no_voice_misses_no_loudspeaker(room: Room) -> None:
    room.start("short")
    assert room.window.notice.isHidden()


def test_a_second_person_is_asked_aside(room: Room) -> None:
    session = begun(room, now=Now("lost", why=SOMEBODY_ELSE), stage="set")
    assert caption(session, None, "").words == "Somebody else may be in the picture. Ask them to step aside."


def test_what_is_off_stays_on_the_screen_when_nothing_more_is_said_of_it(room: Room) -> None:
    plank = (Item("front-plank"),)
    off = begun(room, plank, Now("in_position", faults=("elbows-off", "hips-sag")), stage="set")
    assert caption(off, None, "").words == "Lift your hips a little"
    fine = caption(begun(room, plank, Now("in_position"), stage="set"), None, "")
    assert (fine.words, fine.tone) == ("One long line from shoulders to heels", "quiet")


def test_what_is_amiss_is_on_the_screen_for_as_long_as_it_is_and_no_longer(room: Room) -> None:
    said = Said(Say(FEET_OUT, "notice"), 0.0)
    waiting = begun(room, (Item("front-plank"),), Now("waiting"), stage="set")
    amiss = evolve(waiting, place=Place(Framing(ok=False, say=FEET_OUT), since_s=waiting.time_s - 9.0))
    assert caption(amiss, said, "").words == FEET_OUT
    assert caption(waiting, said, "").words == waiting.step.exercise.start
