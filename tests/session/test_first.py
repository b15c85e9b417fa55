"""What somebody new begins with is there."""

from coach import places
from coach.care.texts import care_texts
from coach.session.first import first
from coach.session.library import routines
from judging import EXERCISES


def test_the_first_routine_the_first_picture_and_the_routine_for_lifting_are_there() -> None:
    known, assets = routines(EXERCISES, places.shipped("routines")).good, places.shipped("assets")
    new = first(assets)
    assert new.routine in known
    assert (assets / "demos" / f"{new.picture}.jpg").exists()
    assert care_texts(assets / "care").workplace.routine in known
