"""A small checkout with the real launcher, and a program and a lock of its own that need no network."""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_APP = """\
import sys

def main():
    import probe
    print("program", probe.NAME, *sys.argv[1:])
    return 0
"""


class Checkout:
    """A folder that looks like a clone of the project, as far as the launcher goes."""

    def __init__(self, root: Path) -> None:
        self.root = root / "clone"
        self.wheels = root / "wheels"
        self.wheels.mkdir(parents=True)
        package = self.root / "cubaquotes"
        package.mkdir(parents=True)
        shutil.copy(ROOT / "main.py", self.root)
        shutil.copy(ROOT / "cubaquotes" / "__init__.py", package)
        shutil.copytree(
            ROOT / "cubaquotes" / "launch", package / "launch", ignore=shutil.ignore_patterns("__pycache__")
        )
        (package / "app.py").write_text(_APP, encoding="utf-8")
        self.lock("requirements.lock", probe="1.0")
        self.lock("requirements-test.lock", probe="1.0", pytest="99.0")
        self.venv = self.root / ".venv"
        self.first_starts: list[tuple[str, str]] = []  # stdout and stderr of each

    def lock(self, name: str, **pins: str) -> None:
        """Write a lock of wheels that are made for it."""
        lines = [
            f"{project}=={version} \\\n    --hash=sha256:{self._wheel(project, version)}\n"
            for project, version in pins.items()
        ]
        (self.root / name).write_text("".join(lines), encoding="utf-8")

    def _wheel(self, project: str, version: str) -> str:
        """Make a wheel of one module that tells its name when it is run or asked; gives its SHA-256."""
        module = (
            f"import sys\nNAME = '{project}-{version}'\nif __name__ == '__main__':\n    print(NAME, *sys.argv[1:])\n"
        )
        info = f"{project}-{version}.dist-info"
        files = {
            f"{project}.py": module,
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {project}\nVersion: {version}\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = "".join(f"{name},sha256={_digest(text)},{len(text)}\n" for name, text in files.items())
        path = self.wheels / f"{project}-{version}-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as wheel:
            for name, text in {**files, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
                # A fixed date: the same wheel must have the same hash whenever it is made.
                wheel.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), text)
        return hashlib.sha256(path.read_bytes()).hexdigest()

    def environ(self) -> dict[str, str]:
        """The environment of a person without any network, for whom pip looks into the folder of wheels alone."""
        dropped = ("PIP_", "PYTHON", "VIRTUAL_ENV", "QT_", "DISPLAY", "WAYLAND", "CUBAQUOTES_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
        pip = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": os.devnull}
        return {**kept, **pip}

    def begin(
        self, *words: str, output: int = subprocess.PIPE, more: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[str]":
        """Start main.py with this Python's base, as a person does."""
        python: str = sys._base_executable  # type: ignore[attr-defined]
        return subprocess.Popen(
            [python, str(self.root / "main.py"), *words],
            env={**self.environ(), **(more or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            text=True,
        )

    def run(self, *words: str, **more: str) -> "subprocess.CompletedProcess[str]":
        """Start main.py and wait for its end."""
        process = self.begin(*words, more=more)
        out, said = process.communicate(timeout=120)
        return subprocess.CompletedProcess(words, process.returncode, out, said)


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
