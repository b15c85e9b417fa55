"""What the banner says now: one thing, the most important first."""

from attrs import frozen

from coach.gui.language import tr
from coach.gui.widgets.banner import Tone
from coach.measure.framing import sayings
from coach.pose.steady import SOMEBODY_ELSE
from coach.session.saying import Say
from coach.session.under_way import Session

LASTS_S = 5.0
"""How long words stay after they were said."""


@frozen
class Caption:
    words: str = ""
    tone: Tone = "quiet"
    icon: str = ""


@frozen
class Said:
    say: Say
    at_s: float


def caption(session: Session, said: Said | None, away: str, *, awake: bool = True, guesses: bool = False) -> Caption:
    """A camera that is away, and needed, comes before a pause, a pause before all that is seen. `awake`: a body was
    looked for; `guesses`: by a model that cannot always tell one arm from both.
    """
    needs_none = bool(away) and session.by_clock
    if away and not needs_none:
        return Caption(tr("The camera is away. I wait for it."), "cue", "camera-off")
    if session.paused and (guesses or session.stage == "rest") and session.insists(session.time_s):
        return Caption(tr("Paused. If it hurts, raise your arms again now."), "quiet", "pause")
    if session.paused:
        return Caption(tr("Paused. Raise one arm to go on."), "quiet", "pause")
    if needs_none and session.stage == "prepare":
        return Caption(tr("No camera. This needs none: press Enter."), "quiet", "camera-off")
    if not awake and not needs_none and session.stage in ("prepare", "set"):
        return Caption(tr("One moment. I am opening my eyes."), "quiet", "eye")
    return STAGES[session.stage](session, said)


def _prepare(session: Session, _said: Said | None) -> Caption:
    if session.framing.ok:
        return Caption(tr(session.framing.say), "praise")
    return Caption(tr(session.framing.say), "cue", "eye")


def _set(session: Session, said: Said | None) -> Caption:
    now = session.now
    if now.state == "lost":
        return Caption(_why_lost(session), "cue", "eye-off")
    if session.amiss:
        return Caption(tr(session.amiss), "cue", "eye")
    if said is not None and _lasts(session, said):
        return _of_said(said, major=now.quality == "major")
    if now.state == "waiting":
        return Caption(tr(session.step.exercise.start), "quiet")
    if now.state == "left":
        return Caption(tr("Take your time. Come back when you are ready."), "quiet")
    return _of_faults(session)


def _of_faults(session: Session) -> Caption:
    """What is off stays on the screen while it lasts, spoken or not; else what the exercise is about."""
    active = [each for each in session.step.exercise.faults if each.id in session.now.faults]
    if not active:
        return Caption(tr(next(iter(session.step.exercise.points), "")), "quiet")
    worst = min(active, key=lambda each: each.rank)
    return Caption(tr(worst.cue), "major" if session.now.quality == "major" else "cue")


def _why_lost(session: Session) -> str:
    if session.now.why == SOMEBODY_ELSE:
        return tr("Somebody else may be in the picture. Ask them to step aside.")
    return tr(session.amiss) or _capital(tr(session.now.why))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _rest(session: Session, said: Said | None) -> Caption:
    if said is not None and _lasts(session, said):
        return _of_said(said, major=False)
    return Caption(tr("Rest and breathe."), "quiet", "wind")


def _done(_session: Session, _said: Said | None) -> Caption:
    return Caption(tr("All done. Well kept."), "praise")


STAGES = {"prepare": _prepare, "set": _set, "rest": _rest, "done": _done}


def _lasts(session: Session, said: Said) -> bool:
    """What was amiss about the place is told for as long as it is, and no longer."""
    of_place = said.say.text in sayings(session.step.exercise.placement.needs)
    return not of_place and session.time_s - said.at_s < LASTS_S


def _of_said(said: Said, *, major: bool) -> Caption:
    if said.say.kind == "cue":
        return Caption(tr(said.say.text), "major" if major else "cue")
    if said.say.kind == "praise":
        return Caption(tr(said.say.text), "praise")
    return Caption(tr(said.say.text), "quiet")
