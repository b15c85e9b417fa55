from pathlib import Path
from threading import Event

import cv2
import numpy as np
import pytest

from assigning import a_plan, signed
from coach.camera.frame import Camera, Frame, Pictures
from coach.exchange.codes import MOST, Collecting, codes_of, keep_codes, picture, read_codes, texts_in
from coach.exchange.scanning import scanned
from coach.problems import CoachProblem, Refused


def test_a_plan_goes_through_pictures_of_its_codes(tmp_path: Path) -> None:
    file = tmp_path / "plan.coachplan"
    file.write_bytes(signed(a_plan()))
    pictures = keep_codes(file.read_bytes(), file.stem, tmp_path / "codes")
    assert pictures[0].name == f"plan-1-of-{len(pictures)}.png"
    assert read_codes(reversed(pictures)) == file.read_bytes()


def test_a_camera_reads_a_code_that_is_turned_small_and_blurred() -> None:
    text = codes_of(signed(a_plan()))[0]
    code = cv2.imdecode(np.frombuffer(picture(text, scale=6), np.uint8), cv2.IMREAD_GRAYSCALE)
    small = cv2.resize(code, (400, 400), interpolation=cv2.INTER_AREA)
    sight = np.full((480, 640, 3), 120, np.uint8)
    sight[40:440, 120:520] = small[..., None]
    turn = cv2.getRotationMatrix2D((320, 240), 6, 0.95)
    sight = cv2.GaussianBlur(cv2.warpAffine(sight, turn, (640, 480), borderValue=(120, 120, 120)), (3, 3), 0)
    assert list(texts_in(sight)) == [text]


def test_missing_codes_are_named() -> None:
    collecting = Collecting()
    texts = codes_of(signed(a_plan()))
    assert [collecting.take(text) for text in (texts[0], texts[0], "something else", "COACH0209AAAAAAAAA2")] == [
        True, True, False, False,
    ]  # fmt: skip
    assert collecting.missing == tuple(range(2, len(texts) + 1))
    with pytest.raises(Refused, match="these are missing: 2"):
        _ = collecting.content


def test_codes_of_two_plans_do_not_mix() -> None:
    texts = codes_of(signed(a_plan()))
    collecting = Collecting()
    for text in texts:
        collecting.take(text)
    collecting.take(f"{texts[0][:9]}FFFFFFFF{texts[0][17:]}")
    assert collecting.missing == tuple(range(2, len(texts) + 1)), "another plan begins anew"


@pytest.mark.parametrize("part", ["AAAA", codes_of(b"0" * 3_000_000)[0][17:]])
def test_a_code_that_is_damaged_or_grows_without_end_is_refused(part: str) -> None:
    collecting = Collecting()
    collecting.take(f"COACH0101{'0' * 8}{part}")
    with pytest.raises(Refused):
        _ = collecting.content


def test_a_plan_that_needs_too_many_codes_is_told() -> None:
    long = np.random.default_rng(1).bytes(MOST * 300)
    with pytest.raises(CoachProblem, match="too long for QR codes"):
        codes_of(long)


def test_a_picture_without_a_code_is_told(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "grey.png"), np.full((80, 80), 128, np.uint8))
    with pytest.raises(Refused, match="no code"):
        read_codes([tmp_path / "grey.png"])
    (tmp_path / "no.png").write_bytes(b"no picture")
    with pytest.raises(CoachProblem, match="not a picture"):
        read_codes([tmp_path / "no.png"])


def held_up(texts: tuple[str, ...], times: int = 2) -> Camera:
    """A camera before which each code is held for a moment, and nothing between them."""

    def pictures(_: Event) -> Pictures:
        nothing, time_s = np.full((480, 640, 3), 120, np.uint8), 0.0
        for text in (*texts, "", *texts[:1]):
            shown = nothing
            if text:
                code = cv2.imdecode(np.frombuffer(picture(text, scale=6), np.uint8), cv2.IMREAD_COLOR)
                shown = nothing.copy()
                shown[30:450, 110:530] = cv2.resize(code, (420, 420), interpolation=cv2.INTER_AREA)
            for _ in range(times):
                time_s += 0.2
                yield Frame(time_s, shown)

    return pictures


def test_a_camera_reads_the_codes_one_after_the_other() -> None:
    content, left = signed(a_plan()), list[int]()
    texts = codes_of(content)
    assert scanned(held_up(texts[::-1]), 60.0, left.append) == content
    assert left == list(range(len(texts) - 1, 0, -1))


def test_without_all_codes_it_gives_up() -> None:
    with pytest.raises(Refused, match="Not all codes"):
        scanned(held_up(codes_of(signed(a_plan()))[1:]), 60.0, lambda _: None)
    with pytest.raises(Refused, match="Not all codes"):
        scanned(held_up(codes_of(signed(a_plan()))), 0.1, lambda _: None)
