"""`python -m cubaquotes` is the same as `cubaquotes`."""

import sys

from cubaquotes.app import main

if __name__ == "__main__":
    sys.exit(main())
