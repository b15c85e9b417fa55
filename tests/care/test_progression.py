"""Each row of progression: ok, bad, and what follows (reference: clinical 3.5)."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from cared import TABLES
from coach.care.deciding import Case, decisions
from coach.care.plan_rules import within
from coach.care.progression import Decision, Done, Programme, Rung, Standing, Today, Trained, after, bad_reasons, doubts
from coach.care.progression_table import Numbers

TABLE = TABLES.progression
NUMBERS = TABLE.numbers
DAY = dt.date(2026, 3, 2)
LADDER = {
    "bridge": Rung(2, ("tilt",), ("reach",)), "tilt": Rung(1, (), ("bridge",)), "reach": Rung(2, ("bridge",), ()),
    "plank": Rung(3), "walk": Rung(1),
}  # fmt: skip


def did(exercise: str = "bridge", **how: Any) -> Done:
    return Done(exercise, how.pop("level", 1), how.pop("share", 1.0), how.pop("form", 90.0), **how)


def trained(number: int, *done: Done, days: int | None = None, **how: Any) -> Trained:
    """A good session on day `days`, but for what is said otherwise."""
    usual = {"start": 2, "most": 2, "after": 2, "effort": 4, "worse": False, "minutes": 10.0} | how
    day = DAY + dt.timedelta(days=number if days is None else days)
    return Trained(number, day, done=done or (did(),), **usual)


def on(number: int, pain: int | None = 2, **how: Any) -> Today:
    usual = {"phase": "build", "ladder": LADDER, "open_to": frozenset(LADDER)} | how
    return Today(DAY + dt.timedelta(days=number), pain, **usual)


def decided(
    history: list[Trained], today: Today, programme: Programme | None = None, numbers: Numbers = NUMBERS
) -> Any:
    return decisions(Case(TABLE, numbers, tuple(history), programme or Programme(), today))


def only(history: list[Trained], today: Today, programme: Programme | None = None) -> Decision:
    """The decision about the one exercise."""
    [found] = [each for each in decided(history, today, programme) if each.exercise]
    return found


TWO_GOOD = [trained(1), trained(2)]

BAD = [
    ("stopped", trained(1, did(stopped=True))),
    ("stopped", trained(1, stopped=True)),
    ("rose", trained(1, start=1, most=3)),
    ("worst", trained(1, start=9, most=9)),
    ("form-twice-low", trained(1, did(form=50.0, low_form_sets=2))),
    ("day-after-worse", trained(1, worse=True)),
]
NOT_OK = [
    ("not-all-done", trained(1, did(share=0.89))),
    ("form-low", trained(1, did(form=79.0))),
    ("form-unseen", trained(1, Done("bridge", 1, 1.0, None))),
    ("pain", trained(1, start=4, most=4)),
    ("pain-lasting", trained(1, start=5, most=5)),
    ("pain-unsaid", trained(1, after=None)),
    ("day-after-unknown", trained(1, worse=None)),
    ("hard", trained(1, effort=7)),
    ("effort-unsaid", trained(1, effort=None)),
]
OK = [
    trained(1), trained(1, did(share=0.9)), trained(1, did(form=80.0)), trained(1, start=3, most=3),
    trained(1, start=1, most=2), trained(1, effort=6), trained(1, Done("walk", 1, 1.0, None, guided=True)),
]  # fmt: skip


def words_of(rows: Any, name: str) -> str:
    return next(rule.words for rule in rows if rule.id == name)


@pytest.mark.parametrize(("row", "session"), BAD)
def test_each_bad_row_makes_a_session_bad(row: str, session: Trained) -> None:
    found = bad_reasons(TABLE, NUMBERS, session, session.done[0], lasting=False)
    assert words_of(TABLE.bad, row) in [reason.template for reason in found]


@pytest.mark.parametrize(("row", "session"), NOT_OK)
def test_each_row_keeps_a_session_from_counting(row: str, session: Trained) -> None:
    found = doubts(TABLE, NUMBERS, session, session.done[0], lasting=row == "pain-lasting")
    assert [reason.template for reason in found] == [words_of(TABLE.not_ok, row)]
    assert bad_reasons(TABLE, NUMBERS, session, session.done[0], lasting=False) == ()


@pytest.mark.parametrize("session", OK)
def test_a_good_session_counts(session: Trained) -> None:
    assert doubts(TABLE, NUMBERS, session, session.done[0], lasting=False) == ()


def test_every_row_of_bad_and_not_ok_is_reached() -> None:
    assert {rule.id for rule in TABLE.bad} == {row for row, _ in BAD}
    assert {rule.id for rule in TABLE.not_ok} == {row for row, _ in NOT_OK}


def test_long_standing_pain_is_allowed_a_four() -> None:
    session = trained(1, start=4, most=4)
    assert doubts(TABLE, NUMBERS, session, session.done[0], lasting=True) == ()


HALVED = Programme({"bridge": Standing(1, halved=True)})
TOP = Programme({"plank": Standing(3)})
LONGER = [trained(1, days=0, minutes=10.0), trained(2, days=15, minutes=30.0), trained(3, days=16, minutes=30.0)]
LATER = [trained(1, days=0), trained(2, days=9, minutes=10.0), *LONGER[1:]]

STEPS = [
    ("long-off", TWO_GOOD, on(24), Programme({"bridge": Standing(2)}), ("down two", None, 1)),
    ("off", TWO_GOOD, on(10), Programme({"bridge": Standing(2)}), ("down", None, 1)),
    ("bad", [trained(1), trained(2, start=1, most=3)], on(3), Programme({"bridge": Standing(2)}), ("down", None, 1)),
    ("bad-twice", [trained(1, stopped=True), trained(2, stopped=True)], on(3), None, ("down link", "tilt", 1)),
    ("relief", TWO_GOOD, on(3, phase="relief"), None, ("hold", None, 1)),
    ("troubled", [trained(1, did("plank"), stopped=True), trained(2)], on(3), None, ("hold", None, 1)),
    ("pain-now", TWO_GOOD, on(3, pain=4), None, ("hold", None, 1)),
    ("pain-now", TWO_GOOD, on(3, pain=None), None, ("hold", None, 1)),
    ("stepped", TWO_GOOD, on(3), Programme(stepped_up=2), ("hold", None, 1)),
    ("not-yet", [trained(1)], on(3), None, ("hold", None, 1)),
    ("not-yet", [trained(1, days=1), trained(2, days=1)], on(3), None, ("hold", None, 1)),
    ("not-yet", [trained(1), trained(2, did(form=70.0))], on(3), None, ("hold", None, 1)),
    ("after-flare", TWO_GOOD, on(3), Programme(volume_halved=True, halved_after=1, stepped_up=-1), ("hold", None, 1)),
    ("sets-back", TWO_GOOD, on(3), HALVED, ("full sets", None, 1)),
    ("top", [trained(1, did("plank", level=3)), trained(2, did("plank", level=3))], on(3), TOP, ("hold", None, 3)),
    ("too-much", LATER, on(17), None, ("hold", None, 1)),
    ("up", TWO_GOOD, on(3), None, ("up", None, 2)),
    ("up", [trained(1, did(level=2)), trained(2, did(level=2))], on(3), None, ("up", "reach", 1)),
]


@pytest.mark.parametrize(("row", "history", "today", "programme", "step"), STEPS)
def test_each_row_of_the_steps_decides(
    row: str, history: list[Trained], today: Today, programme: Programme | None, step: tuple[str, str | None, int]
) -> None:
    found = next(each for each in decided(history, today, programme) if each.exercise in ("bridge", "plank"))
    if row == "troubled":
        found = next(each for each in decided(history, today, programme) if each.exercise == "bridge")
    assert (found.rule, (found.kind, found.exercise_to, found.level_to)) == (row, step)
    assert found.reasons


def test_a_plan_can_switch_proposals_off_for_one_exercise() -> None:
    today = evolve(on(3), settled=frozenset({"bridge"}))
    [found] = [each for each in decided(TWO_GOOD, today) if each.exercise]
    assert (found.kind, found.rule) == ("hold", "no-proposals")
    other = evolve(on(3), settled=frozenset({"plank"}))
    assert [each.kind for each in decided(TWO_GOOD, other) if each.exercise] == ["up"]


def test_a_plan_can_switch_proposals_off() -> None:
    off = evolve(NUMBERS, proposals=False)
    [found] = [each for each in decided(TWO_GOOD, on(3), numbers=off) if each.exercise]
    assert (found.kind, found.rule) == ("hold", "no-proposals")


def test_a_plan_can_bring_its_own_numbers() -> None:
    three = evolve(NUMBERS, ok_sessions_needed=3)
    [found] = [each for each in decided(TWO_GOOD, on(3), numbers=three) if each.exercise]
    assert found.rule == "not-yet"


def test_every_row_of_the_steps_is_reached() -> None:
    assert {rule.id for rule in TABLE.steps} == {row for row, *_ in STEPS} | {"no-proposals"}


FOUR_WEEKS = {"days": 28, "kept": 0.7, "better": 1.0}
PROGRAMME = [
    ("flare", [trained(1, worse=True)], on(2), Programme(), "halve volume"),
    ("flare-over", TWO_GOOD, on(3), Programme(volume_halved=True), "full volume"),
    ("questionnaire-worse", TWO_GOOD, on(3, peg_worse=1.0), Programme(), "see clinician"),
    ("disability-worse", TWO_GOOD, on(3, rmdq_worse=5.0), Programme(), "see clinician"),
    ("no-better", TWO_GOOD, on(3, pain=5, **FOUR_WEEKS), Programme(), "see clinician"),
    ("taper", TWO_GOOD, on(3, low_days=28), Programme(), "taper"),
]


@pytest.mark.parametrize(("row", "history", "today", "programme", "kind"), PROGRAMME)
def test_each_row_of_the_programme_decides(
    row: str, history: list[Trained], today: Today, programme: Programme, kind: str
) -> None:
    found = next(each for each in decided(history, today, programme) if not each.exercise)
    assert (found.rule, found.kind) == (row, kind)


def test_every_row_of_the_programme_is_reached() -> None:
    assert {rule.id for rule in TABLE.programme} == {row for row, *_ in PROGRAMME}


def test_one_exercise_steps_up_a_session_and_the_one_that_waited_longest() -> None:
    both = [trained(number, did(), did("plank")) for number in (1, 2, 3)]
    waited = Programme({"bridge": Standing(1, raised=1), "plank": Standing(1)})
    ups = [each for each in decided(both, on(4), waited) if each.upward]
    assert [each.exercise for each in ups] == ["plank"]


def test_a_step_down_leaves_no_step_up_beside_it() -> None:
    history = [trained(1, did(), did("plank")), trained(2, did(), did("plank", form=50.0, low_form_sets=2))]
    assert not [each for each in decided(history, on(3)) if each.upward]


def test_at_the_end_of_a_session_only_steps_down_are_made() -> None:
    assert decided(TWO_GOOD, on(2, ending=True)) == ()
    downs = decided([*TWO_GOOD, trained(3, stopped=True)], on(3, pain=None, ending=True))
    assert [each.kind for each in downs] == ["down"]


def test_a_bad_session_is_counted_once() -> None:
    history = [trained(1, level := did(level=2)), trained(2, level, stopped=True)]
    programme = after(Programme(), only(history, on(2, ending=True)))
    assert programme.of("bridge").level == 1
    assert not [each for each in decided(history, on(3), programme) if each.kind.startswith("down")]


def test_a_break_is_counted_once() -> None:
    programme = Programme({"bridge": Standing(2)})
    for each in decided(TWO_GOOD, on(12), programme):
        programme = after(programme, each)
    assert programme.of("bridge").level == 1
    assert not [each for each in decided(TWO_GOOD, on(12), programme) if each.kind.startswith("down")]


def test_at_the_lowest_level_half_the_sets_stay() -> None:
    programme = after(Programme(), only([trained(1, stopped=True)], on(1, ending=True)))
    assert programme.of("bridge") == Standing(1, halved=True, stepped=1, judged=1, raised=0)


def test_the_easier_exercise_stands_in_and_the_way_up_leads_back() -> None:
    down = Decision("down link", "bad-twice", "bridge", 1, "tilt", 1, (), 2)
    programme = after(Programme(), down)
    assert programme.place("bridge") == "tilt"
    assert programme.of("tilt").halved
    up = Decision("up", "up", "tilt", 1, "bridge", 1, (), 6)
    assert after(programme, up).place("bridge") == "bridge"


def test_a_step_up_leads_only_to_what_is_open() -> None:
    history = [trained(1, did(level=2)), trained(2, did(level=2))]
    assert only(history, on(3, open_to=frozenset({"bridge"}))).rule == "top"


def test_nor_does_a_step_down() -> None:
    """What is easier may be gated: bending where bending makes it worse."""
    badly = [trained(1, did(level=2), stopped=True), trained(2, did(level=2), stopped=True)]
    assert only(badly, on(3)).exercise_to == "tilt"
    found = only(badly, on(3, open_to=frozenset({"bridge"})))
    assert (found.exercise_to, found.level_to) == (None, 1)


def test_what_a_plan_began_at_level_two_goes_down_from_there() -> None:
    found = only([trained(1, did("plank", level=3)), trained(2, did("plank", level=3), stopped=True)], on(3))
    assert (found.level_from, found.level_to) == (3, 2)


def test_a_plan_s_own_numbers_count_within_limits() -> None:
    loose = Numbers(ok_pain=10, rise_bad=99, worst_pain=99, ok_sessions_needed=0, growth_most=9, ok_form=float("nan"))
    kept = within(TABLES.progression, loose)
    assert (kept.ok_pain, kept.rise_bad, kept.worst_pain) == (5, 2, 9)
    assert (kept.ok_sessions_needed, kept.growth_most, kept.ok_form) == (1, 1.5, 80)
    strict = Numbers(ok_pain=1, rise_bad=1, ok_sessions_needed=4)
    assert within(TABLES.progression, strict) == strict
    assert within(TABLES.progression, TABLES.progression.numbers) == TABLES.progression.numbers
