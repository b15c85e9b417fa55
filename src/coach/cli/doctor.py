"""`coach doctor`: what works on this machine, and what to do about the rest."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from statistics import median
from threading import Event
from typing import Final

import attrs
import click
from attrs import frozen

from coach.cli.asking_qt import QUESTIONS, asked
from coach.cli.printing import say, say_json
from coach.problems import CoachProblem

SCHEMA = "coach.doctor/1"
FILM: Final = ("assets", "footage", "patient", "plank_12s_right.mp4")
POSES: Final = 16
HEAVIEST: Final = "heavy"


@frozen
class Finding:
    """`essential`: without it coach is of no use at all."""

    part: str
    works: bool
    says: str
    do: str = ""
    essential: bool = False


@click.command(short_help="Say what works here, and what to do.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
@click.option("--ask-qt", type=click.Choice(tuple(QUESTIONS)), hidden=True)
def doctor(*, as_json: bool, ask_qt: str | None) -> int:
    """Look at the settings, camera, pose model, voice, microphone, display, log and files: what works, and what to do.

    The exit code is 1 when something fails without which nothing can be judged or kept (the model, the log or the
    bundled files), else 0: without a camera, a voice or a display there is still --demo, captions and `coach analyse`.
    """
    if ask_qt:
        say(QUESTIONS[ask_qt]())
        return 0
    found = [finding for look in CHECKS for finding in look()]
    if as_json:
        say_json(
            SCHEMA, {"works": all(each.works for each in found), "findings": [attrs.asdict(each) for each in found]}
        )
    else:
        say("\n".join(line for each in found for line in _lines(each)))
    return int(any(each.essential and not each.works for each in found))


def _lines(finding: Finding) -> Iterator[str]:
    yield f"{'works        ' if finding.works else 'does not work'}  {finding.part:10}  {finding.says}"
    if finding.do:
        yield f"{'':27}{finding.do}"


def camera() -> Iterator[Finding]:
    from coach.camera.devices import cameras, opens

    known = cameras()
    if not known:
        do = "Plug one in. Without one: coach --demo, coach --camera FILM, coach analyse FILM"
        yield Finding("camera", works=False, says="none is connected", do=do)
    for device in known:
        works = opens(device.index)
        do = "" if works else "Close the program that uses it; on Linux your account has to be in the group 'video'."
        says = f"{device.index}: {device.name} {'gives pictures' if works else 'does not open'}"
        yield Finding("camera", works, says, do)


def model() -> Iterator[Finding]:
    from coach import places, settings
    from coach.pose.ladder import START
    from coach.pose.landmarker import chosen

    now, _ = settings.load(places.settings_path())
    measuring = now.model == settings.BY_MEASURING
    model = START if measuring else now.model
    try:
        engine = chosen(now.engine)
        says = f"{model} on {engine.engine} ({engine.why}), {_pose_ms(model, now.engine):.0f} ms a picture"
        if measuring:
            says += f"; {_heavier(_pose_ms(HEAVIEST, now.engine))}"
    except CoachProblem as problem:
        yield Finding("model", works=False, says=str(problem), do="Set coach up again.", essential=True)
        return
    yield Finding("model", works=True, says=says, essential=True)


def _heavier(took_ms: float) -> str:
    from coach.pose.ladder import HEADROOM

    return f"{HEAVIEST}, {took_ms:.0f} ms, with a camera of up to {1000 * HEADROOM / took_ms:.0f} pictures a second"


def _pose_ms(model: str, engine: str) -> float:
    """The usual time of a pose on a film of the demo, once numbers of threads have been tried."""
    from coach import places
    from coach.camera.frame import Frame
    from coach.camera.recording import recording
    from coach.pose.landmarker import landmarker

    took_s = []
    with landmarker(model, engine) as look, closing(recording(places.shipped(*FILM))(Event())) as pictures:
        for frame in islice(pictures, POSES):
            if isinstance(frame, Frame):
                began_s = time.perf_counter()
                look(frame)
                took_s.append(time.perf_counter() - began_s)
    return 1000 * median(took_s[-4:])


def voice() -> Iterator[Finding]:
    """The shipped phrases need no engine; the system's voice says only what is not among them."""
    from coach import places

    clips = len(list(places.shipped("assets", "voice", "en").glob("*.wav")))
    system = asked("voice") or "none, so words of one's own routines are shown and not said"
    do = "" if clips else "Install coach again. Until then there are captions."
    yield Finding("voice", works=clips > 0, says=f"{clips} shipped phrases; the system's voice: {system}", do=do)


def microphone() -> Iterator[Finding]:
    """Asked for only where the person wants the spoken stop; it is always said whether there is one."""
    from coach import places, settings

    now, _ = settings.load(places.settings_path())
    found = asked("microphone")
    asks = "the spoken stop listens with it during sets" if now.listens else "the spoken stop is off"
    do = "" if found or not now.listens else "Plug one in. Until then the key P, the button and both arms stop a set."
    says = f"{found or 'none is found'}; {asks}"
    yield Finding("microphone", works=bool(found) or not now.listens, says=says, do=do)


def display() -> Iterator[Finding]:
    shown = not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    do = "Set coach up again with its bootstrap: it installs what Qt needs." if shown else "Start coach from a desktop."
    found = asked("display")
    if found:
        yield Finding("display", works=True, says=found)
    else:
        yield Finding("display", works=False, says="Qt cannot open a window" if shown else "there is none", do=do)


def log() -> Iterator[Finding]:
    from coach import places
    from coach.log.database import read_log
    from coach.log.reading import sessions

    path = places.log_path()
    try:
        with read_log(path) as db:
            count = len(sessions(db))
    except CoachProblem as problem:
        yield Finding("log", works=False, says=str(problem), essential=True)
        return
    there = next(each for each in (path, *path.parents) if each.exists())
    if not os.access(there, os.W_OK):
        yield Finding("log", works=False, says=f"{there} cannot be written", do="Allow writing there.", essential=True)
        return
    yield Finding("log", works=True, says=f"{count} sessions in {path}", essential=True)


def settings_file() -> Iterator[Finding]:
    from coach import places, settings

    _, notice = settings.load(places.settings_path())
    yield Finding("settings", works=notice is None, says=notice or str(places.settings_path()))


def files() -> Iterator[Finding]:
    from coach import start

    try:
        known = start.repertoire()
    except CoachProblem as problem:
        yield Finding("files", works=False, says=str(problem), do="Set coach up again.", essential=True)
        return
    routines = start.routines(known.exercises)
    says = f"{len(known.exercises.good)} exercises, {len(routines.good)} routines"
    yield Finding("files", works=bool(known.exercises.good), says=says, essential=True)
    for bad in (*known.exercises.bad, *routines.bad):
        yield Finding("files", works=False, says=str(bad), do="Correct the file or take it away.")


# The settings come first: damaged ones are set aside by whoever reads them first, and told only there.
CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    settings_file, camera, model, voice, microphone, display, log, files,
)  # fmt: skip
