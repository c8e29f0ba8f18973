"""An analysis or a rule in, lines for a person to read out: what each number-like mark became, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from numbers_extract.frames.traits import UNREAD, UNREAD_FRAME
from numbers_extract.records import Discard, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numbers_extract.records import Analysis, Rule

__all__ = ["explanation", "rule_lines"]

_INDENT = " " * 12
_UNREAD_RULE = f"rule {UNREAD_FRAME.id}"


def explanation(analysis: Analysis, facts: Sequence[Fact]) -> Iterator[str]:
    """The lines for one document: each mention in text order, under a line for each sentence that holds some.

    All discards of the analysis are shown, and of its facts those that are given.
    """
    mentions: list[Fact | Discard] = sorted(
        [*facts, *analysis.discards], key=lambda mention: (mention.start, mention.end)
    )
    yield f"{analysis.document.doc_id}: {_count(len(facts), 'fact')}, {_count(len(analysis.discards), 'discard')}"
    sentences = iter([*analysis.document.sentences])
    sentence = next(sentences, None)
    shown = -1
    for mention in mentions:
        while sentence is not None and sentence.end <= mention.start:
            sentence = next(sentences, None)
        if sentence is not None and sentence.start <= mention.start and sentence.start != shown:
            shown = sentence.start
            words = " ".join(analysis.document.text[sentence.start : sentence.end].split())
            yield f"[article {sentence.article}, {sentence.section}] {words}"
        yield from _mention_lines(mention, analysis)


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
