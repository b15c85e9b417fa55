"""A camera whose pictures come when they are wanted, and what is seen of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Semaphore

from coach.camera.frame import Camera, Frame, NoPicture, Pictures
from coach.pose.body import Pose
from coach.vision import Sight, Vision
from films import flat

PATIENCE_S = 10.0


class Steps:
    """A camera that gives its next picture when it is asked for one."""

    def __init__(self, *pictures: Frame | NoPicture) -> None:
        self._pictures = pictures
        self._asked = Semaphore(0)
        self.released = False

    def next(self) -> None:
        self._asked.release()

    def __call__(self, closing: Event) -> Pictures:
        try:
            for picture in self._pictures:
                while not self._asked.acquire(timeout=0.01):
                    if closing.is_set():
                        return
                yield picture
            closing.wait(PATIENCE_S)
        finally:
            self.released = True


def frame(time_s: float) -> Frame:
    return Frame(time_s, flat(90))


def pose(of: Frame) -> Pose:
    return Pose(of.time_s, 64, 48, None)


@contextmanager
def seeing(camera: Camera, look: Callable[[Frame], Pose] = pose, loaded: Event | None = None) -> Iterator[Vision]:
    """Vision under way; `loaded` is when the landmarker is there."""

    @contextmanager
    def landmarker() -> Iterator[Callable[[Frame], Pose]]:
        if loaded:
            loaded.wait(PATIENCE_S)
        yield look

    vision = Vision(camera, landmarker)
    vision.start()
    try:
        yield vision
    finally:
        if loaded:
            loaded.set()
        vision.close()


def next_sight(vision: Vision) -> Sight:
    sight = vision.newest.take(PATIENCE_S)
    assert sight is not None, "nothing was seen"
    return sight


def judged(vision: Vision, camera: Steps) -> Sight:
    camera.next()
    return next_sight(vision)


def wait_until_loaded(vision: Vision) -> None:
    assert vision.loaded.wait(PATIENCE_S)
