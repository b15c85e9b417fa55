"""Which rendered clips say a text, and which texts need one.

Fixed phrases are rendered whole, as a person would say them; what has places in it, such as the name of an exercise,
is joined from clips at the punctuation, or between a number and its unit.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain
from typing import Final
from zlib import crc32

from attrs import frozen

from coach.exercise.definition import Exercise
from coach.measure import framing
from coach.session.pacing import COUNT_EVERY_S
from coach.session.saying import Phrase

LAST_NUMBER: Final = 120
LONGEST_NAME: Final = 80
"""Letters of a file's name: some systems allow no more than 260 with all its folders."""
JOINT: Final = re.compile(r"([.,:;])\s+|(?<=\d)\s+|(?<=number\})\s+")
PAUSES_S: Final = {",": 0.1, ".": 0.28, ":": 0.2, ";": 0.2, None: -0.06}
"""What is heard of a joint. A number runs into its unit, over the soft ends of both clips."""


@frozen
class Clip:
    """A rendered clip, by its file's name without the ending, and the silence after it."""

    name: str
    pause_s: float = 0.0


def clip_name(text: str) -> str:
    """`That's it` is thats-it. Case and punctuation make no other clip. A long sentence ends in a check sum."""
    name = "-".join(re.findall(r"[a-z0-9]+", text.lower().replace("'", "")))
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 9]}-{crc32(name.encode()):08x}"


def clips(text: str, rendered: Container[str]) -> tuple[Clip, ...] | None:
    """The clips to join, as few as do; `None` where a part of the text has no rendering."""
    if clip_name(text) in rendered:
        return (Clip(clip_name(text)),)
    for joint in reversed(list(JOINT.finditer(text))):
        first = clip_name(text[: joint.start()])
        rest = clips(text[joint.end() :], rendered) if first in rendered else None
        if rest:
            return (Clip(first, PAUSES_S[joint.group(1)]), *rest)
    return None


def fixed_texts(phrases: Mapping[str, Phrase], exercises: Iterable[Exercise]) -> frozenset[str]:
    """Every text that has to have a clip, so that all of coach's own phrases can be said."""
    exercises = tuple(exercises)
    places = {
        "exercise": [exercise.name for exercise in exercises],
        "number": [str(number) for number in range(LAST_NUMBER + 1)],
        "say": framing.sayings(need for exercise in exercises for need in exercise.placement.needs),
    }
    cues = (fault.cue for exercise in exercises for fault in exercise.faults)
    said = (_filled(part, places) for phrase in phrases.values() for part in _parts(phrase.text))
    return frozenset(chain(cues, _tens(phrases["seconds"]), *said))


def _parts(text: str) -> list[str]:
    return JOINT.sub("\n", text).split("\n") if "{" in text else [text]


def _filled(text: str, places: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """A part has at most one place."""
    place = re.search(r"\{(\w+)\}", text)
    if place is None:
        yield text
        return
    for words in places[place.group(1)]:
        yield text.replace(place.group(), words)


def _tens(seconds: Phrase) -> Iterator[str]:
    """The seconds that a hold counts aloud, whole: they are heard most often."""
    for number in range(COUNT_EVERY_S, LAST_NUMBER + 1, COUNT_EVERY_S):
        yield seconds.text.format(number=number)
