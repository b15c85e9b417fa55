"""The small window of a break: when it comes, what it offers, and that it takes nothing from the person."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from break_desk import Desk, asked, begun, runs_to
from cared import screened
from coach.care.gate import Gate
from coach.gui.machine.presence import Presence
from coach.settings import Settings
from gui_room import MORNING

# The display that is none.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.sitter.stop()
    desk.log.close()


def test_it_comes_after_half_an_hour_and_says_how_long(desk: Desk) -> None:
    desk.sits(30)
    assert not desk.shown
    desk.sits(1)
    assert desk.shown
    assert desk.sitter.card is not None
    assert "30 minutes" in desk.sitter.card.words


def test_it_takes_neither_keys_nor_focus(desk: Desk) -> None:
    desk.sits(31)
    card = desk.sitter.card
    assert card is not None
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not card.isActiveWindow()


def test_who_turns_to_it_needs_no_mouse(desk: Desk, qtbot: QtBot) -> None:
    desk.sits(31)
    card = desk.sitter.card
    assert card is not None
    assert not card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    card.activateWindow()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(card.focusWidget() or card, key)
    assert not card.play.isVisible(), "what was typed for another window starts nothing"
    qtbot.keyClick(card, Qt.Key.Key_Tab)
    assert card.focusWidget() is card.exercise
    with qtbot.waitSignal(card.exercise_wanted):
        qtbot.keyClick(card.exercise, Qt.Key.Key_Return)


def test_escape_at_the_offer_is_later(desk: Desk, qtbot: QtBot) -> None:
    desk.sits(31)
    assert desk.sitter.card is not None
    qtbot.keyClick(desk.sitter.card, Qt.Key.Key_Escape)
    assert not desk.shown
    desk.sits(6)
    assert desk.shown


def test_closing_it_never_ends_the_program(desk: Desk) -> None:
    desk.sits(31)
    assert desk.sitter.card is not None
    assert not desk.sitter.card.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_it_waits_for_the_end_of_a_call(desk: Desk) -> None:
    desk.presence = Presence(idle_s=1.0, busy=True)
    desk.sits(50)
    assert not desk.shown
    desk.presence = Presence(idle_s=1.0)
    desk.sits(1)
    assert desk.shown


def test_with_the_camera_it_goes_to_the_large_window(desk: Desk, qtbot: QtBot) -> None:
    desk.sits(31)
    assert desk.sitter.card is not None
    with qtbot.waitSignal(desk.sitter.start_wanted) as wanted:
        desk.sitter.card.camera.click()
    assert wanted.args == ["office-break"]
    assert not desk.shown


def test_the_questions_come_before_the_exercises(desk: Desk) -> None:
    card = asked(desk)
    assert card.check.isVisible()
    assert not card.play.isVisible()
    card.check.back.click()
    assert not desk.shown
    assert not desk.sitter.guide.playing


def test_the_break_is_done_in_the_small_window_and_takes_two_to_three_minutes(desk: Desk) -> None:
    card = begun(desk)
    assert card.play.isVisible()
    seen = []
    for time_s in range(180):
        if not desk.shown:
            break
        runs_to(desk, time_s)
        seen.append(card.play.name.text())
    assert list(dict.fromkeys(seen)) == [
        "Standing back extension", "Hip hinge", "Sit to stand", "Walking", "Slow breaths",
    ]  # fmt: skip
    assert 120 <= len(seen) <= 180
    assert not desk.shown
    assert desk.log["sessions"].count == 0, "nothing was judged, so nothing counts for a step up"
    desk.sits(29)
    assert not desk.shown
    desk.sits(2)
    assert desk.shown


def test_repetitions_are_counted_aloud_and_each_exercise_is_named(desk: Desk) -> None:
    heard: list[str] = []
    desk.sitter.guide._voice.say = lambda say: heard.extend([str(say.text)] * bool(say.text))  # type: ignore[method-assign]
    card = begun(desk)
    for time_s in range(30):
        runs_to(desk, time_s)
    assert heard[:4] == ["Standing back extension. Take your position", "1", "2", "3"]
    assert heard[4].startswith("Hip hinge.")
    assert card.play.caption.text()


def test_next_goes_on_at_once_and_pause_stands_still(desk: Desk) -> None:
    card = begun(desk)
    card.play.next.click()
    assert card.play.name.text() == "Hip hinge"
    card.play.pause.click()
    assert not desk.sitter.guide._pacing.running
    card.play.pause.click()
    assert desk.sitter.guide._pacing.running
    card.play.stop.click()
    assert not desk.shown


def test_keys_do_it_once_the_person_has_turned_to_it(desk: Desk, qtbot: QtBot) -> None:
    card = begun(desk)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert card.play.name.text() == "Hip hinge"
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert not desk.sitter.guide._pacing.running
    qtbot.keyClick(card, Qt.Key.Key_Space)
    with qtbot.waitSignal(desk.sitter.hurt):
        qtbot.keyClick(card, Qt.Key.Key_P)


def test_enter_presses_the_button_that_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    card = begun(desk)
    card.play.pain.setFocus()
    with qtbot.waitSignal(desk.sitter.hurt):
        qtbot.keyClick(card.play.pain, Qt.Key.Key_Return)


def test_escape_ends_the_break(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(begun(desk), Qt.Key.Key_Escape)
    assert not desk.shown


def test_it_says_what_to_do_beside_a_desk(desk: Desk) -> None:
    card = begun(desk)
    for turn in desk.sitter.guide._turns[:-1]:
        assert card.play.name.text() == (turn.exercise.name if turn.exercise else "")
        assert card.play.caption.text() == desk.sitter.rules.starts[turn.exercise.id].words if turn.exercise else ""
        assert "side-on" not in card.play.caption.text()
        card.play.next.click()


def test_it_hurts_stops_at_once_and_says_where(desk: Desk, qtbot: QtBot) -> None:
    card = begun(desk)
    with qtbot.waitSignal(desk.sitter.hurt) as hurt:
        card.play.pain.click()
    assert hurt.args == ["standing-extension"]
    assert not desk.shown
    assert not desk.sitter.guide.playing


@pytest.mark.parametrize(("pain", "new"), [(9, "no"), (2, "yes")])
def test_what_closes_the_gate_is_for_the_large_window(desk: Desk, qtbot: QtBot, pain: int, new: str) -> None:
    card = asked(desk)
    card.check.pain.press(pain)
    card.check.new.press(new)
    if pain > 3:
        card.check.hard.press("no")
    with qtbot.waitSignal(desk.sitter.start_wanted):
        card.check.start.click()
    assert not desk.sitter.guide.playing
    assert not desk.shown


def test_what_another_window_reports_ends_the_break_at_its_next_exercise(desk: Desk) -> None:
    begun(desk)
    runs_to(desk, 10.0)
    screened(desk.log, MORNING + dt.timedelta(minutes=desk.minutes + 1), "something changed", em1=True)
    runs_to(desk, 20.0)
    assert desk.shown
    runs_to(desk, 30.0)
    assert not desk.shown
    assert not desk.sitter.guide.playing


def test_in_a_time_for_relief_only_walking_and_breathing_are_left(desk: Desk) -> None:
    card = asked(desk)
    card.check.pain.press(7)
    card.check.hard.press("no")
    card.check.new.press("no")
    card.check.start.click()
    assert [each.exercise.id if each.exercise else "" for each in desk.sitter.guide._turns] == ["walk", ""]


def test_a_call_takes_the_exercises_away_in_silence(desk: Desk) -> None:
    heard: list[str] = []
    begun(desk)
    desk.sitter.guide._voice.say = lambda say: heard.append(str(say.text))  # type: ignore[method-assign]
    desk.presence = Presence(idle_s=1.0, busy=True)
    desk.sits(1)
    assert not desk.shown
    assert not desk.sitter.guide.playing
    assert heard == []


@pytest.mark.parametrize(
    ("gate", "exercise", "walk"),
    [
        (Gate("check", "all"), True, True), (Gate("open", "limited"), True, True),
        (Gate("check", "gentle"), False, True), (Gate("blocked", "nothing"), False, False),
        (Gate("screening", "nothing"), False, False), (Gate("pain", "nothing"), False, False),
    ],
)  # fmt: skip
def test_it_offers_only_what_is_open(desk: Desk, gate: Gate, exercise: bool, walk: bool) -> None:
    desk.gate = gate
    desk.sits(31)
    assert desk.sitter.card is not None
    assert desk.sitter.card.exercise.isVisible() == desk.sitter.card.camera.isVisible() == exercise
    assert desk.sitter.card.walk.isVisible() == walk


def test_later_is_in_five_minutes(desk: Desk) -> None:
    desk.sits(31)
    assert desk.sitter.card is not None
    desk.sitter.card.snooze.click()
    desk.sits(4)
    assert not desk.shown
    desk.sits(2)
    assert desk.shown


def test_a_little_walk_is_timed_and_then_the_next_half_hour_begins(desk: Desk) -> None:
    desk.sits(31)
    card = desk.sitter.card
    assert card is not None
    card.walk.click()
    assert card.left.text() == "2:00"
    assert not card.exercise.isVisible()
    card.skip.click()
    assert not desk.shown
    desk.sits(29)
    assert not desk.shown
    desk.sits(2)
    assert desk.shown


def test_off_in_the_settings_nothing_is_looked_at(desk: Desk) -> None:
    desk.sits(31)
    desk.sitter.use(Settings(breaks=False))
    assert not desk.shown
    assert not desk.sitter.watching


def test_it_is_off_by_default() -> None:
    assert not Settings().breaks


def test_who_wants_it_later_is_asked_later(desk: Desk) -> None:
    desk.sitter.use(Settings(breaks=True, break_every_min=45.0))
    desk.sits(45)
    assert not desk.shown
    desk.sits(1)
    assert desk.shown
