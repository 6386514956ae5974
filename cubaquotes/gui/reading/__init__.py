"""The article as it is read: the text with its quotes, the heading above it, the strip beside it."""

from cubaquotes.gui.reading.article_header import ArticleHeader
from cubaquotes.gui.reading.article_text import ArticleText
from cubaquotes.gui.reading.overview import Overview

__all__ = ["ArticleHeader", "ArticleText", "Overview"]
