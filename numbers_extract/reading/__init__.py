"""Paths in, documents out: the text as read, its id and its day of publication, or a failure to show."""
