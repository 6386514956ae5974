-- Aliases know their language, speakers the roles that they had and when; the history can be asked about one quote and
-- about one sort of action, however long it is.

ALTER TABLE alias ADD COLUMN language TEXT NOT NULL DEFAULT ''; -- a code such as ru; '': any

CREATE TABLE speaker_role (         -- what a speaker was, and when: "secretary of the Security Council", 2008 to 2024
    speaker_id INTEGER NOT NULL REFERENCES speaker (id),
    position INTEGER NOT NULL,      -- 0, 1, 2 …
    role TEXT NOT NULL CHECK (role <> ''),
    since TEXT NOT NULL DEFAULT '', -- an ISO date or the part of one that is known; '': always
    until TEXT NOT NULL DEFAULT '', -- the same, the day included; '': still
    PRIMARY KEY (speaker_id, position)
) STRICT, WITHOUT ROWID;

-- What sort of action it is follows from the tables that it wrote to. A text inside the JSON can't look like the
-- beginning of a change, because its quotation marks are escaped there.
ALTER TABLE history ADD COLUMN about TEXT GENERATED ALWAYS AS (CASE
    WHEN instr(changes, '["article",{') OR instr(changes, '["done",{') THEN 'articles'
    WHEN instr(changes, '["target",{') THEN 'codebook'
    WHEN instr(changes, '["quote",{') OR instr(changes, '["quote_span",{') THEN 'quote'
    WHEN article_id IS NULL AND (
        instr(changes, '["speaker",{') OR instr(changes, '["alias",{') OR instr(changes, '["speaker_role",{'))
        THEN 'speakers'
    WHEN instr(changes, '["lesson_off",{') THEN 'lessons'
    WHEN instr(changes, '"status":"confirmed"') OR instr(changes, '"status":"corrected"')
        OR instr(changes, '"status":"rejected"') OR instr(changes, '"status":"added"') THEN 'decision'
    WHEN instr(changes, '["stance",{') THEN 'stance'
    WHEN instr(changes, '["annotation_span",{') OR instr(changes, '"type":"') THEN 'quote'
    WHEN instr(changes, '"note":"') THEN 'note'
    ELSE 'decision' END) VIRTUAL;

CREATE INDEX history_about ON history (about, id) WHERE kind = 'do';
CREATE INDEX history_annotator_about ON history (annotator_id, about, id) WHERE kind = 'do';

CREATE TABLE history_quote (        -- which actions changed something about a quote; kept by a trigger
    quote_id INTEGER NOT NULL,
    history_id INTEGER NOT NULL REFERENCES history (id),
    PRIMARY KEY (quote_id, history_id)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO history_quote (quote_id, history_id)
    SELECT json_extract(c.value, iif(json_extract(c.value, '$[0]') = 'quote', '$[1].id', '$[1].quote_id')), h.id
    FROM history AS h, json_each(h.changes) AS c
    WHERE h.kind = 'do'
        AND json_extract(c.value, '$[0]') IN ('quote', 'quote_span', 'annotation', 'annotation_span', 'stance');

CREATE TRIGGER history_of_quotes AFTER INSERT ON history WHEN NEW.kind = 'do'
BEGIN
    INSERT OR IGNORE INTO history_quote (quote_id, history_id)
        SELECT json_extract(c.value, iif(json_extract(c.value, '$[0]') = 'quote', '$[1].id', '$[1].quote_id')), NEW.id
        FROM json_each(NEW.changes) AS c
        WHERE json_extract(c.value, '$[0]') IN ('quote', 'quote_span', 'annotation', 'annotation_span', 'stance');
END;

DROP VIEW annotated_quotes;
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
    s.note AS stance_note,
    (SELECT group_concat(role, '; ') FROM (
        SELECT role FROM speaker_role AS o
        WHERE o.speaker_id = p.id AND a.published GLOB '[0-9][0-9][0-9][0-9]*'
            AND substr(o.since, 1, length(a.published)) <= substr(a.published, 1, length(o.since))
            AND (o.until = '' OR substr(o.until, 1, length(a.published)) >= substr(a.published, 1, length(o.until)))
        ORDER BY position)) AS speaker_role
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
