from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from threading import Event
from types import ModuleType
from typing import Any
from zipfile import ZipFile

import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter
from ai_edge_litert.schema_py_generated import BuiltinOperator

from coach.camera.frame import Frame
from coach.camera.opencv import cv2
from coach.camera.recording import recording
from coach.places import shipped
from films import PATIENT

MODELS = shipped("assets", "models")
EVERY = ("lite", "full", "heavy")


@pytest.fixture
def slim_models(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("slim_models")


def original(model: str, file: str = "pose_landmarks_detector.tflite") -> bytes:
    with ZipFile(MODELS / f"pose_landmarker_{model}.task") as bundle:
        return bundle.read(file)


def outputs(content: bytes, picture: np.ndarray) -> dict[str, np.ndarray]:
    interpreter = Interpreter(model_content=content, num_threads=1)
    interpreter.allocate_tensors()
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], picture)
    interpreter.invoke()
    return {each["name"]: interpreter.get_tensor(each["index"]) for each in interpreter.get_output_details()}


def pictures(side: int = 256) -> Iterator[np.ndarray]:
    yield np.random.default_rng(4).random((1, side, side, 3), np.float32)
    for frame in islice(recording(PATIENT / "bridge_5reps.mp4")(Event()), 1):
        assert isinstance(frame, Frame)
        yield cv2.resize(frame.picture, (side, side))[None].astype(np.float32) / 255


@pytest.mark.parametrize("model", EVERY)
def test_a_slim_model_says_of_landmarks_the_same_bit_for_bit(model: str) -> None:
    slim = (MODELS / f"blazepose_{model}.tflite").read_bytes()
    for picture in pictures():
        whole, kept = outputs(original(model), picture), outputs(slim, picture)
        assert list(kept) == ["Identity", "Identity_1", "Identity_3"]
        for name, values in kept.items():
            np.testing.assert_array_equal(values, whole[name])


def test_the_unpacked_detector_finds_the_same_bit_for_bit() -> None:
    unpacked = (MODELS / "blazepose_detector.tflite").read_bytes()
    for picture in pictures(224):
        packed, found = outputs(original("full", "pose_detector.tflite"), picture), outputs(unpacked, picture)
        assert list(found) == list(packed)
        for name, values in found.items():
            np.testing.assert_array_equal(values, packed[name])


def test_nothing_is_left_to_fill_up_when_the_detector_opens(slim_models: ModuleType) -> None:
    model = slim_models.read_model(MODELS / "blazepose_detector.tflite")
    assert all(code.builtinCode != BuiltinOperator.DENSIFY for code in used_codes(model))


def used_codes(model: Any) -> list[Any]:
    return [model.operatorCodes[operator.opcodeIndex] for operator in model.subgraphs[0].operators]


def test_the_slim_models_are_cut_from_the_shipped_bundles(slim_models: ModuleType, tmp_path: Path) -> None:
    for model in EVERY:
        slimmed = slim_models.slim_task(MODELS / f"pose_landmarker_{model}.task", tmp_path)
        assert slimmed.read_bytes() == (MODELS / slimmed.name).read_bytes()
    detector = "blazepose_detector.tflite"
    assert (tmp_path / detector).read_bytes() == (MODELS / detector).read_bytes()


def test_what_only_the_mask_needs_is_gone(slim_models: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "whole.tflite").write_bytes(original("full"))
    model = slim_models.read_model(tmp_path / "whole.tflite")
    before = len(model.subgraphs[0].operators)
    graph = slim_models.slim(model).subgraphs[0]
    assert len(graph.operators) < before
    read = {index for operator in graph.operators for index in operator.inputs} | set(graph.outputs)
    for operator in graph.operators:
        assert read.intersection(operator.outputs)
    assert len(graph.tensors) == len(read | {i for operator in graph.operators for i in operator.outputs})
