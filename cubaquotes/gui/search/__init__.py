"""Finding words in the project, and any action, article or speaker by a few letters."""
