-- Actions that belong together, such as the files of one import, are one step to undo: each is still saved by itself.

CREATE TABLE history_batch (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL             -- what its actions are called together; {number} stands for how many there are
) STRICT;

ALTER TABLE history ADD COLUMN batch_id INTEGER REFERENCES history_batch (id); -- null: a step by itself
CREATE INDEX history_of_batch ON history (batch_id, id) WHERE batch_id IS NOT NULL;
