"""The phrase in sound, without a microphone and without a thread."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from coach.gui.sound.sound import read_sound
from coach.hearing.embedding import NUMBERS, REACH, STRIDE, Embedding
from coach.hearing.listening import Listening, listen
from coach.hearing.mel import BANDS, RATE
from coach.hearing.spoken import embedding_model, network, spoken
from coach.places import shipped

SOUNDS = Path(__file__).parent / "sounds"
ASSETS = shipped("assets")
SAID = spoken(ASSETS, "en")
PHRASE = network(ASSETS, SAID)
ENDS_S = 2.9
"""When the phrase ends in phrase.wav."""


@pytest.fixture(scope="module")
def embedded() -> Embedding:
    return Embedding(embedding_model(ASSETS))


def sound(name: str) -> np.ndarray:
    return read_sound(SOUNDS / f"{name}.wav").samples * np.float32(32768)


def silence(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE), np.float32)


def heard(samples: np.ndarray, embedded: Embedding, piece_s: float = 0.16) -> list[float]:
    """The moments at which the phrase is heard."""
    listening, found = Listening(), []
    for at in range(0, len(samples), round(piece_s * RATE)):
        listening, said = listen(listening, samples[at : at + round(piece_s * RATE)], embedded, PHRASE, SAID.least)
        if said:
            found.append(listening.heard_s)
    return found


def test_the_phrase_is_heard_within_half_a_second_of_its_end(embedded: Embedding) -> None:
    (at_s,) = heard(sound("phrase"), embedded)
    assert ENDS_S - 0.3 < at_s < ENDS_S + 0.5


@pytest.mark.parametrize("name", ["near", "coach"])
def test_words_like_it_and_coachs_own_voice_are_not_taken_for_it(embedded: Embedding, name: str) -> None:
    assert heard(np.concatenate((silence(1), sound(name), silence(2))), embedded) == []


@pytest.mark.parametrize("piece_s", [0.02, 0.064, 0.5])
def test_how_the_sound_comes_in_pieces_makes_no_difference(embedded: Embedding, piece_s: float) -> None:
    (at_s,) = heard(sound("phrase"), embedded, piece_s)
    assert at_s == pytest.approx(heard(sound("phrase"), embedded)[0], abs=max(piece_s, 0.16))


def test_it_is_heard_again_when_it_is_said_again(embedded: Embedding) -> None:
    assert len(heard(np.concatenate((sound("phrase"), silence(1), sound("phrase"))), embedded)) == 2


def test_half_of_it_is_nothing(embedded: Embedding) -> None:
    half = sound("phrase")[: round((ENDS_S - 0.9) * RATE)]
    assert heard(np.concatenate((half, silence(3))), embedded) == []


def test_softer_by_20_decibels_it_is_still_heard(embedded: Embedding) -> None:
    assert len(heard(sound("phrase") / 10, embedded)) == 1


def test_silence_and_noise_are_nothing(embedded: Embedding) -> None:
    noise = np.random.default_rng(0).normal(size=10 * RATE).astype(np.float32) * 2000
    assert heard(np.concatenate((silence(5), noise, silence(2))), embedded) == []


def test_no_more_is_kept_than_the_phrase_is_long(embedded: Embedding) -> None:
    listening = Listening()
    for _ in range(20):
        listening, _ = listen(listening, silence(1), embedded, PHRASE, SAID.least)
    assert len(listening.samples) < 0.05 * RATE
    assert len(listening.frames) < REACH + STRIDE
    assert len(listening.rows) < 24


def test_rows_are_the_same_one_by_one_or_together(embedded: Embedding) -> None:
    mels = np.random.default_rng(1).random((REACH + 4 * STRIDE, BANDS)).astype(np.float32)
    alone = [embedded(mels[at : at + REACH])[0] for at in range(0, 5 * STRIDE, STRIDE)]
    assert embedded(mels) == pytest.approx(np.array(alone), abs=1e-3)
    assert embedded(mels[: REACH - 1]).shape == (0, NUMBERS)


def test_the_embedding_is_the_published_one() -> None:
    """As pyopen-wakeword 1.1.0 carries it; NOTICE."""
    found = hashlib.sha256(embedding_model(ASSETS).read_bytes()).hexdigest()
    assert found == "c0aea21eb84a4ce90a08c870da41b7a7173b45269e6a3207c71d67c40f3a59d8"


def test_every_language_has_a_phrase_with_its_network() -> None:
    assert spoken(ASSETS, "xx") == spoken(ASSETS, "en")
    for language in ("en", "de", "es"):
        which = spoken(ASSETS, language)
        assert network(ASSETS, which).first.shape[1] == NUMBERS
        assert 0.5 <= which.least < 1
