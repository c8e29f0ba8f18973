"""What makes a word tell one event from another: endings that do not count, and words that stand in every report. Data.

A word that the table of word forms knows is common until a collection shows that it is rare; a name is rare until it
shows that it is common.
"""

from __future__ import annotations

from numbers_extract.lexicon.closed_classes import CLOSED

__all__ = ["ENDINGS", "OFFICIALS", "SHORTEST_STEM", "SILENT"]

# Endings that are taken off, so that ``bombing``, ``bombed`` and ``bombs`` are one; the first that fits.
ENDINGS = ("ings", "ing", "ers", "ed", "es", "er", "s", "e")
SHORTEST_STEM = 3

# Words that tell nothing of an event.
SILENT = frozenset(word for _, words in CLOSED for word in words.split())

# Words in the name of a source whose office it is to count: of two sources it is the better placed.
OFFICIALS = frozenset(
    "police authorities authority ministry minister government governor mayor official officials agency department sheriff coroner "
    "examiner prosecutor prosecutors hospital hospitals doctor doctors medics paramedics ambulance fire firefighters rescuers rescue "
    "emergency defence defense service services office state military army commission commissioner council district civil protection "
    "statement un united nations ocha unhcr unicef who red cross crescent".split()
)
