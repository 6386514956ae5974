"""Dialogs for what is not part of the flow: files, details, the speakers' registry, the codebook."""
