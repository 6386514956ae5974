"""What is said and by whose verb: cues, their content, their source."""
