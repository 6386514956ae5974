-- The review queue: lists of a million quotes without going to the rows, words of quotes in full-text search, filters
-- with names, and quotes that an annotator joined into one.

DROP INDEX quote_article; -- the same with all that the queue asks of every quote, so that it reads nothing else
CREATE INDEX quote_article ON quote (article_id, removed, start, "end", type, name_id, confidence);

CREATE TABLE saved_filter (         -- filters of the review queue that an annotator keeps
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    name TEXT NOT NULL CHECK (name <> ''),
    filter TEXT NOT NULL,           -- JSON: what is set, ids as in this file
    sorting TEXT NOT NULL CHECK (sorting IN ('position', 'doubt', 'speaker')),
    PRIMARY KEY (annotator_id, name)
) STRICT, WITHOUT ROWID;

ALTER TABLE annotation ADD COLUMN joined_into INTEGER REFERENCES quote (id); -- rejected because it is part of that quote

DROP VIEW taught; -- what was joined into another quote is a quote all the same: that teaches nothing
CREATE VIEW taught AS -- each decision from which something is learned
SELECT
    n.annotator_id,
    n.quote_id,
    q.article_id,
    a.outlet,
    q.name_id,
    coalesce(n.speaker_id, 0) AS speaker_id,
    q.type,
    coalesce((SELECT group_concat(words, ' … ') FROM (
        SELECT words FROM quote_span AS s WHERE s.quote_id = q.id AND s.role = 'cue' ORDER BY position)), '') AS cue,
    n.status = 'rejected' AS rejected
FROM annotation AS n
JOIN quote AS q ON q.id = n.quote_id
JOIN article AS a ON a.id = q.article_id
WHERE n.status IN ('confirmed', 'corrected', 'rejected') AND n.joined_into IS NULL
    AND q.origin = 'engine' AND q.removed = 0 AND a.removed = 0;

CREATE VIEW quote_words AS
SELECT id, replace(replace(text, 'ё', 'е'), 'Ё', 'Е') AS text FROM quote;
CREATE VIRTUAL TABLE quote_search USING fts5 (
    text, content = 'quote_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO quote_search (quote_search) VALUES ('rebuild');
CREATE TRIGGER quote_indexed AFTER INSERT ON quote
BEGIN INSERT INTO quote_search (rowid, text) SELECT id, text FROM quote_words WHERE id = NEW.id; END;
CREATE TRIGGER quote_reindexed AFTER UPDATE OF text ON quote WHEN NEW.text <> OLD.text
BEGIN
    INSERT INTO quote_search (quote_search, rowid, text)
        VALUES ('delete', OLD.id, replace(replace(OLD.text, 'ё', 'е'), 'Ё', 'Е'));
    INSERT INTO quote_search (rowid, text) SELECT id, text FROM quote_words WHERE id = NEW.id;
END;
