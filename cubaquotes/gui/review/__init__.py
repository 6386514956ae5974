"""From a key to a saved decision."""
