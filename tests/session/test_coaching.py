from itertools import pairwise

import pytest
from attrs import evolve

from coach.exercise.events import FaultEnded, FaultSeen, FaultSpan, Found, Lost, PositionTaken, Rep, RepDone, Unseen
from coach.measure.framing import HEAD_OUT, NOBODY, SEEN_WHOLE, Framing
from coach.session import session as play
from coach.session.coaching import CUE_EVERY_S, coach
from coach.session.events import SetBegan
from coach.session.place import Place
from coach.session.routine import Item
from coach.session.saying import Coaching
from figure import SideOn
from judging import PHRASES
from listening import Listening
from postures import ALL_FOURS, BIRD_DOG_NEAR, FACE_DOWN, KNEES_UP, PLANK, STANDING
from sessions import Played, bird_dogs, bridges, session

LOST, FOUND = "I cannot see you well. The clock waits", "I see you again"
ELBOWS = evolve(PLANK, upper_arm=-55)


def bent(degrees: float, **more: float) -> SideOn:
    return evolve(PLANK, trunk=12 - degrees / 2, thigh=192 + degrees / 2, shank=192 + degrees / 2, **more)


SAG, ELBOWS_OFF = "Lift your hips a little", "Elbows under your shoulders"


def test_cues_keep_seven_seconds_between_them_and_none_comes_more_than_thrice() -> None:
    listening = Listening("front-plank")
    for second in range(60):
        listening.hear(second, faults=("hips-sag", "elbows-off"))
    assert all(after - before >= CUE_EVERY_S for (before, _), (after, _) in pairwise(listening.cues))
    assert [text for _, text in listening.cues] == [SAG] * 3 + [ELBOWS_OFF] * 3


def test_the_most_important_fault_is_said_first_whichever_came_first() -> None:
    listening = Listening("front-plank")
    listening.hear(0, faults=("elbows-off",))
    assert [text for _, text in listening.cues] == [ELBOWS_OFF]
    for second in range(1, 8):
        listening.hear(second, faults=("elbows-off", "hips-sag"))
    assert [text for _, text in listening.cues] == [ELBOWS_OFF, SAG]


def test_at_the_third_level_only_the_line_is_spoken_of() -> None:
    listening = Listening("front-plank", level=3)
    for second in range(8):
        listening.hear(second, faults=("elbows-off",))
    assert listening.cues == []
    listening.hear(8, faults=("elbows-off", "hips-sag"))
    assert [text for _, text in listening.cues] == [SAG]


def test_who_holds_is_reminded_to_breathe_but_not_over_a_cue_nor_with_the_seconds() -> None:
    listening = Listening("front-plank")
    for second in range(42):
        listening.hear(second, total_s=second, faults=("hips-sag",) if second in (15, 16) else ())
    assert [time_s for time_s, say in listening.said if say.text == "Keep breathing"] == [8, 24, 32]
    listening = Listening("glute-bridge")
    assert not any(listening.hear(second, total_s=second) for second in range(20))


def test_a_new_set_begins_with_a_clean_slate_but_keeps_the_cooldown() -> None:
    listening = Listening("front-plank")
    for second in range(0, 32, 8):
        listening.hear(second, faults=("hips-sag",))
    assert len(listening.cues) == 3
    listening.hear(25, SetBegan(25, listening.session.step))
    listening.hear(26, faults=("hips-sag",))
    assert [time_s for time_s, _ in listening.cues][3:] == [26]
    assert listening.hear(29, SetBegan(29, listening.session.step), faults=("hips-sag",)) == [
        "Front plank. Take your position"
    ]


def test_a_mended_fault_is_praised_if_it_was_named() -> None:
    listening = Listening("front-plank")
    ended = FaultEnded(FaultSpan("hips-sag", 0, 3, -20))
    assert listening.hear(0, ended) == []
    listening.hear(1, faults=("hips-sag",))
    assert listening.hear(3, ended) == ["That's it"]
    assert listening.said[-1][1].kind == "praise"


@pytest.mark.parametrize("now", [{"state": "left"}, {"state": "lost"}, {"faults": ("elbows-off",)}])
def test_there_is_no_praise_for_giving_up_or_for_another_fault(now: dict) -> None:
    listening = Listening("front-plank")
    listening.hear(1, faults=("hips-sag",))
    assert "That's it" not in listening.hear(3, FaultEnded(FaultSpan("hips-sag", 0, 3, -20)), **now)


def test_what_is_too_fast_is_named_the_second_time_in_three_repetitions_and_not_praised_at_once() -> None:
    listening = Listening("glute-bridge")
    for start_s in (0.0, 4.0):
        dropped = FaultSpan("fast-down", start_s + 3.0, start_s + 3.5, 0.5)
        rep = Rep(start_s, start_s + 3.5, full=True, held_s=2.0, side=None, score=90)
        listening.hear(start_s + 3.5, FaultSeen(start_s + 3.5, "fast-down"), FaultEnded(dropped), RepDone(rep))
    assert listening.cues == [(7.5, "Lower slowly")]
    assert not any(say.kind == "praise" for _, say in listening.said)


def test_a_leg_that_is_put_down_low_is_not_praised() -> None:
    listening = Listening("bird-dog")
    for tenth in range(30):
        listening.hear(tenth / 10, faults=("leg-low",), phase="reach")
    ended = FaultEnded(FaultSpan("leg-low", 0, 3, -30))
    assert listening.hear(3, ended, phase=None) == []
    assert listening.hear(4, ended, phase="reach") == ["That's it"]


def test_a_fault_within_a_repetition_is_named_when_it_lasts() -> None:
    listening = Listening("bird-dog")
    for tenth in range(30):
        listening.hear(tenth / 10, faults=("leg-low",), phase="reach")
    assert listening.cues == [(2.0, "Reach your heel back")]


def test_or_when_it_comes_in_two_of_the_last_three() -> None:
    listening = Listening("bird-dog")
    done = RepDone(Rep(0, 5, True, 5, "left", 80))
    for number, faults in enumerate([("leg-low",), (), ("leg-low",)]):
        listening.hear(10.0 * number, faults=faults)
        listening.hear(10.0 * number + 0.5, done)
    assert listening.cues == [(20.0, "Reach your heel back")]


def test_full_repetitions_are_counted_and_partial_ones_named_kindly() -> None:
    listening = Listening("glute-bridge")
    assert listening.hear(5, RepDone(Rep(0, 5, True, 5, None, 90)), reps_full=1) == ["1"]
    assert listening.hear(10, RepDone(Rep(6, 10, False, 0, None, None)), reps_full=1) == ["Almost. A little further"]
    assert listening.hear(15, RepDone(Rep(11, 15, True, 5, None, 90)), reps_full=2) == ["2"]


def test_a_pause_at_the_top_that_is_cut_short_is_named() -> None:
    listening = Listening("glute-bridge")
    assert listening.session.step.hold_s == 2
    assert listening.hear(5, RepDone(Rep(0, 4, True, 1.1, None, 90)), reps_full=1) == ["1", "Stay one breath longer"]
    assert listening.hear(20, RepDone(Rep(16, 20, True, 1.3, None, 90)), reps_full=2) == ["2"]


def test_every_ten_good_seconds_are_counted_once() -> None:
    listening = Listening("front-plank")
    for tenth in range(320):
        listening.hear(tenth / 10, good_s=tenth / 10)
    assert [(time_s, say.text) for time_s, say in listening.said] == [
        (10.0, "10 seconds"), (20.0, "20 seconds"), (30.0, "30 seconds"),
    ]  # fmt: skip


def test_the_breath_is_paced_aloud_while_lying_down() -> None:
    listening = Listening("belly-breathing")
    for tenth in range(150):
        listening.hear(tenth / 10, total_s=tenth / 10)
    assert [(time_s, say.text) for time_s, say in listening.said] == [
        (0.0, "Breathe in"), (4.0, "Breathe out"), (10.0, "Breathe in"), (14.0, "Breathe out"),
    ]  # fmt: skip
    assert listening.hear(15.1, total_s=20.0, state="left") == []


def losing(listening: Listening, lost_s: float, found_s: float, **now: object) -> list[str]:
    """What is said when the body is lost and found again."""
    found = Found(found_s, Unseen(lost_s, found_s, "nobody in the picture"))
    return [*listening.hear(lost_s, Lost(lost_s, "nobody in the picture")), *listening.hear(found_s, found, **now)]


def test_found_again_is_said_but_not_when_the_set_merely_ends() -> None:
    assert losing(Listening("front-plank"), 5, 9) == [LOST, FOUND]
    assert losing(Listening("front-plank"), 5, 9, state="lost") == [LOST]


def test_a_joint_that_comes_and_goes_is_told_once() -> None:
    listening = Listening("front-plank")
    assert losing(listening, 5, 6) == [LOST, FOUND]
    assert [losing(listening, second, second + 1) for second in (7, 9, 12, 20)] == [[]] * 4
    assert losing(listening, 26, 28) == [LOST, FOUND]


def test_what_to_change_about_the_view_is_said_and_not_over_and_over() -> None:
    begun = session(Item("front-plank"))
    coaching, said = Coaching(PHRASES), []
    for tenth in range(200):
        view = Framing(ok=tenth > 150, say=SEEN_WHOLE if tenth > 150 else HEAD_OUT)
        coaching, more = coach(coaching, evolve(begun, place=Place(view)), (), tenth / 10)
        said += [(tenth / 10, say.text) for say in more]
    assert said == [(0.0, HEAD_OUT), (7.0, HEAD_OUT), (14.0, HEAD_OUT), (16.0, SEEN_WHOLE)]


def test_that_nobody_is_there_is_not_said_while_the_eyes_are_opening() -> None:
    played = Played(session(Item("front-plank"))).without_camera(2.5)
    assert played.texts == []
    assert played.without_camera(1.0).texts == [NOBODY]


def test_during_a_set_the_view_is_not_talked_about() -> None:
    listening = Listening("front-plank")
    listening.session = evolve(listening.session, place=Place(Framing(ok=False, say=HEAD_OUT), since_s=-9.0))
    assert listening.hear(1, state="in_position") == []


@pytest.mark.parametrize(
    ("side", "text"),
    [("left", "Side plank, left side. Take your position"), ("right", "Side plank, right side. Take your position")],
)
def test_the_side_is_said_where_there_is_one(side: str, text: str) -> None:
    played = Played(session(Item("side-plank", reps=(1,), side=side))).change(play.start_set)
    assert played.texts[0] == text


def texts(played: Played) -> list[str]:
    return [text for text in played.texts if text != SEEN_WHOLE]


def test_a_plank_from_beginning_to_end_in_words() -> None:
    played = Played(session(Item("front-plank", reps=(1, 1), hold_s=3, rest_s=4))).do(
        (2.0, ALL_FOURS), (1.0, PLANK), (4.0, PLANK)
    )
    played.do((5.0, FACE_DOWN)).do((4.0, PLANK))
    assert texts(played) == [
        "Front plank. Take your position", "In position", "Done. Lower slowly", "Done. Rest now",
        "Rest is over", "Front plank. Take your position", "In position", "Done. Lower slowly",
        "That was the last one. Take your time getting up",
    ]  # fmt: skip


@pytest.mark.parametrize("middle", [bent(-24), bent(24), ELBOWS, bent(20, upper_arm=-60)])
def test_a_whole_plank_with_faults_keeps_to_the_rules(middle: SideOn) -> None:
    played = Played(session(Item("front-plank", reps=(1,), hold_s=40))).do((2.0, ALL_FOURS))
    for _ in range(3):
        played.do((4.0, PLANK), (0.5, middle), (9.0, middle), (0.5, PLANK), (1.0, PLANK))
    cues = [(time_s, say.text) for time_s, say in played.said if say.kind == "cue"]
    assert cues
    assert all(after - before >= CUE_EVERY_S for (before, _), (after, _) in pairwise(cues))
    assert max(map([text for _, text in cues].count, {text for _, text in cues})) <= 3
    assert "That's it" in played.texts


def test_a_good_plank_hears_no_cue() -> None:
    played = Played(session(Item("front-plank", reps=(1,), hold_s=25))).do(
        (2.0, ALL_FOURS), (1.0, PLANK), (30.0, PLANK)
    )
    assert [say.text for _, say in played.said if say.kind == "cue"] == []
    assert [say.text for _, say in played.said if say.kind == "count"] == ["10 seconds", "20 seconds"]


def test_bridges_are_counted_aloud() -> None:
    played = Played(session(Item("glute-bridge", reps=(3,), hold_s=2))).do((2.0, KNEES_UP), *bridges(3))
    assert [say.text for _, say in played.said if say.kind == "count"] == ["1", "2", "3"]


def test_a_low_leg_is_told_while_it_is_low() -> None:
    low = evolve(BIRD_DOG_NEAR, thigh=208, shank=208)
    played = Played(session(Item("bird-dog", reps=(3,), hold_s=2))).do(
        (2.0, ALL_FOURS), (1.0, low), (5.0, low), (1.0, ALL_FOURS), (1.0, ALL_FOURS)
    )
    assert [say.text for _, say in played.said if say.kind == "cue"] == ["Reach your heel back"]
    assert "That's it" not in played.texts


@pytest.mark.parametrize("stage_s", [1.0, 4.0, 8.0, 12.0])
def test_nothing_is_said_twice_at_once(stage_s: float) -> None:
    """At no moment the same words twice, and at most one cue, whatever is pressed when."""
    for press in (play.pause, play.skip, play.end, play.start_set):
        played = Played(
            session(Item("front-plank", reps=(1, 1), hold_s=4, rest_s=3), Item("bird-dog", reps=(1,), hold_s=3))
        )
        played.do((2.0, ALL_FOURS), (0.5, PLANK), (stage_s, bent(-24)), (2.0, PLANK)).change(press).change(play.resume)
        played.do((3.0, STANDING), (0.5, None)).do((2.0, None)).do((2.0, ALL_FOURS), *bird_dogs(2))
        for at_s in {time_s for time_s, _ in played.said}:
            now = [say for time_s, say in played.said if time_s == at_s]
            # What is pressed is heard in the moment of a picture, so a text may come with either.
            assert len({say.text for say in now}) == len(now)
            assert sum(say.kind == "cue" for say in now) <= 1


def test_every_phrase_is_plain_and_has_no_exclamation_mark() -> None:
    assert all("!" not in phrase.text and phrase.text.strip() for phrase in PHRASES.values())
    assert all(phrase.tone is None or phrase.kind != "count" for phrase in PHRASES.values())


def test_being_in_position_sounds_and_is_said() -> None:
    listening = Listening("front-plank")
    assert listening.hear(1, PositionTaken(1)) == ["In position"]
    assert listening.said[0][1].tone == "position"
