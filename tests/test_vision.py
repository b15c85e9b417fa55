from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from attrs import evolve

import coach.vision as module
from coach.camera.frame import Frame, NoPicture, Pictures
from coach.camera.light import light_of
from coach.newest import Newest
from coach.pose.body import Pose
from coach.problems import NoEngine, NoVideo
from coach.vision import FILM_OVER, STOPPED, Sight, Vision
from watching import PATIENCE_S, Steps, frame, judged, next_sight, pose, seeing, wait_until_loaded


def test_each_picture_comes_with_its_own_pose() -> None:
    camera = Steps(frame(0.0), frame(0.1))
    with seeing(camera) as vision:
        wait_until_loaded(vision)
        for time_s in (0.0, 0.1):
            sight = judged(vision, camera)
            assert sight.frame.time_s == time_s
            assert sight.pose == evolve(pose(frame(time_s)), light=light_of(frame(time_s).picture))
    assert (vision.frames, vision.judged, vision.dropped) == (2, 2, 0)


def test_pictures_are_live_while_the_model_loads() -> None:
    camera = Steps(frame(0.0), frame(0.1))
    loaded = Event()
    with seeing(camera, loaded=loaded) as vision:
        assert judged(vision, camera) == Sight(frame(0.0), None)
        loaded.set()
        wait_until_loaded(vision)
        assert judged(vision, camera).pose is not None


def test_the_last_picture_before_the_model_was_there_is_looked_at_without_waiting_for_the_next() -> None:
    camera = Steps(frame(0.0))
    loaded = Event()
    with seeing(camera, loaded=loaded) as vision:
        assert judged(vision, camera) == Sight(frame(0.0), None)
        loaded.set()
        sight = next_sight(vision)
        assert sight.frame == frame(0.0)
        assert sight.pose is not None


def test_at_rest_no_pose_is_looked_for() -> None:
    camera = Steps(frame(0.0), frame(0.1), frame(0.2))
    with seeing(camera) as vision:
        wait_until_loaded(vision)
        vision.attend("slight")
        assert judged(vision, camera).pose is None
        vision.attend("full")
        camera.next()
        camera.next()
        sight = next_sight(vision)
        assert sight.frame.time_s == 0.2, "what lay in the camera's buffer meanwhile is passed over"
        assert sight.pose is not None


def test_at_rest_the_camera_is_asked_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RESTING_EVERY_S", PATIENCE_S)
    camera = Steps(frame(0.0), frame(0.1), frame(0.2))
    with seeing(camera) as vision:
        wait_until_loaded(vision)
        vision.attend("slight")
        assert judged(vision, camera).frame.time_s == 0.0
        camera.next()
        assert vision.frames == 1, "it waits until it is woken"
        vision.attend("full")
        camera.next()
        assert next_sight(vision).frame.time_s == 0.2


def test_the_camera_is_given_back_while_it_is_not_needed_and_time_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Steps] = []
    clock_s = [50.0]
    monkeypatch.setattr(module, "monotonic", lambda: clock_s[0])

    def camera(closing: Event) -> Pictures:
        opened.append(Steps(frame(0.3), frame(0.4)))
        return opened[-1](closing)

    with seeing(camera) as vision:
        wait_until_loaded(vision)
        while not opened:
            pass
        assert judged(vision, opened[0]).frame.time_s == 0.3
        vision.attend("none")
        opened[0].next()
        while not opened[0].released:
            pass
        assert vision.newest.take(0) is None, "a picture that nobody needs is not shown"
        vision.attend("full")
        while len(opened) < 2:
            pass
        clock_s[0] += 22.0  # the camera takes its time to open, too
        again = judged(vision, opened[1])
        assert again.frame.time_s == pytest.approx(22.3), "though the times of the camera begin anew"
        assert again.pose is not None
        assert judged(vision, opened[1]).frame.time_s == pytest.approx(22.4)


def test_who_wants_to_is_told_that_something_was_seen() -> None:
    camera, told = Steps(frame(0.0)), Event()
    with seeing(camera) as vision:
        vision.newest.tell(told.set)
        camera.next()
        assert told.wait(PATIENCE_S)


def test_what_the_landmarker_says_can_be_taken() -> None:
    said = Newest[str]()
    vision = Vision(Steps(), lambda: pytest.fail("never opened"), said)
    said.put("The light model is used.")
    assert vision.said.take(0) == "The light model is used."


def test_a_picture_nobody_had_time_for_is_dropped_and_counted() -> None:
    looking, go_on = Event(), Event()

    def slow(of: Frame) -> Pose:
        looking.set()
        go_on.wait(PATIENCE_S)
        return pose(of)

    camera = Steps(*(frame(number / 10) for number in range(4)))
    with seeing(camera, slow) as vision:
        wait_until_loaded(vision)
        camera.next()
        assert looking.wait(PATIENCE_S)
        for _ in range(3):
            camera.next()
        while vision.dropped < 2:
            pass
        go_on.set()
        seen = [next_sight(vision).frame.time_s]
        if seen == [0.0]:  # else it was replaced by the newer one before we looked
            seen.append(next_sight(vision).frame.time_s)
        assert seen[-1] == 0.3
    assert vision.dropped == 2


def test_a_camera_that_is_away_is_seen_to_be_away() -> None:
    camera = Steps(NoPicture(0.5, "unplugged"), frame(1.0))
    with seeing(camera) as vision:
        wait_until_loaded(vision)
        assert judged(vision, camera) == Sight(NoPicture(0.5, "unplugged"))
        assert isinstance(judged(vision, camera).frame, Frame)


def test_what_is_seen_never_goes_back_in_time() -> None:
    looking, go_on = Event(), Event()

    def slow(of: Frame) -> Pose:
        looking.set()
        go_on.wait(PATIENCE_S)
        return pose(of)

    camera = Steps(frame(0.0), NoPicture(0.1, "unplugged"), frame(0.2))
    with seeing(camera, slow) as vision:
        wait_until_loaded(vision)
        camera.next()
        assert looking.wait(PATIENCE_S)
        assert judged(vision, camera).frame.time_s == 0.1
        go_on.set()
        while vision.judged < 1:
            pass
        assert vision.newest.take(0) is None, "the late pose of 0.0 is not shown"
        assert judged(vision, camera).frame.time_s == 0.2


def test_a_film_that_is_over_says_so() -> None:
    def film(_: Event) -> Pictures:
        yield frame(0.0)

    with seeing(film) as vision:
        while not isinstance((sight := next_sight(vision)).frame, NoPicture):
            pass
        assert sight.frame.why == FILM_OVER


def test_an_engine_that_cannot_be_loaded_is_told_in_its_own_words() -> None:
    @contextmanager
    def landmarker() -> Iterator[Callable[[Frame], Pose]]:
        raise NoEngine("The pose model is damaged.")
        yield pose

    vision = Vision(Steps(), landmarker)
    vision.start()
    assert next_sight(vision).frame == NoPicture(0.0, "The pose model is damaged.")
    vision.close()


def test_a_camera_that_cannot_be_read_is_told_in_its_own_words() -> None:
    def camera(_: Event) -> Pictures:
        raise NoVideo("There is no film.")
        yield frame(0.0)

    with seeing(camera) as vision:
        assert next_sight(vision).frame == NoPicture(0.0, "There is no film.")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_mistake_in_a_thread_does_not_leave_a_frozen_picture() -> None:
    def mistaken(_: Frame) -> Pose:
        raise ZeroDivisionError

    camera = Steps(frame(0.0))
    with seeing(camera, mistaken) as vision:
        wait_until_loaded(vision)
        assert judged(vision, camera).frame == NoPicture(0.0, STOPPED)


def test_closing_ends_both_threads_and_frees_the_camera() -> None:
    camera = Steps(frame(0.0))
    with seeing(camera):
        pass
    assert camera.released


def test_closing_twice_or_before_the_start_does_no_harm() -> None:
    camera = Steps()
    Vision(camera, lambda: pytest.fail("never opened")).close()
    with seeing(camera) as vision:
        vision.close()
    assert vision.newest.closed


def test_the_first_pose_waits_for_no_look_round() -> None:
    camera = Steps(*(frame(step / 4) for step in range(8)))

    def crowd(of: Frame) -> Pose:
        return evolve(pose(of), company=True if of.look_round else None)

    with seeing(camera, crowd) as vision:
        vision.attend("wary")
        vision.loaded.wait(PATIENCE_S)
        seen = [judged(vision, camera).pose for _ in range(3)]
    assert [each.company for each in seen if each] == [None, False, False]


def test_while_the_place_is_set_up_somebody_else_is_looked_for_once_a_second() -> None:
    camera = Steps(*(frame(step / 4) for step in range(24)))
    asked: list[float] = []

    def crowd(of: Frame) -> Pose:
        asked.extend([of.time_s] if of.look_round else [])
        return evolve(pose(of), company=True if of.look_round else None)

    with seeing(camera, crowd) as vision:
        vision.loaded.wait(PATIENCE_S)
        assert judged(vision, camera).pose is not None
        vision.attend("wary")
        seen = [judged(vision, camera).pose for _ in range(12)]
        vision.attend("full")
        after = judged(vision, camera).pose
    assert asked == [0.25, 1.25, 2.25]
    assert [each.company for each in seen if each] == [False] * 4 + [True] * 8
    assert after is not None
    assert after.company is None
