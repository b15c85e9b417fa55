"""Measuring the own straight line: what somebody who stands before the camera is told until it is known."""

from collections.abc import Mapping

from attrs import field, frozen

from coach.evolving import evolve
from coach.measure.framing import TILTED, Framing, framing
from coach.measure.personal import ENDS, LEVEL_DEG, Personal, Stretch, lengthened, personal_of
from coach.pose.body import Pose
from coach.session.coaching import COMING_S, due
from coach.session.place import Place, settled
from coach.session.saying import Phrase, Say


@frozen(weakref_slot=False)
class OwnLine:
    """`stretch`: how straight somebody stands, as long as it lasts. `place` has what to show, `told` what was said last
    and `told_s` when.
    """

    phrases: Mapping[str, Phrase] = field(repr=False)
    stretch: Stretch = field(default=(), repr=False)
    place: Place = Place()
    told: str = ""
    told_s: float = 0.0


def look(before: OwnLine, pose: Pose) -> tuple[OwnLine, Personal | None, Say | None]:
    """One picture more: what was measured, once it was, and what to say now."""
    stretch = lengthened(before.stretch, pose)
    after, found = evolve(before, stretch=stretch), personal_of(stretch)
    tilted = found is not None and abs(found.tilt_deg) > LEVEL_DEG
    if found is not None and not tilted:
        return after, found, before.phrases["measured"].say()
    after, say = _told(after, TILTED if tilted else _wanted(after, pose), pose.time_s)
    return after, None, say


def _wanted(line: OwnLine, pose: Pose) -> str:
    """The one thing to do: about the place, or to stand straight, or to stay so."""
    if line.stretch:
        return line.phrases["still"].say().text
    view = framing(pose, ENDS, "side")
    return line.phrases["straight"].say().text if view.ok else view.say


def _told(line: OwnLine, words: str, time_s: float) -> tuple[OwnLine, Say | None]:
    """Who is on the way from the button to the place hears nothing."""
    place = settled(line.place, Framing(ok=False, say=words), time_s)
    words, line = place.framing.say, evolve(line, place=place)
    if time_s < COMING_S or not due(words, line.told, line.told_s, time_s):
        return line, None
    return evolve(line, told=words, told_s=time_s), Say(words, "notice")
