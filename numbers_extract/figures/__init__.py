"""Facts in, figures out: one a document, article and kind."""
