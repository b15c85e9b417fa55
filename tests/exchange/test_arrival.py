"""What is taken, what is refused, what is asked about."""

import datetime as dt
from pathlib import Path

import pytest
from attrs import evolve

from assigning import FILE, KEY, OTHER_KEY, TODAY, a_plan, signed
from coach.exchange.arrival import Arrival, Kept, arrival
from coach.exchange.assigned import rules_of_plans, take
from coach.exchange.drafting import next_revision
from coach.exchange.keys import fingerprint, public
from coach.exchange.plan import Plan
from coach.exchange.signed import verified
from coach.log.database import open_log
from coach.problems import BadFile, Refused
from judging import EXERCISES
from spoilt import taken_though_spoilt

SECOND = evolve(next_revision(a_plan(), TODAY), goal="Lift my grandchild")


def kept(plan: Plan, key: object = KEY, *, removed: bool = False) -> Kept:
    content = signed(plan, key)  # type: ignore[arg-type]
    return Kept(plan, verified(content).key, content, removed)


def arrives(content: bytes, *before: Kept, today: dt.date = TODAY) -> Arrival:
    return arrival(FILE, content, before, EXERCISES, today)


def test_the_first_plan_is_taken_and_shows_who_it_is_from() -> None:
    found = arrives(signed(a_plan()))
    assert (found.state, found.questions) == ("new", ())
    assert found.plan.prescriber == "A. Example, physiotherapist"
    assert fingerprint(found.key) == fingerprint(public(KEY))


def test_the_next_revision_says_what_changed() -> None:
    told = [str(each) for each in arrives(signed(SECOND), kept(a_plan())).changes]
    assert told == ["goal: Lift my grandchild (was Carry my shopping)"]


def test_changes_of_a_dose_a_new_and_a_missing_exercise_are_told_by_name() -> None:
    session = a_plan().sessions[0]
    bridge, plank, breathing = session.items
    items = (evolve(bridge, reps=(10, 10, 10)), evolve(breathing, exercise="bird-dog", duration_s=None, hold_s=3.0))
    later = evolve(SECOND, goal=a_plan().goal, sessions=(evolve(session, items=items),))
    told = [str(each) for each in arrives(signed(later), kept(a_plan())).changes]
    assert "After the spasm, Glute bridge: repetitions in each set: 10, 10, 10 (was 8, 8)" in told
    assert "After the spasm: new exercise: Bird-dog" in told
    assert "After the spasm: no longer: Side plank" in told
    assert len(told) == 4
    assert plank.exercise == "side-plank"


def test_the_same_file_again_changes_nothing() -> None:
    assert arrives(signed(a_plan()), kept(a_plan())).state == "same"


def test_an_old_revision_is_refused_though_it_was_signed_rightly() -> None:
    with pytest.raises(Refused, match="revision 1 of a plan of which you have revision 2"):
        arrives(signed(a_plan()), kept(a_plan()), kept(SECOND))


def test_another_plan_under_the_same_revision_is_refused() -> None:
    with pytest.raises(Refused, match="same name and revision"):
        arrives(signed(evolve(a_plan(), goal="Another")), kept(a_plan()))


def test_a_plan_that_is_over_is_refused() -> None:
    assert a_plan().expires
    with pytest.raises(Refused, match="counted until 28 May 2026"):
        arrives(signed(a_plan()), today=dt.date(2026, 5, 29))


def test_another_key_for_the_same_plan_is_asked_about() -> None:
    (question,) = arrives(signed(SECOND, OTHER_KEY), kept(a_plan())).questions
    assert question.doubt == "other key"
    assert fingerprint(public(KEY)) in question.words
    assert fingerprint(public(OTHER_KEY)) in question.words


def test_a_plan_of_somebody_unknown_is_asked_about_when_there_is_somebody_known() -> None:
    other = evolve(a_plan(), id="plan-ffff")
    assert [each.doubt for each in arrives(signed(other, OTHER_KEY), kept(a_plan())).questions] == ["foreign"]
    assert arrives(signed(other), kept(a_plan())).questions == ()


def test_a_plan_for_another_patient_is_asked_about() -> None:
    other = evolve(a_plan(), id="plan-ffff", patient="L. 15")
    assert [each.doubt for each in arrives(signed(other), kept(a_plan())).questions] == ["other patient"]


def test_a_plan_that_was_put_away_may_come_again() -> None:
    assert arrives(signed(a_plan()), kept(a_plan(), removed=True)).state == "new"


def test_a_later_version_of_an_exercise_is_noted() -> None:
    session = a_plan().sessions[0]
    items = (evolve(session.items[0], version="00000000"), *session.items[1:])
    found = arrives(signed(evolve(a_plan(), sessions=(evolve(session, items=items),))))
    assert [str(note) for note in found.notes] == [
        "Glute bridge is judged a little differently by this version of coach."
    ]


def test_an_unsigned_plan_and_one_with_half_a_signature_are_refused() -> None:
    whole = signed(a_plan())
    with pytest.raises(Refused, match="not signed"):
        arrives(whole[: whole.index(b"\n[signature]")])
    with pytest.raises(Refused, match="signature is damaged"):
        arrives(whole[:-40])


def test_the_signature_of_another_plan_does_not_fit() -> None:
    text = signed(a_plan())[: signed(a_plan()).index(b"\n[signature]")]
    other = signed(SECOND)
    with pytest.raises(Refused, match="changed since it was signed"):
        arrives(text + other[other.index(b"\n[signature]") :])


def test_a_signed_plan_with_an_exercise_that_is_not_there_is_told_with_its_problems() -> None:
    session = a_plan().sessions[0]
    items = (evolve(session.items[0], exercise="glute-bride"),)
    with pytest.raises(BadFile, match="Did you mean 'glute-bridge'"):
        arrives(signed(evolve(a_plan(), sessions=(evolve(session, items=items),))))


def test_every_single_byte_counts() -> None:
    assert taken_though_spoilt(signed(a_plan()), arrives) == []


def test_no_part_of_a_plan_is_taken_for_the_whole() -> None:
    whole = signed(a_plan())
    for share in range(100):
        with pytest.raises(Refused):
            arrives(whole[: len(whole) * share // 100])


def test_an_exercise_whose_steps_the_plan_keeps_is_known(tmp_path: Path) -> None:
    session = a_plan().sessions[0]
    items = tuple(evolve(item, proposals=at > 0) for at, item in enumerate(session.items))
    with open_log(tmp_path / "log.sqlite3") as log:
        take(log, arrives(signed(evolve(a_plan(), sessions=(evolve(session, items=items),)))), dt.datetime.now(dt.UTC))
        assert rules_of_plans(log, EXERCISES).settled == {items[0].exercise}
