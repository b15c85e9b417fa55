"""Five hundred damaged files; `coach bench tampering` takes ten thousand."""

import pytest

from coach.bench import tampering
from coach.bench.tampering import tampered


def test_damaged_files_are_refused_in_words_and_change_nothing() -> None:
    found = tampered(seed=7, files=500)
    assert found.wrong == []
    assert found.refused > 400
    assert found.refused + found.taken == 500
    assert found.memory_mb < 300


def test_what_ends_otherwise_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbles(*_: object) -> None:
        raise KeyError("signature")

    monkeypatch.setattr(tampering, "intake", stumbles)
    assert len(tampered(seed=7, files=10).wrong) == 5
