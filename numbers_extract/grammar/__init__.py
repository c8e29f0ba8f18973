"""Tokens and quantities of a sentence in, its phrases and clauses out: each sentence is read once, here."""
