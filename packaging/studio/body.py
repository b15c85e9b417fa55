"""The digital patient: a parametric body (anny, CC0 body data) posed by headings.

The body's own axes: x to its left, -y to its front, z up, as in the package.
"""

from collections.abc import Mapping
from typing import Final

import anny
import numpy as np
import torch
from attrs import field, frozen
from movement import Headings
from numpy.typing import NDArray
from posing import Rotation, Vector, rotations

Vertices = NDArray[np.float64]


@frozen
class Build:
    """A person: the package's shares (0-1), and the colours of skin, hair and clothes."""

    shape: Mapping[str, float]
    skin: str = "#c68863"
    hair: str = "#2a1c14"
    shirt: str = "#8c1f2d"
    shorts: str = "#1d1d22"


BUILDS: Final = {
    "demo": Build({"gender": 0.15, "age": 0.62, "muscle": 0.55, "weight": 0.45, "height": 0.5}, "#d9a27e", "#b9b4ad"),
    "man": Build({"gender": 0.0, "age": 0.6, "muscle": 0.6, "weight": 0.5, "height": 0.6}, "#c68863", "#2a1c14",
                 "#26457d"),
    "woman": Build({"gender": 1.0, "age": 0.6, "muscle": 0.5, "weight": 0.45, "height": 0.45}, "#8a5a3c", "#17100b",
                   "#3f8f63", "#2c1f3d"),
    "heavy": Build({"gender": 0.2, "age": 0.7, "muscle": 0.45, "weight": 0.95, "height": 0.5}, "#e0b394", "#5b4632",
                   "#6a6a70", "#22303f"),
    "slight": Build({"gender": 0.9, "age": 0.65, "muscle": 0.3, "weight": 0.15, "height": 0.3}, "#f0cdb4", "#7d5a35",
                    "#d8d3c8", "#8d8f94"),
    "older": Build({"gender": 0.7, "age": 0.97, "muscle": 0.35, "weight": 0.6, "height": 0.4}, "#dcae90", "#d5d2cc",
                   "#7a4c86", "#39343a"),
    "tall": Build({"gender": 0.1, "age": 0.55, "muscle": 0.7, "weight": 0.4, "height": 0.95}, "#5a3824", "#0d0a08",
                  "#c9a227", "#23262b"),
}  # fmt: skip

JOINTS: Final = {
    "shoulder": "upperarm01", "elbow": "lowerarm01", "wrist": "wrist", "hip": "upperleg01", "knee": "lowerleg01",
    "ankle": "foot", "toe": "toe1-1", "knuckle": "finger3-1",
}  # fmt: skip
_LIMB_ENDS: Final = {
    "thigh": ("hip", "knee"), "shank": ("knee", "ankle"), "foot": ("ankle", "toe"), "upper_arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"), "hand": ("wrist", "knuckle"),
}  # fmt: skip
_SEGMENTS: Final = (
    ("upperleg", "thigh"), ("lowerleg", "shank"), ("foot", "foot"), ("toe", "foot"), ("upperarm", "upper_arm"),
    ("lowerarm", "forearm"), ("wrist", "hand"), ("finger", "hand"), ("metacarpal", "hand"),
)  # fmt: skip
_SIDE_OF: Final = {".L": "left", ".R": "right"}
_TRUNK: Final = ("root", "pelvis", "spine", "breast", "clavicle", "shoulder")


@frozen
class Body:
    """One person at rest, ready to be posed."""

    build: Build
    model: anny.Anny = field(repr=False)
    rest: Mapping[str, Vector] = field(repr=False)
    rest_vertices: Vertices = field(repr=False)
    rest_heads: Mapping[str, Vector] = field(repr=False)
    faces: NDArray[np.int64] = field(repr=False)

    def posed(self, headings: Headings, *, faces_camera: bool = False) -> tuple[Vertices, dict[str, Vector]]:
        """Vertices and joint places in metres, standing on z = 0; joints by name, `left_knee` and so on."""
        turned = rotations(headings, self.rest, faces_camera=faces_camera)
        out = self.model(_pose(self.model, turned, self._rest_poses()), phenotype_kwargs=_shares(self.build),
                         pose_parameterization="world-orient")  # fmt: skip
        vertices = out["vertices"][0].numpy().astype(float)
        heads = out["bone_poses"][0, :, :3, 3].numpy().astype(float)
        lift = np.array([0.0, 0.0, vertices[:, 2].min()])
        return vertices - lift, {name: heads[index] - lift for name, index in _joints(self.model).items()}

    def _rest_poses(self) -> torch.Tensor:
        return self.model(phenotype_kwargs=_shares(self.build))["rest_bone_poses"][0]


def body(build: Build) -> Body:
    """Makes a person; takes some seconds."""
    model = anny.create_fullbody_model()
    out = model(phenotype_kwargs=_shares(build))
    heads = {name: out["rest_bone_heads"][0, index].numpy().astype(float) for name, index in _joints(model).items()}
    vertices = out["rest_vertices"][0].numpy().astype(float)
    return Body(build, model, _rest_directions(heads), vertices, heads, model.faces.numpy().astype(np.int64))


def _shares(build: Build) -> dict[str, float]:
    return dict(build.shape)


def _joints(model: anny.Anny) -> dict[str, int]:
    index = {name: at for at, name in enumerate(model.bone_labels)}
    sided = {f"{_SIDE_OF[end]}_{joint}": index[bone + end] for joint, bone in JOINTS.items() for end in _SIDE_OF}
    return {**sided, "neck": index["neck01"], "head": index["head"], "root": index["root"]}


def _rest_directions(heads: Mapping[str, Vector]) -> dict[str, Vector]:
    ends = {f"{side}_{limb}": (f"{side}_{a}", f"{side}_{b}") for limb, (a, b) in _LIMB_ENDS.items()
            for side in ("left", "right")}  # fmt: skip
    directions = {name: _unit(heads[b] - heads[a]) for name, (a, b) in ends.items()}
    return {**directions, "neck": np.array([0.0, 0.0, 1.0])}


def _unit(vector: Vector) -> Vector:
    return vector / float(np.linalg.norm(vector))


def _pose(model: anny.Anny, turned: Mapping[str, Rotation], rest_poses: torch.Tensor) -> torch.Tensor:
    """The package's pose: each bone's own orientation in the world."""
    pose = rest_poses.clone()
    for at, bone in enumerate(model.bone_labels):
        rotation = torch.tensor(_rotation_of(bone, turned), dtype=pose.dtype)
        pose[at, :3, :3] = rotation @ pose[at, :3, :3]
    return pose[None]


def _rotation_of(bone: str, turned: Mapping[str, Rotation]) -> Rotation:
    if bone.startswith(_TRUNK):
        return turned["trunk"]
    side = _SIDE_OF.get(bone[-2:])
    limb = next((limb for start, limb in _SEGMENTS if bone.startswith(start)), None)
    return turned[f"{side}_{limb}"] if side and limb else turned["neck"]
