-- What an annotator's list of quotes showed when the project was last open.

ALTER TABLE place ADD COLUMN whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)); -- of the project, or an article
ALTER TABLE place ADD COLUMN filter TEXT NOT NULL DEFAULT '{}'; -- JSON: what is set, as in saved_filter
ALTER TABLE place ADD COLUMN sorting TEXT NOT NULL DEFAULT 'position' CHECK (sorting IN ('position', 'doubt', 'speaker'));
