from pathlib import Path

import numpy as np
import pytest

from coach.places import shipped
from coach.pose.network import Network, spare_cores, worthwhile_threads

DETECTOR = shipped("assets", "models", "blazepose_detector.tflite")


def chosen(durations_s: dict[int, float], most: int) -> int:
    return worthwhile_threads(durations_s.__getitem__, most)


def test_threads_are_added_while_they_pay() -> None:
    assert chosen({1: 20.0, 2: 11.0, 3: 8.0, 4: 7.8}, most=4) == 3
    assert chosen({1: 20.0, 2: 11.0, 3: 8.0, 4: 7.8}, most=2) == 2


def test_a_thread_that_hardly_helps_is_not_taken() -> None:
    assert chosen({1: 20.0, 2: 18.0}, most=2) == 1


def test_where_there_is_one_core_to_spare_nothing_is_measured() -> None:
    assert chosen({}, most=1) == 1
    assert spare_cores() >= 1


def test_pixels_are_scaled_as_the_model_was_trained() -> None:
    network = Network(DETECTOR, 1, mean=127.5, std=127.5)
    picture = np.zeros((network.side, network.side, 3), np.uint8)
    picture[0, 0] = (0, 255, 127)
    network(picture)
    assert network._input()[0][0, 0] == pytest.approx((-1.0, 1.0, -1 / 255), abs=1e-6)


def test_a_network_is_opened_by_any_name(tmp_path: Path) -> None:
    umlaut = tmp_path / "Übung für den Rücken.tflite"
    umlaut.write_bytes(DETECTOR.read_bytes())
    boxes, logits = Network(umlaut, 1)(np.zeros((224, 224, 3), np.uint8))
    assert boxes.shape == (2254, 12)
    assert logits.shape == (2254, 1)
