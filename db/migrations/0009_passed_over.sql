-- Passages that the coverage check listed and an annotator found to be no quote: they are not listed again.

CREATE TABLE passed_over (
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    article_id INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,         -- code points of the article's text, end-exclusive
    "end" INTEGER NOT NULL,
    PRIMARY KEY (annotator_id, article_id, start, "end")
) STRICT, WITHOUT ROWID;
