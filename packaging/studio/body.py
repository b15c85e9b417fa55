"""The digital patient: a parametric body (anny; its body data is CC0) as plain arrays, ready to be posed.

The body's own axes, as in the package: x to its left, y to its back, z up; metres.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from attrs import field, frozen
from movement import Headings
from numpy.typing import NDArray
from posing import Rotation, Vector, segments, turned_bones, unit

Vertices = NDArray[np.float64]

JOINTS: Final = {
    "shoulder": "upperarm01", "elbow": "lowerarm01", "wrist": "wrist", "hip": "upperleg01", "knee": "lowerleg01",
    "ankle": "foot", "toe": "toe1-1", "knuckle": "finger3-1",
}  # fmt: skip
FINGERS: Final = {"index": "finger2-1", "pinky": "finger5-1", "thumb": "finger1-1", "thumb_tip": "finger1-3"}
GIVE: Final = 25
"""Flesh gives: so many vertices may be below the floor, by a few millimetres."""
SIDE_OF: Final = {".L": "left", ".R": "right"}


@frozen
class Build:
    """A person: the package's shares (0 to 1), and the colours of skin, hair and clothes."""

    shape: Mapping[str, float]
    skin: str
    hair: str
    shirt: str
    shorts: str
    long_sleeves: bool = False
    trousers: bool = False


def _build(shares: str, colours: str, **clothes: bool) -> Build:
    """Shares in the order of the table below, colours as skin, hair, shirt, shorts."""
    names = ("gender", "age", "muscle", "weight", "height")
    return Build(dict(zip(names, map(float, shares.split()), strict=True)), *colours.split(), **clothes)


# gender (0 man, 1 woman), age, muscle, weight, height
BUILDS: Final[Mapping[str, Build]] = {
    "demo": _build("0.15 0.62 0.55 0.45 0.50", "#e0aa86 #b9b6b0 #9c2230 #1f1f25"),
    "man": _build("0.00 0.60 0.60 0.50 0.60", "#c68863 #2a1c14 #26457d #1d1d22"),
    "woman": _build("1.00 0.60 0.50 0.45 0.45", "#8a5a3c #17100b #3f8f63 #2c1f3d", trousers=True),
    "heavy": _build("0.20 0.70 0.45 0.95 0.50", "#e0b394 #5b4632 #6a6a70 #22303f"),
    "slight": _build("0.90 0.65 0.30 0.15 0.30", "#f0cdb4 #7d5a35 #d8d3c8 #8d8f94", long_sleeves=True),
    "older": _build("0.70 0.97 0.35 0.60 0.40", "#dcae90 #d5d2cc #7a4c86 #39343a", trousers=True),
    "tall": _build("0.10 0.55 0.70 0.40 0.95", "#5a3824 #0d0a08 #c9a227 #23262b"),
    # Made after the limits of the exercises; further ones are drawn (strangers.py).
    "guest-1": _build("0.00 0.75 0.45 0.70 0.65", "#d9a98a #8f8f8f #2f6f6a #30343c"),
    "guest-2": _build("1.00 0.50 0.45 0.60 0.55", "#b07a55 #22160f #b65a3a #22242e", trousers=True),
    "guest-3": _build("0.85 0.85 0.40 0.40 0.40", "#efcdb8 #c9c3b8 #5d4d8a #3a3f55", trousers=True),
    "guest-4": _build("0.10 0.60 0.80 0.55 0.75", "#6f4a33 #120d0a #e4e0d6 #394a5e"),
    "guest-5": _build("0.95 0.70 0.45 0.80 0.50", "#c99a78 #6b4a35 #355c7d #2b2b33", trousers=True),
    "guest-6": _build("0.05 0.45 0.50 0.35 0.55", "#e8c4a8 #c79a4b #7a2f3c #2e3a2f"),
    "guest-7": _build("0.50 0.90 0.35 0.55 0.50", "#8d5b3f #d8d8d8 #46644c #23252b"),
    "guest-8": _build("1.00 0.55 0.60 0.50 0.75", "#f1d3bf #a5522d #1f6b75 #1d1d22", trousers=True, long_sleeves=True),
    "guest-9": _build("0.10 0.80 0.55 0.65 0.45", "#ecc9b0 #9a9a9a #49506b #2a2d33"),
    "guest-10": _build("0.95 0.40 0.55 0.40 0.60", "#a56b48 #1b120d #c44f4f #23232b", trousers=True),
    "guest-11": _build("0.30 0.60 0.40 0.85 0.70", "#d7a98c #4a372a #53724f #1e2a33"),
}


@frozen
class Body:
    """One person at rest.

    `heads` is where each bone begins, `parents` the bone it hangs on (-1: none), `weights` each vertex' share in up to
    nine bones, `rest` the direction of each limb, `joints` the bone that begins at each joint. `firm` are the vertices
    that can bear weight: all but the fingers'.
    """

    build: Build
    bones: tuple[str, ...]
    parents: tuple[int, ...]
    heads: Vertices = field(repr=False)
    vertices: Vertices = field(repr=False)
    faces: NDArray[np.int64] = field(repr=False)
    weights: NDArray[np.float64] = field(repr=False)
    weighted: NDArray[np.int64] = field(repr=False)
    uv: NDArray[np.float64] = field(repr=False)
    uv_faces: NDArray[np.int64] = field(repr=False)
    rest: Mapping[str, Vector] = field(repr=False)
    joints: Mapping[str, int] = field(repr=False)
    firm: NDArray[np.int64] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "firm", np.flatnonzero(~self.mostly("finger")))

    def mostly(self, *starts: str) -> NDArray[np.bool_]:
        """Which vertices follow most of all a bone whose name begins so."""
        main = self.weighted[np.arange(len(self.weighted)), self.weights.argmax(axis=1)]
        return np.array([bone.startswith(starts) for bone in self.bones])[main]

    def place(self, name: str) -> Vector:
        """Where a joint is at rest."""
        return self.heads[self.joints[name]]

    def skeleton(self, turned: Mapping[str, Rotation]) -> tuple[NDArray[np.float64], Vertices]:
        """The rotation of every bone in the world, and where it begins, with the root where it is at rest."""
        rotations = turned_bones(self.bones, self.parents, turned)
        heads = self.heads.copy()
        for bone, parent in enumerate(self.parents):
            if parent >= 0:
                heads[bone] = heads[parent] + rotations[parent] @ (self.heads[bone] - self.heads[parent])
        return rotations, heads

    def posed(self, headings: Headings, *, faces_camera: bool = False) -> tuple[Vertices, dict[str, Vector]]:
        """Vertices and joints by name in metres, with the lowest firm vertex on z = 0."""
        rotations, heads = self.skeleton(segments(headings, self.rest, faces_camera=faces_camera))
        vertices = self.flesh(rotations, heads)
        lift = np.array([0.0, 0.0, np.partition(vertices[self.firm, 2], GIVE)[GIVE]])
        joints = {name: heads[at] for name, at in self.joints.items()} | self._hung(rotations, heads)
        return vertices - lift, {name: at - lift for name, at in joints.items()}

    def _hung(self, rotations: NDArray[np.float64], heads: Vertices) -> dict[str, Vector]:
        """Where each shoulder is on the chest while the arm hangs: the shoulder blade goes with an arm that reaches."""
        chest = self.bones.index("spine01")
        return {f"{side}_hung": heads[chest] + rotations[chest] @ (self.place(f"{side}_shoulder") - self.heads[chest])
                for side in SIDE_OF.values()}  # fmt: skip

    def flesh(
        self, rotations: NDArray[np.float64], heads: Vertices, which: NDArray[np.int64] | None = None
    ) -> Vertices:
        """Where the vertices (all, or `which`) come to lie: each follows its bones by its shares in them."""
        at = slice(None) if which is None else which
        bones, shares, rest = self.weighted[at], self.weights[at], self.vertices[at]
        shifts = heads - np.einsum("bij,bj->bi", rotations, self.heads)
        blended = np.einsum("vk,vkij->vij", shares, rotations[bones])
        return np.einsum("vij,vj->vi", blended, rest) + np.einsum("vk,vki->vi", shares, shifts[bones])


def body(build: Build) -> Body:
    """Makes a person; takes some seconds, for the package and torch."""
    import anny  # noqa: PLC0415  torch is slow to import, and the tests need only the shapes above

    model = _full(anny)
    out = model(phenotype_kwargs=dict(build.shape))
    heads = out["rest_bone_heads"][0].numpy().astype(float)
    joints = _joints(model.bone_labels)
    rest = rest_directions({name: heads[at] for name, at in joints.items()})
    return Body(
        build, tuple(model.bone_labels), tuple(int(parent) for parent in model.bone_parents), heads,
        out["rest_vertices"][0].numpy().astype(float), model.faces.numpy().astype(np.int64),
        model.vertex_bone_weights.numpy(), model.vertex_bone_indices.numpy(), model.texture_coordinates.numpy(),
        model.face_texture_coordinate_indices.numpy(), rest,
        joints,
    )  # fmt: skip


def _full(anny: Any) -> Any:
    import warnings  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return anny.create_fullbody_model()


def _joints(labels: list[str]) -> dict[str, int]:
    index = {name: at for at, name in enumerate(labels)}
    sided = {f"{SIDE_OF[end]}_{joint}": index[bone + end] for joint, bone in JOINTS.items() for end in SIDE_OF}
    fingers = {f"{SIDE_OF[end]}_{finger}": index[bone + end] for finger, bone in FINGERS.items() for end in SIDE_OF}
    return {**sided, **fingers, "neck": index["neck01"], "head": index["head"], "root": index["root"]}


def rest_directions(places: Mapping[str, Vector]) -> dict[str, Vector]:
    """The way of each limb of the rest body, and of each palm; the foot's is that of its sole."""
    ways = {"trunk": unit(_middle(places, "shoulder") - _middle(places, "hip")), "neck": np.array([0.0, 0.0, 1.0])}
    for side in ("left", "right"):
        here = {joint: places[f"{side}_{joint}"] for joint in (*JOINTS, *FINGERS)}
        sole = here["toe"] - here["ankle"]
        across = here["index"] - here["pinky"]
        along = here["knuckle"] - here["wrist"]
        palm = unit(np.cross(along, across)) * (1.0 if side == "left" else -1.0)
        thumb = here["thumb_tip"] - here["thumb"]
        ways |= {
            f"{side}_thigh": unit(here["knee"] - here["hip"]), f"{side}_shank": unit(here["ankle"] - here["knee"]),
            f"{side}_foot": unit(np.array([sole[0], sole[1], 0.0])), f"{side}_palm": palm,
            f"{side}_thumb": unit(thumb), f"{side}_flat_thumb": unit(thumb - palm * float(thumb @ palm)),
            f"{side}_upper_arm": unit(here["elbow"] - here["shoulder"]),
            f"{side}_forearm": unit(here["wrist"] - here["elbow"]), f"{side}_hand": unit(along),
        }  # fmt: skip
    return ways


def _middle(places: Mapping[str, Vector], joint: str) -> Vector:
    return (places[f"left_{joint}"] + places[f"right_{joint}"]) / 2
