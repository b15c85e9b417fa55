"""What is encrypted opens with its key alone."""

from pathlib import Path

import pytest

from coach.exchange.locked import clinic_recipient, is_locked, known_recipient, lock_for, unlock_by
from coach.problems import CoachProblem, Refused

WORDS = "three small words"


def test_the_clinic_alone_opens_what_is_locked_for_it(tmp_path: Path) -> None:
    recipient = clinic_recipient(tmp_path / "clinic.age", WORDS)
    content = lock_for(recipient, b"a result")
    assert is_locked(content)
    assert b"a result" not in content
    assert unlock_by(tmp_path / "clinic.age", WORDS, content) == b"a result"
    spoilt = content[:-1] + bytes([content[-1] ^ 1])
    with pytest.raises(Refused, match="damaged"):
        unlock_by(tmp_path / "clinic.age", WORDS, spoilt)


def test_the_public_half_is_known_without_the_passphrase_and_found_again_when_it_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "clinic.age"
    assert known_recipient(path) == ""
    recipient = clinic_recipient(path, WORDS)
    assert known_recipient(path) == recipient
    path.with_suffix(".recipient").unlink()
    assert clinic_recipient(path, WORDS) == recipient
    path.with_suffix(".recipient").unlink()
    with pytest.raises(CoachProblem, match="not the passphrase"):
        clinic_recipient(path, "another one")


def test_without_a_key_and_for_no_key_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(CoachProblem, match="none on this machine"):
        unlock_by(tmp_path / "clinic.age", WORDS, b"")
    with pytest.raises(CoachProblem, match="not a public key"):
        lock_for("age1nobody", b"")
