-- The project file as it was first. A migration that has been released is never edited: what changes later goes into a
-- file with the next number. Offsets are code points, end-exclusive, into article_text.text; times are ISO 8601 in UTC.

CREATE TABLE setting (              -- facts about the project as a whole
    key TEXT PRIMARY KEY,           -- project_uid, created_at, folded_by (the version that filled the columns `folded`)
    value TEXT NOT NULL
) STRICT;

CREATE TABLE annotator (            -- the people who decide
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,       -- the same in every copy of the project
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article (              -- one text with its metadata; '' where nothing is known
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,    -- of the text as UTF-8: tells the same article in every copy of the project
    title TEXT NOT NULL DEFAULT '',
    outlet TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '', -- an ISO date or the part of one that is known
    language TEXT NOT NULL DEFAULT '',  -- en, es, ru
    origin TEXT NOT NULL DEFAULT '',    -- the path or address it was imported from
    engine TEXT NOT NULL DEFAULT '',    -- version of the engine that last looked for quotes
    imported_at TEXT NOT NULL,
    quotes INTEGER NOT NULL DEFAULT 0,  -- how many quotes it has that are not removed; kept by triggers
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)) -- 1: hidden; undo brings it back
) STRICT;

CREATE TABLE article_text (         -- the words, apart from the metadata so that lists of articles are quick
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    text TEXT NOT NULL              -- never changes
) STRICT;

CREATE TABLE speaker (              -- the registry of persons, roles and organisations
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,       -- the same in every copy of the project
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL,           -- the name as names are compared: lower case, no accents, no titles
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'role', 'organisation', 'country', 'document')),
    key INTEGER CHECK (key BETWEEN 1 AND 9), -- the key it is pinned to
    colour TEXT NOT NULL DEFAULT '', -- #rrggbb, or '' for the theme's own
    note TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)) -- 1: deleted or merged into another
) STRICT;
CREATE UNIQUE INDEX speaker_key ON speaker (key) WHERE key IS NOT NULL;
CREATE INDEX speaker_folded ON speaker (folded);

CREATE TABLE alias (                -- other names of a speaker
    speaker_id INTEGER NOT NULL REFERENCES speaker (id),
    alias TEXT NOT NULL CHECK (alias <> ''),
    folded TEXT NOT NULL,           -- as in speaker.folded
    position INTEGER NOT NULL,      -- order in which they are shown
    PRIMARY KEY (speaker_id, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_folded ON alias (folded);

CREATE TABLE suggested_name (       -- each speaker's name that the engine suggests, once, however many quotes have it
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    speaker_id INTEGER REFERENCES speaker (id) -- who that is in the registry; matched again when the registry changes
) STRICT;
CREATE INDEX suggested_name_speaker ON suggested_name (speaker_id);

CREATE TABLE suggested_word (       -- the words of suggested names: a change of the registry looks at few names again
    word TEXT NOT NULL,             -- folded, as in speaker.folded
    name_id INTEGER NOT NULL REFERENCES suggested_name (id),
    PRIMARY KEY (word, name_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (                -- one reported statement, as suggested by the engine or added by a person
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    key TEXT NOT NULL,              -- the engine's id: the same for the same text in every copy of the project
    type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
    text TEXT NOT NULL,             -- the content's words; parts of a split quote are joined by ' … '
    start INTEGER NOT NULL,         -- first character of the content
    "end" INTEGER NOT NULL,         -- one after its last character
    name_id INTEGER REFERENCES suggested_name (id), -- suggested speaker; NULL if nobody can be named
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL DEFAULT '', -- why, in one sentence
    nested_in TEXT,                 -- key of the quote of the same article that this one stands inside
    origin TEXT NOT NULL DEFAULT 'engine' CHECK (origin IN ('engine', 'person')),
    added_by INTEGER REFERENCES annotator (id), -- who added it, if a person did
    engine TEXT NOT NULL DEFAULT '', -- version of the engine that suggested it
    lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1)), -- 1: decided, and a later extraction no longer finds it
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)), -- 1: replaced or taken back
    UNIQUE (article_id, key)
) STRICT;
CREATE INDEX quote_article ON quote (article_id, removed, start);
CREATE INDEX quote_name ON quote (name_id, removed, article_id);

CREATE TABLE quote_span (           -- where the parts of a quote stand in the article
    quote_id INTEGER NOT NULL REFERENCES quote (id),
    role TEXT NOT NULL CHECK (role IN ('content', 'quoted', 'cue', 'source', 'antecedent')),
    position INTEGER NOT NULL,      -- 0, 1, 2 … within the role
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    words TEXT NOT NULL,            -- what stood there; `cubaquotes check` compares
    PRIMARY KEY (quote_id, role, position),
    CHECK ("end" > start)
) STRICT, WITHOUT ROWID;

CREATE TABLE scare (                -- quoted stretches that are nobody's statement
    article_id INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scare', 'term', 'title', 'echo')),
    speaker TEXT,                   -- whose word an echo is
    words TEXT NOT NULL,
    PRIMARY KEY (article_id, start, "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE target (               -- the codebook: what one can be for or against
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,       -- the same in every copy of the project
    key TEXT NOT NULL UNIQUE,       -- short stable name for files and scripts
    label TEXT NOT NULL CHECK (label <> ''),
    description TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '[]', -- JSON list of words that point to the target
    position INTEGER NOT NULL,      -- order in which targets are shown
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)), -- 0: hidden, its stances stay
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)) -- 1: its creation was undone
) STRICT;

CREATE TABLE annotation (           -- what one annotator decided about one quote
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- for the full-text index only
    quote_id INTEGER NOT NULL REFERENCES quote (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'confirmed', 'corrected', 'rejected', 'added')),
    speaker_id INTEGER REFERENCES speaker (id), -- who said it; NULL in a decided one: nobody can be named
    type TEXT CHECK (type IN ('direct', 'mixed', 'indirect')), -- the annotator's own; NULL: as suggested
    moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1)), -- 1: own boundaries, in annotation_span
    note TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL DEFAULT '', -- when this row last changed
    UNIQUE (quote_id, annotator_id)
) STRICT;
CREATE INDEX annotation_annotator ON annotation (annotator_id, status, speaker_id);
CREATE INDEX annotation_speaker ON annotation (speaker_id);

CREATE TABLE annotation_span (      -- an annotator's own boundaries of a quote's content
    quote_id INTEGER NOT NULL,
    annotator_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (quote_id, annotator_id, position),
    FOREIGN KEY (quote_id, annotator_id) REFERENCES annotation (quote_id, annotator_id),
    CHECK ("end" > start)
) STRICT, WITHOUT ROWID;

CREATE TABLE stance (               -- a speaker's position towards a target, as one annotator sees it
    quote_id INTEGER NOT NULL,
    annotator_id INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES target (id),
    value TEXT NOT NULL CHECK (value IN ('supports', 'opposes', 'mixed', 'neutral', 'unclear')),
    intensity INTEGER CHECK (intensity BETWEEN 1 AND 3),
    start INTEGER,                  -- the evidence in the article, or NULL
    "end" INTEGER,
    words TEXT,                     -- the evidence's words
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (quote_id, annotator_id, target_id),
    FOREIGN KEY (quote_id, annotator_id) REFERENCES annotation (quote_id, annotator_id),
    CHECK ((start IS NULL) = ("end" IS NULL) AND (start IS NULL) = (words IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX stance_target ON stance (target_id, annotator_id);

CREATE TABLE done (                 -- articles that an annotator marked as done
    article_id INTEGER NOT NULL REFERENCES article (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    PRIMARY KEY (article_id, annotator_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE progress (             -- how many quotes of an article an annotator decided; kept by triggers
    article_id INTEGER NOT NULL REFERENCES article (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    decided INTEGER NOT NULL,
    PRIMARY KEY (article_id, annotator_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (                -- where an annotator was when the project was last open
    annotator_id INTEGER PRIMARY KEY REFERENCES annotator (id),
    article_id INTEGER REFERENCES article (id),
    quote_id INTEGER REFERENCES quote (id),
    target_id INTEGER REFERENCES target (id)
) STRICT;

CREATE TABLE history (              -- every action, for undo and as the audit trail; rows are only ever added
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    action_id INTEGER REFERENCES history (id), -- of an undo or redo: the action it takes back or brings back
    label TEXT NOT NULL,            -- what was done, in words
    article_id INTEGER,             -- where it happened
    quote_id INTEGER,
    changes TEXT NOT NULL,          -- JSON: table, key, row before and after, for each row; '[]' of an undo or redo
    CHECK ((kind = 'do') = (action_id IS NULL))
) STRICT;
CREATE INDEX history_annotator ON history (annotator_id, kind, id);
CREATE INDEX history_action ON history (action_id, id) WHERE action_id IS NOT NULL;

-- What may never change.
CREATE TRIGGER article_text_is_final BEFORE UPDATE ON article_text
BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END;
CREATE TRIGGER article_text_stays BEFORE DELETE ON article_text
BEGIN SELECT RAISE(ABORT, 'the text of an article is never deleted'); END;
CREATE TRIGGER history_is_final BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER history_stays BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;

-- Progress, counted as it changes so that a list of 20,000 articles needs no counting.
CREATE TRIGGER quote_counted AFTER INSERT ON quote WHEN NEW.removed = 0
BEGIN UPDATE article SET quotes = quotes + 1 WHERE id = NEW.article_id; END;
CREATE TRIGGER quote_recounted AFTER UPDATE OF removed ON quote WHEN NEW.removed <> OLD.removed
BEGIN
    UPDATE article SET quotes = quotes + OLD.removed - NEW.removed WHERE id = NEW.article_id;
    UPDATE progress SET decided = decided + OLD.removed - NEW.removed
        WHERE article_id = NEW.article_id AND annotator_id IN
            (SELECT annotator_id FROM annotation WHERE quote_id = NEW.id AND status <> 'open');
END;
CREATE TRIGGER decision_counted AFTER INSERT ON annotation WHEN NEW.status <> 'open'
BEGIN
    INSERT INTO progress (article_id, annotator_id, decided)
        SELECT article_id, NEW.annotator_id, 1 FROM quote WHERE id = NEW.quote_id AND removed = 0
        ON CONFLICT (article_id, annotator_id) DO UPDATE SET decided = decided + 1;
END;
CREATE TRIGGER decision_recounted AFTER UPDATE OF status ON annotation WHEN (NEW.status = 'open') <> (OLD.status = 'open')
BEGIN
    INSERT INTO progress (article_id, annotator_id, decided)
        SELECT article_id, NEW.annotator_id, iif(NEW.status = 'open', -1, 1) FROM quote
            WHERE id = NEW.quote_id AND removed = 0
        ON CONFLICT (article_id, annotator_id) DO UPDATE SET decided = decided + iif(NEW.status = 'open', -1, 1);
END;
CREATE TRIGGER decision_uncounted AFTER DELETE ON annotation WHEN OLD.status <> 'open'
BEGIN
    UPDATE progress SET decided = decided - 1
        WHERE annotator_id = OLD.annotator_id
            AND article_id = (SELECT article_id FROM quote WHERE id = OLD.quote_id AND removed = 0);
END;

-- Full-text search: accents are folded by the tokenizer, ё by us (it is as long as е, so that places stay right).
CREATE VIEW article_words AS
SELECT a.id, replace(replace(a.title, 'ё', 'е'), 'Ё', 'Е') AS title,
    replace(replace(t.text, 'ё', 'е'), 'Ё', 'Е') AS text
FROM article AS a JOIN article_text AS t ON t.article_id = a.id;
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content = 'article_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_indexed AFTER INSERT ON article_text
BEGIN INSERT INTO article_search (rowid, title, text) SELECT id, title, text FROM article_words WHERE id = NEW.article_id; END;
CREATE TRIGGER article_reindexed AFTER UPDATE OF title ON article WHEN NEW.title <> OLD.title
BEGIN
    INSERT INTO article_search (article_search, rowid, title, text)
        SELECT 'delete', id, replace(replace(OLD.title, 'ё', 'е'), 'Ё', 'Е'), text FROM article_words WHERE id = NEW.id;
    INSERT INTO article_search (rowid, title, text) SELECT id, title, text FROM article_words WHERE id = NEW.id;
END;

CREATE VIRTUAL TABLE note_search USING fts5 (note, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER note_indexed AFTER INSERT ON annotation WHEN NEW.note <> ''
BEGIN INSERT INTO note_search (rowid, note) VALUES (NEW.id, replace(replace(NEW.note, 'ё', 'е'), 'Ё', 'Е')); END;
CREATE TRIGGER note_reindexed AFTER UPDATE OF note ON annotation WHEN NEW.note <> OLD.note
BEGIN
    DELETE FROM note_search WHERE rowid = NEW.id;
    INSERT INTO note_search (rowid, note) SELECT NEW.id, replace(replace(NEW.note, 'ё', 'е'), 'Ё', 'Е') WHERE NEW.note <> '';
END;
CREATE TRIGGER note_unindexed AFTER DELETE ON annotation WHEN OLD.note <> ''
BEGIN DELETE FROM note_search WHERE rowid = OLD.id; END;

CREATE VIRTUAL TABLE speaker_search USING fts5 (names, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER speaker_indexed AFTER INSERT ON speaker
BEGIN INSERT INTO speaker_search (rowid, names) VALUES (NEW.id, replace(replace(NEW.name, 'ё', 'е'), 'Ё', 'Е')); END;
CREATE TRIGGER speaker_reindexed AFTER UPDATE OF name ON speaker WHEN NEW.name <> OLD.name
BEGIN
    UPDATE speaker_search SET names = (
        SELECT replace(replace(NEW.name || coalesce(' · ' || group_concat(alias, ' · '), ''), 'ё', 'е'), 'Ё', 'Е')
        FROM alias WHERE speaker_id = NEW.id) WHERE rowid = NEW.id;
END;
CREATE TRIGGER alias_indexed AFTER INSERT ON alias
BEGIN
    UPDATE speaker_search SET names = (
        SELECT replace(replace(s.name || coalesce(' · ' || group_concat(alias, ' · '), ''), 'ё', 'е'), 'Ё', 'Е')
        FROM speaker AS s JOIN alias ON speaker_id = s.id WHERE s.id = NEW.speaker_id) WHERE rowid = NEW.speaker_id;
END;
CREATE TRIGGER alias_unindexed AFTER DELETE ON alias
BEGIN
    UPDATE speaker_search SET names = (
        SELECT replace(replace(s.name || coalesce(' · ' || group_concat(alias, ' · '), ''), 'ё', 'е'), 'Ё', 'Е')
        FROM speaker AS s LEFT JOIN alias ON speaker_id = s.id WHERE s.id = OLD.speaker_id) WHERE rowid = OLD.speaker_id;
END;

-- The stable way in for SQL, Datasette and pandas: one row per quote, annotator and target; the columns of the CSV
-- export. Quotes that nobody has looked at have no annotator and the status 'open'; while a quote is open, its speaker
-- is the suggested one.
CREATE VIEW annotated_quotes AS
SELECT
    q.id AS quote_id,
    q.article_id,
    a.title AS article_title,
    a.outlet,
    a.author,
    a.published,
    a.url,
    a.language,
    coalesce(n.type, q.type) AS quote_type,
    CASE WHEN n.moved THEN
        (SELECT group_concat(words, ' … ') FROM (
            SELECT words FROM annotation_span AS s
            WHERE s.quote_id = n.quote_id AND s.annotator_id = n.annotator_id ORDER BY position))
    ELSE q.text END AS quote_text,
    CASE WHEN n.moved THEN
        (SELECT json_group_array(json_array(start, "end")) FROM (
            SELECT start, "end" FROM annotation_span AS s
            WHERE s.quote_id = n.quote_id AND s.annotator_id = n.annotator_id ORDER BY position))
    ELSE
        (SELECT json_group_array(json_array(start, "end")) FROM (
            SELECT start, "end" FROM quote_span AS s WHERE s.quote_id = q.id AND s.role = 'content' ORDER BY position))
    END AS spans,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT words FROM quote_span AS s WHERE s.quote_id = q.id AND s.role = 'cue' ORDER BY position)) AS cue,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT words FROM quote_span AS s WHERE s.quote_id = q.id AND s.role = 'source' ORDER BY position))
        AS source_mention,
    p.id AS speaker_id,
    CASE WHEN coalesce(n.status, 'open') = 'open' THEN coalesce(p.name, m.name) ELSE p.name END AS speaker,
    p.kind AS speaker_kind,
    t.key AS target,
    s.value AS stance,
    s.intensity,
    s.words AS evidence_text,
    n.note,
    coalesce(n.status, 'open') AS status,
    r.name AS annotator,
    n.decided_at,
    q.confidence,
    (SELECT substr(x.text, max(1, first - 79), min(80, first)) FROM (
        SELECT iif(n.moved, (
            SELECT min(start) FROM annotation_span AS s
            WHERE s.quote_id = n.quote_id AND s.annotator_id = n.annotator_id), q.start) AS first)) AS context_before,
    (SELECT substr(x.text, last + 1, 80) FROM (
        SELECT iif(n.moved, (
            SELECT max("end") FROM annotation_span AS s
            WHERE s.quote_id = n.quote_id AND s.annotator_id = n.annotator_id), q."end") AS last)) AS context_after,
    a.sha256 AS article_sha256,
    s.note AS stance_note
FROM quote AS q
JOIN article AS a ON a.id = q.article_id AND a.removed = 0
JOIN article_text AS x ON x.article_id = a.id
LEFT JOIN annotation AS n ON n.quote_id = q.id
LEFT JOIN annotator AS r ON r.id = n.annotator_id
LEFT JOIN suggested_name AS m ON m.id = q.name_id
LEFT JOIN speaker AS p ON p.id = CASE WHEN coalesce(n.status, 'open') = 'open' THEN m.speaker_id ELSE n.speaker_id END
LEFT JOIN stance AS s ON s.quote_id = n.quote_id AND s.annotator_id = n.annotator_id AND n.status <> 'rejected'
LEFT JOIN target AS t ON t.id = s.target_id
WHERE q.removed = 0;
