"""Starts CubaQuotes. The first start in a checkout prepares .venv before."""

import sys

from cubaquotes import launch

if __name__ == "__main__":
    launch.prepare()  # comes back only where the program can run

    from cubaquotes.app import main

    sys.exit(main())
