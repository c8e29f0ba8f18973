"""Text in, facts and discards out: runs the steps of the program in order over one document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from numbers_extract import context
from numbers_extract.chunks import chunk
from numbers_extract.context.place import countries
from numbers_extract.context.place.generic import is_place_noun
from numbers_extract.context.status import casts_doubt
from numbers_extract.context.time import calendar_spans
from numbers_extract.context.time.calendar import has_calendar_sign
from numbers_extract.context.time.phrases import has_digit, has_time_word
from numbers_extract.discards import SAYS
from numbers_extract.document import read_document
from numbers_extract.frames import Counted, count_sentence
from numbers_extract.glance import CALENDAR, DIGIT, PLACE_NOUN, TIME_WORD, Glance, counts_victims, may_count
from numbers_extract.lexicon.cues import DOUBTS
from numbers_extract.lexicon.currencies import iso_in_country
from numbers_extract.quantities import Quantity, find_quantities
from numbers_extract.records import Analysis, Discard, Document, Fact, Sentence
from numbers_extract.tokens import tokenise
from numbers_extract.units import using
from numbers_extract.user_lexicon import UserLexicon

__all__ = ["analyse"]

# Sections whose numbers are page furniture.
_FURNITURE = frozenset({"byline", "footer"})
_COUNT_KINDS = frozenset({"percentage", "ratio", "money", "duration", "measure", "count"})
_DIMENSIONS = {"percentage": "percent", "ratio": "ratio", "money": "money", "duration": "time", "age": "time"}
_GLANCE = Glance({DIGIT: has_digit, CALENDAR: has_calendar_sign, TIME_WORD: has_time_word, PLACE_NOUN: is_place_noun})


def analyse(
    text: str,
    *,
    doc_id: str = "",
    date: dt.date | None = None,
    explain: bool = False,
    lexicon: UserLexicon | None = None,
) -> Analysis:
    """All facts and discards of one document; ``lexicon`` holds a user's own units and currencies, None for none."""
    with using(lexicon):
        return _analyse(text, doc_id=doc_id, date=date, explain=explain)


def _analyse(text: str, *, doc_id: str, date: dt.date | None, explain: bool) -> Analysis:
    """All facts and discards of one document.

    ``text`` is the document as given (any length, also empty); ``date`` anchors relative times, None leaves those dates
    empty unless the article's dateline has one. ``explain`` fills ``evidence`` with the reasons of each row.
    """
    document = read_document(text, doc_id)
    facts: list[Fact] = []
    discards: list[Discard] = []
    evidence: dict[str, tuple[str, ...]] = {}
    published = {article.number: article.published for article in document.articles}
    homes = {
        a.number: countries(text[a.dateline.start : a.dateline.end])
        for a in document.articles
        if a.dateline is not None
    }
    memory = context.Memory(document, date)
    before: list[Counted] = []
    earlier: list[Counted] = []  # the last facts of the article
    article = 0
    paragraph = -1
    told = 0  # facts of the sentence before
    for sentence in _readable(text, document.sentences):
        if sentence.section in _FURNITURE:
            if explain:
                discards.extend(_marks(text, sentence.start, sentence.end, "discard.furniture"))
            continue
        if sentence.article != article:
            article, earlier = sentence.article, []
        if sentence.paragraph != paragraph or sentence.section != "body":
            if sentence.section != "body":
                before = []
            paragraph = sentence.paragraph
        if explain and sentence.lead > sentence.start:
            discards.extend(_marks(text, sentence.start, sentence.lead, "discard.calendar"))
        seen = _GLANCE.at(text, sentence.lead, sentence.end)
        if not may_count(seen):
            if told:
                _doubt(text, sentence, facts, told)
            told = 0
            memory.pass_over(sentence)
            before = []
            continue
        tokens = tokenise(text, sentence.lead, sentence.end)
        dated = calendar_spans(text, sentence.lead, sentence.end) if seen & CALENDAR else []
        quantities, left = find_quantities(tokens, dated)
        quantities, beyond = _within_reach(text, quantities)
        discards.extend(left)
        discards.extend(beyond)
        if not quantities and not counts_victims(tokens.texts):
            memory.pass_over(sentence)
            before = []
            continue
        chunks = chunk(tokens, quantities)
        counted = count_sentence(tokens, chunks, before, earlier)
        if explain:
            discards.extend(_unused(text, quantities, counted))
        details = memory.read(sentence, tokens, chunks, counted, date or published.get(sentence.article), seen)
        home = homes.get(sentence.article, "")
        words = " ".join(text[sentence.start : sentence.end].split()) if counted else ""
        for n, c in enumerate(counted, len(facts) + 1):
            c.fact_id = f"{doc_id}:{n}"
        for c, detail in zip(counted, details, strict=True):
            whole = _whole_id(c, counted, earlier) if detail.scope == "part" else ""
            fact = _fact(document, sentence, words, c, detail, whole, home)
            facts.append(fact)
            if explain:
                evidence[fact.fact_id] = _evidence(tokens.text, c, detail, tokens.starts, tokens.ends)
        told = len(counted)
        before = counted or before
        earlier = [*earlier, *counted][-_REMEMBERED:]
    discards.sort(key=lambda d: d.start)
    return Analysis(document, tuple(facts), tuple(discards), evidence)


_REMEMBERED = 12


def _doubt(text: str, sentence: Sentence, facts: list[Fact], told: int) -> None:
    """``The claim could not be verified.``: what the last ``told`` facts assert is alleged."""
    lowered = text[sentence.lead : sentence.end].lower()
    if any(stem in lowered for stem in DOUBTS) and casts_doubt(tokenise(text, sentence.lead, sentence.end)):
        facts[-told:] = [f._replace(status="alleged") if f.status == "asserted" else f for f in facts[-told:]]


def _readable(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences, endless ones cut at a space, so that work grows in a straight line with the text."""
    for sentence in sentences:
        start, lead = sentence.start, sentence.lead
        if sentence.end - lead <= _LONGEST_SENTENCE:
            yield sentence
            continue
        while sentence.end - lead > _LONGEST_SENTENCE:
            cut = text.rfind(" ", lead + _LONGEST_SENTENCE // 2, lead + _LONGEST_SENTENCE)
            cut = cut if cut > 0 else lead + _LONGEST_SENTENCE
            yield sentence._replace(start=start, lead=lead, end=cut)
            start = lead = cut
        yield sentence._replace(start=start, lead=lead)


_LONGEST_SENTENCE = 3000


def _marks(text: str, start: int, end: int, rule: str) -> list[Discard]:
    """Every number in digits of a stretch that holds no facts: a byline, a footer, a dateline."""
    tokens = tokenise(text, start, end)
    return [
        Discard(a, b, text[a:b], SAYS[rule], rule)
        for a, b, w in zip(tokens.starts, tokens.ends, tokens.words, strict=True)
        if w.text == "#"
    ]


def _within_reach(text: str, quantities: list[Quantity]) -> tuple[list[Quantity], list[Discard]]:
    """The quantities that a float can hold, and the others as discards."""
    rule = "discard.too_long"
    kept: list[Quantity] = []
    beyond: list[Discard] = []
    for quantity in quantities:
        value, low, high = quantity.value, quantity.low, quantity.high
        if _exceeds(value) or (low is not value and _exceeds(low)) or (high is not value and _exceeds(high)):
            beyond.append(Discard(quantity.start, quantity.end, text[quantity.start : quantity.end], SAYS[rule], rule))
        else:
            kept.append(quantity)
    return kept, beyond


_LARGEST_EXPONENT = 300


def _exceeds(number: Decimal | None) -> bool:
    return number is not None and number.adjusted() > _LARGEST_EXPONENT and number != 0


def _unused(text: str, quantities: list[Quantity], counted: list[Counted]) -> list[Discard]:
    """Numbers that no frame took: pronouns and determiners."""
    used = {id(c.quantity) for c in counted}
    return [
        Discard(q.start, q.end, text[q.start : q.end], SAYS["discard.pronoun"], "discard.pronoun")
        for q in quantities
        if id(q) not in used
    ]


_SIGNIFICANT = 12


def _number(value: Decimal | None) -> float | None:
    if value is None:
        return None
    number = float(value)
    return number if number.is_integer() else float(f"{number:.{_SIGNIFICANT}g}")


_SMALL_FRACTION = Decimal("0.1")


def _fraction(value: Decimal | None) -> float | None:
    """Four decimals, six for what is less than a tenth."""
    return None if value is None else round(float(value), 4 if abs(value) >= _SMALL_FRACTION else 6)


def _currency_of(counted: Counted, detail: context.Detail, home: str) -> str:
    """The ISO code of a name that many currencies share (``pesos``), by the country of the fact or of the dateline."""
    unit = counted.quantity.currency
    if unit is None or not unit.needs_country:
        return ""
    for country in (*detail.country.split(";"), home):
        code = iso_in_country(unit.name, country) if country else None
        if code:
            return code
    return ""


def _whole_id(counted: Counted, beside: Sequence[Counted], earlier: Sequence[Counted]) -> str:
    """The id of the fact that this one is a part of, where that is one of its sentence or of the last ones before."""
    whole = counted.whole
    if whole is None or not any(other is whole for others in (beside, earlier) for other in others):
        return ""
    return whole.fact_id


def _fact(
    document: Document, sentence: Sentence, words: str, counted: Counted, detail: context.Detail, whole: str, home: str
) -> Fact:
    """The row of a counted quantity, whose ``sentence`` has the ``words``; ``whole`` is the id that it is a part of."""
    quantity = counted.quantity
    number = _fraction if quantity.unit == "fraction" and (quantity.value or 1) > Decimal("0.001") else _number
    value = number(quantity.value)
    kind = counted.kind
    return Fact(
        doc_id=document.doc_id,
        fact_id=counted.fact_id,
        article=sentence.article,
        section=sentence.section,
        start=quantity.start,
        end=quantity.end,
        surface=document.text[quantity.start : quantity.end],
        kind=kind,
        topic=(counted.topic or kind) if kind in _COUNT_KINDS else kind,
        value=value,
        value_min=value if quantity.low is quantity.value else number(quantity.low),
        value_max=value if quantity.high is quantity.value else number(quantity.high),
        bound=quantity.bound,
        approximate=quantity.approximate,
        unit=_currency_of(counted, detail, home) or counted.unit,
        dimension=quantity.dimension or _DIMENSIONS.get(kind, "count"),
        subject=" ".join(counted.subject.split()),
        group=counted.group,
        actor=detail.actor,
        scope=detail.scope,
        part_of=whole,
        per=quantity.per,
        change=detail.change,
        status=detail.status,
        source=detail.source,
        time=detail.time,
        date_start=detail.date_start,
        date_end=detail.date_end,
        place=detail.place,
        country=detail.country,
        sentence=words,
        rule=counted.rule,
    )


def _evidence(
    text: str, counted: Counted, detail: context.Detail, starts: list[int], ends: list[int]
) -> tuple[str, ...]:
    lines = [f"rule {counted.rule}"]
    if 0 <= counted.head < len(starts):
        lines.append(f"head {text[starts[counted.head] : ends[counted.head]]!r}")
    if counted.link:
        lines.append(f"link {counted.link}")
    lines.extend(f"hedge {hedge}" for hedge in counted.quantity.hedges)
    lines.extend(f"cue {cue}" for cue in detail.cues)
    return tuple(lines)
