"""Small checkouts that bootstrap.py sets up without a network: one dependency, in a wheel made here."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parents[1]

# What stands in for coach: it shows what reached it, and needs the locked dependency to start.
PROGRAM = """\
import os, proof, sys, time
try:
    print("started", sys.argv[1:], os.getcwd(), flush=True)
    while "wait" in sys.argv:
        time.sleep(60)
except KeyboardInterrupt:
    sys.exit(5)
sys.exit(7)
"""

WHEEL = {
    "proof.py": "",
    "proof-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: proof\nVersion: 1.0\n",
    "proof-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    "proof-1.0.dist-info/RECORD": "",
}


@attrs.frozen
class Checkout:
    root: Path
    wheels: Path

    def environment(self) -> dict[str, str]:
        """Pip finds the wheel made here and nothing else; Python finds no other coach."""
        outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return {**outside, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri()}

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.root / "packaging" / "bootstrap.py"), "--no-apt", *arguments]

    def call(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=cwd or self.root,
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
        )

    def lock(self, sha256: str) -> str:
        """Lock the dependency to a hash; gives the one it was locked to before."""
        lock = self.root / "packaging" / "requirements.lock"
        before = lock.read_text(encoding="utf-8").strip()[-64:] if lock.exists() else ""
        lock.write_text(f"proof==1.0 --hash=sha256:{sha256}\n", encoding="utf-8")
        shutil.copy(lock, lock.with_name("requirements-test.lock"))
        return before


def make_checkout(folder: Path) -> Checkout:
    root, wheels = folder / "a checkout", folder / "wheels"
    for directory in (root / "packaging", root / "src" / "coach", wheels):
        directory.mkdir(parents=True)
    for script in ("bootstrap.py", "debian.py"):
        shutil.copy(ROOT / "packaging" / script, root / "packaging")
    (root / "src" / "coach" / "__init__.py").touch()
    (root / "src" / "coach" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    wheel = wheels / "proof-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as contents:
        for name, text in WHEEL.items():
            contents.writestr(name, text)
    checkout = Checkout(root, wheels)
    checkout.lock(hashlib.sha256(wheel.read_bytes()).hexdigest())
    return checkout
