"""Reports in, incidents out: which articles tell of one event, and one figure of it with its range for each kind."""
