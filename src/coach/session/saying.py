"""What can be said, and what was said before, as values. What to say now is decided in `coaching` and `pacing`."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

from coach.exercise.definition import Side
from coach.wording import Worded

Tone: TypeAlias = Literal["position", "losing", "done", "rest-over"]
SayKind: TypeAlias = Literal["cue", "praise", "count", "notice"]


@frozen
class Say:
    """Something to say and to show, and the tone before it."""

    text: str
    kind: SayKind
    tone: Tone | None = None


@frozen
class Phrase:
    """One entry of assets/phrases.toml; `text` may have places in braces."""

    text: str
    kind: SayKind
    tone: Tone | None = None

    def say(self, **places: str) -> Say:
        return Say(Worded(self.text, **places), self.kind, self.tone)


@frozen(weakref_slot=False)
class Coaching:
    """The memory of what was said. `told` counts the cues of this set, `since_s` is when each fault was first seen,
    `reminded` how often breathing was due in this hold, `worked` the side of the last repetition, `lost_s` when it was
    told that the body is not seen, `blind` since then. `learnt` are the exercises whose own range was told.
    """

    phrases: Mapping[str, Phrase] = field(repr=False)
    cued_s: float = -1e9
    framed_s: float = -1e9
    framing: str = ""
    told: Mapping[str, int] = field(factory=dict)
    since_s: Mapping[str, float] = field(factory=dict)
    spans: tuple[frozenset[str], ...] = (frozenset(),)
    counted: int = 0
    reminded: int = 0
    breath: str = ""
    worked: Side | None = None
    lost_s: float = -1e9
    blind: bool = False
    learnt: frozenset[str] = frozenset()

    def phrase(self, key: str, **places: str) -> Say:
        return self.phrases[key].say(**places)
