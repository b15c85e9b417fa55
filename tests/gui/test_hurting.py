"""Pain in a session: one key, and the rules decide what comes next."""

from time import monotonic

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from coach.camera.frame import Frame
from coach.gui.pages.pain import Told
from coach.gui.room import Room
from coach.gui.sound.loudspeaker import nothing
from coach.gui.widgets.offer import OfferCard
from coach.log import reading
from coach.log.care import read_care
from coach.measure.raising import HELD_S
from coach.session.routine import Item
from coach.session.saying import Say
from coach.session.spoken import Clip, clips
from figure import draw
from gui_room import PICTURE, Eyes, recorded, see
from postures import STANDING
from sessions import session

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
HALF_A_SECOND = 0.5
ARMS_UP_S = 2.5


def told(pain: int | None = 2, **more: tuple[str, ...] | str) -> Told:
    parts = {"places": (), "qualities": (), "spreading": None, "signs": ()} | more
    return Told(pain, **parts)


def stop(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(room.session, Qt.Key.Key_P)


@pytest.mark.parametrize("stage", ["prepare", "set", "rest"])
def test_p_stops_the_set_at_once_on_every_screen_of_a_session(room: Room, eyes: Eyes, qtbot: QtBot, stage: str) -> None:
    room.start("twice")
    play = room.training.play
    if stage != "prepare":
        play.begin_set()
    if stage == "rest":
        see(room, eyes, recorded("bridge_5reps"), 9.0)
        assert play.session.stage == "rest"
    began_s = monotonic()
    stop(room, qtbot)
    assert monotonic() - began_s < HALF_A_SECOND
    assert play.session.paused
    assert room.window.page == "pain"
    assert read_care(room.desk.parts.log).pain_reports[-1].decision is None


def test_the_button_and_the_signal_for_a_gesture_do_the_same(room: Room, qtbot: QtBot) -> None:
    room.start("short")
    qtbot.mouseClick(room.session.controls.pain, Qt.MouseButton.LeftButton)
    assert room.window.page == "pain"
    room.hurting.back.emit()
    room.session.pain_wanted.emit()
    assert room.window.page == "pain"


def test_both_arms_up_stop_the_set_within_half_a_second_of_their_hold(room: Room, eyes: Eyes) -> None:
    room.start("short")
    room.training.play.begin_set()
    see(room, eyes, recorded("signs/both-arms-standing"), ARMS_UP_S + HELD_S["both arms"] + HALF_A_SECOND)
    assert room.window.page == "pain"
    assert room.training.play.session.paused
    assert read_care(room.desk.parts.log).pain_reports[-1].decision is None


def test_stop_is_heard_whatever_is_being_said(room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(room.voice, "_utter", lambda say, _then: heard.append(say.text) or nothing)
    room.voice.adjust(speaks=True, volume=1.0)
    room.start("short")
    room.voice.say(Say("Lift your hips a little", "cue"))
    stop(room, qtbot)
    assert heard[-1] == "Stop. Let's rest"
    assert clips(heard[-1], room.voice._rendered) == (Clip("stop-lets-rest"),)


def test_the_arms_are_named_only_where_they_are_understood(room: Room) -> None:
    room.start("short")
    status = room.session.controls.status
    assert "Both arms up: pain" in status.text()
    room.session.controls.show_status("The light model is used.")
    assert status.text() == "The light model is used.\nOne arm up: pause. Both arms up: pain."
    room.session.show_sight(Frame(0.0, PICTURE), evolve(draw(STANDING, 0.0), guesses="always"))
    room.session.show_session(room.training.play.session)
    assert "Arms up: pause. Up again at once: pain." in status.text()
    room.session.controls.show_status("")
    room.session.show_session(session(Item("dead-bug")))
    assert status.text() == ""


def test_a_rise_of_two_ends_the_session(room: Room, qtbot: QtBot) -> None:
    room.start("twice")
    room.training.play.begin_set()
    stop(room, qtbot)
    room.pain.answered.emit(told(4))
    assert room.window.page == "ruling"
    room.ruling.button("end").click()
    assert room.window.page == "summary"
    assert read_care(room.desk.parts.log).pain_reports[-1].decision == "end session"


def test_after_pain_has_ended_a_session_today_speaks_of_rest(room: Room, qtbot: QtBot) -> None:
    room.start("twice")
    room.training.play.begin_set()
    stop(room, qtbot)
    room.pain.answered.emit(told(4))
    room.ruling.button("end").click()
    room.finish()
    assert "That is enough exercise for today." in [each.text() for each in room.today.findChildren(QLabel)]
    next(each for each in room.today.findChildren(OfferCard) if each.accept.text()).accept.click()
    assert room.window.page == "back"


def test_a_little_pain_may_go_on(room: Room, qtbot: QtBot) -> None:
    room.start("twice")
    room.training.play.begin_set()
    stop(room, qtbot)
    room.pain.answered.emit(told(3))
    room.ruling.button("resume").click()
    assert room.window.page == "session"
    assert not room.training.play.session.paused


def test_an_exercise_can_be_left_out(room: Room, qtbot: QtBot) -> None:
    room.start("early-stabilisation")
    before = room.training.play.session.step.exercise.id
    stop(room, qtbot)
    room.pain.answered.emit(told(3))
    room.ruling.button("leave").click()
    assert room.training.play.session.step.exercise.id != before


def test_a_sharp_pain_is_breathed_away_and_goes_on_a_level_lower_or_ends(room: Room, qtbot: QtBot) -> None:
    room.start("early-stabilisation")
    exercise = room.training.play.session.step.exercise.id
    stop(room, qtbot)
    room.pain.answered.emit(told(3, qualities=("sharp",)))
    assert not room.ruling.asks
    room.ruling.pass_time(180.0)
    assert room.ruling.asks
    room.ruling.rated.emit(3)
    room.ruling.button("lower").click()
    assert room.window.page == "session"
    assert room.training.play.session.step.exercise.id != exercise


def test_a_sharp_pain_that_stays_ends_the_session(room: Room, qtbot: QtBot) -> None:
    room.start("early-stabilisation")
    stop(room, qtbot)
    room.pain.answered.emit(told(3, qualities=("sharp",)))
    room.ruling.rated.emit(4)
    room.ruling.button("end").click()
    assert room.window.page == "summary"


def test_pain_down_the_leg_ends_it_and_asks_in_full(room: Room, qtbot: QtBot) -> None:
    room.start("twice")
    stop(room, qtbot)
    room.pain.answered.emit(told(2, spreading="leg"))
    room.ruling.button("questions").click()
    assert room.window.page == "screening"
    assert room.training is None
    room.go("today")
    room.start("twice")
    assert room.window.page == "screening"


def test_a_window_closed_over_the_question_asks_it_again(room: Room, qtbot: QtBot) -> None:
    room.start("twice")
    stop(room, qtbot)
    room.window.close()
    other = Room(room.desk.parts)
    qtbot.addWidget(other.window)
    other.start("twice")
    assert other.window.page == "pain"
    other.pain.answered.emit(told(2))
    assert read_care(room.desk.parts.log).pain_reports[-1].decision is not None


def test_a_number_is_asked_between_exercises_never_within_one(room: Room, qtbot: QtBot) -> None:
    room.start("early-stabilisation")
    play = room.training.play
    asked = []
    for _ in range(6):
        play.begin_set()
        assert not room.session.between.asking
        before = play.session.step.exercise.id
        play.skip()
        asked.append(room.session.between.asking == (play.session.step.exercise.id != before))
    assert all(asked)
    qtbot.keyClick(room.session, Qt.Key.Key_2)
    assert read_care(room.desk.parts.log).checks[-1].pain == 2
    assert not room.session.between.asking


def test_a_number_too_high_between_exercises_ends_the_session(room: Room) -> None:
    room.start("early-stabilisation")
    room.training.play.begin_set()
    room.training.play.skip()
    room.session.pain_rated.emit(6)
    assert room.window.page == "ruling"
    room.ruling.button("end").click()
    assert room.window.page == "summary"


def test_a_session_that_hurt_takes_the_exercise_a_level_down(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.start("twice")
    see(room, eyes, recorded("bridge_5reps"), 8.0)
    stop(room, qtbot)
    room.pain.answered.emit(told(5))
    room.ruling.button("end").click()
    room.summary.pain_rated.emit(5)
    room.finish()
    made = [each for each in read_care(room.desk.parts.log).proposals if each.answer == "made"]
    assert [(each.kind, each.exercise_id) for each in made] == [("down", "glute-bridge")]
    assert made[0].reasons
    assert reading.sessions(room.desk.parts.log)[0].state == "ended early"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the display that is none
def test_pain_in_a_break_is_in_the_log_before_anything_is_asked_and_leads_to_no_session(room: Room) -> None:
    room.caring._wanted = "short"  # what was wanted earlier this day
    room.sitter.hurt.emit("hip-hinge")
    assert room.window.page == "pain"
    [report] = read_care(room.desk.parts.log).pain_reports
    assert (report.exercise_id, report.session_id, report.decision) == ("hip-hinge", None, None)
    room.pain.answered.emit(Told(4, ("low-back-left",), ("dull",), "stays", ()))
    while room.window.page == "ruling":
        room.ruling.button(room.ruling.ways[0]).click()
    assert room.window.page == "today"
    assert room.training is None
