"""The version of the engine, apart from it, for whoever only wants to know which one that is."""

# Changes whenever results may change, so that a project knows which quotes are older.
ENGINE_VERSION = "0.7"
