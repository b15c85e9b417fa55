from coach.session.saying import Say
from coach.session.turn import Turn, ended, offered

CUE = Say("Lift your hips a little", "cue")
LEFT = Say("The clock waits for you", "notice")
LOST = Say("I cannot see you well. The clock waits", "notice")
TEN, ELEVEN = Say("10", "count"), Say("11", "count")
PRAISE = Say("That's it", "praise")


def test_into_silence_everything_is_said() -> None:
    for say in (CUE, LEFT, TEN, PRAISE):
        assert offered(Turn(), say) == Turn(say)


def test_what_matters_more_takes_the_word() -> None:
    assert offered(Turn(TEN), CUE) == Turn(CUE)
    assert offered(Turn(LEFT), CUE) == Turn(CUE)


def test_a_notice_waits_for_a_cue() -> None:
    assert offered(Turn(CUE), LEFT) == Turn(CUE, LEFT)


def test_a_number_is_out_of_date_at_once() -> None:
    assert offered(Turn(LEFT), TEN) == Turn(LEFT)
    assert offered(Turn(TEN), ELEVEN) == Turn(ELEVEN)


def test_praise_does_not_wait() -> None:
    assert offered(Turn(CUE), PRAISE) == Turn(CUE)


def test_only_the_newest_waits() -> None:
    assert offered(Turn(CUE, LEFT), LOST) == Turn(CUE, LOST)


def test_who_waits_still_waits_when_the_word_is_taken() -> None:
    assert offered(Turn(LEFT, LOST), CUE) == Turn(CUE, LOST)


def test_after_the_end_who_waited_is_next() -> None:
    assert ended(Turn(CUE, LEFT)) == Turn(LEFT)
    assert ended(Turn(LEFT)) == Turn()
