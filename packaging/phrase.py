"""Trains and measures the networks that hear "it hurts": assets/models/phrase_*.npz.

    uv run --group phrase python packaging/phrase.py --work FOLDER say LANGUAGE       voices say it: takes as WAV files
    uv run --group phrase python packaging/phrase.py --work FOLDER learn LANGUAGE     trains; writes the weights
    uv run --group phrase python packaging/phrase.py --work FOLDER measure LANGUAGE   leaves one voice out at a time

Needs espeak-ng, flite and festival with its voices kal, ked and slt beside the group. No recording of a person is
used: only what synthesisers say, in rooms that are computed. `measure --noise FILE --talk FOLDER` takes recordings
of one's own for noise and for talk in which nobody says the phrase. An hour or two on two cores.
"""

import argparse
import wave
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from coach.hearing.embedding import Embedding
from coach.hearing.phrase import Phrase
from coach.hearing.spoken import embedding_model, spoken
from hearing import examples, learning, measuring, rooms, said, voices
from hearing.examples import Heard, Sound, Surroundings

ASSETS: Final = Path(__file__).parent.parent / "assets"
TAKES: Final = {"espeak": 240, "joe": 240, "heart": 240}
FEWER: Final = 100
ACCENTED: Final = 60
SPEAKERS: Final = {
    "flite-slt": "slt", "festival-slt": "slt", "flite-kal": "kal", "festival-kal": "kal", "espeak-de": "espeak",
    "espeak-es": "espeak", "joe-de": "joe", "joe-es": "joe", "heart-de": "heart", "heart-es": "heart",
}  # fmt: skip
"""The same person, in two engines or with an accent: none is learned from where the other is measured."""


def write(path: Path, sound: Sound) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(voices.RATE)
        file.writeframes((sound * 30_000).astype("<i2").tobytes())


@cache
def takes(folder: Path) -> tuple[Sound, ...]:
    return tuple(voices.read(path) for path in sorted(folder.glob("*.wav")))


def say(work: Path, language: str) -> None:
    texts = {"phrase": said.PHRASES, "near": said.NEAR, "talk": {language: said.talk(language)}}
    for at, family in enumerate(voices.families(language)):
        for kind, known in texts.items():
            first = at * 37 % len(known[language])
            turned = (*known[language][first:], *known[language][:first])
            count = TAKES.get(family, FEWER)
            for number, (_, sound) in enumerate(voices.takes(family, language, turned, count, 100 * at + len(kind))):
                write(work / language / kind / family / f"{number:04d}.wav", sound)
            print(language, family, kind, count)
    if language == "en":
        for at, (accent, families) in enumerate(said.ACCENTED.items()):
            for family, known in families.items():
                spoken_so = voices.takes(family, accent, known, ACCENTED, at)
                for number, (_, sound) in enumerate(spoken_so):
                    write(work / "en" / "phrase" / f"{family}-{accent}" / f"{number:04d}.wav", sound)


def surroundings(work: Path) -> Surroundings:
    dice = np.random.default_rng(1)
    around = tuple(rooms.room(dice, dice.uniform(0.2, 0.9), dice.uniform(0.6, 3.8)) for _ in range(150))
    talk = [sound for family in sorted((work / "en" / "near").iterdir()) for sound in takes(family)[::3]]
    return Surroundings(around, takes(ASSETS / "voice" / "en"), talk)


@cache
def heard(work: Path, language: str) -> dict[str, list[Heard]]:
    """By who says it; "" is nobody who says the phrase."""
    embedding, around, dice = Embedding(embedding_model(ASSETS)), surroundings(work), np.random.default_rng(2)
    found: dict[str, list[Heard]] = {"": examples.others(around.coach, around, embedding, dice, 3)}
    for number in range(250):
        kind = rooms.KINDS[number % len(rooms.KINDS)]
        alone = rooms.microphone(dice, rooms.noise(dice, 4 * rooms.RATE, kind), dice.uniform(-60, -12))
        found[""].append(examples.heard(embedding, alone, None))
    for family in sorted((work / language / "phrase").iterdir()):
        who = found.setdefault(SPEAKERS.get(family.name, family.name), [])
        who += examples.phrases(takes(family), around, embedding, dice, 2)
        for kind, times in (("near", 3), ("talk", 1)):
            who += examples.others(takes(work / language / kind / family.name), around, embedding, dice, times)
        print("listened to", family.name)
    return found


def network_without(work: Path, language: str, who: str | None) -> learning.Weights:
    return learning.learned([each for name, some in heard(work, language).items() if name != who for each in some])


def learn(work: Path, language: str) -> None:
    learning.keep(ASSETS / "models" / f"phrase_{language}.npz", network_without(work, language, None))


def measure(work: Path, language: str, noise: Path | None, talk: Path | None) -> None:
    embedding, dice, least = (
        Embedding(embedding_model(ASSETS)),
        np.random.default_rng(77),
        spoken(ASSETS, language).least,
    )
    people = sorted(name for name in heard(work, language) if name)
    phrases = {name: Phrase(**network_without(work, language, name)) for name in people}
    families = {family.name: takes(family)[::4] for family in sorted((work / language / "phrase").iterdir())}
    left_out = {name: phrases[SPEAKERS.get(name, name)] for name in families}
    noises = (voices.read(noise),) if noise else (rooms.noise(dice, 60 * rooms.RATE, "hum"),)
    for name in ("quiet", "room", "echo", "noise", "coach"):
        place = measuring.Place(dice, name, noises, takes(ASSETS / "voice" / "en"))
        found = measuring.heard_percent(left_out, families, place, embedding, least)
        each = ", ".join(f"{who} {rate:.0f}" for who, rate in found.items())
        print(f"{name}: {np.mean(list(found.values())):.0f} % ({each})")
    shipped = Phrase(**network_without(work, language, None))
    for name, sounds in (("coach", takes(ASSETS / "voice" / "en")), ("talk", takes(talk) if talk else ())):
        print(name, _alarms(shipped, sounds, embedding, least))


def _alarms(phrase: Phrase, sounds: Sequence[Sound], embedding: Embedding, least: float) -> str:
    rows = (measuring.rows_of(embedding, (32_767 * each).astype(np.int16)) for each in sounds)
    count, hours = measuring.alarms(phrase, rows, least)
    return f"{count} false alarms in {hours:.2f} hours"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--noise", type=Path)
    parser.add_argument("--talk", type=Path)
    parser.add_argument("what", choices=("say", "learn", "measure"))
    parser.add_argument("language", choices=tuple(said.PHRASES))
    given = parser.parse_args()
    if given.what == "say":
        say(given.work, given.language)
    elif given.what == "learn":
        learn(given.work, given.language)
    else:
        measure(given.work, given.language, given.noise, given.talk)


if __name__ == "__main__":
    main()
