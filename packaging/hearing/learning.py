"""Trains the small network that says whether the phrase has just ended."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from coach.hearing.embedding import NUMBERS
from coach.hearing.phrase import ROWS
from hearing.examples import Heard

STEPS: Final = 2500
WIDTH: Final = 32
SAID, OTHER, HARD = 96, 160, 96
"""Of each so many in a step; the hard ones are those others that were last taken for the phrase most."""
HARDENED_EVERY: Final = 500
Weights = Mapping[str, NDArray[np.float32]]


class Network(nn.Module):
    """As `coach.hearing.phrase` computes it."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Conv1d(NUMBERS, WIDTH, 3), nn.Conv1d(WIDTH, WIDTH, 3)
        self.third, self.last = nn.Linear(WIDTH * (ROWS - 4), WIDTH), nn.Linear(WIDTH, 1)
        self.drop = nn.Dropout(0.3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = torch.relu(self.first(x.transpose(1, 2)))
        x = torch.relu(self.second(self.drop(x))).transpose(1, 2).flatten(1)
        return self.last(self.drop(torch.relu(self.third(x))))[:, 0]


class Examples:
    """All rows in a row, and where the windows begin that are right or wrong."""

    def __init__(self, heard: Sequence[Heard]) -> None:
        self.rows = torch.from_numpy(np.concatenate([each.rows for each in heard]).astype(np.float16))
        starts = np.cumsum([0, *(len(each.rows) for each in heard)])
        of = [start + np.arange(max(0, len(each.rows) - ROWS + 1)) for start, each in zip(starts, heard, strict=False)]
        right = [each.right[ROWS - 1 :] for each in heard]
        self.said = np.concatenate([at[now == 1] for at, now in zip(of, right, strict=True)])
        self.other = np.concatenate([at[now == 0] for at, now in zip(of, right, strict=True)])
        some = self.rows[::7].float()
        self.mean, self.spread = some.mean(0), some.std(0) + 1e-3

    def windows(self, at: NDArray[np.int64]) -> torch.Tensor:
        rows = self.rows[torch.from_numpy(at)[:, None] + torch.arange(ROWS)]
        return (rows.float() - self.mean) / self.spread


def learned(heard: Sequence[Heard], seed: int = 0, steps: int = STEPS) -> Weights:
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    dice, examples, network = np.random.default_rng(seed), Examples(heard), Network()
    descent = torch.optim.AdamW(network.parameters(), 1.5e-3, weight_decay=1e-3)
    pace = torch.optim.lr_scheduler.OneCycleLR(descent, 3e-3, steps)
    hard = examples.other
    right = torch.tensor([0.98] * SAID + [0.01] * (OTHER + HARD))
    for step in range(steps):
        if step and step % HARDENED_EVERY == 0:
            hard = _hardest(network, examples, dice)
        drawn = (dice.choice(examples.said, SAID), dice.choice(examples.other, OTHER), dice.choice(hard, HARD))
        x = examples.windows(np.concatenate(drawn))
        x = x + 0.05 * torch.randn_like(x)
        descent.zero_grad()
        nn.functional.binary_cross_entropy_with_logits(network(x), right).backward()
        descent.step()
        pace.step()
    return _weights(network, examples)


def _hardest(network: Network, examples: Examples, dice: np.random.Generator) -> NDArray[np.int64]:
    network.eval()
    some = dice.choice(examples.other, min(30_000, len(examples.other)), replace=False)
    with torch.no_grad():
        found = np.concatenate([network(examples.windows(part)).numpy() for part in np.array_split(some, 16)])
    network.train()
    return some[np.argsort(-found)[:3000]]


def _weights(network: Network, examples: Examples) -> Weights:
    state = {name: value.numpy() for name, value in network.state_dict().items()}
    return {
        "mean": examples.mean.numpy(), "spread": examples.spread.numpy(),
        "first": state["first.weight"].transpose(2, 1, 0), "first_bias": state["first.bias"],
        "second": state["second.weight"].transpose(2, 1, 0), "second_bias": state["second.bias"],
        "third": state["third.weight"].T, "third_bias": state["third.bias"],
        "last": state["last.weight"].T, "last_bias": state["last.bias"],
    }  # fmt: skip


def keep(path: Path, weights: Weights) -> None:
    np.savez(path, **{name: np.asarray(value, np.float32) for name, value in weights.items()})
