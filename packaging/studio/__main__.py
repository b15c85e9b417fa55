"""The digital patient, from the command line: demonstrations and contact sheets.

    python packaging/studio demo front-plank bird-dog      writes assets/demos/<id>.webp and <id>.jpg
    python packaging/studio demo --all
    python packaging/studio sheet front-plank --out sheet.png
    python packaging/studio clip --all --out build/bench   writes the clips of clips.toml that are not there yet
    python packaging/studio clip bridge-woman --out .      one of them; --small: only those kept in tests/clips
    python packaging/studio clip --seed 7 --out build/new  of people never seen before

Needs the dependency group "studio", and a display (Xvfb will do).
"""

import argparse
from functools import cache
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from attrs import evolve
from body import BUILDS, Body, body
from clip import record, scripts
from film import distance_m, pictures, takes
from movement import Movement, movement_of
from PIL import Image
from scene import Camera, Picture, Room

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "assets" / "exercises", Path(__file__).parent / "positions")
"""Exercises with their demonstrations, and the positions of relief, which are only to be seen."""
DEMO_FPS = 8.0
DEMO = Camera(height_m=0.6, view_deg=42.0, width=640, height=360)


def main() -> None:
    given = _arguments()
    if given.what is clip:
        clip(given)
        return
    files = {path.stem: path for folder in FOLDERS for path in sorted(folder.glob("*.toml"))}
    for name in files if getattr(given, "all", False) else given.exercise:
        movement = movement_of(files[name])
        given.what(movement, given)
        print(name, flush=True)


def demo(movement: Movement, _given: argparse.Namespace) -> None:
    """A looping animation and a still, from the exercise's own camera place."""
    shot = filmed(movement, DEMO, DEMO_FPS)
    folder = ROOT / "assets" / "demos"
    folder.mkdir(exist_ok=True)
    frames = [Image.fromarray(picture[:, :, ::-1]) for picture in shot]
    frames[0].save(folder / f"{movement.exercise}.webp", save_all=True, append_images=frames[1:], loop=0,
                   duration=round(1000 / DEMO_FPS), quality=60, method=2)  # fmt: skip
    frames[telling(movement, len(frames))].save(folder / f"{movement.exercise}.jpg", quality=88)


def sheet(movement: Movement, given: argparse.Namespace) -> None:
    """The keyframes side by side."""
    shot = filmed(movement, DEMO, DEMO_FPS)
    picked = [shot[min(len(shot) - 1, round(key.at_s * DEMO_FPS))] for key in movement.keyframes[::2]]
    cv2.imwrite(str(given.out), np.hstack(picked))


def clip(given: argparse.Namespace) -> None:
    """Clips with their truth, for the accuracy bench."""
    everyone = given.all or given.seed is not None
    for script in scripts(given.seed):
        wanted = everyone or script.name in given.exercise or (given.small and script.clip.get("small"))
        if wanted and not (given.out / f"{script.name}.json").exists():
            record(script, given.out)
            print(script.name, flush=True)


def filmed(movement: Movement, camera: Camera, fps: float) -> list[Picture]:
    person = _demonstrator()
    shot = takes(person, movement, fps, faces_camera=movement.posture == "side-lying")
    camera = evolve(camera, distance_m=distance_m(shot, camera), yaw_deg=movement.scene.get("yaw", 0.0))
    return list(pictures(person, shot, movement, camera, Room()))


@cache
def _demonstrator() -> Body:
    return body(BUILDS["demo"])


def telling(movement: Movement, count: int) -> int:
    """The frame that shows the exercise best: the end of the longest pause away from the start."""
    keys = movement.keyframes
    pauses = [(b.at_s - a.at_s, (a.at_s + b.at_s) / 2) for a, b in pairwise(keys)
              if a.headings == b.headings and a.headings != keys[0].headings]  # fmt: skip
    at_s = max(pauses)[1] if pauses else keys[len(keys) // 2].at_s
    return min(count - 1, round(at_s * DEMO_FPS))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="studio", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    verbs = parser.add_subparsers(required=True)
    for what in (demo, sheet, clip):
        verb = verbs.add_parser(what.__name__, help=(what.__doc__ or "").splitlines()[0])
        verb.set_defaults(what=what)
        verb.add_argument("exercise", nargs="*")
        verb.add_argument("--out", type=Path, default=Path("sheet.png"))
        verb.add_argument("--all", action="store_true", help="every one there is")
        verb.add_argument("--small", action="store_true", help="of the clips, those kept in tests/clips")
        verb.add_argument("--seed", type=int, help="clips of people drawn by this number, whom no limit was set by")
    return parser.parse_args()


if __name__ == "__main__":
    main()
