from pathlib import Path

import pytest

from tests.launch.checkout import Checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A clone in which nothing is prepared."""
    return Checkout(tmp_path)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A clone in which the program has been started before. Tests may not change it."""
    checkout = Checkout(tmp_path_factory.mktemp("prepared"))
    # Two at once, so that every test that builds on this has seen them agree.
    processes = [checkout.begin("extract") for _ in range(2)]
    checkout.first_starts = [process.communicate(timeout=120) for process in processes]
    return checkout
