"""Text in, facts and discards out: runs the steps of the program in order over one document."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal, localcontext
from typing import Final, NamedTuple

from numbers_extract import context
from numbers_extract.app.in_use import using
from numbers_extract.app.tables_in_text import with_tables
from numbers_extract.context.place import countries
from numbers_extract.context.place.generic import is_place_noun
from numbers_extract.context.status import casts_doubt
from numbers_extract.context.time import calendar_spans
from numbers_extract.context.time.calendar import has_calendar_sign
from numbers_extract.context.time.phrases import has_digit, has_time_word
from numbers_extract.discourse.fates import Fates
from numbers_extract.discourse.memory import Memory
from numbers_extract.frames import Counted, count_sentence
from numbers_extract.frames.chunks import Chunk, chunk
from numbers_extract.frames.glance import (
    CALENDAR,
    DIGIT,
    FOREIGN_DIGIT,
    PLACE_NOUN,
    TIME_WORD,
    Glance,
    counts_victims,
    may_count,
)
from numbers_extract.frames.things import changed
from numbers_extract.frames.traits import SUBJECT_KINDS
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import Frame, all_kinds
from numbers_extract.kinds.kind import OwnKind, name_of
from numbers_extract.lexicon.antecedents import BEFALLEN, THEIRS, THEM
from numbers_extract.lexicon.context_cues.status import DOUBTS
from numbers_extract.lexicon.currencies import is_bare_dollar, iso_in_country
from numbers_extract.lexicon.phrase_words import MULTIPLES
from numbers_extract.lexicon.user_lexicon import UserLexicon
from numbers_extract.numerals.arithmetic import ARITHMETIC, in_reach
from numbers_extract.numerals.scripts import has_foreign_digit, in_ascii_digits
from numbers_extract.quantities import Quantity, find_quantities
from numbers_extract.quantities.discards import SAYS
from numbers_extract.quantities.names_again import named_again, names_in
from numbers_extract.records import Analysis, Article, ArticleRecord, Discard, Document, Fact, Sentence, Span
from numbers_extract.text.document import read_document
from numbers_extract.text.stretches import MOST_NUMBERS, readable, rows_of_figures
from numbers_extract.text.table_blocks import table_rows
from numbers_extract.text.tokens import Tokens, tokenise
from numbers_extract.text.typography import plain_text

__all__ = ["analyse"]

# Sections whose numbers are page furniture.
_FURNITURE: Final = frozenset({"byline", "footer"})
_DIMENSIONS: Final = {kind.name: kind.dimension for kind in all_kinds()}
_QUESTIONS: Final = {
    DIGIT: has_digit,
    CALENDAR: has_calendar_sign,
    TIME_WORD: has_time_word,
    PLACE_NOUN: is_place_noun,
    FOREIGN_DIGIT: has_foreign_digit,
}
_GLANCE: Final = Glance(_QUESTIONS)
_OWN_GLANCES: dict[UserLexicon, Glance] = {}


def _glance_with(lexicon: UserLexicon | None) -> Glance:
    """The glance that knows the frames of a user's lexicon too."""
    if lexicon is None or not lexicon.frames:
        return _GLANCE
    glance = _OWN_GLANCES.get(lexicon)
    if glance is None:
        glance = _OWN_GLANCES[lexicon] = Glance(_QUESTIONS)
    return glance


def analyse(
    text: str,
    *,
    doc_id: str = "",
    date: dt.date | None = None,
    explain: bool = False,
    lexicon: UserLexicon | None = None,
    records: Sequence[ArticleRecord] | None = None,
    outlet: str = "",
) -> Analysis:
    """All facts and discards of one document.

    ``text`` is the document as given (any length, also empty); ``date`` anchors relative times, None leaves those dates
    empty unless the article states its own. ``explain`` fills ``evidence`` with the reasons of each row. ``lexicon``
    holds a user's own words, None for none. ``records`` are the articles as their source sets them apart, None where
    that is to be found in the text; ``outlet`` is that of the articles whose records name none.
    """
    plain = plain_text(text)
    with using(lexicon), localcontext(ARITHMETIC):
        document = read_document(plain.text, doc_id, plain.records(records))
        around = Around(date, explain, lexicon, outlet)
        analysis = _read(document, plain.text, around)
    return analysis if plain.text is text else plain.restored(analysis, text)


class Around(NamedTuple):
    """What is known of a document besides its text; see :func:`analyse`."""

    date: dt.date | None
    explain: bool
    lexicon: UserLexicon | None
    outlet: str

    def dollars(self, articles: Iterable[Article]) -> dict[int, str]:
        """What ``$`` means in each article, by its number; nothing where it means what it does elsewhere."""
        meant = {} if self.lexicon is None else {d.outlet.casefold(): d.code for d in self.lexicon.dollars}
        if not meant:
            return {}
        codes = {a.number: meant.get((a.outlet or self.outlet).casefold(), meant.get("", "")) for a in articles}
        return {number: code for number, code in codes.items() if code}


def _read(document: Document, text: str, around: Around) -> Analysis:
    """What stands in a document, read from its text as given or with the digits of all scripts in ASCII."""
    reading = _Reading(document, text, around)
    rows = rows_of_figures(text)
    reading.leave_out(rows)
    tables = table_rows(text) if not rows else []
    apart = [Span(row.start, row.end) for row in tables] or rows
    sentences = readable(text, document.sentences, apart)
    while batch := list(itertools.islice(sentences, _BATCH)):
        if not reading.read(batch):
            return _read(document, in_ascii_digits(text), around)
    if not tables:
        return reading.result()
    return with_tables(reading.result(), tables, lambda words: _read(read_document(words), words, around))


# Each step runs over so many sentences before the next one does: its code and word lists stay at hand that way.
_BATCH: Final = 32
_AROUND_WORDS: Final = ".,;:!?()\"'\u2018\u2019\u201c\u201d"


class _Stage:
    """One sentence on its way: what the steps so far have made of it.

    ``pieces`` are what white space sets off in it, ``seen`` the bits of a glance at them; ``tokens`` is None where it
    cannot hold a fact, by that glance or as it turns out.
    """

    __slots__ = (
        "chunks",
        "counted",
        "details",
        "left",
        "pieces",
        "quantities",
        "reading",
        "scene",
        "seen",
        "sentence",
        "tokens",
    )

    def __init__(self, sentence: Sentence, pieces: list[str], seen: int) -> None:
        self.sentence = sentence
        self.pieces = pieces
        self.seen = seen
        self.tokens: Tokens | None = None
        self.quantities: Sequence[Quantity] = ()
        self.left: Sequence[Discard] = ()
        self.reading: Reading | None = None
        self.chunks: list[Chunk] = []
        self.counted: list[Counted] = []
        self.scene = context.NO_SCENE
        self.details: Sequence[context.Detail] = ()


class _Reading:
    """One document as it is read, a few sentences at a time: the rows so far, and what goes on from them.

    ``text`` is its text, or the same with the digits of all scripts in ASCII.
    """

    def __init__(self, document: Document, text: str, around: Around) -> None:
        self.document = document
        self.text = text
        self.explain = around.explain
        self.glance = _glance_with(around.lexicon)
        self.has_kinds = around.lexicon is not None and bool(around.lexicon.kinds)
        self.dollars = around.dollars(document.articles)
        self.facts: list[Fact] = []
        self.discards: list[Discard] = []
        self.evidence: dict[str, tuple[str, ...]] = {}
        self.anchors = {article.number: article.day(around.date) for article in document.articles}
        self.homes = {
            article.number: countries(self.text[article.dateline.start : article.dateline.end])
            for article in document.articles
            if article.dateline is not None
        }
        self.memory = context.Memory(document)
        self.names: defaultdict[int, set[str]] = defaultdict(set)  # the digits of names, by article
        self.fates = Fates()
        self.things = Memory()
        self.numbered = 0  # facts that have an id
        self.became: dict[str, Frame] = {}  # of rows that are still to be made or mended
        self.told = 0  # facts of the sentence before

    def result(self) -> Analysis:
        """All that was read."""
        self.discards.sort(key=lambda d: d.start)
        text = self.document.text
        if self.text is not text:
            self.discards = [d._replace(surface=text[d.start : d.end]) for d in self.discards]
        if self.has_kinds:
            self.facts = list(map(_with_own_kind, self.facts))
        return Analysis(self.document, tuple(self.facts), tuple(self.discards), self.evidence)

    def leave_out(self, rows: Iterable[Span]) -> None:
        """Long rows of figures that nothing is read of."""
        rule = "discard.figures"
        self.discards.extend(Discard(*row, self.text[row.start : row.end], SAYS[rule], rule) for row in rows)

    def read(self, sentences: Iterable[Sentence]) -> bool:
        """Takes the next sentences through all steps; False where digits of another script are to be changed first."""
        stages = [self._stage(sentence) for sentence in sentences if not self._is_furniture(sentence)]
        worth = [stage for stage in stages if may_count(stage.seen)]
        if any(stage.seen & FOREIGN_DIGIT for stage in worth):
            return False
        self._find(worth)
        for stage in worth:
            if stage.tokens is not None:
                stage.reading = Reading(stage.tokens, stage.quantities)
                stage.chunks = chunk(stage.tokens, stage.quantities)
        for stage in stages:
            self._count(stage)
        telling = [stage for stage in worth if stage.counted]
        scenes = context.scenes(self.text, [(s.sentence, s.tokens, s.seen) for s in telling if s.tokens is not None])
        for stage, scene in zip(telling, scenes, strict=True):
            stage.scene = scene
        for stage in stages:
            if stage.reading is None:
                self.memory.pass_over(stage.sentence)
            else:
                anchor = self.anchors[stage.sentence.article]
                stage.details = self.memory.read(
                    stage.sentence, stage.reading, stage.chunks, stage.counted, anchor, stage.scene
                )
        self._mend()
        for stage in stages:
            self._tell(stage)
        return True

    def _stage(self, sentence: Sentence) -> _Stage:
        """A sentence that was only glanced at."""
        pieces = self.text[sentence.lead : sentence.end].split()
        return _Stage(sentence, pieces, self.glance.at(pieces))

    def _is_furniture(self, sentence: Sentence) -> bool:
        """Whether a sentence is a byline or a footer; its numbers, and those of a dateline, are discards."""
        furniture = sentence.section in _FURNITURE
        end = sentence.end if furniture else sentence.lead
        if end > sentence.start and may_count(self.glance.at(self.text[sentence.start : end].split())):
            rule = "discard.furniture" if furniture else "discard.calendar"
            self.discards.extend(_marks(self.text, sentence.start, end, rule))
        return furniture

    def _find(self, stages: Sequence[_Stage]) -> None:
        """The tokens and quantities of sentences that can hold a fact."""
        text = self.text
        for stage in stages:
            stage.tokens = tokenise(text, stage.sentence.lead, stage.sentence.end, stage.pieces)
        dated = [
            calendar_spans(text, stage.sentence.lead, stage.sentence.end) if stage.seen & CALENDAR else []
            for stage in stages
        ]
        for stage, spans in zip(stages, dated, strict=True):
            if stage.tokens is None:
                continue
            quantities, left = find_quantities(stage.tokens, spans)
            stage.quantities, beyond = _within_reach(text, quantities)
            again = self._named_again(stage, left)
            if again:
                stage.quantities = [one for one in stage.quantities if one not in again]
                beyond += [_left(text, quantity, "discard.label") for quantity in again]
            if len(stage.quantities) > MOST_NUMBERS:
                beyond += [_left(text, quantity, "discard.figures") for quantity in stage.quantities]
                stage.quantities = ()
            stage.left = left + beyond
            self.discards += stage.left
            texts = stage.tokens.texts
            if not stage.quantities and not counts_victims(texts) and texts.isdisjoint(MULTIPLES):
                stage.tokens = None

    def _named_again(self, stage: _Stage, left: Iterable[Discard]) -> list[Quantity]:
        """The quantities of a sentence that only repeat a name of its article: ``The 613 was``; keeps its names."""
        names = self.names[stage.sentence.article]
        again = named_again(stage.tokens, stage.quantities, names) if names and stage.tokens is not None else []
        names.update(names_in(left))
        return again

    def _count(self, stage: _Stage) -> None:
        """What each quantity of a sentence counts, also by what was counted before."""
        sentence = stage.sentence
        self.things.enter(sentence.article, running=sentence.section == "body")
        if stage.reading is None:
            self._hear(sentence)
            self.things.pass_over()
            return
        stage.counted, asked = count_sentence(stage.reading, stage.chunks, self.things)
        if stage.left:  # a victim told by an article is none where the article is part of a name or a label
            stage.counted = [c for c in stage.counted if not _overlaps(c.quantity, stage.left)]
        for n, counted in enumerate(stage.counted, self.numbered + 1):
            counted.fact_id = f"{self.document.doc_id}:{n}"
        self.numbered += len(stage.counted)
        self.things.remember(stage.counted, asked)
        self.became.update(self.things.told())

    def _hear(self, sentence: Sentence) -> None:
        """What a sentence without a number says became of those counted in the one before."""
        if not self.things.has_people():
            return
        pieces = self.text[sentence.lead : sentence.end].lower().split()
        words = {piece.strip(_AROUND_WORDS) for piece in pieces}
        if THEM.isdisjoint(words) and words.isdisjoint(THEIRS):
            return
        tokens = tokenise(self.text, sentence.lead, sentence.end)
        count_sentence(Reading(tokens, ()), chunk(tokens, ()), self.things)
        self.became.update(self.things.told())

    def _currency(self, counted: Counted, country: str, article: int) -> str:
        """The ISO code of a name that many currencies share (``pesos``), "" where no country tells whose.

        The country of the fact tells, else that of the dateline, else the one that the article names most often. What
        ``$`` means a user may say.
        """
        unit = counted.quantity.currency
        if unit is None:
            return ""
        meant = self.dollars.get(article, "") if self.dollars else ""
        if meant and is_bare_dollar(unit.id, unit.name, meant):
            return meant
        if not unit.needs_country:
            return ""
        near = (*country.split(";"), self.homes.get(article, ""))
        return _currency_called(unit.name, near) or _currency_called(unit.name, self.memory.home(article).named)

    def _tell(self, stage: _Stage) -> None:
        """The rows of a sentence."""
        sentence, tokens, counted = stage.sentence, stage.tokens, stage.counted
        if tokens is None:
            if not may_count(stage.seen):
                if self.told:
                    _doubt(self.text, sentence, self.facts, self.told)
                self.told = 0
            self._follow(stage, 0)
            return
        self.discards.extend(_unused(self.text, stage.quantities, counted))
        day = self.anchors.get(sentence.article)
        led = sentence.lead > sentence.start
        pieces = self.text[sentence.start : sentence.end].split() if led else stage.pieces
        words = " ".join(pieces) if counted else ""
        for c, detail in zip(counted, stage.details, strict=True):
            whole = _whole_id(c, counted) if detail.scope == "part" else ""
            currency = self._currency(c, detail.country, sentence.article)
            self.facts.append(_fact(self.document, sentence, words, c, detail, whole, currency, day))
            if self.explain:
                self.evidence[c.fact_id] = _evidence(tokens.text, c, detail, tokens.starts, tokens.ends)
            later = self.became.pop(c.fact_id, None)
            if later is not None:
                self._become(len(self.facts) - 1, later, f"antecedent {BEFALLEN.id}")
        self._follow(stage, len(counted))
        self.told = len(counted)

    def _mend(self) -> None:
        """Rows of the sentences before these, of whose people one of these says what became of them."""
        for fact_id in [known for known in self.became if int(known.rpartition(":")[2]) <= len(self.facts)]:
            self._become(int(fact_id.rpartition(":")[2]) - 1, self.became.pop(fact_id), f"antecedent {BEFALLEN.id}")

    def _become(self, place: int, frame: Frame, why: str) -> None:
        """Gives the row at a place the kind that a later sentence says of its people; ``why`` goes to ``explain``."""
        fact = self.facts[place]
        self.facts[place] = fact.of_kind(frame.kind, frame.id)
        if self.explain:
            self.evidence[fact.fact_id] = (*self.evidence[fact.fact_id], changed(fact.rule, why), why)

    def _follow(self, stage: _Stage, made: int) -> None:
        """What a sentence, with ``made`` rows of its own, says became of people counted before it."""
        for place, frame, why in self.fates.read(self.text, stage.sentence, stage.reading, self.facts, made):
            self._become(place, frame, why)


def _with_own_kind(fact: Fact) -> Fact:
    """The row with the names of a user's own kinds in place of those that they are like."""
    if not isinstance(fact.kind, OwnKind) and not isinstance(fact.topic, OwnKind):
        return fact
    return fact.called(name_of(fact.kind), name_of(fact.topic))


def _doubt(text: str, sentence: Sentence, facts: list[Fact], told: int) -> None:
    """``The claim could not be verified.``: what the last ``told`` facts assert is alleged."""
    lowered = text[sentence.lead : sentence.end].lower()
    if any(stem in lowered for stem in DOUBTS) and casts_doubt(tokenise(text, sentence.lead, sentence.end)):
        facts[-told:] = [f._replace(status="alleged") if f.status == "asserted" else f for f in facts[-told:]]


def _marks(text: str, start: int, end: int, rule: str) -> list[Discard]:
    """Every number, in digits or words, of a stretch that holds no facts: a byline, a footer, a dateline."""
    tokens = tokenise(text, start, end)
    quantities, left = find_quantities(tokens, [])
    spans = {(mark.start, mark.end) for marks in (quantities, left) for mark in marks}
    digits = [(a, b) for a, b, w in zip(tokens.starts, tokens.ends, tokens.words, strict=True) if w.text == "#"]
    spans.update((a, b) for a, b in digits if not any(low < b and a < high for low, high in spans))
    return [Discard(a, b, text[a:b], SAYS[rule], rule) for a, b in sorted(spans)]


def _within_reach(text: str, quantities: list[Quantity]) -> tuple[list[Quantity], list[Discard]]:
    """The quantities that a float can hold, and the others as discards."""
    kept: list[Quantity] = []
    beyond: list[Discard] = []
    for quantity in quantities:
        value, low, high = quantity.value, quantity.low, quantity.high
        if (
            (value is not None and not in_reach(value))
            or (low is not value and low is not None and not in_reach(low))
            or (high is not value and high is not None and not in_reach(high))
        ):
            beyond.append(_left(text, quantity, "discard.too_long"))
        else:
            kept.append(quantity)
    return kept, beyond


def _left(text: str, quantity: Quantity, rule: str) -> Discard:
    return Discard(quantity.start, quantity.end, text[quantity.start : quantity.end], SAYS[rule], rule)


def _unused(text: str, quantities: Sequence[Quantity], counted: list[Counted]) -> list[Discard]:
    """Numbers that no frame took: pronouns and determiners. The article of ``a third was hurt`` is a victim's."""
    used = [c.quantity for c in counted]
    return [_left(text, quantity, "discard.pronoun") for quantity in quantities if not _overlaps(quantity, used)]


def _overlaps(mark: Quantity | Discard, others: Iterable[Quantity | Discard]) -> bool:
    """Whether a stretch of the text is also in one of the others."""
    return any(other.start < mark.end and mark.start < other.end for other in others)


_SIGNIFICANT: Final = 12


def _number(value: Decimal | None) -> float | None:
    if value is None:
        return None
    number = float(value)
    return number if number.is_integer() else float(f"{number:.{_SIGNIFICANT}g}")


_SMALL_FRACTION: Final = Decimal("0.1")
_TINY_FRACTION: Final = Decimal("0.001")


def _fraction(value: Decimal | None) -> float | None:
    """Four decimals, six for what is less than a tenth; a very small one keeps its digits."""
    if value is None or abs(value) <= _TINY_FRACTION:
        return _number(value)
    return round(float(value), 4 if abs(value) >= _SMALL_FRACTION else 6)


def _currency_called(name: str, in_countries: Iterable[str]) -> str:
    """The code of the currency of that name in the first of the countries that has one, "" where none has."""
    codes = (iso_in_country(name, country) for country in in_countries if country)
    return next((code for code in codes if code), "")


def _whole_id(counted: Counted, beside: list[Counted]) -> str:
    """The id of the fact that this is a part of, one of its sentence or of those before; none for one of a list."""
    whole = counted.whole
    if whole is None or counted.link == "list":
        return ""
    told = not isinstance(whole, Counted) or any(other is whole for other in beside)
    return whole.fact_id if told else ""


def _fact(
    document: Document,
    sentence: Sentence,
    words: str,
    counted: Counted,
    detail: context.Detail,
    whole: str,
    currency: str,
    published: dt.date | None,
) -> Fact:
    """The row of a counted quantity, whose ``sentence`` has the ``words``; ``whole`` is the id that it is a part of.

    ``currency`` is the code of money whose words leave open whose it is, "" for all else.
    """
    quantity = counted.quantity
    number = _fraction if quantity.unit == "fraction" else _number
    value = number(quantity.value)
    kind = counted.kind
    return Fact(  # its fields in their order: by their names they would take three times as long
        document.doc_id,
        counted.fact_id,
        sentence.article,
        published,
        sentence.section,
        quantity.start,
        quantity.end,
        document.text[quantity.start : quantity.end],
        kind,
        (counted.topic or kind) if kind in SUBJECT_KINDS and not counted.opinion else kind,
        value,
        value if quantity.low is quantity.value else number(quantity.low),
        value if quantity.high is quantity.value else number(quantity.high),
        quantity.bound,
        quantity.approximate,
        currency or counted.unit,
        _DIMENSIONS[kind] or quantity.dimension,
        counted.subject and " ".join(counted.subject.split()),
        counted.group,
        detail.actor,
        detail.scope,
        whole,
        quantity.per,
        detail.change,
        detail.status,
        detail.source,
        detail.time,
        detail.date_start,
        detail.date_end,
        detail.place,
        detail.country,
        words,
        counted.rule,
    )


def _evidence(
    text: str, counted: Counted, detail: context.Detail, starts: list[int], ends: list[int]
) -> tuple[str, ...]:
    lines = [f"rule {counted.rule}", *counted.changes]
    if 0 <= counted.head < len(starts):
        lines.append(f"head {text[starts[counted.head] : ends[counted.head]]!r}")
    if counted.link:
        lines.append(f"link {counted.link}")
    if counted.antecedent is not None:
        lines.append(f"antecedent {counted.antecedent.rule}")
        lines.append(f"goes on from {counted.antecedent.thing.fact_id or counted.antecedent.thing.subject}")
    lines.extend(f"hedge {hedge}" for hedge in counted.quantity.hedges)
    lines.extend(f"cue {cue}" for cue in detail.cues)
    return tuple(lines)
