"""Relief behind its questions."""

import pytest
from pytestqt.qtbot import QtBot

from coach.gui.room import Room
from coach.gui.sound.loudspeaker import nothing
from coach.log.diary import Episode, Walk, all_of
from coach.session.spoken import clips
from gui_room import MORNING
from health_questions import answer_all
from my_back import a_fresh_spasm, log_of, say_none, words_on

NOW = MORNING.astimezone()


@pytest.fixture
def room(room: Room) -> Room:
    room.companion.build()
    return room


@pytest.fixture
def heard(room: Room, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is begun to be said."""
    said: list[str] = []
    monkeypatch.setattr(room.voice, "_utter", lambda say, _then: said.append(say.text) or nothing)
    room.voice.adjust(speaks=True, volume=1.0, tones=False)
    return said


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
    answer_all(room, "em1")
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


def warming(room: Room) -> None:
    relieving = room.companion.relieving
    relieving._turn_to(4)
    for tick in relieving.page.ticks:
        tick.click()
    relieving.page.minutes_button(0).click()


def test_warmth_that_was_stopped_early_waits_too(room: Room) -> None:
    a_fresh_spasm(room)
    say_none(room)
    warming(room)
    pacing = room.companion.relieving.pacing
    pacing._before_s = 120.0
    room.companion.relieving.page._stop.click()
    assert "Give your skin a rest" in words_on(room.companion.relieving.page)


def test_the_hour_outlives_the_window(room: Room, qtbot: QtBot) -> None:
    a_fresh_spasm(room)
    say_none(room)
    warming(room)
    room.companion.relieving.pacing.jump_to(15 * 60)
    room.stop()
    other = Room(room.desk.parts)
    qtbot.addWidget(other.window)
    other.go("back")
    other.companion.home.tile("relief").click()
    other.companion.relieving._turn_to(4)
    assert "10:20" in words_on(other.companion.relieving.page)
    other.stop()


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


def test_every_step_is_read_aloud_in_the_rendered_voice(room: Room, heard: list[str]) -> None:
    a_fresh_spasm(room, place="leg", severity=9)
    assert "seized up" in heard[0]
    say_none(room)
    page = room.companion.relieving.page
    while room.companion.page.sheet:
        assert heard[-1].startswith(page.title)
        page.next.click()
    assert "On your side, pillow between the knees" in heard[1]
    assert "call your doctor" in heard[1]
    assert "goes down a leg" in heard[-1]
    assert [text for text in heard if clips(text, room.voice._rendered) is None] == []
    assert room.voice._turn.saying is None, "who leaves is not read to any more"


def test_muted_relief_is_only_to_be_read(room: Room, heard: list[str]) -> None:
    a_fresh_spasm(room)
    say_none(room)
    page, before = room.companion.relieving.page, len(heard)
    page.mute.click()
    assert page.mute.accessibleName() == "Sound on (M)"
    page.next.click()
    assert len(heard) == before
    assert "In for four" in words_on(page)
    page.mute.click()
    page.next.click()
    assert len(heard) == before + 1


def test_older_advice_is_told_beside_what_is_known_now(room: Room) -> None:
    a_fresh_spasm(room)
    say_none(room)
    assert "Older advice says" in words_on(room.companion.relieving.page)
