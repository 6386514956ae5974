"""Projects and their articles: opening, bringing in, the list."""
