"""Placeholder: the helper that owns this file replaces it."""

NATIONALITIES: frozenset[str] = frozenset()
NATIONALS: frozenset[str] = frozenset()
