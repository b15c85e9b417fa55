"""A film in, an analysis out: the whole way through the real landmarker, on every clip of the rendered person."""

from contextlib import closing
from threading import Event

import pytest

from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.pose.landmarker import landmarker
from coach.session.analysis import analysing, as_json
from films import PATIENT
from judging import EXERCISES, MEASURES, PHRASES
from truth import CLIPS, truth_of, wrong


@pytest.mark.parametrize("clip", CLIPS)
def test_what_happens_in_the_film_is_what_is_found(clip: str) -> None:
    truth = truth_of(clip)
    state = analysing(EXERCISES[truth["exercise"]], MEASURES, PHRASES)
    with landmarker() as landmarks, closing(recording(PATIENT / f"{clip}.mp4")(Event())) as frames:
        for frame in frames:
            assert isinstance(frame, Frame)
            state = state.see(landmarks(frame))
    found = as_json(state.finish())
    assert wrong(found, truth) == []
    assert found["source"]["frames"] == len(truth["angles"])
    assert found["source"]["seconds"] == pytest.approx(truth["seconds"], abs=0.1)
