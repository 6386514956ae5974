"""Noun phrases that name somebody, by language."""
