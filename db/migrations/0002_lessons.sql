-- What is learned from an annotator's decisions. It follows from the decisions that stand (view taught); the tables
-- lesson_name and lesson_cue only keep the counts, by triggers, because a suggestion must not wait for a million
-- decisions to be counted. lesson_off is what a person wrote: lessons that they switched off.

ALTER TABLE suggested_name ADD COLUMN lesson_key TEXT NOT NULL DEFAULT ''; -- the same for names that teach the same
CREATE INDEX suggested_name_lesson ON suggested_name (lesson_key);
DELETE FROM setting WHERE key = 'folded_by'; -- so that the program fills the new column when it opens the project

CREATE INDEX article_outlet ON article (outlet, removed);

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
WHERE n.status IN ('confirmed', 'corrected', 'rejected') AND q.origin = 'engine' AND q.removed = 0 AND a.removed = 0;

CREATE TABLE lesson_name (          -- how often a suggested name was decided to be a speaker; kept by triggers
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    name_id INTEGER NOT NULL REFERENCES suggested_name (id),
    outlet TEXT NOT NULL,
    speaker_id INTEGER NOT NULL,    -- 0: nobody can be named
    number INTEGER NOT NULL,
    PRIMARY KEY (annotator_id, name_id, outlet, speaker_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_cue (           -- how often quotes put in the same way were quotes, and were not; kept by triggers
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    outlet TEXT NOT NULL,
    cue TEXT NOT NULL,              -- the reporting words as they stand in the article; '' if there are none
    type TEXT NOT NULL,
    kept INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    PRIMARY KEY (annotator_id, outlet, cue, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_off (           -- lessons that an annotator switched off
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('name', 'cue')),
    name TEXT NOT NULL,             -- a suggested name, or reporting words
    outlet TEXT NOT NULL,
    type TEXT NOT NULL,             -- of quotes, for a cue; '' for a name
    speaker_id INTEGER NOT NULL,    -- for a name; 0: nobody can be named, or a cue
    PRIMARY KEY (annotator_id, kind, name, outlet, type, speaker_id)
) STRICT, WITHOUT ROWID;

INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
    SELECT annotator_id, name_id, outlet, speaker_id, count(*) FROM taught
    WHERE NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4;
INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
    SELECT annotator_id, outlet, cue, type, sum(NOT rejected), sum(rejected) FROM taught GROUP BY 1, 2, 3, 4;

-- Counts follow every change of what teaches: taken out before it, put in again after it.
CREATE TRIGGER lesson_of_decision AFTER INSERT ON annotation
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, count(*) FROM taught
        WHERE quote_id = NEW.quote_id AND annotator_id = NEW.annotator_id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, sum(NOT rejected), sum(rejected) FROM taught
        WHERE quote_id = NEW.quote_id AND annotator_id = NEW.annotator_id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
CREATE TRIGGER lesson_before_decision BEFORE UPDATE OF status, speaker_id ON annotation
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, -count(*) FROM taught
        WHERE quote_id = OLD.quote_id AND annotator_id = OLD.annotator_id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, -sum(NOT rejected), -sum(rejected) FROM taught
        WHERE quote_id = OLD.quote_id AND annotator_id = OLD.annotator_id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
CREATE TRIGGER lesson_after_decision AFTER UPDATE OF status, speaker_id ON annotation
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, count(*) FROM taught
        WHERE quote_id = NEW.quote_id AND annotator_id = NEW.annotator_id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, sum(NOT rejected), sum(rejected) FROM taught
        WHERE quote_id = NEW.quote_id AND annotator_id = NEW.annotator_id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
CREATE TRIGGER lesson_of_no_decision BEFORE DELETE ON annotation
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, -count(*) FROM taught
        WHERE quote_id = OLD.quote_id AND annotator_id = OLD.annotator_id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, -sum(NOT rejected), -sum(rejected) FROM taught
        WHERE quote_id = OLD.quote_id AND annotator_id = OLD.annotator_id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
CREATE TRIGGER lesson_before_quote BEFORE UPDATE OF removed, name_id, type, origin ON quote
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, -count(*) FROM taught
        WHERE quote_id = OLD.id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, -sum(NOT rejected), -sum(rejected) FROM taught
        WHERE quote_id = OLD.id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
CREATE TRIGGER lesson_after_quote AFTER UPDATE OF removed, name_id, type, origin ON quote
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, count(*) FROM taught
        WHERE quote_id = NEW.id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, sum(NOT rejected), sum(rejected) FROM taught
        WHERE quote_id = NEW.id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
CREATE TRIGGER lesson_before_article BEFORE UPDATE OF removed, outlet ON article
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, -count(*) FROM taught
        WHERE article_id = OLD.id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, -sum(NOT rejected), -sum(rejected) FROM taught
        WHERE article_id = OLD.id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
CREATE TRIGGER lesson_after_article AFTER UPDATE OF removed, outlet ON article
BEGIN
    INSERT INTO lesson_name (annotator_id, name_id, outlet, speaker_id, number)
        SELECT annotator_id, name_id, outlet, speaker_id, count(*) FROM taught
        WHERE article_id = NEW.id AND NOT rejected AND name_id IS NOT NULL GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, name_id, outlet, speaker_id) DO UPDATE SET number = number + excluded.number;
    INSERT INTO lesson_cue (annotator_id, outlet, cue, type, kept, rejected)
        SELECT annotator_id, outlet, cue, type, sum(NOT rejected), sum(rejected) FROM taught
        WHERE article_id = NEW.id GROUP BY 1, 2, 3, 4
        ON CONFLICT (annotator_id, outlet, cue, type)
            DO UPDATE SET kept = kept + excluded.kept, rejected = rejected + excluded.rejected;
END;
