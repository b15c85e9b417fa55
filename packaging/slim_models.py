"""Cuts the landmark models down to what coach reads (landmarks, presence and heatmap), and unpacks the detector.

BlazePose's landmark model also computes a 256x256 segmentation mask and world landmarks. coach uses neither, and the
mask's wide layers cost a third to a half of the whole inference. What is kept computes the same numbers, bit for bit.

    python packaging/slim_models.py assets/models

reads every `pose_landmarker_NAME.task` in the folder and writes `blazepose_NAME.tflite` beside it, and
`blazepose_detector.tflite`, which is the same in all of them. Its weights are stored without their zeros and filled up
whenever it is opened, which takes 25 of 30 ms; here they are filled up for good.
"""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType
from ai_edge_litert.schema_py_generated import BufferT, BuiltinOperator, ModelT, SubGraphT
from ai_edge_litert.tools.flatbuffer_utils import read_model, write_model

KEPT_OUTPUTS = (b"Identity", b"Identity_1", b"Identity_3")
"""Landmarks, presence and heatmap; Identity_2 is the segmentation mask, Identity_4 the world landmarks."""


def slim(model: ModelT, kept: Iterable[bytes] = KEPT_OUTPUTS) -> ModelT:
    """The same model with only the outputs named in `kept`, and only the operators, tensors and weights they need."""
    graph = model.subgraphs[0]
    kept = set(kept)
    graph.outputs = [index for index in graph.outputs if graph.tensors[index].name in kept]
    graph.operators = operators_behind(graph)
    drop_unused_tensors(graph)
    drop_unused_buffers(model)
    # Signatures and TFLite metadata describe the outputs that are gone.
    model.signatureDefs = []
    model.metadata = []
    return model


def dense(model: ModelT, content: bytes) -> ModelT:
    """The same model (`content` is its file) with weights that are all there, and no operators that fill them up."""
    graph, values = model.subgraphs[0], _worked_through(content)
    sparse = {at for at, code in enumerate(model.operatorCodes) if code.builtinCode == BuiltinOperator.DENSIFY}
    for operator in graph.operators:
        if operator.opcodeIndex in sparse:
            [filled] = operator.outputs
            graph.tensors[filled].buffer = len(model.buffers)
            model.buffers.append(BufferT(data=np.frombuffer(values.get_tensor(filled).tobytes(), np.uint8)))
    graph.operators = [operator for operator in graph.operators if operator.opcodeIndex not in sparse]
    drop_unused_tensors(graph)
    drop_unused_buffers(model)
    model.metadata = []  # it names buffers by numbers that are gone
    return model


def _worked_through(content: bytes) -> Interpreter:
    """After one call without XNNPACK, every tensor of which can be read."""
    plain = OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    interpreter = Interpreter(
        model_content=content, experimental_op_resolver_type=plain, experimental_preserve_all_tensors=True
    )
    interpreter.allocate_tensors()
    interpreter.invoke()
    return interpreter


def operators_behind(graph: SubGraphT) -> list[object]:
    """The operators that the graph's outputs depend on, in their order of execution."""
    needed = set(graph.outputs)
    kept = []
    for operator in reversed(graph.operators):
        if needed.intersection(operator.outputs):
            needed.update(operator.inputs)
            kept.append(operator)
    return kept[::-1]


def drop_unused_tensors(graph: SubGraphT) -> None:
    used = set(graph.inputs) | set(graph.outputs)
    for operator in graph.operators:
        used.update(operator.inputs, operator.outputs)
    used.discard(-1)  # an optional input left out
    renumbered = {old: new for new, old in enumerate(sorted(used))} | {-1: -1}
    graph.tensors = [graph.tensors[index] for index in sorted(used)]
    for numbered in (graph, *graph.operators):
        numbered.inputs = [renumbered[index] for index in numbered.inputs]
        numbered.outputs = [renumbered[index] for index in numbered.outputs]


def drop_unused_buffers(model: ModelT) -> None:
    """Buffer 0 is TFLite's sentinel for "no data" and stays first."""
    used = sorted({tensor.buffer for graph in model.subgraphs for tensor in graph.tensors} | {0})
    renumbered = {old: new for new, old in enumerate(used)}
    model.buffers = [model.buffers[index] if index else BufferT() for index in used]
    for graph in model.subgraphs:
        for tensor in graph.tensors:
            tensor.buffer = renumbered[tensor.buffer]


def slim_task(task: Path, folder: Path) -> Path:
    """Writes `blazepose_NAME.tflite` and `blazepose_detector.tflite` into `folder`."""
    slimmed = folder / f"blazepose_{task.stem.removeprefix('pose_landmarker_')}.tflite"
    with ZipFile(task) as bundle, tempfile.TemporaryDirectory() as unpacked:
        detector = bundle.extract("pose_detector.tflite", unpacked)
        write_model(dense(read_model(detector), Path(detector).read_bytes()), folder / "blazepose_detector.tflite")
        write_model(slim(read_model(bundle.extract("pose_landmarks_detector.tflite", unpacked))), slimmed)
    return slimmed


def main() -> None:
    folder = Path(sys.argv[1])
    for task in sorted(folder.glob("pose_landmarker_*.task")):
        slimmed = slim_task(task, folder)
        print(f"{slimmed.name}: {slimmed.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
