import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from small_checkout import ROOT, Checkout, make_checkout


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout that was set up once; what changes it takes `fresh` instead."""
    checkout = make_checkout(tmp_path_factory.mktemp("ready"))
    first = checkout.call("run")
    assert "Setting coach up" in first.stdout
    assert first.returncode == 7, first.stderr
    return checkout


@pytest.fixture
def fresh(tmp_path: Path) -> Checkout:
    return make_checkout(tmp_path)


@pytest.fixture
def script() -> Callable[[str], ModuleType]:
    """Loads a file of packaging/, which is a folder of scripts and no package."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load
