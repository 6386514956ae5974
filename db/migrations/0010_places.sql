-- Each speaker keeps one colour in the project: its place in the theme's row, taken when it is first shown.

ALTER TABLE speaker ADD COLUMN place INTEGER;
