"""My back through its window: relief behind its questions, what is kept, what is shown of it."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.gui.app import Room
from coach.gui.pacing import Pacing
from coach.gui.pages.diary import Written
from coach.gui.widgets.chart import Chart
from coach.log.diary import Answered, CheckIn, Episode, Relaxed, Walk, all_of, keep
from coach.session.coaching import Say
from gui_room import MORNING

NOW = MORNING.astimezone()
TOPICS = ("relief", "checkin", "diary", "questionnaires", "relaxation", "walk", "learn", "workplace")


@pytest.fixture
def room(room: Room) -> Room:
    room.companion.build()
    return room


def words_on(page: QWidget) -> str:
    """What can be read there, once Qt has shown what was added and taken out what was emptied."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def log_of(room: Room):  # noqa: ANN201
    return room.desk.parts.log


def say_none(room: Room) -> None:
    """Every group of questions: none of these."""
    for _ in range(4):
        room.screening.none.click()
        room.screening.next.click()
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


def test_every_topic_is_reached_from_the_rail_and_left_by_escape(room: Room, qtbot: QtBot) -> None:
    room.go("back")
    assert room.window.page == "back"
    for name in TOPICS:
        room.companion.home.tile(name).click()
        assert room.companion.page.sheet
        qtbot.keyClick(room.companion.page._sheets[room.companion.page.sheet], Qt.Key.Key_Escape)
        assert room.companion.page.sheet == ""


@pytest.mark.parametrize("topic", TOPICS)
def test_every_control_of_a_sheet_has_a_name_and_takes_the_focus(room: Room, topic: str) -> None:
    room.go("back")
    room.companion.open(topic)
    shown = [control for control in room.companion.page.findChildren(QAbstractButton) if control.isVisible()]
    assert shown
    for control in shown:
        assert control.accessibleName() or control.text()


def test_a_fresh_spasm_is_written_down_and_the_questions_come_first(room: Room) -> None:
    a_fresh_spasm(room)
    assert room.window.page == "screening"
    (episode,) = all_of(log_of(room), Episode)
    assert (episode.place, episode.severity, episode.ended_at) == ("left", 8, None)


def test_after_the_questions_the_steps_of_relief_come(room: Room) -> None:
    a_fresh_spasm(room)
    say_none(room)
    assert (room.window.page, room.companion.page.sheet) == ("back", "relief")
    page = room.companion.relieving.page
    seen = []
    for _ in range(7):
        seen.append(page.title)
        page.next.click()
    assert seen[0] == "Find a position that eases it"
    assert seen[2] == "Move a very little"
    assert seen[-1] == "When to get help"
    assert room.companion.page.sheet == ""


def test_pain_of_nine_is_for_a_clinician_and_no_movement_is_shown(room: Room) -> None:
    a_fresh_spasm(room, severity=9)
    say_none(room)
    page = room.companion.relieving.page
    assert "call your doctor or an urgent-care line today" in words_on(page)
    titles = []
    while room.companion.page.sheet:
        titles.append(page.title)
        page.next.click()
    assert "Move a very little" not in titles
    assert len(titles) == 6


def test_an_episode_is_as_bad_as_it_was_at_its_worst(room: Room) -> None:
    for severity in (5, 8, 6):
        a_fresh_spasm(room, severity=severity)
        room.go("back")
    (episode,) = all_of(log_of(room), Episode)
    assert episode.severity == 8


def test_behind_an_emergency_there_is_no_relief(room: Room) -> None:
    a_fresh_spasm(room)
    room.screening.tick("em1").click()
    room.screening.next.click()
    for _ in range(3):
        room.screening.none.click()
        room.screening.next.click()
    assert room.window.page == "closed"
    room.go("back")
    room.companion.home.tile("relief").click()
    assert room.companion.relieving.page.places is not None, "the steps are not shown, the questions come again"
    room.companion.relieving.go_on()
    assert room.companion.relieving.page.places is not None


def test_closing_the_window_among_the_questions_leads_to_no_relief(room: Room) -> None:
    a_fresh_spasm(room)
    room.go("back")
    room.companion.home.tile("relief").click()
    room.companion.relieving.go_on()
    assert room.companion.relieving.page.places is not None


def test_the_same_spasm_goes_on_without_the_questions_on_the_same_day(room: Room) -> None:
    a_fresh_spasm(room)
    say_none(room)
    room.go("back")
    room.companion.home.tile("relief").click()
    assert room.companion.relieving.page.places is None
    assert len(all_of(log_of(room), Episode)) == 1


def test_warmth_waits_for_the_skin_check_and_then_for_an_hour(room: Room) -> None:
    a_fresh_spasm(room)
    say_none(room)
    relieving = room.companion.relieving
    relieving._turn_to(4)
    page = relieving.page
    assert not page.minutes_button(0).isEnabled()
    for tick in page.ticks:
        tick.click()
    page.minutes_button(0).click()
    assert page.calm.isVisibleTo(page)
    relieving.pacing.jump_to(15 * 60)
    assert "10:20" in words_on(page), "twenty past nine, and an hour"
    assert not page._minutes


def test_a_walk_of_relief_is_kept_and_one_of_seconds_is_not(room: Room) -> None:
    a_fresh_spasm(room)
    say_none(room)
    relieving = room.companion.relieving
    relieving._turn_to(3)
    relieving.page.minutes_button(0).click()
    relieving.page._stop.click()
    assert all_of(log_of(room), Walk) == ()
    relieving.page.minutes_button(0).click()
    relieving.pacing.jump_to(300)
    (walk,) = all_of(log_of(room), Walk)
    assert (walk.planned_s, walk.done_s) == (300, 300)


def test_older_advice_is_told_beside_what_is_known_now(room: Room) -> None:
    a_fresh_spasm(room)
    say_none(room)
    assert "Older advice says" in words_on(room.companion.relieving.page)


def test_a_second_check_in_on_a_day_changes_the_first(room: Room) -> None:
    page = room.companion.checking_in.page
    for pain in (4, 2):
        room.go("back")
        room.companion.home.tile("checkin").click()
        page.ratings["pain"].rated.emit(pain)
        page.ratings["steps"].rated.emit(5)
        page.save.click()
    (told,) = all_of(log_of(room), CheckIn)
    assert (told.pain, told.steps, told.sleep) == (2, 5000, None)


def test_peg_by_its_buttons(room: Room, qtbot: QtBot) -> None:
    room.go("back")
    room.companion.questioning.open()
    room.companion.questioning.start("peg")
    page = room.companion.questioning.page
    for number in (5, 4, 2):
        assert not page.next.isEnabled()
        page.give(number)
        page.next.click()
    assert "3.7 of 10" in words_on(room.companion.questioning.outcome)
    assert "Krebs" in words_on(room.companion.questioning.outcome)
    (answered,) = all_of(log_of(room), Answered)
    assert answered.score == 3.7


def test_roland_morris_has_ticks_and_no_yes_and_no(room: Room) -> None:
    room.companion.questioning.start("roland-morris")
    page = room.companion.questioning.page
    for at in range(24):
        assert page.leave_out.isHidden()
        if at < 3:
            page.give(1)
        page.next.click()
    (answered,) = all_of(log_of(room), Answered)
    assert (answered.score, len(answered.answers)) == (3, 24)


def test_scores_are_shown_over_the_days_until_it_is_due_again(room: Room) -> None:
    for days, score in ((40, 14.0), (12, 8.0)):
        at = NOW - dt.timedelta(days=days)
        keep(log_of(room), Answered(at, "roland-morris", "1", {}, score))
    room.companion.questioning.open()
    room.companion.questioning.show_or_start("roland-morris")
    page = room.companion.questioning.outcome
    assert "better, by an amount that matters" in words_on(page)
    assert page.findChild(Chart).accessibleName() == "14 of 24, 8 of 24"
    assert not page.again.isHidden()
    page.again.click()
    assert room.companion.page.sheet == "question"


def test_what_is_due_is_asked_at_once(room: Room) -> None:
    room.companion.questioning.open()
    room.companion.questioning.show_or_start("peg")
    assert room.companion.page.sheet == "question"


def test_an_answer_left_out_leaves_no_score_and_is_kept(room: Room) -> None:
    room.companion.questioning.start("peg")
    page = room.companion.questioning.page
    page.give(5)
    page.next.click()
    page.leave_out.click()
    page.give(2)
    page.next.click()
    (answered,) = all_of(log_of(room), Answered)
    assert (answered.score, answered.answers["enjoyment"]) == (None, None)


@pytest.mark.parametrize(("answers", "routed"), [((2, 1, 0, 0), True), ((1, 1, 1, 1), False)])
def test_high_mood_scores_lead_kindly_to_a_person(room: Room, answers: tuple[int, ...], routed: bool) -> None:
    room.companion.questioning.start("phq-4")
    page = room.companion.questioning.page
    for number in answers:
        page.give(number)
        page.next.click()
    words = words_on(room.companion.questioning.outcome)
    assert ("talk to someone you trust" in words) == routed
    assert (room.caring.screener.number in words) == routed


def test_goals_of_last_time_are_there_again_and_how_well_they_go_is_asked_anew(room: Room) -> None:
    questioning = room.companion.questioning
    questioning.start("goals")
    for given in ("Gardening", 3, None):
        questioning.page.answered.emit(given)
    questioning.start("goals")
    assert questioning._answers == {"first": "Gardening", "second": None}


def test_an_episode_is_written_ended_and_deleted(room: Room) -> None:
    diarist = room.companion.diarist
    diarist.write(0)
    assert not diarist.entry.save.isEnabled()
    diarist.entry.place.press("middle")
    diarist.entry.severity.rated.emit(6)
    diarist.entry.triggers.press("sleep")
    diarist.entry.save.click()
    (episode,) = all_of(log_of(room), Episode)
    assert (episode.place, episode.triggers, episode.ended_at) == ("middle", ("sleep",), None)
    diarist.write(episode.id)
    diarist.entry.over.click()
    diarist.entry.save.click()
    (over,) = all_of(log_of(room), Episode)
    assert over.ended_at is not None
    assert over.id == episode.id
    diarist.write(over.id)
    diarist.entry.delete.click()
    assert all_of(log_of(room), Episode) == ()


def test_an_end_before_the_beginning_is_the_beginning(room: Room) -> None:
    diarist = room.companion.diarist
    diarist.write(0)
    diarist.entry.place.press("left")
    diarist.entry.severity.rated.emit(6)
    diarist.entry.over.click()
    diarist.entry.ended.setDateTime(diarist.entry.started.dateTime().addDays(-3))
    told: list[Written] = []
    diarist.entry.written.connect(told.append)
    diarist.entry.save.click()
    assert told[0].ended_at == told[0].started_at


def test_what_went_together_claims_no_cause(room: Room) -> None:
    for days in (90, 60, 30):
        at = NOW - dt.timedelta(days=days)
        keep(log_of(room), Episode(at, "left", 7, at + dt.timedelta(days=2), ("sleep",)))
    room.companion.open("diary")
    words = words_on(room.companion.diarist.page)
    assert "Slept badly: before 3 of 3 episodes" in words
    assert "28 days since the last one ended" in words
    assert "does not show what brought it on" in words
    assert not any(word in words.lower() for word in ("because", "causes", "caused by"))


class Heard:
    def __init__(self) -> None:
        self.words: list[str] = []

    def say(self, say: Say) -> None:
        self.words.append(say.text)

    def warm(self) -> None:
        pass


def test_a_body_scan_says_its_lines_in_their_order_and_is_kept(room: Room) -> None:
    heard = Heard()
    relaxing = room.companion.relaxing
    relaxing._voice = heard  # type: ignore[assignment]
    relaxing.start("body-scan")
    scan = relaxing._under
    assert scan is not None
    for second in range(0, int(scan.duration_s), 5):
        relaxing.pacing.jump_to(second)
    assert heard.words == [line.words for line in scan.lines]
    relaxing.pacing.jump_to(scan.duration_s)
    (kept,) = all_of(log_of(room), Relaxed)
    assert (kept.relaxation_id, kept.done_s) == ("body-scan", scan.duration_s)


def test_a_relaxation_left_at_once_is_not_kept(room: Room) -> None:
    room.companion.relaxing.start("breathing")
    room.go("today")
    assert all_of(log_of(room), Relaxed) == ()
    assert not room.companion.relaxing.pacing.running


def test_the_timer_of_a_walk_pauses_and_goes_on(room: Room) -> None:
    walking = room.companion.walking
    walking.start()
    walking.timer.pause.click()
    assert not walking.pacing.running
    walking.timer.pause.click()
    assert walking.pacing.running
    walking.pacing.jump_to(600)
    (walk,) = all_of(log_of(room), Walk)
    assert walk.done_s == 600
    assert "1 of 5 walks this week" in words_on(walking.page)


def test_a_card_names_its_sources_and_that_nobody_reviewed_it(room: Room) -> None:
    room.companion.show_card("moving")
    words = words_on(room.companion.card)
    assert "Cochrane review" in words
    assert "not yet reviewed by a clinician" in words
    room.companion.card.next.click()
    assert "Does pain mean harm?" in words_on(room.companion.card)


def test_what_is_ticked_of_the_workplace_needs_no_tip(room: Room) -> None:
    room.companion.open("workplace")
    page = room.companion.workplace
    assert "Lower the chair" in words_on(page)
    page.ticks[1].click()
    assert "Lower the chair" not in words_on(page)


def test_the_hinge_is_trained_behind_the_gate(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(room.caring, "wants", wanted.append)
    room.companion.open("workplace")
    room.companion.workplace.train.click()
    assert wanted == ["return-to-lifting"]
    assert room.training is None


def test_a_log_that_cannot_be_written_is_told_and_ends_nothing(room: Room, tmp_path: Path) -> None:
    log_of(room).execute("PRAGMA query_only = ON")
    room.companion.open("checkin")
    room.companion.checking_in.page.ratings["pain"].rated.emit(3)
    room.companion.checking_in.page.save.click()
    assert room.window.notice.isVisible()
    log_of(room).execute("PRAGMA query_only = OFF")


def test_who_closes_the_laptop_to_walk_has_walked(qtbot: QtBot) -> None:
    clock = [1000.0]
    parent = QObject()
    pacing = Pacing(parent, clock=lambda: clock[0])
    pacing.start(600)
    clock[0] += 700
    with qtbot.waitSignal(pacing.over):
        pacing._tick()
    assert pacing.stop() == 600


def test_a_clock_set_back_takes_nothing_away() -> None:
    clock = [1000.0]
    parent = QObject()
    pacing = Pacing(parent, clock=lambda: clock[0])
    pacing.start(600)
    clock[0] += 100
    pacing.pause()
    pacing.resume()
    clock[0] -= 500
    assert pacing.run_s == 100
    pacing.stop()
