"""Missing Debian packages: installed when that may be done without asking, else named with the exact command."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

_APT_OPTIONS = ("-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0", "-q")


def may_install() -> bool:
    """Whether packages can be installed here without asking anybody: root, on a system with apt-get."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> bool:
    """Install packages, after refreshing the list of what there is. True if apt-get did it; it says what it does."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "NEEDRESTART_MODE": "a"}
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        # Everything said here goes to stderr: stdout belongs to the data of the command that follows.
        done = subprocess.run(
            ["apt-get", *_APT_OPTIONS, *step], env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False
        )
    return done.returncode == 0
