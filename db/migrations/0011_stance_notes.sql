-- The few stances with a note, for the search: it looks through these notes one by one.

CREATE INDEX stance_noted ON stance (annotator_id) WHERE note <> '';
