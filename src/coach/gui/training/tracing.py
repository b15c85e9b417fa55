"""Gathers the movement of the set under way, and hands it over when the set ends."""

from collections.abc import Callable, Sequence

from coach.log.traces import is_due
from coach.pose.body import Pose
from coach.session.events import Event, SetBegan, SetEnded
from coach.session.under_way import Session


class Tracing:
    def __init__(self, keeps: Callable[[Sequence[Pose]], None], *, on: bool) -> None:
        self._keeps, self._on = keeps, on
        self._poses: list[Pose] = []

    def see(self, session: Session, pose: Pose | None) -> None:
        """What is seen in a rest or a pause belongs to no set."""
        if not self._on or pose is None or session.stage != "set" or session.paused:
            return
        if is_due(self._poses[-1].time_s if self._poses else None, pose.time_s):
            self._poses.append(pose)

    def hear(self, event: Event) -> None:
        if isinstance(event, SetBegan):
            self._poses = []
        if isinstance(event, SetEnded) and self._poses:
            self._keeps(tuple(self._poses))
            self._poses = []
