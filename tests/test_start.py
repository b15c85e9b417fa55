from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from coach import places, start
from coach.camera.frame import Frame
from coach.files.library import Library
from coach.gui import app
from coach.gui.parts import Parts
from coach.log.reading import sessions
from coach.problems import BadFile, CoachProblem, LogProblem, NoVideo, UnknownName
from coach.session.routine import Item, Routine
from coach.settings import Settings, load
from films import still


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Parts]:
    """The parts of each window, which closes at once."""
    parts: list[Parts] = []
    monkeypatch.setattr(app, "run", lambda given: parts.append(given) or 0)
    return parts


def while_shown(monkeypatch: pytest.MonkeyPatch, look: Callable[[Parts], object]) -> None:
    monkeypatch.setattr(app, "run", lambda parts: look(parts) and 0)


def test_everything_shipped_can_be_used() -> None:
    known = start.repertoire()
    assert known.exercises.bad == ()
    assert start.routines(known.exercises).bad == ()


def test_a_damaged_exercise_that_is_asked_for_is_told_with_its_problems(tmp_path: Path) -> None:
    known = start.repertoire()
    (tmp_path / "bridge.toml").write_text("format = 1\nid = 3")
    library = start.exercise_files.exercises(tmp_path, known.measures)
    with pytest.raises(BadFile, match="3 is not text"):
        start.exercise_called("bridge", library)
    with pytest.raises(UnknownName):
        start.exercise_called("plank", library)


def test_the_window_gets_the_person_s_own_things(shown: list[Parts]) -> None:
    assert start.window() == 0
    assert "front-plank" in shown[0].exercises
    assert places.log_path().exists()
    shown[0].save_settings(Settings(text_size=1.3))
    assert load(places.settings_path())[0].text_size == 1.3


def test_the_demo_keeps_nothing(monkeypatch: pytest.MonkeyPatch, own_files: Path) -> None:
    def look(parts: Parts) -> bool:
        parts.save_settings(Settings(text_size=1.3))
        return sessions(parts.log) == ()

    while_shown(monkeypatch, look)
    start.demo()
    assert not own_files.exists()


def test_the_demo_leaves_out_what_it_has_no_film_of_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def look(parts: Parts) -> None:
        routines, _ = parts.routines()
        assert start.WITHOUT_FILM in parts.notices
        assert {item.exercise for item in routines["bridge-progression"].items} == {"glute-bridge", "belly-breathing"}
        assert all(item.exercise in (parts.films or ()) for each in routines.values() for item in each.items)
        assert "walk-plan" not in routines  # nothing of it has a film

    while_shown(monkeypatch, look)
    start.demo()


def test_whoever_is_watched_has_every_exercise(monkeypatch: pytest.MonkeyPatch) -> None:
    def look(parts: Parts) -> None:
        routines, _ = parts.routines()
        assert parts.films is None
        assert "pelvic-tilt" in {item.exercise for item in routines["bridge-progression"].items}

    while_shown(monkeypatch, look)
    start.window()


def test_the_demo_plays_what_the_window_begins(shown: list[Parts]) -> None:
    start.demo()
    with closing(shown[0].watch(Settings(model="lite"))) as vision:
        vision.start()
        first = vision.newest.take(10)
        assert first is not None
        assert isinstance(first.frame, Frame)
        shown[0].begins("glute-bridge")
        before_s = first.frame.time_s
        while not _is_of_another_film(sight := vision.newest.take(10), first.frame):
            assert sight is not None
            assert sight.frame.time_s >= before_s
            before_s = sight.frame.time_s


def _is_of_another_film(sight: object, first: Frame) -> bool:
    frame = getattr(sight, "frame", None)
    assert isinstance(frame, Frame)
    return abs(frame.picture.astype(int) - first.picture.astype(int)).mean() > 3


def test_damaged_settings_are_said_in_the_window(shown: list[Parts]) -> None:
    places.settings_path().parent.mkdir(parents=True)
    places.settings_path().write_text("{")
    start.window()
    assert "damaged" in shown[0].notices[0]
    assert shown[0].settings == Settings()


def test_a_log_that_cannot_be_used_stops_the_window_before_it_opens(shown: list[Parts]) -> None:
    places.log_path().mkdir(parents=True)
    with pytest.raises(LogProblem):
        start.window()
    assert shown == []


def test_a_routine_that_is_added_is_there_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "new.toml"
    file.write_text('format = 1\nid = "new"\nname = "New"\n[[items]]\nexercise = "bird-dog"\n')

    def look(parts: Parts) -> bool:
        parts.add_routine(file)
        return "new" in parts.routines()[0]

    while_shown(monkeypatch, lambda parts: look(parts) or pytest.fail("not there"))
    start.window()


def test_a_still_stands_for_the_camera_as_long_as_one_looks(tmp_path: Path) -> None:
    closing_event = Event()
    with closing(start.camera_called(str(still(tmp_path / "plank.png")))(closing_event)) as pictures:
        assert next(pictures).time_s < next(pictures).time_s


def test_a_name_that_looks_like_a_file_is_none_of_a_camera() -> None:
    for name in ("clip.mp4", "films/clip", "films\\clip"):
        with pytest.raises(NoVideo):
            start.camera_called(name)


def test_a_level_that_is_not_there_is_told() -> None:
    known = start.repertoire()
    with pytest.raises(CoachProblem, match="Its levels are 1"):
        start.analysis(known.exercises.good["glute-bridge"], known, 8)


def test_the_demo_begins_with_the_routine_that_shows_most_and_leaves_out_what_has_no_film() -> None:
    one = Routine("one", "One", (Item("glute-bridge"), Item("glute-bridge")))
    two = Routine("two", "Two", (Item("glute-bridge"), Item("walk"), Item("bird-dog")))
    none = Routine("none", "None", (Item("walk"),))
    found = Library({each.id: each for each in (one, none, two)})
    filmed = start.filmed(found, frozenset({"glute-bridge", "bird-dog"})).good
    assert list(filmed) == ["two", "one"]
    assert [item.exercise for item in filmed["two"].items] == ["glute-bridge", "bird-dog"]
