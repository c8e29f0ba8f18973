"""An analysis or a rule in, lines for people or JSON for programs out: what each mark became, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from numbers_extract.frames.traits import UNREAD, UNREAD_FRAME
from numbers_extract.records import Discard, Fact
from numbers_extract.tables.columns import COLUMNS, plain_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numbers_extract.records import Analysis, Rule, Sentence
    from numbers_extract.tables.facts import Facts

__all__ = ["Explanation", "explained", "explanation", "rule_lines"]

_INDENT = " " * 12
_UNREAD_RULE = f"rule {UNREAD_FRAME.id}"


def explanation(analysis: Analysis, facts: Sequence[Fact]) -> Iterator[str]:
    """The lines for one document: each mention in text order, under a line for each sentence that holds some.

    All discards of the analysis are shown, and of its facts those that are given.
    """
    yield f"{analysis.document.doc_id}: {_count(len(facts), 'fact')}, {_count(len(analysis.discards), 'discard')}"
    shown = -1
    for mention, sentence in _mentions(analysis, facts):
        if sentence is not None and sentence.start != shown:
            shown = sentence.start
            yield f"[article {sentence.article}, {sentence.section}] {_words(analysis, sentence)}"
        yield from _mention_lines(mention, analysis)


def explained(analysis: Analysis, facts: Sequence[Fact]) -> dict[str, Any]:
    """The same as an object for JSON: the document's id and its mentions in text order.

    A mention has its place, its words and its sentence; then either ``fact``, the row, with the ``evidence`` for it,
    or ``discard``, the reason and the rule.
    """
    mentions: list[dict[str, Any]] = []
    for mention, sentence in _mentions(analysis, facts):
        made: dict[str, Any] = {"start": mention.start, "end": mention.end, "surface": mention.surface}
        made |= {
            "article": None if sentence is None else sentence.article,
            "section": None if sentence is None else sentence.section,
            "sentence": None if sentence is None else _words(analysis, sentence),
        }
        if isinstance(mention, Discard):
            made["discard"] = {"reason": mention.reason, "rule": mention.rule}
        else:
            made["fact"] = dict(zip(COLUMNS, map(plain_cell, mention), strict=True))
            made["evidence"] = list(dict.fromkeys(analysis.evidence.get(mention.fact_id, ())))
        mentions.append(made)
    return {"doc_id": analysis.document.doc_id, "mentions": mentions}


def _mentions(analysis: Analysis, facts: Sequence[Fact]) -> Iterator[tuple[Fact | Discard, Sentence | None]]:
    """The facts and discards in text order, each with the sentence that it stands in, None for none."""
    mentions: list[Fact | Discard] = sorted(
        [*facts, *analysis.discards], key=lambda mention: (mention.start, mention.end)
    )
    sentences = iter([*analysis.document.sentences])
    sentence = next(sentences, None)
    for mention in mentions:
        while sentence is not None and sentence.end <= mention.start:
            sentence = next(sentences, None)
        yield mention, sentence if sentence is not None and sentence.start <= mention.start else None


def _words(analysis: Analysis, sentence: Sentence) -> str:
    return " ".join(analysis.document.text[sentence.start : sentence.end].split())


def _mention_lines(mention: Fact | Discard, analysis: Analysis) -> Iterator[str]:
    head = f"  {mention.start}-{mention.end}".ljust(len(_INDENT))
    if isinstance(mention, Discard):
        yield f"{head}{_quoted(mention.surface)} no fact: {mention.reason} (rule {mention.rule})"
        return
    yield f"{head}{_quoted(mention.surface)} {mention}"
    for line in dict.fromkeys((f"rule {mention.rule}", *analysis.evidence.get(mention.fact_id, ()))):
        yield f"{_INDENT}{line}{f': {UNREAD}' if line == _UNREAD_RULE else ''}"


def _quoted(surface: str) -> str:
    return f'"{" ".join(surface.split())}"'


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


class Explanation:
    """What became of each number-like mark of a text; printed, it is what the command ``explain`` prints.

    Args:
        analysis: the analysis of the text, with its evidence.
        facts: its facts, as far as they were asked for.
    """

    def __init__(self, analysis: Analysis, facts: Facts) -> None:
        self.facts = facts
        """The rows."""
        self.discards = analysis.discards
        """The marks that are no facts, each with the reason and the rule."""
        self._analysis = analysis

    def evidence(self, fact: Fact | str) -> tuple[str, ...]:
        """Why a row is as it is: its rule, the words that decided, the cues of its columns.

        Args:
            fact: the row, or its ``fact_id``.

        Raises:
            KeyError: the text has no such row.
        """
        return tuple(dict.fromkeys(self._analysis.evidence[fact if isinstance(fact, str) else fact.fact_id]))

    def to_dict(self) -> dict[str, Any]:
        """What ``explain --format json`` prints: ``doc_id``, and the ``mentions`` in text order.

        A mention has its place, its words and its sentence; then either ``fact`` (the row) and ``evidence`` or
        ``discard`` (the reason and the rule).
        """
        return explained(self._analysis, self.facts)

    def __str__(self) -> str:
        return "\n".join(explanation(self._analysis, self.facts))

    def __repr__(self) -> str:
        return f"<Explanation: {_count(len(self.facts), 'fact')}, {_count(len(self.discards), 'discard')}>"


def rule_lines(rule: Rule) -> Iterator[str]:
    """All that a rule declares: its conditions, words, examples and counter-examples."""
    yield rule.id
    yield f"  family: {rule.family}"
    if rule.kind:
        yield f"  kind: {rule.kind}"
    yield from (f"  {detail}" for detail in rule.details)
    if rule.words:
        yield f"  words: {', '.join(rule.words)}"
    yield from (f"  example: {example}" for example in rule.examples)
    yield from (f"  not in: {example}" for example in rule.counter_examples)
