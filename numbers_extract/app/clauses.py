"""A document in, how each of its quantities hangs in its sentence out: rows for a table, lines for a person to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.app.in_use import using
from numbers_extract.context.time import calendar_spans
from numbers_extract.grammar.hanging import Span, hangings
from numbers_extract.grammar.phrase import NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP
from numbers_extract.grammar.sentence import read_sentence
from numbers_extract.numerals.scripts import has_foreign_digit, in_ascii_digits
from numbers_extract.quantities import find_quantities
from numbers_extract.text.document import read_document
from numbers_extract.text.stretches import readable, rows_of_figures
from numbers_extract.text.tokens import tokenise
from numbers_extract.text.typography import in_plain_signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numbers_extract.grammar.phrase import Phrase
    from numbers_extract.grammar.sentence import ReadSentence
    from numbers_extract.lexicon.user_lexicon import UserLexicon
    from numbers_extract.records import Document, Sentence

__all__ = ["CLAUSE_COLUMNS", "ClauseRow", "clause_lines", "clause_rows", "clauses_of"]


class ClauseRow(NamedTuple):
    """How one quantity hangs in its sentence; the columns of the command ``clauses``.

    ``start`` and ``end`` bound the ``surface``, as in the table of facts. The other offsets bound head words, None
    there is none: ``noun`` is the noun counted, ``governor`` the verb, noun or adjective that the counted phrase hangs
    on. ``relation`` is ``subject``, ``passive_subject``, ``object``, ``oblique``, ``nominal``, ``predicate``,
    ``apposition``, ``root`` or ``other``. ``voice`` is ``active`` or ``passive`` where a verb governs; ``subject``,
    ``object``, ``agent`` and ``negated`` are those of this verb. ``preposition`` and ``voice`` are None for none.
    """

    doc_id: str
    start: int
    end: int
    surface: str
    noun_start: int | None
    noun_end: int | None
    relation: str
    preposition: str | None
    governor_start: int | None
    governor_end: int | None
    voice: str | None
    subject_start: int | None
    subject_end: int | None
    object_start: int | None
    object_end: int | None
    agent_start: int | None
    agent_end: int | None
    negated: bool


CLAUSE_COLUMNS: Final[dict[str, str]] = {
    **dict.fromkeys(ClauseRow._fields, "integer"),
    **dict.fromkeys(("doc_id", "surface", "preposition"), "string"),
    **dict.fromkeys(("relation", "voice"), "category"),
    "negated": "flag",
}
"""Name and type of each column."""


def clauses_of(text: str, doc_id: str = "", lexicon: UserLexicon | None = None) -> list[ClauseRow]:
    """One row for each quantity of a text, in text order."""
    return list(clause_rows(read_document(text, doc_id), lexicon))


def clause_rows(document: Document, lexicon: UserLexicon | None = None) -> Iterator[ClauseRow]:
    """One row for each quantity of a document, in text order; ``lexicon`` has a user's own units, None for none."""
    for _, read in _read_sentences(document, lexicon):
        for row in hangings(read):
            yield ClauseRow(
                document.doc_id,
                row.start,
                row.end,
                document.text[row.start : row.end],
                *_ends(row.noun),
                row.relation,
                row.preposition or None,
                *_ends(row.governor),
                row.voice or None,
                *_ends(row.subject),
                *_ends(row.object),
                *_ends(row.agent),
                row.negated,
            )


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else span


def _read_sentences(document: Document, lexicon: UserLexicon | None) -> Iterator[tuple[Sentence, ReadSentence]]:
    """The sentences that hold a quantity, as the grammar reads them."""
    text = in_plain_signs(document.text)
    text = in_ascii_digits(text) if has_foreign_digit(text) else text
    with using(lexicon):
        for sentence in readable(text, document.sentences, rows_of_figures(text)):
            tokens = tokenise(text, sentence.lead, sentence.end)
            quantities, _ = find_quantities(tokens, calendar_spans(text, sentence.lead, sentence.end))
            if quantities:
                yield sentence, read_sentence(tokens, quantities)


# ------------------------------------------------------------------------------------------------ for people
def clause_lines(document: Document, lexicon: UserLexicon | None = None) -> Iterator[str]:
    """What was read of each sentence that holds a quantity: its clauses with their parts, and how the number hangs."""
    for sentence, read in _read_sentences(document, lexicon):
        words = " ".join(document.text[sentence.start : sentence.end].split())
        yield f"[article {sentence.article}, {sentence.section}] {words}"
        for clause in read.clauses:
            parts = [_part(document, read, phrase) for phrase in read.phrases if phrase.clause == clause.index]
            told = " | ".join(part for part in parts if part)
            if told:
                yield f"  {clause.kind}: {told}"
        for row in hangings(read):
            yield (
                f"    {_told(document.text, row.start, row.end)}{_counted(document.text, row.noun)}: "
                + " ".join(
                    filter(
                        None,
                        (row.relation, row.preposition and f"({row.preposition})", _of(document.text, row.governor)),
                    )
                )
                + (f", {row.voice}{', negated' if row.negated else ''}" if row.voice else "")
            )


def _part(document: Document, read: ReadSentence, phrase: Phrase) -> str:
    """A phrase with its relation; nothing for marks and what only links."""
    if phrase.sort not in (NOUN_PHRASE, VERB_GROUP, PREDICATE_WORD):
        return ""
    start, end = read.span(phrase.first)[0], read.span(phrase.last - 1)[1]
    relation = phrase.relation or ("verb" if phrase.sort == VERB_GROUP else "")
    detail = " ".join(filter(None, (relation, phrase.preposition)))
    passive = ", passive" if phrase.sort == VERB_GROUP and phrase.passive else ""
    return f"{_told(document.text, start, end)} ({detail}{passive})" if detail else _told(document.text, start, end)


def _told(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def _counted(text: str, noun: Span | None) -> str:
    return "" if noun is None else f" [{_told(text, *noun)}]"


def _of(text: str, governor: Span | None) -> str:
    return "" if governor is None else f"of '{_told(text, *governor)}'"
