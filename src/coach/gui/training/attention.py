"""How much of the camera a session needs. Its lamp is on only while somebody is looked for."""

from typing import Final

from coach.session.under_way import Session
from coach.vision import Attention

LONG_REST_S: Final = 20.0
"""For a shorter rest it is not worth while to give the camera back."""
OPENING_S: Final = 8.0
"""So long before a rest is over the camera is opened again: some take five seconds, and then adjust to the light."""


def attention(session: Session, *, hidden: bool) -> Attention:
    """`hidden`: nobody sees the window, it is minimised or the screen is locked."""
    if hidden or session.stage == "done":
        return "none"
    if session.paused:
        return "glance"
    if session.stage == "rest":
        long = session.step.rest_s >= LONG_REST_S and session.rest_left_s > OPENING_S
        return "none" if long else "slight"
    return "wary" if session.stage == "prepare" else "full"
