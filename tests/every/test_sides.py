"""In every routine that has sides, whoever only listens knows which side it is."""

import pytest

from coach.exercise.library import exercises, measures
from coach.files.read import read
from coach.places import shipped
from coach.session import session as play
from coach.session.coaching import coach
from coach.session.events import SetBegan
from coach.session.library import routines
from coach.session.routine import Routine
from coach.session.saying import Coaching, Phrase
from coach.session.steps import steps

MEASURES = measures(shipped("assets", "measures.toml"))
EXERCISES = exercises(shipped("assets", "exercises"), MEASURES).good
PHRASES = read(shipped("assets", "phrases.toml"), dict[str, Phrase])
ROUTINES = routines(EXERCISES, shipped("routines")).good


@pytest.mark.parametrize("routine", ROUTINES.values(), ids=ROUTINES)
def test_each_set_of_a_side_begins_with_its_name(routine: Routine) -> None:
    session, _ = play.begin(routine, steps(routine, EXERCISES), MEASURES, 0.0)
    coaching, begun = Coaching(PHRASES), 0
    while session.stage != "done":
        go_on = play.start_set if session.stage == "prepare" else play.skip
        session, events = go_on(session, session.time_s + 1.0)
        coaching, said = coach(coaching, session, events, session.time_s)
        heard = " ".join(say.text for say in said)
        for event in events:
            if isinstance(event, SetBegan):
                begun += 1
                assert event.step.side is None or f"{event.step.side} side" in heard, event.step.exercise.id
    assert begun == len(session.steps)
