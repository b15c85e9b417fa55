"""Rendering the voice, with an engine that hums: no piper is needed."""

import wave
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

TEXTS = {"in-position": "In position", "10": "10"}
HUM = np.sin(np.arange(22_050) * 0.1)
SILENCE = np.zeros(11_025)


@pytest.fixture
def voice(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("voice")


@pytest.fixture
def asked(voice: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the engine is asked to say, once for each take."""
    said: list[str] = []

    def hum(text: str) -> np.ndarray:
        said.append(text)
        return HUM * 0.3

    monkeypatch.setattr(voice, "engine", lambda: hum)
    return said


def test_fixed_phrases_with_a_rendered_voice_are_all(voice: ModuleType) -> None:
    assert voice.missing(voice.FOLDER, voice.wanted()) == [], "packaging/voice.py renders them"


def test_nothing_is_shipped_that_is_not_said(voice: ModuleType) -> None:
    assert voice.too_much(voice.FOLDER, voice.wanted()) == [], "packaging/voice.py removes them"
    assert {path.suffix for path in voice.FOLDER.iterdir()} == {".wav"}


def test_what_is_missing_is_rendered_and_nothing_else(voice: ModuleType, asked: list[str], tmp_path: Path) -> None:
    voice.render(tmp_path, TEXTS)
    assert set(asked) == {"In position.", "10."}
    assert voice.missing(tmp_path, TEXTS) == []
    asked.clear()
    voice.render(tmp_path, TEXTS)
    assert asked == []


def test_what_is_no_longer_said_is_removed(voice: ModuleType, asked: list[str], tmp_path: Path) -> None:
    voice.render(tmp_path, {**TEXTS, "going-on": "Going on"})
    voice.render(tmp_path, TEXTS)
    assert {path.stem for path in tmp_path.iterdir()} == set(TEXTS)


def test_one_clip_is_rendered_again(voice: ModuleType, asked: list[str], tmp_path: Path) -> None:
    voice.render(tmp_path, TEXTS)
    asked.clear()
    voice.render(tmp_path, TEXTS, ["10"])
    assert set(asked) == {"10."}


def test_a_clip_is_what_every_system_plays(voice: ModuleType, asked: list[str], tmp_path: Path) -> None:
    voice.render(tmp_path, TEXTS)
    with wave.open(str(tmp_path / "10.wav")) as clip:
        assert (clip.getnchannels(), clip.getsampwidth(), clip.getframerate()) == (1, 2, 22_050)


def test_the_check_tells_both_ways(
    voice: ModuleType, asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    voice.render(tmp_path, TEXTS)
    assert voice.check(tmp_path, TEXTS) == 0
    assert voice.check(tmp_path, {"10": "10", "paused": "Paused"}) == 1
    told = capsys.readouterr().out
    assert "not rendered: Paused" in told
    assert "not said: in-position.wav" in told
    assert "1 of 2 fixed texts" in told


def test_silence_around_is_trimmed(voice: ModuleType) -> None:
    trimmed = voice.trimmed(np.concatenate([SILENCE, HUM, SILENCE]))
    assert len(HUM) < len(trimmed) < len(HUM) + 0.1 * 22_050
    assert trimmed[0] == trimmed[-1] == 0


@pytest.mark.parametrize("volume", [0.01, 0.2, 1.0])
def test_all_become_as_loud(voice: ModuleType, volume: float) -> None:
    assert np.sqrt(np.mean(voice.levelled(HUM * volume) ** 2)) == pytest.approx(0.1, rel=0.01)


def test_a_peak_is_rounded_off(voice: ModuleType) -> None:
    sound = HUM * 0.1
    sound[::2205] = 5.0
    assert np.abs(voice.levelled(sound)).max() < 10 ** (voice.PEAK_DB / 20)
