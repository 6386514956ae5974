-- Where an annotator named somebody else than the source does, source and cue are not that speaker's: they are left out.

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
    CASE WHEN o.quote_id IS NULL THEN
        (SELECT group_concat(words, ' … ') FROM (
            SELECT words FROM quote_span AS s WHERE s.quote_id = q.id AND s.role = 'cue' ORDER BY position)) END AS cue,
    CASE WHEN o.quote_id IS NULL THEN
        (SELECT group_concat(words, ' … ') FROM (
            SELECT words FROM quote_span AS s WHERE s.quote_id = q.id AND s.role = 'source' ORDER BY position)) END
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
LEFT JOIN quote_span AS o -- a source that names somebody else than the annotator did
    ON o.quote_id = q.id AND o.role = 'source' AND o.position = 0
    AND n.status IN ('corrected', 'added') AND p.id IS NOT NULL AND p.id IS NOT m.speaker_id
    AND (instr(o.words, m.name) > 0 OR instr(m.name, o.words) > 0) -- said by name, not as "she" or "the president"
    AND m.name GLOB '[A-ZÁÉÍÓÚÑА-ЯЁ]*'
    AND m.name NOT GLOB '* [a-záéíóúñüа-яё][a-záéíóúñüа-яё][a-záéíóúñüа-яё][a-záéíóúñüа-яё]*' -- "Cuban official" is a role
    AND instr(o.words, p.name) = 0 AND instr(p.name, o.words) = 0 -- who is also called so is the same
    AND instr(m.name, p.name) = 0 AND instr(p.name, m.name) = 0
    AND NOT EXISTS (SELECT 1 FROM quote_span AS s WHERE s.quote_id = q.id AND s.role = 'antecedent')
LEFT JOIN stance AS s ON s.quote_id = n.quote_id AND s.annotator_id = n.annotator_id AND n.status <> 'rejected'
LEFT JOIN target AS t ON t.id = s.target_id
WHERE q.removed = 0 AND n.joined_into IS NULL;
