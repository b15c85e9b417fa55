"""A small signed plan as QR codes, and read again from pictures of them.

A code holds capital letters and digits alone, which QR packs tightest: `COACH`, how many codes there are and which
this one is (two digits each), eight digits that all codes of one plan share, and a part of the plan, deflated, in
base 32.
"""

import base64
import binascii
import re
import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from coach.exchange.plan import LARGEST_BYTES
from coach.files.write import write_whole
from coach.problems import CoachProblem, Refused
from coach.wording import Worded

PART: Final = 400
"""Letters of a plan in one code: 65 modules wide, which a laptop's camera still tells apart."""
MOST: Final = 20
_CODE: Final = re.compile(r"COACH(\d\d)(\d\d)([0-9A-F]{8})([A-Z2-7]+)")


def codes_of(content: bytes) -> tuple[str, ...]:
    """The texts of the codes. Raises `CoachProblem` where there would be too many."""
    letters = base64.b32encode(zlib.compress(content, 9)).decode().rstrip("=")
    parts = [letters[at : at + PART] for at in range(0, len(letters), PART)]
    if len(parts) > MOST:
        raise CoachProblem(
            Worded(
                "The plan is too long for QR codes: {n} would be needed, {MOST} are the most.", n=len(parts), MOST=MOST
            )
        )
    plan = sha256(content).hexdigest()[:8].upper()
    return tuple(f"COACH{len(parts):02}{at:02}{plan}{part}" for at, part in enumerate(parts, 1))


class Collecting:
    """The codes of one plan, in any order, until all are there."""

    def __init__(self) -> None:
        self._parts: dict[int, str] = {}
        self._plan: tuple[int, str] | None = None

    def take(self, text: str) -> bool:
        """Whether this was a code of the plan, new or seen before. One of another plan begins anew."""
        found = _CODE.fullmatch(text)
        if found is None or not 0 < int(found[2]) <= int(found[1]) <= MOST:
            return False
        if self._plan != (plan := (int(found[1]), found[3])):
            self._plan, self._parts = plan, {}
        self._parts[int(found[2])] = found[4]
        return True

    @property
    def of(self) -> int:
        """How many codes the plan has; 0 until one was seen."""
        return self._plan[0] if self._plan else 0

    @property
    def missing(self) -> tuple[int, ...]:
        return tuple(at for at in range(1, self._plan[0] + 1) if at not in self._parts) if self._plan else (1,)

    @property
    def content(self) -> bytes:
        """The plan's file. Raises `Refused` where codes are missing or do not belong together."""
        if self._plan is None:
            raise Refused(Worded("There is no code of a plan in the pictures."))
        if self.missing:
            raise Refused(
                Worded(
                    "Of {value} codes these are missing: {listed}.",
                    value=self._plan[0],
                    listed=", ".join(map(str, self.missing)),
                )
            )
        content = _inflated("".join(self._parts[at] for at in sorted(self._parts)))
        if sha256(content).hexdigest()[:8].upper() != self._plan[1]:
            raise Refused(Worded("The codes do not belong together."))
        return content


def _inflated(letters: str) -> bytes:
    try:
        packed = base64.b32decode(letters + "=" * (-len(letters) % 8))
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(packed, LARGEST_BYTES)
    except (binascii.Error, zlib.error) as error:
        raise Refused(Worded("The codes do not belong together.")) from error
    if not unpacking.eof:
        raise Refused(Worded("The codes hold more than a plan, or not all of one."))
    return content


def keep_codes(content: bytes, name: str, folder: Path) -> tuple[Path, ...]:
    """The codes of a plan's file as pictures in `folder`, each with its number. Raises `CoachProblem`."""
    texts = codes_of(content)
    paths = tuple(folder / f"{name}-{at}-of-{len(texts)}.png" for at in range(1, len(texts) + 1))
    try:
        for path, text in zip(paths, texts, strict=True):
            write_whole(path, picture(text))
    except OSError as error:
        raise CoachProblem(
            Worded("The codes cannot be written in {folder}: {why}.", folder=folder, why=error.strerror)
        ) from error
    return paths


def picture(text: str, scale: int = 8) -> bytes:
    """A code as a PNG, with the quiet margin that readers need."""
    import io  # noqa: PLC0415

    import segno  # noqa: PLC0415 - only who shows codes needs it

    out = io.BytesIO()
    segno.make_qr(text, error="m", boost_error=False).save(out, kind="png", scale=scale, border=4)
    return out.getvalue()


def read_codes(pictures: Iterable[Path]) -> bytes:
    """The plan's file from pictures of its codes. Raises `Refused`, and `CoachProblem` for what is no picture."""
    collecting = Collecting()
    for path in pictures:
        for text in texts_of(path):
            collecting.take(text)
    return collecting.content


def texts_of(path: Path) -> Iterator[str]:
    """What the codes in a picture's file say. Raises `CoachProblem` for what is no picture."""
    import cv2  # noqa: PLC0415 - slow to import

    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise CoachProblem(Worded("{path} is not a picture that can be read.", path=path))
    yield from texts_in(picture)


def texts_in(picture: Any) -> Iterator[str]:
    """What the codes in a picture say (numpy, grey or BGR)."""
    import cv2  # noqa: PLC0415

    # OpenCV's older detector overlooks about one code in ten, even as it was drawn.
    found, texts, _, _ = cv2.QRCodeDetectorAruco().detectAndDecodeMulti(picture)
    yield from (text for text in texts if text) if found else ()
