import stat
from pathlib import Path

import pytest

from coach.exchange.keys import fingerprint, is_signed, make_key, own_key, public, read_key, sign
from coach.problems import CoachProblem

WORDS = "three small words"


def test_a_key_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    made = make_key(tmp_path / "key.pem", WORDS)
    assert public(read_key(tmp_path / "key.pem", WORDS)) == public(made)
    assert b"ENCRYPTED" in (tmp_path / "key.pem").read_bytes()
    with pytest.raises(CoachProblem, match="not the passphrase"):
        read_key(tmp_path / "key.pem", "three other words")
    with pytest.raises(CoachProblem, match="needs a passphrase"):
        read_key(tmp_path / "key.pem", None)


def test_only_its_owner_may_read_a_key(tmp_path: Path) -> None:
    make_key(tmp_path / "keys" / "key.pem", None)
    assert stat.S_IMODE((tmp_path / "keys" / "key.pem").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["key.pem"]


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    make_key(tmp_path / "key.pem", WORDS)
    with pytest.raises(CoachProblem, match="cannot be kept"):
        make_key(tmp_path / "key.pem", WORDS)
    assert read_key(tmp_path / "key.pem", WORDS)


def test_the_patient_s_key_is_made_once(tmp_path: Path) -> None:
    assert public(own_key(tmp_path / "own.pem")) == public(own_key(tmp_path / "own.pem"))


def test_a_short_passphrase_and_a_damaged_key_are_told(tmp_path: Path) -> None:
    with pytest.raises(CoachProblem, match="at least 8"):
        make_key(tmp_path / "key.pem", "short")
    (tmp_path / "key.pem").write_bytes(b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    with pytest.raises(CoachProblem, match="damaged"):
        read_key(tmp_path / "key.pem", None)


def test_a_signature_counts_for_its_purpose_and_content_alone(tmp_path: Path) -> None:
    key = own_key(tmp_path / "own.pem")
    signature = sign(key, "plan", b"content")
    assert is_signed(public(key), signature, "plan", b"content")
    assert not is_signed(public(key), signature, "result", b"content")
    assert not is_signed(public(key), signature, "plan", b"Content")
    assert not is_signed("00" * 32, signature, "plan", b"content")


def test_a_fingerprint_can_be_read_out() -> None:
    assert fingerprint("ab" * 32) == "9a2d-b2e2-3f15-04cd"
