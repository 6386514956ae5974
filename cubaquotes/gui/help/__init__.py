"""What helps with the program itself: the keys, the tour, the log."""
