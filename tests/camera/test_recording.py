import os
import shutil
import subprocess
from itertools import islice, pairwise
from pathlib import Path
from threading import Event

import numpy as np
import pytest

from clockwork import Clockwork
from coach.camera.frame import Frame
from coach.camera.recording import Recording, paced, played, recording
from coach.problems import NoVideo
from films import film, film_of, flat, still

ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="makes its film with ffmpeg")


def frames(of: Recording) -> list[Frame]:
    return [frame for frame in of(Event()) if isinstance(frame, Frame)]


def level(frame: Frame) -> float:
    return float(np.mean(frame.picture))


def test_a_film_says_how_large_and_how_long_it_is(tmp_path: Path) -> None:
    read = recording(film(tmp_path / "film.avi", frames=24, fps=12))
    assert (read.width, read.height, read.fps, read.frames) == (64, 48, 12, 24)


def test_every_frame_comes_once_with_its_time_in_the_film(tmp_path: Path) -> None:
    read = frames(recording(film(tmp_path / "film.avi", frames=12, fps=12)))
    assert [frame.time_s for frame in read] == pytest.approx([number / 12 for number in range(12)])
    assert [level(frame) for frame in read] == pytest.approx([20 * number for number in range(12)], abs=3)


@ffmpeg
def test_a_film_of_variable_rate_keeps_its_own_times(tmp_path: Path) -> None:
    even, uneven = film(tmp_path / "film.avi", frames=40, fps=20), tmp_path / "uneven.mp4"
    # Every fourth picture of the first second, then all of them: as a telephone does in bad light.
    slow_start = "select='if(lt(n,20),not(mod(n,4)),1)'"
    command = ["ffmpeg", "-v", "error", "-i", even, "-vf", slow_start, "-fps_mode", "vfr", "-c:v", "mpeg4", uneven]
    subprocess.run(command, check=True)
    times = [frame.time_s for frame in frames(recording(uneven))]
    assert times[:6] == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1.0], abs=0.01)
    assert times[-1] == pytest.approx(1.95, abs=0.01)


@ffmpeg
def test_a_film_without_time_stamps_is_timed_by_its_rate(tmp_path: Path) -> None:
    bare = tmp_path / "film.h264"
    subprocess.run(["ffmpeg", "-v", "error", "-i", film(tmp_path / "film.avi"), "-c:v", "libx264", bare], check=True)
    read = recording(bare)
    times = [frame.time_s for frame in frames(read)]
    assert len(times) == 12
    assert [later - earlier for earlier, later in pairwise(times)] == pytest.approx([1 / read.fps] * 11)


def test_a_still_picture_is_one_frame(tmp_path: Path) -> None:
    read = frames(recording(still(tmp_path / "plank.jpg", level=90)))
    assert [frame.time_s for frame in read] == [0.0]
    assert level(read[0]) == pytest.approx(90, abs=2)


def test_names_outside_ascii_are_opened(tmp_path: Path) -> None:
    assert len(frames(recording(still(tmp_path / "Übung 腹.png")))) == 1
    assert len(frames(recording(film(tmp_path / "Übung 腹.avi")))) == 12


@pytest.mark.parametrize("name", ["film.mp4", "picture.png"])
def test_an_empty_file_is_no_video(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.touch()
    with pytest.raises(NoVideo, match="empty"):
        recording(path)


@pytest.mark.parametrize("name", ["letter.mp4", "letter.jpg", "letter.txt"])
def test_a_file_of_another_kind_is_no_video(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Dear doctor,\n" * 100)
    with pytest.raises(NoVideo, match="another kind"):
        recording(path)


def test_a_film_without_pictures_is_no_video(tmp_path: Path) -> None:
    with pytest.raises(NoVideo, match="empty, damaged"):
        recording(film_of(tmp_path / "none.avi", [], 12, (64, 48)))


def test_what_is_not_there_is_no_video(tmp_path: Path) -> None:
    with pytest.raises(NoVideo, match="There is no file"):
        recording(tmp_path / "gone.mp4")
    with pytest.raises(NoVideo, match="is a folder"):
        recording(tmp_path)


def test_an_address_on_the_network_is_never_asked_for() -> None:
    with pytest.raises(NoVideo, match="There is no file"):
        recording("http://127.0.0.1:9/film.mp4")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_film_one_may_not_read_is_no_video(tmp_path: Path) -> None:
    path = film(tmp_path / "film.avi")
    path.chmod(0)
    with pytest.raises(NoVideo, match="cannot be read"):
        recording(path)


def test_a_film_cut_off_in_the_middle_gives_what_it_has(tmp_path: Path) -> None:
    path = film_of(tmp_path / "film.avi", (flat(60) for _ in range(40)), 12, (64, 48))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert 0 < len(frames(recording(path))) < 40


def test_a_paced_film_gives_each_frame_when_it_is_due(tmp_path: Path) -> None:
    clock = Clockwork()
    for frame in islice(paced(recording(film(tmp_path / "film.avi")), clock)(clock), 12):
        assert frame.time_s == pytest.approx(clock.now_s - 100)


def test_a_paced_film_begins_again_and_its_times_go_on(tmp_path: Path) -> None:
    clock = Clockwork()
    twice = list(islice(paced(recording(film(tmp_path / "film.avi", frames=6, fps=12)), clock)(clock), 12))
    assert [frame.time_s for frame in twice] == pytest.approx([number / 12 for number in range(12)])
    assert level(twice[6]) == level(twice[0])


def test_a_still_as_the_camera_comes_ten_times_a_second(tmp_path: Path) -> None:
    clock = Clockwork()
    seen = list(islice(paced(recording(still(tmp_path / "plank.png")), clock)(clock), 4))
    assert [frame.time_s for frame in seen] == pytest.approx([0, 0.1, 0.2, 0.3])


def test_a_paced_film_ends_when_it_is_told_to(tmp_path: Path) -> None:
    clock = Clockwork(after_s=0.3)
    assert len(list(paced(recording(film(tmp_path / "film.avi", fps=12)), clock)(clock))) == 4


def test_a_late_frame_is_given_at_once(tmp_path: Path) -> None:
    clock = Clockwork()
    pictures = played(recording(film(tmp_path / "film.avi", fps=12)), 0, clock, lambda: clock.now_s - 100)
    next(pictures)
    clock.now_s += 0.5
    next(pictures)
    assert clock.waits[-1] == 0


def test_a_film_nobody_looked_at_goes_on_from_where_it_stood(tmp_path: Path) -> None:
    clock = Clockwork()
    pictures = played(recording(film(tmp_path / "film.avi", fps=12)), 0, clock, lambda: clock.now_s - 100)
    assert next(pictures).time_s == 0
    clock.now_s += 60
    seen = [next(pictures).time_s, next(pictures).time_s]
    assert seen == pytest.approx([60, 60 + 1 / 12])
    assert clock.waits[-1] == pytest.approx(1 / 12)


def test_a_film_deleted_while_it_plays_is_told(tmp_path: Path) -> None:
    clock = Clockwork()
    path = film(tmp_path / "film.avi", frames=3)
    pictures = paced(recording(path), clock)(clock)
    next(pictures)
    path.unlink()
    with pytest.raises(NoVideo, match="There is no file"):
        list(pictures)
