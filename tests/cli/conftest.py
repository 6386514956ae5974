"""Fixtures shared with other parts."""

from tests.disks import read_only_folder, small_disk

__all__ = ["read_only_folder", "small_disk"]
