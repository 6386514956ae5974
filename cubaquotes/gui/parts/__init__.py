"""Building blocks that several parts of the window share."""
