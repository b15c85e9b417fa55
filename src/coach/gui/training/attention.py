"""How much of the camera a session needs. Its lamp is on only while somebody is looked for."""

from coach.session.under_way import Session
from coach.vision import Attention


def attention(session: Session, *, hidden: bool) -> Attention:
    """`hidden`: nobody sees the window, it is minimised or the screen is locked."""
    if hidden or session.stage == "done":
        return "none"
    if session.paused:
        return "glance"
    if session.stage == "rest":
        return "none" if session.rests_long else "glance"
    return "wary" if session.stage == "prepare" else "full"
