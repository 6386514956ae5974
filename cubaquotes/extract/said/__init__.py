"""What a quoted stretch is, in English: whose words, by which cue, or nobody's."""
