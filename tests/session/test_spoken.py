import pytest

from coach.exercise.library import exercises, measures
from coach.files.read import read
from coach.places import shipped
from coach.session.saying import Phrase
from coach.session.spoken import LONGEST_NAME, Clip, clip_name, clips, fixed_texts

PHRASES = read(shipped("assets", "phrases.toml"), dict[str, Phrase])
EXERCISES = exercises(shipped("assets", "exercises"), measures(shipped("assets", "measures.toml"))).good
FIXED = {"front-plank", "dead-bug-heel-tap", "left-side", "take-your-position", "10", "15", "seconds", "10-seconds"}


def test_the_same_words_are_one_clip() -> None:
    assert clip_name("That's it") == clip_name("that\u2019s it!".replace("\u2019", "'")) == "thats-it"


def test_a_fixed_phrase_is_one_clip() -> None:
    assert clips("10 seconds", FIXED) == (Clip("10-seconds"),)


def test_a_number_and_its_unit_join_without_a_gap() -> None:
    joined = clips("15 seconds", FIXED)
    assert joined
    assert [clip.name for clip in joined] == ["15", "seconds"]
    assert joined[0].pause_s < 0


def test_the_name_of_an_exercise_is_joined_with_what_to_do() -> None:
    begin = clips("Front plank, left side. Take your position", FIXED)
    assert begin
    assert [clip.name for clip in begin] == ["front-plank", "left-side", "take-your-position"]
    assert begin[0].pause_s < begin[1].pause_s
    assert begin[2].pause_s == 0


def test_a_name_with_a_comma_stays_whole() -> None:
    begin = clips("Dead bug, heel tap. Take your position", FIXED)
    assert begin
    assert [clip.name for clip in begin] == ["dead-bug-heel-tap", "take-your-position"]


@pytest.mark.parametrize("text", ["", "Think of your left knee", "Front plank, think", "16 seconds", "Left side plank"])
def test_what_has_a_part_without_a_clip_has_none(text: str) -> None:
    assert clips(text, FIXED) is None


def test_every_name_cue_number_and_saying_is_a_fixed_text() -> None:
    texts = fixed_texts(PHRASES, EXERCISES.values())
    assert {exercise.name for exercise in EXERCISES.values()} <= texts
    assert {fault.cue for exercise in EXERCISES.values() for fault in exercise.faults} <= texts
    assert {str(number) for number in range(121)} <= texts
    assert {"left side", "right side", "Take your position", "seconds", "60 seconds"} <= texts
    assert "Paused. Raise one arm to go on" in texts
    assert {"Turn to face the camera", "Something hides your face", "Something hides your ankles"} <= texts


def test_no_fixed_text_has_an_open_place() -> None:
    assert not [text for text in fixed_texts(PHRASES, EXERCISES.values()) if "{" in text]


def test_the_longest_hold_can_be_counted() -> None:
    assert max(dose.hold_s for exercise in EXERCISES.values() for dose in exercise.levels.values()) <= 120


def test_the_name_of_a_long_sentence_is_short_and_its_own() -> None:
    long = "Get help at once if " + "and if ".join(f"this {number} happens " for number in range(20))
    assert len(clip_name(long)) == LONGEST_NAME
    assert clip_name(long) != clip_name(long + "too")
