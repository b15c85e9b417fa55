"""The camera and the landmarker, each in a thread of its own. What they see waits in a mailbox of one place."""

import math
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from threading import Event, Lock, Thread
from time import monotonic
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coach.camera.frame import Camera, Frame, NoPicture, Pictures
from coach.camera.light import Light, light_of
from coach.evolving import evolve
from coach.newest import Newest
from coach.pose.body import Pose
from coach.problems import CoachProblem
from coach.wording import Worded

RESTING_EVERY_S: Final = 0.25
"""At rest the camera is asked for a picture this often: enough for a clock on the screen, and hardly any work."""
GLANCE_EVERY_S: Final = 0.4
"""So often it is looked whether a paused person raises an arm."""
LIGHT_EVERY_S: Final = 0.5
ROUND_EVERY_S: Final = 1.0
"""While the place is set up it is looked this often whether somebody else is in the picture."""
ROUNDS: Final = 3
"""Of so many looks two have to show somebody: while a body moves about one may mistake a part of it for another."""
FILM_OVER: Final = Worded("The film is over.")
STOPPED: Final = Worded("The camera has stopped because of a mistake in coach. Close coach and start it again.")

Landmarker: TypeAlias = Callable[[Frame], Pose]
Attention: TypeAlias = Literal["wary", "full", "glance", "slight", "none"]
"""full: a pose is looked for in every picture. wary: and now and then whether somebody else is there. glance: in a few
a second. slight: pictures come slowly, without a pose. none: the camera is given back to the system and its lamp goes
out.
"""


@frozen(weakref_slot=False)
class Sight:
    """A picture with its own pose. `pose` is `None` where none was looked for: while the model loads, or at rest."""

    frame: Frame | NoPicture
    pose: Pose | None = None


class Vision:
    """`newest` holds the latest `Sight`. Pictures that came while the landmarker was busy are dropped.

    `landmarker` opens the engine; it is called in the thread that uses it, so that loading delays no picture. A
    `CoachProblem` in a thread becomes the last `Sight`, as a `NoPicture` with its words.
    """

    def __init__(
        self,
        camera: Camera,
        landmarker: Callable[[], AbstractContextManager[Landmarker]],
        said: Newest[str] | None = None,
    ) -> None:
        """`said`: where the landmarker puts what it has to say to the person, such as that it sees less well."""
        self.newest: Newest[Sight] = Newest()
        self.said: Newest[str] = Newest() if said is None else said
        self.frames = 0
        self.judged = 0
        self._camera = camera
        self._landmarker = landmarker
        self._waiting: Newest[Frame] = Newest()
        self._early: Frame | None = None
        self._closing = Event()
        self.loaded = Event()
        self._awake = Event()
        self._awake.set()
        self._glancing = Event()
        self._wary = Event()
        self._needed = Event()
        self._needed.set()
        self._shown_s = 0.0
        self._light: Light | None = None
        self._lit_s = 0.0
        self._rounds: tuple[bool, ...] = ()
        self._round_s = 0.0
        self._showing = Lock()
        self._threads = (
            Thread(target=self._told, args=(self._watch,), name="camera"),
            Thread(target=self._told, args=(self._look,), name="pose"),
        )

    @property
    def dropped(self) -> int:
        """Pictures that were never judged because a newer one came."""
        return self._waiting.dropped

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def attend(self, attention: Attention) -> None:
        """How much of what the camera sees is wanted from now on; at first everything."""
        (self._wary.set if attention == "wary" else self._wary.clear)()
        (self._glancing.set if attention == "glance" else self._glancing.clear)()
        (self._needed.clear if attention == "none" else self._needed.set)()
        (self._awake.set if attention in {"wary", "full"} else self._awake.clear)()

    def close(self) -> None:
        """Ends both threads and waits for them: at most as long as the camera takes for a picture."""
        self._end()
        self.newest.close()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()

    def _end(self) -> None:
        self._closing.set()
        self._awake.set()
        self._needed.set()
        self._waiting.close()

    def _told(self, work: Callable[[], None]) -> None:
        """Does the work of a thread. Whatever ends it before its time is told, and ends the other thread."""
        why: str = STOPPED
        try:
            work()
            why = FILM_OVER
        except CoachProblem as problem:
            why = problem.words
        finally:
            if not self._closing.is_set():
                self._end()
                self._show(Sight(NoPicture(self._shown_s, why)))
                self._shown_s = math.inf

    def _show(self, sight: Sight) -> None:
        """Both threads show; a picture just judged may be older than one that needed no judging, and is dropped."""
        with self._showing:
            if sight.frame.time_s >= self._shown_s:
                self._shown_s = sight.frame.time_s
                self.newest.put(sight)

    def _watch(self) -> None:
        """Opens the camera whenever it is needed. Its times begin anew then; those of the frames go on."""
        given_back_s = None
        while not self._closing.is_set() and self._passed_on(given_back_s):
            given_back_s = monotonic()
            self._needed.wait()

    def _passed_on(self, given_back_s: float | None) -> bool:
        """Whether pictures were passed on until nobody needed them: else there are no more, or it is over."""
        later_s = 0.0 if given_back_s is None else None
        with closing(self._camera(self._closing)) as pictures:
            for picture in pictures:
                if self._closing.is_set() or not self._needed.is_set():
                    return not self._closing.is_set()
                if later_s is None:
                    later_s = self._shown_s + monotonic() - (given_back_s or 0.0) - picture.time_s
                self._pass_on(evolve(picture, time_s=picture.time_s + later_s))
                self._pause_between(pictures)
        return False

    def _pass_on(self, picture: Frame | NoPicture) -> None:
        self.frames += 1
        looking = self._awake.is_set() or self._glancing.is_set()
        if isinstance(picture, Frame) and looking:
            if self.loaded.is_set():
                self._waiting.put(picture)
                return
            self._early = picture
        self._show(Sight(picture))

    def _pause_between(self, pictures: Pictures) -> None:
        if not self._awake.wait(0):
            self._awake.wait(GLANCE_EVERY_S if self._glancing.is_set() else RESTING_EVERY_S)
            next(pictures, None)  # taken when the wait began: it lay in the camera's buffer

    def _look(self) -> None:
        with self._landmarker() as landmarks:
            if self._early is not None:  # nobody waits for the next one
                self._waiting.put(self._early)
                self._early = None
            self.loaded.set()
            while (frame := self._waiting.take()) is not None:
                light = self._light or self._measured(frame)
                seen = self._looking_round(evolve(frame, brightness=light.brightness))
                pose = self._looked_round(landmarks(seen))
                self._show(Sight(frame, evolve(pose, light=light)))
                self.judged += 1
                if not 0 <= frame.time_s - self._lit_s < LIGHT_EVERY_S:
                    self._measured(frame)

    def _looking_round(self, frame: Frame) -> Frame:
        if not self._wary.is_set():
            self._rounds = ()
        soon = self._rounds and 0 <= frame.time_s - self._round_s < ROUND_EVERY_S
        # Nobody waits for it before the first pose is there.
        due = self._wary.is_set() and self.judged > 0 and not soon
        return evolve(frame, look_round=True) if due else frame

    def _looked_round(self, pose: Pose) -> Pose:
        """With what the last looks round have shown."""
        if pose.company is not None:
            self._rounds, self._round_s = (*self._rounds, pose.company)[-ROUNDS:], pose.time_s
        return evolve(pose, company=sum(self._rounds) > 1 if self._rounds else None)

    def _measured(self, frame: Frame) -> Light:
        """The light changes slowly: it is measured twice a second, for the pictures after this one."""
        self._light, self._lit_s = light_of(frame.picture), frame.time_s
        return self._light
