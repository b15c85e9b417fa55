from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coach.places import shipped
from coach.pose.network import TURN, Network, Threaded, cores

DETECTOR = shipped("assets", "models", "blazepose_detector.tflite")
PICTURE = np.zeros((8, 8, 3), np.uint8)


class Machine:
    """A clock, and networks that take as long on it as their number of threads has it."""

    def __init__(self, durations_s: dict[int, float]) -> None:
        self.durations_s, self.time_s, self.called = durations_s, 0.0, list[int]()

    def opens(self, threads: int) -> Any:
        def network(_picture: object) -> list[float]:
            self.called.append(threads)
            self.time_s += self.durations_s[threads]
            return []

        return network

    def found(self, most: int) -> int:
        """The number of threads after many calls."""
        network = Threaded(self.opens, most, lambda: self.time_s)
        for _ in range(most * TURN + 1):
            network(PICTURE)
        assert self.called[-1] == network.threads
        return network.threads


def test_threads_are_added_while_they_pay() -> None:
    assert Machine({1: 20.0, 2: 11.0, 3: 8.0, 4: 7.8}).found(most=4) == 3
    assert Machine({1: 20.0, 2: 11.0, 3: 8.0, 4: 7.8}).found(most=2) == 2


def test_a_thread_that_hardly_helps_is_not_kept_and_no_further_one_is_tried() -> None:
    machine = Machine({1: 20.0, 2: 18.0, 3: 5.0})
    assert machine.found(most=3) == 1
    assert 3 not in machine.called


def test_one_slow_call_decides_nothing() -> None:
    machine = Machine({1: 20.0, 2: 11.0})
    network = Threaded(machine.opens, 2, lambda: machine.time_s)
    for call in range(2 * TURN + 1):
        machine.durations_s[2] = 90.0 if call in (TURN, TURN + 2) else 11.0
        network(PICTURE)
    assert network.threads == 2


def test_with_one_core_there_is_nothing_to_find() -> None:
    machine = Machine({1: 20.0})
    assert Threaded(machine.opens, 1).settled
    assert cores() >= 1


def test_other_programs_say_how_many_cores_are_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert cores() == 1


def test_every_number_of_threads_sees_the_same() -> None:
    network = Threaded(lambda threads: Network(DETECTOR, threads), 2)
    picture = np.random.default_rng(1).integers(0, 255, (network.side, network.side, 3), np.uint8)
    seen = [[each.copy() for each in network(picture)] for _ in range(2 * TURN + 1)]
    assert all(np.array_equal(one, first) for each in seen for one, first in zip(each, seen[0], strict=True))


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
