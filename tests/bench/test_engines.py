from coach.bench.engines import CONTENDERS, TURN, Contender, Took, bars, figures, frames_of, measured
from coach.camera.recording import recording
from films import PATIENT

LITE = (Contender("mediapipe", "lite"), Contender("litert", "lite", 1))


def test_all_take_their_turns_and_the_first_does_not_count() -> None:
    frames = frames_of(recording(PATIENT / "bridge_5reps.mp4"), 5)
    took = measured(frames, range(3), LITE)
    assert {each: len(times.wall_ms) for each, times in took.items()} == dict.fromkeys(LITE, 2 * TURN)
    assert all(ms > 0 for times in took.values() for ms in (*times.wall_ms, *times.cpu_ms))
    assert [each.what for each in figures(took)] == ["mediapipe lite", "litert lite, 1 thread"] * 2


def test_ratios_are_of_medians() -> None:
    took = {each: Took([40.0] * 3, [20.0] * 3) for each in CONTENDERS}
    took[Contender("litert", "full", 1)] = Took([30.0] * 3, [9.0, 10.0, 99.0])
    took[Contender("litert", "full", 2)] = Took([10.0] * 3, [20.0] * 3)
    assert [each.value for each in bars(took)] == [0.5, 1.0, 0.25]
