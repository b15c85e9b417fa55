from coach.bench.engines import frames_of
from coach.bench.fresh import fresh
from coach.bench.peers import looped
from coach.camera.recording import recording
from films import PATIENT


def test_a_loop_takes_the_newest_picture_when_it_has_time_for_it() -> None:
    pictures = tuple(frame.picture for frame in frames_of(recording(PATIENT / "bridge_5reps.mp4"), 3))
    found = fresh(looped, pictures, 1.0, shown=False)
    assert 0 < found.fps < 31
    assert min(found.latencies_ms) > 0
    assert len(found.latencies_ms) <= 30
    assert found.cpu_share > 0
