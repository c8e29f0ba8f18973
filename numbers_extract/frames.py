"""The phrases of a sentence in, what each quantity counts out: the frame that fires, its head, noun, unit and group.

The nearest admissible head wins, in this order: what is said of the counted right behind it (``12 dead``), the verb
that has it as its object, the verb that it is the subject of, the noun before ``of``, its own noun, a total that it is
the level of, and last the quantity before it in the sentence (``20 killed, 40 hurt; another 5``).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from numbers_extract.chunks import NOUN_PHRASES, Chunk
from numbers_extract.kinds import Frame, frames_for
from numbers_extract.lexicon import nouns, people
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.quantity_words import CHANGE_NOUNS
from numbers_extract.quantities import Quantity
from numbers_extract.tokens import Tokens

__all__ = ["PEOPLE_KINDS", "Counted", "count_sentence"]

PEOPLE_KINDS = frozenset(
    "deaths injuries casualties missing abducted detained prosecuted displaced affected fighters troops".split()
)
_VICTIM_KINDS = PEOPLE_KINDS - {"fighters", "troops"}
_LOOSE_KINDS = frozenset({"deaths", "injuries", "casualties"})
_UNIT_KINDS = frozenset({"percentage", "ratio", "money", "duration", "age", "measure"})
_REACH = 14


class Counted:
    """A quantity with what it counts. ``at`` is its phrase, ``head`` the token that fired the frame (-1: none).

    ``verb`` is the index of the governing verb group (-1: none) and ``role`` the part the quantity plays to it:
    ``object``, ``subject`` or an empty string. ``noun`` is the phrase that names the counted.
    ``whole`` is the counted quantity that this one is a part of or goes on from, None without one; ``link`` says how:
    ``part``, ``list`` or an empty string.
    """

    __slots__ = (
        "at",
        "frame",
        "group",
        "head",
        "kind",
        "link",
        "noun",
        "quantity",
        "role",
        "rule",
        "subject",
        "topic",
        "unit",
        "verb",
        "whole",
        "whole_chunk",
    )

    def __init__(self, quantity: Quantity, at: int) -> None:
        self.quantity = quantity
        self.at = at
        self.kind = ""
        self.rule = ""
        self.frame: Frame | None = None
        self.head = -1
        self.verb = -1
        self.role = ""
        self.noun: Chunk | None = None
        self.subject = ""
        self.unit = ""
        self.group = ""
        self.topic = ""
        self.whole: Counted | None = None
        self.whole_chunk: Chunk | None = None
        self.link = ""


def count_sentence(tokens: Tokens, chunks: Sequence[Chunk], before: Sequence[Counted] = ()) -> list[Counted]:
    """All facts of a sentence in text order; ``before`` are those of the sentence before, for plain reference back."""
    return _Reader(tokens, chunks, before).read()


class _Reader:
    def __init__(self, tokens: Tokens, chunks: Sequence[Chunk], before: Sequence[Counted]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.chunks = chunks
        self.before = before
        self.done: list[Counted] = []
        self._lemmas: frozenset[str] | None = None
        self.strict = False  # only what is known for a person may be a victim
        self.stand_in: Chunk | None = None  # the noun of a number that is a part: ``six of the 17 stations``

    @property
    def lemmas(self) -> frozenset[str]:
        if self._lemmas is None:
            self._lemmas = frozenset([w.lemma for w in self.words]) | self.tokens.texts
        return self._lemmas

    def read(self) -> list[Counted]:
        for k, chunk in enumerate(self.chunks):
            if chunk.inner:
                self._inner(k, chunk)
            if chunk.quantity is not None:
                self._quantity(k, chunk, chunk.quantity)
            elif (
                chunk.sort == "A"
                and chunk.last - chunk.first > 1
                and self.words[chunk.first + 1].text in pw.VAGUE_WORDS
            ):
                self._vague(k, chunk)
            elif chunk.sort == "A":
                self._article(k, chunk)
            elif chunk.sort == "Z":
                self._zero(k, chunk)
            elif chunk.sort == "P":
                self._nobody(k, chunk)
            elif chunk.sort == "N":
                self._vague(k, chunk)
        self.done.sort(key=lambda c: c.quantity.start)
        self._link_wholes()
        return self.done

    def _link_wholes(self) -> None:
        """Points parts at a whole behind them (``six of the 17``) or at the sentence's start (``Of the 33, 21``)."""
        by_chunk = {id(self.chunks[c.at]): c for c in self.done if c.kind not in _UNIT_KINDS}
        opener = self.done[0] if self.done and self._opens_with_of(self.done[0]) else None
        for counted in self.done:
            if counted.whole_chunk is not None and id(counted.whole_chunk) in by_chunk:
                whole = by_chunk[id(counted.whole_chunk)]
                if whole is not counted and self._joined_by_of(counted, whole):
                    counted.whole, counted.link = whole, "part"
            elif (
                opener is not None
                and counted is not opener
                and counted.kind not in _UNIT_KINDS - {"ratio"}
                and counted.link != "part"
            ):
                counted.whole, counted.link = opener, "part"
        for counted in self.done:
            if counted.link == "part" and counted.whole is None and counted.kind == "ratio":
                counted.whole = self._last_people([c for c in self.done if c.quantity.start < counted.quantity.start])

    def _opens_with_of(self, counted: Counted) -> bool:
        at = counted.at
        return at > 0 and self.chunks[at - 1].sort == "o" and all(c.sort in "IR" for c in self.chunks[: at - 1])

    def _joined_by_of(self, part: Counted, whole: Counted) -> bool:
        between = self.chunks[part.at + 1 : whole.at]
        return part.at < whole.at and any(c.sort == "o" for c in between)

    # ------------------------------------------------------------------ one quantity

    def _inner(self, k: int, chunk: Chunk) -> None:
        """Compounds inside a phrase: ``a 46-minute recording``, ``a 52-year-old engineer``, ``the 300-seat hall``."""
        for quantity in chunk.inner:
            counted = Counted(quantity, k)
            counted.noun = chunk
            counted.subject = self._text_after(quantity.last, chunk)
            counted.unit = quantity.unit
            if (
                quantity.kind == "age"
                and not self._is_person_like(chunk)
                and chunk.word is not None
                and chunk.word.tag != "X"
            ):
                quantity.kind = "duration"
            if quantity.kind:
                self._by_unit(counted)
                if chunk.lemma in CHANGE_NOUNS or quantity.kind == "ratio":
                    self._changed(k, counted)
                self._topic(counted)
            else:
                self._compound(counted, chunk)
            self.done.append(counted)

    def _changed(self, k: int, counted: Counted) -> None:
        """``a 27 percent reduction in fatalities`` is about the fatalities."""
        chunks = self.chunks
        if k + 2 < len(chunks) and chunks[k + 1].sort in "Io" and chunks[k + 2].sort in "NA":
            counted.noun = chunks[k + 2]
            counted.subject = self._noun_text(k + 2)

    def _compound(self, counted: Counted, chunk: Chunk) -> None:
        compound = counted.quantity.compound
        if compound == "strong":
            for token in range(chunk.last - 1, chunk.first - 1, -1):
                frame = self._first("strong", self.words[token].lemma, chunk)
                if frame is not None:
                    self._take(counted, frame, token)
                    counted.unit = "person"
                    return
            counted.unit = "person"
        else:
            frame = self._first("noun", compound, chunk)
            counted.unit = compound
            if frame is not None and frame.kind in {"seats", "votes"}:
                self._take(counted, frame, counted.quantity.last - 1)
                return
            if nouns_person(compound):
                counted.unit = "person"
        self._fall_back(counted)

    def _quantity(self, k: int, chunk: Chunk, quantity: Quantity) -> None:
        counted = Counted(quantity, k)
        if quantity.kind in _UNIT_KINDS:
            self._measured(k, chunk, counted)
            self.done.append(counted)
            return
        counted.noun = chunk if chunk.head >= 0 else None
        if quantity.kind == "votes":
            self._tally(counted)
            self.done.append(counted)
            return
        if quantity.compound == "strong" or (quantity.compound and chunk.head < 0):
            counted.noun = chunk
            self._compound(counted, chunk)
            counted.subject = self._text_after(quantity.last, chunk)
            self.done.append(counted)
            return
        self._whole_of(k, chunk, counted)
        self._share_noun(k, chunk, counted)
        self.stand_in = counted.noun if counted.noun is not chunk else None
        self.strict = quantity.form in _ZERO_FORMS
        if quantity.form in _ZERO_FORMS or self._is_pronoun_one(quantity):
            if not self._frame_by_relation(k, chunk, counted, people_only=True) and not self._is_one_of_a_set(
                k, chunk, counted
            ):
                return
        elif not self._frame_by_relation(k, chunk, counted):
            self._inherit(k, chunk, counted)
        self.stand_in = None
        if not counted.kind:
            self._fall_back(counted)
        self._finish(k, chunk, counted)
        self.done.append(counted)

    def _is_one_of_a_set(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``one of four barns``, ``not a single box``; ``one`` that starts a clause after a set was counted."""
        if counted.quantity.form == "nobody":
            return False
        if counted.quantity.form == "zero":
            return chunk.head >= 0 and (
                chunk.word is None or chunk.word.group is None or counted.quantity.last - counted.quantity.first > 2
            )
        if counted.link == "part":
            noun = counted.noun
            return (noun is not None and noun.quantity is not None) or (counted.whole is not None and chunk.head < 0)
        if chunk.head >= 0 or not self.done or k == 0 or self.chunks[k - 1].sort not in ";,C":
            return False
        source = self._last_people(self.done)
        following = self.chunks[k + 1].sort if k + 1 < len(self.chunks) else "."
        if (
            source is None
            or source.kind in _UNIT_KINDS
            or following not in "KFBEG,JI"
            or source.quantity.value is None
            or source.quantity.value < 2
        ):
            return False
        counted.whole, counted.link = source, "part"
        counted.kind, counted.rule, counted.frame, counted.head = source.kind, source.rule, source.frame, source.head
        return True

    def _share_noun(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """``12 and nine deaths``: the first number takes the noun of the second."""
        chunks = self.chunks
        if chunk.head < 0 and counted.noun is None and k + 2 < len(chunks) and chunks[k + 1].sort == "C":
            other = chunks[k + 2]
            if (
                other.sort == "Q"
                and other.head >= 0
                and other.quantity is not None
                and other.quantity.outer_first == other.first
            ):
                counted.noun = other

    def _is_pronoun_one(self, quantity: Quantity) -> bool:
        """``one`` alone is a number only as a victim or as one of a set just counted."""
        if quantity.value != 1 or quantity.last - quantity.first != 1 or self.words[quantity.first].cardinal != 1:
            return False
        return quantity.bound == "equal"

    # ------------------------------------------------------------------ relations

    def _frame_by_relation(self, k: int, chunk: Chunk, counted: Counted, *, people_only: bool = False) -> bool:
        """Tries every relation of the phrase in order of strength; True when a frame fired."""
        found = self._said_of(k, chunk) or self._left(k, chunk, counted)
        if found is None and self._is_listed(k):
            found = self._left(k, chunk, counted, far=True)
        if found is None:
            found = self._right(k, chunk, counted, only_own=self._is_complement(k))
        if found is None:
            found = self._inverted(k, chunk, counted) or self._left(k, chunk, counted, far=True)
        if found is None:
            found = self._noun(chunk, counted)
            if (
                found is not None
                and found[0].kind in {"fighters", "troops"}
                and counted.link == "part"
                and self._inherits_kind(counted)
            ):
                return False
        elif found[0].weak and counted.link == "part" and self._inherits_kind(counted):
            return False
        elif found[0].weak:
            found = self._noun(chunk, counted) or found
        if found is None:
            found = self._level(k, chunk, counted)
        if found is None or (
            people_only
            and (
                found[0].kind not in PEOPLE_KINDS
                or (found[0].role == "noun" and found[0].kind in {"fighters", "troops"})
            )
        ):
            return False
        self._take(counted, *found)
        return True

    def _inherits_kind(self, counted: Counted) -> bool:
        """``18 people died, including eight policemen``: the part is of its whole's kind."""
        whole = counted.whole
        return whole is not None and whole.kind in _VICTIM_KINDS

    def _take(self, counted: Counted, frame: Frame, head: int) -> None:
        counted.frame = frame
        counted.kind = frame.kind
        counted.rule = frame.id
        counted.head = head

    def _first(self, role: str, lemma: str, chunk: Chunk, window: frozenset[str] | None = None) -> Frame | None:
        """The first frame of a head whose conditions hold. ``chunk`` is the phrase of the counted."""
        for frame in frames_for(role, lemma):
            around = window if window is not None else self.lemmas
            if frame.needs and frame.needs.isdisjoint(around):
                continue
            if frame.bars and not frame.bars.isdisjoint(around if window is not None else self._beside(chunk)):
                continue
            if frame.prefixes and not any(
                w.lemma in frame.prefixes or w.text in frame.prefixes
                for w in self.words[chunk.first : max(chunk.last - 1, chunk.first)]
            ):
                continue
            if role in {"object", "subject", "predicate", "adverb"} and not self._admits(frame, chunk):
                continue
            return frame
        return None

    def _beside(self, chunk: Chunk) -> set[str]:
        """The lemmas and spellings of a phrase and of the words right around it."""
        near = self.words[max(0, chunk.first - 4) : chunk.last + 2]
        return {word.lemma for word in near} | {word.text for word in near}

    def _admits(self, frame: Frame, chunk: Chunk) -> bool:
        """Victims are people; a phrase without a noun may be."""
        if frame.kind not in PEOPLE_KINDS or frame.things:
            return True
        if (chunk.head < 0 or chunk.sort == "P") and self.stand_in is not None:
            chunk = self.stand_in
        if chunk.head < 0 or chunk.word is None or chunk.sort == "P":
            return True
        if chunk.lemma in nouns.ANIMALS:
            return False
        if self._is_person_like(chunk):
            return True
        return frame.kind in _LOOSE_KINDS and frame.id in _KILLING and chunk.sort == "Q" and not self.strict

    def _is_person_like(self, chunk: Chunk) -> bool:
        word = chunk.word
        if word is None:
            return True
        if (
            word.group is not None
            or chunk.lemma in pw.COLLECTIVE_PEOPLE
            or word.text in {"others", "ones", "dead", "wounded", "injured", "missing"}
        ):
            return True
        if word.tag in "XJ":
            return True
        return (
            word.text.endswith(pw.PERSON_ENDINGS)
            and word.lemma not in pw.NOT_PERSON_ENDINGS
            and word.tag in "NS"
            and len(word.text) > 5
        )

    def _said_of(self, k: int, chunk: Chunk) -> tuple[Frame, int] | None:
        """``12 dead``, ``seven soldiers dead``, ``four fatally``, ``41 deputies abstaining``."""
        last = self.words[chunk.last - 1]
        if chunk.head < 0 and k > 0 and self.chunks[k - 1].sort == "N" and self.chunks[k - 1].lemma:
            frame = self._first("label", self.chunks[k - 1].lemma, chunk)
            if frame is not None:
                return frame, self.chunks[k - 1].head
        if chunk.head < 0 and last.tag == "J":
            frame = self._first("predicate", last.text, chunk)
            if frame is not None:
                return frame, chunk.last - 1
        following = self._next(k)
        if following < 0:
            return None
        after = self.chunks[following]
        if after.sort == "J":
            frame = self._first("predicate", after.word.text if after.word else "", chunk)
            if frame is not None:
                return frame, after.head
            if following + 1 < len(self.chunks) and self.chunks[following + 1].sort == "G":
                after = self.chunks[following + 1]
        if after.sort in "RI":
            word = after.word.text if after.word else ""
            frame = self._first("adverb", word, chunk)
            if frame is not None and (after.sort == "R" or self._ends_at(following + 1)):
                return frame, after.head
        if after.sort == "G" and after.word is not None:
            frame = self._first("predicate", after.word.text, chunk)
            if frame is not None:
                return frame, after.head
        return None

    def _is_listed(self, k: int) -> bool:
        """Behind ``and`` with no verb of its own right after it."""
        if k == 0 or self.chunks[k - 1].sort != "C":
            return False
        following = self._next(k)
        return following < 0 or self.chunks[following].sort not in "FBKEGJR"

    def _is_complement(self, k: int) -> bool:
        """Whether the phrase is the whole behind ``of``: only its own modifiers say something about it."""
        chunks = self.chunks
        if k > 1 and chunks[k - 1].sort == "o":
            before = chunks[k - 2]
            return before.quantity is not None or before.sort in "IPZ"
        return k == 1 and chunks[0].sort == "o"

    def _inverted(self, k: int, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``Shot dead were two men``; ``Among the dead were two nuns and a driver``."""
        chunks = self.chunks
        j = k - 1
        while j > 0 and chunks[j].sort in 'NQAC,R"oY' and chunks[j].lemma != "be":
            j -= 1
        if j <= 0 or chunks[j].sort != "K" or chunks[j].lemma != "be":
            return None
        first = chunks[0]
        if first.sort == "E":
            return self._verb_frame("object", 0, chunk)
        if (
            first.sort == "I"
            and first.word is not None
            and first.word.text in pw.PART_CUES
            and chunks[1].word is not None
        ):
            frame = self._first("noun", chunks[1].word.text, chunk) or self._first("noun", chunks[1].lemma, chunk)
            if frame is not None and frame.kind in PEOPLE_KINDS:
                counted.link = "part"
                return frame, chunks[1].head
        return None

    def _ends_at(self, k: int) -> bool:
        return k >= len(self.chunks) or self.chunks[k].sort in ",;.:C()s"

    def _next(self, k: int) -> int:
        """The index of the phrase after ``k``, past an ``of them`` and ages."""
        chunks = self.chunks
        j = k + 1
        if j + 1 < len(chunks) and chunks[j].sort == "o" and chunks[j + 1].sort == "P":
            j += 2
        while j < len(chunks) and chunks[j].sort in 'Y"':
            j += 1
        return j if j < len(chunks) else -1

    def _window(self, verb: Chunk) -> frozenset[str]:
        """The lemmas and spellings from a verb to the end of its clause."""
        words = self.words
        found: list[str] = []
        last = min(len(words), verb.last + _REACH)
        for token in range(verb.first, last):
            word = words[token]
            if token >= verb.last and (
                (word.tag in ";:.," and word.text != "/") or (word.tag == "s" and token > verb.last + 1)
            ):
                break
            found.append(word.lemma)
            found.append(word.text)
        return frozenset(found)

    def _verb_frame(self, role: str, j: int, chunk: Chunk) -> tuple[Frame, int] | None:
        """The frame of verb group ``j`` for that role; paired verbs (``shot and killed``) come first."""
        chunks = self.chunks
        verb = chunks[j]
        window = self._window(verb)
        lemmas = [verb.lemma]
        if j >= 2 and chunks[j - 1].sort == "C" and chunks[j - 2].sort in "FBEGV" and chunks[j - 2].lemma:
            lemmas.insert(0, f"{chunks[j - 2].lemma}_{verb.lemma}")
        if j + 2 < len(chunks) and chunks[j + 1].sort == "C" and chunks[j + 2].sort in "EG":
            pair = f"{verb.lemma}_{chunks[j + 2].lemma}"
            if role == "object":
                lemmas.insert(0, pair)
            window = window | self._window(chunks[j + 2])
        lemmas.extend(v for v in reversed(verb.verbs[:-1]) if v not in pw.RAISING)
        for lemma in lemmas:
            frame = self._first(role, lemma, chunk, window)
            if frame is not None:
                return frame, verb.head
        return None

    def _left(self, k: int, chunk: Chunk, counted: Counted, *, far: bool = False) -> tuple[Frame, int] | None:
        """The verb that has the phrase as its object, or the noun before ``of``; ``far``: over a coordination."""
        chunks = self.chunks
        j = k - 1
        joined = False
        while j >= 0:
            here = chunks[j]
            sort = here.sort
            if sort in 'RTx"Y':
                j -= 1
                continue
            if sort in "FEGVBK":
                if far and not joined:
                    return None
                if sort in "FEGV" or (False):
                    found = self._verb_frame("object", j, chunk)
                    if found is not None or counted.verb < 0:
                        counted.verb, counted.role = j, "object"
                    return found
                return None
            if sort == "o" and j > 0 and chunks[j - 1].sort in NOUN_PHRASES:
                if joined and not far:
                    return None
                return self._of(j - 1, chunk, counted)
            if (
                sort == "I"
                and here.word is not None
                and here.word.text in pw.PARTICLES
                and j > 0
                and chunks[j - 1].sort in "FEGV"
            ):
                j -= 1
                continue
            if sort in "C," and far:
                joined = True
                j = self._item_before(j - 1)
                continue
            return None
        return None

    def _item_before(self, j: int) -> int:
        """Steps back over the item of a list that ends at phrase ``j``, with its prepositional phrases."""
        chunks = self.chunks
        if j >= 0 and chunks[j].sort in ",C":
            j -= 1
        while j >= 0 and chunks[j].sort in 'NQAZPMYTR"XJ':
            j -= 1
            if (j >= 1 and chunks[j].sort in "Iyt" and chunks[j - 1].sort in "NQAZPMTR") or (
                j >= 1
                and chunks[j].sort == "o"
                and chunks[j - 1].sort in "NQAZPM"
                and chunks[j - 1].quantity is not None
            ):
                j -= 1
            else:
                break
        return j

    def _of(self, j: int, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the killing of six monks``, ``the bodies of 29 men``; a transparent head passes its own relation on."""
        head = self.chunks[j]
        if not head.lemma:
            return None
        frame = self._first("of", head.lemma, chunk)
        if frame is not None and frame.role == "of":
            return frame, head.head
        if head.lemma in pw.TRANSPARENT:
            return self._left(j, chunk, counted) or self._right(j, chunk, counted)
        return None

    def _right(self, k: int, chunk: Chunk, counted: Counted, *, only_own: bool = False) -> tuple[Frame, int] | None:
        """The verb that the phrase is the subject of, over its own modifiers and coordinated phrases."""
        chunks = self.chunks
        count = len(chunks)
        fallback: tuple[Frame, int] | None = None
        relative = False
        loose = False
        j = k + 1
        while j < count:
            here = chunks[j]
            sort = here.sort
            if sort in 'RT"YxJ':
                if sort == "J" and here.word is not None and fallback is None:
                    frame = self._first("predicate", here.word.text, chunk)
                    if frame is not None:
                        fallback = frame, here.head
                j += 1
            elif sort == "(":
                j = self._past(j, ")")
            elif sort in "Ioyt-":
                j = self._past_phrase(j)
            elif sort == "w":
                relative = True
                j += 1
            elif sort == ",":
                j = self._past_comma(j)
                if j < 0:
                    break
                loose = True
            elif (
                only_own
                and not relative
                and (sort in "FBK" or (sort == "E" and j + 1 < count and chunks[j + 1].sort in "NQAZPM"))
            ):
                break
            elif sort == "P" and j == k + 1 and j + 1 < count and chunks[j + 1].sort in "FE":
                found = self._verb_frame("object", j + 1, chunk)
                if found is not None and fallback is None:
                    fallback = found
                loose = True
                j += 2
            elif sort in "FBK":
                found = self._as_subject(j, chunk)
                if not relative:
                    counted.verb, counted.role = j, "object" if here.passive else "subject"
                    if found is not None and found[0].weak and fallback is not None:
                        return fallback
                    return found or fallback
                fallback = fallback or found
                relative = False
                loose = True
                j += 1
            elif sort in "EGV":
                active = j + 1 < count and chunks[j + 1].sort in "NQAZPM"
                found = self._verb_frame("subject" if sort in "GV" or active else "object", j, chunk)
                if found is None and sort == "E":
                    found = self._verb_frame("subject", j, chunk)
                if found is None and sort == "G" and not active:
                    found = self._predicate_after(j, chunk)
                if found is not None and fallback is None:
                    if counted.verb < 0:
                        counted.verb, counted.role = (
                            j,
                            "object" if sort == "E" and found[0].role == "object" else "subject",
                        )
                    fallback = found
                if found is None and sort == "E" and active and not relative:
                    if counted.verb < 0:
                        counted.verb, counted.role = j, "subject"
                    return fallback
                relative = False
                loose = True
                j += 1
            elif sort == "C" and loose and fallback is not None:
                break
            elif sort == "C":
                after = j + 1
                while after < count and chunks[after].sort in 'R"':
                    after += 1
                if after >= count or chunks[after].sort not in "NQAZPM":
                    break
                j = after + 1
            elif sort in NOUN_PHRASES and loose:
                j += 1
            else:
                break
        return fallback

    def _as_subject(self, j: int, chunk: Chunk) -> tuple[Frame, int] | None:
        verb = self.chunks[j]
        if verb.negated:
            return None
        found = self._predicate_after(j, chunk)
        if found is not None:
            return found
        if verb.sort == "B":
            frame = self._first("predicate", verb.word.text if verb.word is not None else "", chunk)
            if frame is not None:
                return frame, verb.head
            return self._verb_frame("object", j, chunk) or self._verb_frame("subject", j, chunk)
        return self._verb_frame("subject", j, chunk)

    def _predicate_after(self, j: int, chunk: Chunk) -> tuple[Frame, int] | None:
        """``are missing``, ``were found dead``, ``remained unaccounted for``, ``are feared dead``."""
        chunks = self.chunks
        after = j + 1
        while after < len(chunks) and chunks[after].sort in 'R"':
            after += 1
        if after < len(chunks) and chunks[after].sort in "JEI":
            word = chunks[after].word
            if word is not None and chunks[after].sort in "JE":
                frame = self._first("predicate", word.text, chunk)
                if frame is not None:
                    return frame, chunks[after].head
            if (
                word is not None
                and chunks[after].sort == "I"
                and after + 1 < len(chunks)
                and chunks[after + 1].sort == "J"
            ):
                inner = chunks[after + 1].word
                frame = self._first("predicate", inner.text, chunk) if inner is not None else None
                if frame is not None:
                    return frame, chunks[after + 1].head
        if after < len(chunks) and chunks[after].sort == "N":
            word = chunks[after].word
            if word is not None and word.tag == "J":
                frame = self._first("predicate", word.text, chunk)
                if frame is not None:
                    return frame, chunks[after].head
        return None

    def _past(self, j: int, closing: str) -> int:
        chunks = self.chunks
        k = j + 1
        while k < len(chunks) and chunks[k].sort != closing:
            k += 1
        return k + 1

    def _past_phrase(self, j: int) -> int:
        """Past a preposition and the noun phrases it governs."""
        chunks = self.chunks
        j += 1
        while j < len(chunks) and chunks[j].sort in 'RT"I':
            j += 1
        if j < len(chunks) and chunks[j].sort in "NQAZPMw":
            counted = chunks[j].sort == "Q"
            j += 1
            while counted and j < len(chunks) and chunks[j].sort in "EJG":
                j += 1  # ``with 100 wounded``: said of the hundred
            while (
                j + 1 < len(chunks)
                and chunks[j].sort in "C,"
                and chunks[j + 1].sort in "NX"
                and chunks[j + 1].quantity is None
            ):
                after = j + 2
                if after < len(chunks) and chunks[after].sort in "FBKE" and chunks[j].sort == "C":
                    break
                j += 2
        return j

    def _past_comma(self, j: int) -> int:
        """Past an inserted phrase to the verb group that follows its closing comma; -1 where none does."""
        chunks = self.chunks
        for k in range(j + 1, min(len(chunks), j + _REACH)):
            if chunks[k].sort in ";.:":
                return -1
            if chunks[k].sort in ",-" and k > j:
                after = k + 1
                while after < len(chunks) and chunks[after].sort in 'R"T':
                    after += 1
                if after < len(chunks) and chunks[after].sort in "FBKEG" and chunks[after].word is not None:
                    return after
        after = j + 1
        while after < len(chunks) and chunks[after].sort in 'R"':
            after += 1
        if after < len(chunks) and (chunks[after].sort in "Ew" or (chunks[after].sort == "B")):
            return after
        return -1

    # ------------------------------------------------------------------ nouns and totals

    def _noun(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        if chunk.head < 0 and counted.noun is not None and counted.noun.head >= 0:
            chunk = counted.noun
        if chunk.head < 0:
            last = self.words[chunk.last - 1]
            if last.tag in "Ee" and chunk.last - 1 >= counted.quantity.outer_last:
                frame = self._first("noun", last.text, chunk)
                return None if frame is None else (frame, chunk.last - 1)
            return None
        frame = self._first("noun", chunk.lemma, chunk)
        if (
            frame is not None
            and frame.bars
            and any(w.lemma in frame.bars or w.text in frame.bars for w in self.words[chunk.first : chunk.last])
        ):
            return None
        return None if frame is None else (frame, chunk.head)

    def _level(self, k: int, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the toll rose to 22``, ``put the number of dead at 75``, ``bringing to 26 the number of deaths``."""
        chunks = self.chunks
        if (chunk.head >= 0 and chunk.lemma not in {"person", "other"}) or (
            counted.noun is not None and counted.noun is not chunk
        ):
            return None
        j = k - 1
        while j >= 0 and chunks[j].sort in 'RT"':
            j -= 1
        if j < 0:
            return None
        here = chunks[j]
        lead = here.word.text if here.word is not None else ""
        is_level = (here.sort in "tIy" and lead in pw.LEVEL_PREPOSITIONS) or (
            here.sort in "FKGEVB" and here.lemma in pw.LEVEL_VERBS
        )
        if here.sort in "tI":
            after = k + 1
            if after < len(chunks) and chunks[after].sort == "N" and chunks[after].lemma in pw.COUNT_HEADS:
                for m in range(after, min(len(chunks), after + 4)):
                    found = self._toll_at(m)
                    if found is not None:
                        return found
        if here.sort == "K" or is_level:
            return self._level_subject(j)
        return None

    def _level_subject(self, j: int) -> tuple[Frame, int] | None:
        """The noun whose level is stated: the nearest that no preposition governs, else the nearest."""
        chunks = self.chunks
        governed: tuple[Frame, int] | None = None
        for m in range(j, -1, -1):
            if chunks[m].sort in ";.":
                break
            found = self._toll_at(m)
            if found is None:
                continue
            if (
                m == 0
                or chunks[m - 1].sort not in "Iytos"
                or (m > 1 and chunks[m - 1].sort == "o" and chunks[m - 2].lemma in pw.COUNT_HEADS)
            ):
                return found
            governed = governed or found
        return governed

    def _toll_at(self, m: int) -> tuple[Frame, int] | None:
        here = self.chunks[m]
        if here.sort not in "NQEJAZ" or here.word is None or here.quantity is not None:
            return None
        following = self.chunks[m + 1] if m + 1 < len(self.chunks) else None
        if (
            following is not None
            and following.sort == "E"
            and here.sort == "N"
            and here.word.group is not None
            and self._is_numbered(m)
        ):
            said = self._first("toll", following.lemma, here)  # "the number of soldiers killed"
            if said is not None:
                return said, following.head
        frame = self._first("toll", here.lemma, here) or self._first("toll", here.word.text, here)
        if frame is None:
            return None
        if here.word.group is not None and not self._is_numbered(m):
            return None
        if here.sort == "E" and not (m > 0 and self.chunks[m - 1].sort in "NP"):
            return None
        return frame, here.head

    def _is_numbered(self, m: int) -> bool:
        """People are a level only as ``the number of militants`` or ``militants number``."""
        chunks = self.chunks
        if m > 1 and chunks[m - 1].sort == "o" and chunks[m - 2].lemma in pw.COUNT_HEADS:
            return True
        return any(c.sort in "FEGV" and c.lemma in pw.NUMBERING for c in chunks[m + 1 : m + 5])

    # ------------------------------------------------------------------ parts and lists

    def _apposed_to(self, k: int, chunk: Chunk) -> Counted | None:
        """``Two battalions, some 1,500 men, were flown``: people set beside the count before."""
        chunks = self.chunks
        if not self.done or k < 1 or chunks[k - 1].sort != "," or not self._ends_at(k + 1) or chunk.word is None:
            return None
        last = self.done[-1]
        between = chunks[last.at + 1 : k - 1]
        if (
            last.kind in {"fighters", "troops"}
            and chunk.word.group in {"", "man"}
            and all(c.sort in "oIN" for c in between)
        ):
            return last
        return None

    def _whole_of(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """Links a part to its whole: ``including 11 children``, ``three of the eleven sailors``, ``of whom five``."""
        chunks = self.chunks
        after = k + 1
        if after + 1 < len(chunks) and chunks[after].sort == "o" and (chunk.head < 0 or chunk.lemma in pw.TRANSPARENT):
            whole = chunks[after + 1]
            if whole.sort in {"P", "w"}:
                counted.link = "part"
                counted.whole = self._last_people(self.done) or self._last_people(self.before)
            elif whole.sort in "NQ":
                counted.noun = counted.whole_chunk = whole
                if (
                    whole.quantity is None
                    and self.done
                    and whole.word is not None
                    and whole.word.text in {"those", "these"}
                ):
                    counted.whole = self._last_people(self.done)
                if (
                    whole.quantity is not None
                    or whole.inner
                    or (whole.word is not None and self.words[whole.first].tag in "Dp" and whole.word.plural)
                ):
                    counted.link = "part"
        if (
            after + 2 < len(chunks)
            and chunks[after].sort == "I"
            and chunks[after + 1].sort == "o"
            and chunks[after + 2].quantity is not None
        ):
            counted.link, counted.whole_chunk = "part", chunks[after + 2]  # ``71 seats out of 329``
        elif self._is_remainder(chunk, counted.quantity):
            larger = self._same_noun(chunk, counted.quantity)
            if larger is not None:
                counted.link, counted.whole = "part", larger
        j = k - 1
        while j >= 0 and chunks[j].sort in 'RT"':
            j -= 1
        if j >= 0 and chunks[j].sort == "I" and chunks[j].text in pw.SET_CUES:
            return  # ``among 8 injured``: the number is the set itself
        if j > 0 and chunks[j].sort == "P" and chunks[j - 1].sort == "I":
            j -= 1
        if j >= 0 and chunks[j].sort == "I" and chunks[j].text in pw.PART_CUES and self.done:
            counted.link = "part"
            counted.whole = self._last_people(self.done)

    def _is_remainder(self, chunk: Chunk, quantity: Quantity) -> bool:
        """``the other two men``, ``the remaining three warehouses``."""
        first = chunk.first
        return self.words[first].tag == "D" and any(w.text in pw.REMAINDERS for w in self.words[first : quantity.first])

    def _same_noun(self, chunk: Chunk, quantity: Quantity) -> Counted | None:
        for other in (*reversed(self.done), *reversed(self.before)):
            noun = other.noun
            if noun is not None and noun.lemma == chunk.lemma and (other.quantity.value or 0) > (quantity.value or 0):
                return other
        return None

    def _last_people(self, done: Sequence[Counted]) -> Counted | None:
        for counted in reversed(done):
            if counted.kind not in _UNIT_KINDS and counted.link != "part":
                return counted
        return done[-1] if done and done[-1].kind not in _UNIT_KINDS else None

    def _inherit(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """A number without a noun or verb of its own goes on from the one before it."""
        apposed = self._apposed_to(k, chunk)
        if apposed is not None:
            counted.kind, counted.rule, counted.frame, counted.head = (
                apposed.kind,
                apposed.rule,
                apposed.frame,
                apposed.head,
            )
            return True
        if (
            chunk.head >= 0
            and chunk.word is not None
            and chunk.word.text not in {"others", "ones"}
            and counted.link != "part"
        ):
            return False
        last = self.done[-1] if self.done else None
        if (
            last is not None
            and last.kind in {"percentage", "money", "measure", "duration"}
            and chunk.head < 0
            and not counted.whole
            and self._unit_goes_on(k)
        ):
            counted.kind, counted.rule, counted.frame, counted.unit = last.kind, last.rule, last.frame, last.unit
            counted.quantity.kind, counted.quantity.unit, counted.quantity.dimension = (
                last.kind,
                last.quantity.unit,
                last.quantity.dimension,
            )
            return True
        if counted.noun is not None and counted.noun is not chunk and counted.link != "part":
            return False
        if self._is_own_object(k) or (
            k > 1
            and self.chunks[k - 1].sort == "o"
            and self.chunks[k - 2].sort in "NA"
            and self.chunks[k - 2].lemma not in pw.COUNT_HEADS
        ):
            return False
        source = counted.whole or self._list_before(k) or (self._last_people(self.done) if self.done else None)
        if source is None and not self.done and chunk.head < 0 and self._refers_back(k):
            source = self._last_people(self.before)
        if source is None or source.kind in _UNIT_KINDS:
            return False
        if chunk.head >= 0 and source.kind not in PEOPLE_KINDS and counted.link == "part":
            return False
        counted.kind = source.kind
        counted.rule = source.rule
        counted.frame = source.frame
        counted.head = source.head
        if not counted.whole:
            counted.whole = source
            counted.link = counted.link or "list"
        return True

    def _unit_goes_on(self, k: int) -> bool:
        """``from 9 (points)``, ``up to 30 (years)``: nothing counted behind the number."""
        return self._ends_at(k + 1) or self.chunks[k + 1].sort in "IT"

    def _refers_back(self, k: int) -> bool:
        """``Three were children.``; ``The week before they had logged 31.``."""
        j = k - 1
        while j >= 0 and self.chunks[j].sort in 'RT"C':
            j -= 1
        return j < 0 or (self.chunks[j].sort in "FEGVK" and self.chunks[j].lemma in pw.COUNTING_VERBS)

    def _is_own_object(self, k: int) -> bool:
        """Whether the number is the object of a verb that says something else than the count before it."""
        j = k - 1
        while j >= 0 and self.chunks[j].sort in 'RT"':
            j -= 1
        return j >= 0 and self.chunks[j].sort in "FEGV" and self.chunks[j].lemma not in pw.COUNTING_VERBS

    def _list_before(self, k: int) -> Counted | None:
        """The counted item right before in the same list (``four in Antwerp, three in Liege``)."""
        if not self.done or self.chunks[k - 1].sort not in "C,":
            return None
        return self.done[-1]

    # ------------------------------------------------------------------ measured quantities

    def _by_unit(self, counted: Counted) -> None:
        kind = counted.quantity.kind
        frame = frames_for("unit", kind)[0]
        counted.kind, counted.rule, counted.frame = kind, frame.id, frame
        counted.head = counted.quantity.last - 1

    def _measured(self, k: int, chunk: Chunk, counted: Counted) -> None:
        counted.unit = counted.quantity.unit
        self._by_unit(counted)
        self._measured_subject(k, chunk, counted)
        self._topic(counted)

    def _topic(self, counted: Counted) -> None:
        """The kind that the measured noun belongs to, and the group of its people."""
        noun = counted.noun
        if noun is None or noun.word is None:
            return
        for role in ("noun", "toll"):
            frame = self._first(role, noun.lemma, noun) or self._first(role, noun.word.text, noun)
            if frame is not None and counted.kind in {"percentage", "ratio", "count"}:
                counted.topic = frame.kind
                break
        else:
            if noun.word.group == "voter" and counted.kind in {"percentage", "ratio"}:
                counted.topic = "votes"
        if counted.kind in {"percentage", "ratio"}:
            counted.group = self._group_of(0, counted, noun)

    def _measured_subject(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """What is measured: the ``of`` phrase, the noun behind, the subject of the verb, the name before an age."""
        chunks = self.chunks
        kind = counted.kind
        after = k + 1
        if after + 1 < len(chunks) and chunks[after].sort == "o" and chunks[after + 1].sort in "NQAZP":
            whole = chunks[after + 1]
            counted.noun = counted.whole_chunk = whole
            counted.subject = self._noun_text(after + 1)
            if whole.quantity is not None or whole.sort == "P":
                counted.link = "part"
        elif kind == "age":
            self._age_subject(k, counted)
        elif after < len(chunks) and chunks[after].sort in "NA" and chunks[after].word is not None:
            counted.noun = chunks[after]
            counted.subject = self._noun_text(after)
        elif kind == "ratio" and counted.quantity.form == "multiplier" and chunk.sort in "FBEGVK":
            self._subject_of_verb(k, counted)
        else:
            self._governing_subject(k, counted)

    def _age_subject(self, k: int, counted: Counted) -> None:
        chunks = self.chunks
        j = k - 1
        while j >= 0 and (
            chunks[j].sort in ',CIR"Y' or (chunks[j].sort == "N" and chunks[j].lemma == "age") or chunks[j].sort == "o"
        ):
            j -= 1
        while j >= 0 and chunks[j].sort not in "NQAP":
            j -= 1
        if j >= 0:
            counted.noun = chunks[j]
            counted.subject = self._noun_text(j)

    def _governing_subject(self, k: int, counted: Counted) -> None:
        chunks = self.chunks
        j = k - 1
        while j >= 0 and chunks[j].sort in 'RT"YIytCx,':
            if chunks[j].sort == "," and not (j + 1 < len(chunks) and chunks[j + 1].sort in "MRQ"):
                break
            j -= 1
        if j >= 0 and chunks[j].sort == "o" and j > 0:
            j -= 1
        if j >= 0 and chunks[j].sort in "NQAZ" and chunks[j].word is not None:
            counted.noun = chunks[j]
            counted.subject = self._noun_text(j)
            return
        if j >= 0 and chunks[j].sort in "FBKEGV":
            self._subject_of_verb(j, counted)

    def _subject_of_verb(self, j: int, counted: Counted) -> None:
        """The subject of verb group ``j``: the nearest phrase to its left that no preposition governs."""
        chunks = self.chunks
        counted.verb, counted.role = j, "object"
        m = j - 1
        last_seen = -1
        while m >= 0:
            here = chunks[m]
            if here.sort in ";.:":
                break
            if here.sort in "NQAZP":
                governed = m > 0 and chunks[m - 1].sort in "Iyt"
                if m > 1 and chunks[m - 1].sort == "o" and chunks[m - 2].lemma in pw.COUNT_HEADS | pw.TRANSPARENT:
                    last_seen = m
                    break
                if m > 0 and chunks[m - 1].sort == "o":
                    governed = True
                if not governed:
                    last_seen = m
                    break
            m -= 1
        if last_seen >= 0 and chunks[last_seen].sort != "P":
            counted.noun = chunks[last_seen]
            counted.subject = self._noun_text(last_seen)

    # ------------------------------------------------------------------ articles, zero, vague words, tallies

    def _people_only(self, k: int, chunk: Chunk, quantity: Quantity) -> Counted | None:
        """A row only where a frame of a victim kind fires through a verb, a predicate or ``of``."""
        counted = Counted(quantity, k)
        counted.noun = chunk
        self._whole_of(k, chunk, counted)
        found = (
            self._said_of(k, chunk)
            or self._left(k, chunk, counted)
            or (self._left(k, chunk, counted, far=True) if self._is_listed(k) else None)
            or self._right(k, chunk, counted)
            or self._inverted(k, chunk, counted)
            or self._left(k, chunk, counted, far=True)
        )
        if found is not None and (
            found[0].kind not in PEOPLE_KINDS or found[0].id in _NOT_FOR_ARTICLES or found[0].weak
        ):
            found = None
        if (
            found is None
            and counted.link == "part"
            and counted.whole is not None
            and counted.whole.kind in _VICTIM_KINDS
        ):
            counted.kind, counted.rule, counted.frame, counted.head = (
                counted.whole.kind,
                counted.whole.rule,
                counted.whole.frame,
                counted.whole.head,
            )
            return counted
        if found is None:
            return None
        self._take(counted, *found)
        return counted

    def _made(self, first: int, last: int, value: Decimal | None, form: str) -> Quantity:
        quantity = Quantity(self.tokens, first, last, value, form)
        quantity.low = quantity.high = value
        if value is None:
            quantity.low, quantity.bound = Decimal(2), "vague"
        return quantity

    def _article(self, k: int, chunk: Chunk) -> None:
        """``a soldier was killed``: an article counts one victim."""
        word = chunk.word
        age_only = word is None and chunk.inner and chunk.inner[-1].kind == "age"
        if not age_only and (word is None or word.group is None or word.plural):
            ordinal = word is not None and word.ordinal is not None and self._next(k) >= 0
            if not ordinal:
                if word is not None and word.text in {"handful", "number"}:
                    self._vague(k, chunk)
                return
        if word is not None and word.plural:
            return
        counted = self._people_only(k, chunk, self._made(chunk.first, chunk.first + 1, Decimal(1), "article"))
        if counted is None or self._is_agent(k):
            return
        self._finish(k, chunk, counted)
        self.done.append(counted)

    def _is_agent(self, k: int) -> bool:
        return k > 0 and self.chunks[k - 1].sort == "y"

    def _zero(self, k: int, chunk: Chunk) -> None:
        """``no casualties``, ``no arrests were made``, ``no one was killed``: zero of a victim kind."""
        word = chunk.word
        quantity = self._made(chunk.first, chunk.first + 1, Decimal(0), "zero")
        if chunk.quantity is None and self.words[chunk.first].text == "zero":
            return
        if word is None:
            return
        counted = Counted(quantity, k)
        counted.noun = chunk
        frame = self._first("noun", chunk.lemma, chunk)
        if frame is not None and frame.kind in pw.ZERO_KINDS:
            self._take(counted, frame, chunk.head)
        elif word.group is not None:
            found = self._people_only(k, chunk, quantity)
            if found is None or found.kind not in pw.ZERO_KINDS:
                return
            counted = found
        else:
            return
        self._finish(k, chunk, counted)
        self.done.append(counted)

    def _nobody(self, k: int, chunk: Chunk) -> None:
        if chunk.word is None or chunk.word.text not in pw.NOBODY:
            return
        quantity = self._made(chunk.first, chunk.last, Decimal(0), "zero")
        following = k + 2
        if following < len(self.chunks) and self.chunks[k + 1].sort == "o":
            self.stand_in = self.chunks[following]
        counted = self._people_only(k, chunk, quantity)
        self.stand_in = None
        if counted is None:
            following = k + 2
            if not (
                following < len(self.chunks)
                and self.chunks[k + 1].sort == "o"
                and self.chunks[following].quantity is not None
            ):
                return
            counted = Counted(quantity, k)
            self._fall_back(counted)
        counted.subject = counted.subject or ""
        self._finish(k, chunk, counted)
        self.done.append(counted)

    def _vague(self, k: int, chunk: Chunk) -> None:
        """``several people were injured``: the closed list of vague words, before people of a victim or person kind."""
        first = chunk.first
        text = self.words[first].text
        last = first + 1
        if text not in pw.VAGUE_WORDS:
            if self.words[first].tag != "a" or chunk.last <= last or self.words[last].text not in pw.VAGUE_WORDS:
                return
            text = self.words[last].text
            last += 1
        if pw.VAGUE_WORDS[text] and self.words[first].tag != "a":
            return
        noun = chunk
        if chunk.head == last - 1 and text in {"handful", "number"}:
            following = k + 2
            if following >= len(self.chunks) or self.chunks[k + 1].sort != "o" or not self.chunks[following].word:
                return
            noun = self.chunks[following]
        if noun.word is None or not noun.word.plural or not self._is_person_like(noun):
            return
        quantity = self._made(first, last, None, "quantifier")
        counted = self._people_only(k, noun, quantity)
        if counted is None:
            frame = self._first("noun", noun.lemma, noun)
            if frame is None or frame.kind not in PEOPLE_KINDS:
                return
            counted = Counted(quantity, k)
            self._take(counted, frame, noun.head)
        counted.noun = noun
        self._finish(k, noun, counted)
        self.done.append(counted)

    def _tally(self, counted: Counted) -> None:
        frame = frames_for("noun", "vote")[0]
        self._take(counted, frame, counted.quantity.first)
        counted.unit = "vote"
        if pw.UNDECIDED.isdisjoint(self.lemmas):
            counted.group = "for" if counted.quantity.pair is not None else "against"

    # ------------------------------------------------------------------ the columns of the noun

    def _fall_back(self, counted: Counted) -> None:
        frame = frames_for("unit", "count")[0]
        counted.kind, counted.rule, counted.frame = frame.kind, frame.id, frame

    def _finish(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """Subject, unit and group of a counted phrase."""
        level = self._level_noun(counted)
        noun = level or (counted.noun if counted.noun is not None else chunk)
        if not counted.subject:
            counted.subject = self._counted_text(k, chunk, noun)
        if not counted.subject and noun.head < 0:
            counted.subject = self._said_before(counted)
        counted.unit = self._unit_of(counted, chunk, noun)
        counted.group = self._group_of(k, counted, noun)

    def _level_noun(self, counted: Counted) -> Chunk | None:
        """The phrase whose level the number is: ``the number of attacks rose to 205``."""
        if counted.frame is None or counted.frame.role != "toll":
            return None
        found = next((c for c in self.chunks if c.head == counted.head and c.sort in "NAZ"), None)
        if found is not None:
            counted.noun = found
        return found

    def _said_before(self, counted: Counted) -> str:
        """What a bare number counts goes on from the whole or from the count before it in the sentence."""
        if counted.whole is not None:
            return counted.whole.subject
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in PEOPLE_KINDS and counted.kind in PEOPLE_KINDS and last.quantity.value != 0:
            return last.subject
        return ""

    def _unit_of(self, counted: Counted, chunk: Chunk, noun: Chunk) -> str:
        word = noun.word
        if counted.kind in {"votes", "seats"}:
            return "vote" if counted.kind == "votes" else "seat"
        if noun is chunk and chunk.head < 0 and k_of(self.chunks, chunk) > 1 and counted.kind == "count":
            k = k_of(self.chunks, chunk)
            if self.chunks[k - 1].sort == "o" and self.chunks[k - 2].lemma in pw.PEOPLE_HOLDERS:
                return "person"
        if word is None or word.text in {"others", "ones"} or noun.head < 0:
            if word is None and noun.head < 0 and counted.whole is not None:
                return counted.whole.unit if counted.kind in (counted.whole.kind, "count") else "person"
            return "person" if counted.kind in PEOPLE_KINDS or (word is not None and word.text == "others") else ""
        if word.group is not None or word.text in pw.PERSON_WORDS or noun.lemma in pw.PERSON_WORDS:
            return "person"
        if noun.lemma in pw.COLLECTIVE_PEOPLE:
            return noun.lemma
        if (
            counted.kind in PEOPLE_KINDS
            and counted.frame is not None
            and counted.frame.role in {"object", "subject", "predicate", "of", "adverb"}
        ):
            return "person"
        if noun.lemma in {"body", "corpse", "remains", "soul"}:
            return "person"
        if word.tag == "X" or (word.cap and word.plural):
            return "person" if word.plural else noun.lemma
        if self._is_person_like(noun):
            return "person"
        return noun.lemma

    def _group_of(self, k: int, counted: Counted, noun: Chunk) -> str:
        if counted.frame is not None and counted.frame.group:
            return counted.frame.group
        if counted.kind == "votes":
            return self._side_of(k, counted)
        if noun.head < 0 and k > 1 and self.chunks[k - 1].sort == "o" and self.chunks[k - 2].lemma in pw.PARENTS:
            return "child"
        word = noun.word
        if (
            word is None
            and noun.inner
            and noun.inner[-1].kind == "age"
            and (noun.inner[-1].value or pw.ADULT) < pw.ADULT
        ):
            return "child"
        if word is not None and word.group:
            return word.group
        for token in range(noun.first, noun.last):
            text = self.words[token].text
            for group, listed in _GROUP_WORDS:
                if text in listed and (word is None or word.group is not None or counted.kind in PEOPLE_KINDS):
                    return group
        return ""

    def _side_of(self, k: int, counted: Counted) -> str:
        """For, against or abstaining: the nearest word of a side from the number on, else of the verb before it."""
        chunk = self.chunks[k]
        for token in range(counted.quantity.last, min(len(self.words), chunk.last + 4)):
            word = self.words[token]
            if word.tag in ";." or (word.tag == "Q" and token >= counted.quantity.last):
                break
            side = pw.SIDES.get(word.text) or pw.SIDES.get(word.lemma)
            if side:
                return side
        for token in range(counted.quantity.first - 1, max(-1, counted.quantity.first - 3), -1):
            side = pw.SIDES.get(self.words[token].lemma)
            if side:
                return side
        if counted.frame is not None and counted.frame.id == "votes.back.subject":
            return "for"
        return ""

    def _text_after(self, first: int, chunk: Chunk) -> str:
        """The words of a phrase from token ``first`` on, without a leading hyphen."""
        while first < chunk.last and self.words[first].tag in '-"m':
            first += 1
        return self.tokens.surface(first, chunk.last) if first < chunk.last else ""

    def _noun_text(self, k: int) -> str:
        """A phrase without its determiners and number, with the ``of`` phrase where the head says little."""
        chunk = self.chunks[k]
        first = chunk.first
        if chunk.quantity is not None and chunk.quantity.outer_last < chunk.last:
            first = chunk.quantity.outer_last
        for quantity in chunk.inner:
            if quantity.kind == "age" and first <= quantity.first <= first + 1 and quantity.last < chunk.last:
                first = quantity.last
        while first < chunk.last - 1 and self.words[first].tag in 'aDzm"R':
            first += 1
        last = chunk.last
        if (
            chunk.lemma in pw.LIGHT_HEADS
            and k + 2 < len(self.chunks)
            and self.chunks[k + 1].sort == "o"
            and self.chunks[k + 2].sort in "NA"
        ):
            last = self.chunks[k + 2].last
        return self.tokens.surface(first, last) if first < last else ""

    def _counted_text(self, k: int, chunk: Chunk, noun: Chunk) -> str:
        if noun is chunk:
            if chunk.head < 0:
                return ""
            return self._noun_text(k) if chunk is self.chunks[k] else ""
        for m, other in enumerate(self.chunks):
            if other is noun:
                return self._noun_text(m)
        return ""


_ZERO_FORMS = frozenset({"zero", "nobody"})


def k_of(chunks: Sequence[Chunk], chunk: Chunk) -> int:
    """The index of a phrase among those of its sentence."""
    return next(k for k, other in enumerate(chunks) if other is chunk)


def nouns_person(lemma: str) -> bool:
    """Whether a lemma names a person."""
    return lemma in _PERSON_LEMMAS


_PERSON_LEMMAS = frozenset(noun for words in people.PEOPLE.values() for noun in words.split())
_GROUP_WORDS = tuple((group, frozenset(words.split())) for group, words in people.GROUP_ADJECTIVES.items())
_KILLING = frozenset(
    {
        "deaths.kill.object",
        "deaths.predicate",
        "injuries.wound.object",
        "injuries.predicate",
        "casualties.shoot.object",
        "casualties.kill_or_wound.object",
        "deaths.shot_and_killed.object",
    }
)
# An article before these would count an agent or a generic, not a victim.
_NOT_FOR_ARTICLES = frozenset(
    {"votes.vote.subject", "votes.back.subject", "fighters.join.subject", "troops.deploy.object"}
)
