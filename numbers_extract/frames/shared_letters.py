"""The letters of a sentence's words in, those that two classes share settled out, from the letters beside them.

The letters are those of :mod:`numbers_extract.frames.chunks`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from numbers_extract.grammar.noun_phrases import is_singular
from numbers_extract.lexicon.clause_words import NAMING_VERBS, NEVER_BEFORE_NOUNS
from numbers_extract.lexicon.function_words import (
    ADVERBS_BEFORE_NOUNS,
    BEFORE_PREPOSITION_TO,
    GIVEN_TO,
    NURSING,
    OBJECT_PRONOUNS,
    REMAINING_FORMS,
    SURE_VERBS,
)
from numbers_extract.lexicon.phrase_words import (
    FIRING,
    MODIFYING_COLLECTIVES,
    PARENTS,
    PEOPLE_HOLDERS,
    SHOT,
    SHOWING,
    STANDING_VERBS,
)
from numbers_extract.lexicon.quantity_words import STRONG
from numbers_extract.lexicon.relators import DEMONSTRATIVES, EXISTENTIAL, SUBJECT_PRONOUNS
from numbers_extract.lexicon.verbs import NOUN_LIKE_ING
from numbers_extract.lexicon.words import Word
from numbers_extract.patterns import later
from numbers_extract.quantities import Quantity

__all__ = ["settle_shared"]

_PLURAL_ENDING: Final = "s"
_VERBS: Final = frozenset("VvEBHKGn")
_FINITE: Final = frozenset("VEBHK")
_OPENING: Final = 3
_ENDS: tuple[list[str], ...] = ([], ["."], [","], [";"], ["C"], ["I"], ["t"], ["o"], ["s"])
_BEHIND_SUBJECT: Final = ("V", "W", "E", "B", "H", "K", "v")
_VERB_TAGS: Final = (["V"], ["E"], ["B"], ["H"], ["K"])
_ENDS_NOUN: Final = frozenset(".,;:)(BKHI/")
_VERB_BEFORE: Final = frozenset("PKxt")
_AFTER_VERB: Final = frozenset("DaQPzXI")
_OBJECT_AFTER: Final = frozenset("DaQXPzJMj")
_RARE: Final = re.compile("[DaMQ]E|QV|[QDa]R")  # letters that only a determiner or a number before them can change
_ED_FORMS: Final = frozenset("Een")
_NO_NOUN: Final = later("Qz(?=[NSUW])")
_SHARED: Final = re.compile("[UWgevG]")


def settle_shared(tags: list[str], words: list[Word], spans: Sequence[int], held: Mapping[int, Quantity]) -> str:
    """Settles in place the letters that two classes share; all letters in one string.

    ``spans`` has the token of each letter in ``tags``, ``held`` the quantities by the place of their letter.
    """
    line = "".join(tags)
    letters = _Letters(tags, words, spans, held)
    if _RARE.search(line):
        letters.settle_behind_number()
        line = "".join(tags)
    if "jE" in line or "jRE" in line:
        letters.settle_behind_age()
        line = "".join(tags)
    if "Qz" in line:
        line = _NO_NOUN.sub("QJ", line)  # 28 no votes
        tags[:] = line
    if "QV" in line:
        letters.settle_counted_verbs()
        line = "".join(tags)
    unsettled = [shared.start() for shared in _SHARED.finditer(line)]
    if not unsettled:
        return line
    letters.settle(unsettled, line)
    return "".join(tags)


class _Letters:
    """The letters of a sentence; ``line`` has them as they were before those that two classes share are settled."""

    __slots__ = ("held", "line", "spans", "tags", "words")

    def __init__(self, tags: list[str], words: list[Word], spans: Sequence[int], held: Mapping[int, Quantity]) -> None:
        self.tags = tags
        self.words = words
        self.spans = spans
        self.held = held
        self.line = ""

    def word(self, k: int) -> Word:
        """The word of the letter at ``k``."""
        return self.words[self.spans[k]]

    # ------------------------------------------------------------------------------- behind a determiner or a number
    def settle_behind_number(self) -> None:
        """Letters that only a determiner or a number before them can change."""
        tags = self.tags
        for k in range(1, len(tags)):
            if tags[k] in "EVR" and tags[k - 1] in "DaMQ":
                tags[k] = self._behind_number(k)

    def _behind_number(self, k: int) -> str:
        tags, word = self.tags, self.word(k)
        tag, before = tags[k], tags[k - 1]
        after = tags[k + 1] if k + 1 < len(tags) else "."
        if tag == "R":
            nearby = before in "QDa" and after in "SLNXU" and word.text in ADVERBS_BEFORE_NOUNS
            return "J" if nearby else tag  # two nearby houses
        if tag == "V":
            played = before == "Q" and after in "C,." and self._are_several(k - 1)
            return "S" if played and word.text == word.lemma + _PLURAL_ENDING else tag  # eight rebounds and six assists
        if before == "Q" and word.lemma in NEVER_BEFORE_NOUNS:
            return "V"  # five suffered burns
        return "N" if self._is_noun_in_ed(k, before, after) else tag

    def _is_noun_in_ed(self, k: int, before: str, after: str) -> bool:
        """``the forecast was``, ``those killed``, ``fired only one shot``, ``a 25 basis-point cut``."""
        word = self.word(k)
        if before in "Da" and after in "VBHKot":
            return True
        if before == "D" and after not in "-JNSLXeE" and self.word(k - 1).text in DEMONSTRATIVES:
            return True
        if before == "Q" and word.text in SHOT:
            return self._is_fired(k - 2) or (after == "B" and self._is_fired(k + 2))
        return before == "M" and k > 1 and self.tags[k - 2] in "Da" and word.text == word.lemma

    def _is_fired(self, k: int) -> bool:
        """Whether the word at ``k``, past adverbs, is a verb of firing."""
        tags = self.tags
        while 0 < k < len(tags) and tags[k] == "R":
            k -= 1
        return 0 <= k < len(self.spans) and self.word(k).lemma in FIRING

    def _are_several(self, k: int) -> bool:
        """Whether a number other than one stands at ``k``."""
        return k in self.held and self.held[k].value != 1

    def settle_behind_age(self) -> None:
        """``a 16-year-old suffered burns``, ``a 16-year-old named Lee was``: no noun that the age tells of."""
        tags = self.tags
        for k in range(1, len(tags) - 1):
            if tags[k] != "E" or "j" not in tags[max(0, k - 2) : k]:
                continue
            lemma = self.word(k).lemma
            if lemma in NEVER_BEFORE_NOUNS and tags[k - 1] in "jR":
                tags[k] = "V"
            elif lemma in NAMING_VERBS and tags[k - 1] == "j" and tags[k + 1] == "X":
                tags[k] = "n"

    def settle_counted_verbs(self) -> None:
        """``300 masks were stolen``: right behind several a verb in *-s* is a plural, as they take no such verb."""
        tags = self.tags
        for k in range(1, len(tags)):
            word = self.word(k)
            ends = tags[k] == "V" and word.text == f"{word.lemma}{_PLURAL_ENDING}"
            if ends and tags[k - 1] == "Q" and self._are_several(k - 1):
                tags[k] = "S"

    # ------------------------------------------------------------------------------- letters that two classes share
    def settle(self, unsettled: list[int], line: str) -> None:
        """Settles the letters at these places from the left, each by those beside it; ``line`` has all as they were."""
        self.line = line
        tags = self.tags
        last = len(tags) - 1
        for k in unsettled:
            tag = tags[k]
            before = tags[k - 1] if k else "."
            after = tags[k + 1] if k < last else "."
            if tag in "gG" and before == "o" and after in "SLW" and tags[k - 2 : k - 1] == ["M"]:
                tags[k] = "J"  # 83 percent of polling stations
            elif tag == "U":
                tags[k] = "v" if self._is_base_form(k, before, after) else "N"
            elif tag == "W":
                tags[k] = "V" if self._is_verb_in_s(k, before, after) else "S"
            elif tag == "e":
                tags[k] = self._participle(k, before, after)
            elif tag == "g":
                tags[k] = self._ing_form(k, before, after)
            elif tag == "v":
                if before in "DapQJj":
                    tags[k] = _base_form_of_noun(before, after)
            elif before in "Dap" and after == "o":
                tags[k] = "N"  # the wounding of

    def _participle(self, k: int, before: str, after: str) -> str:
        """``e``: a finite verb, a noun, or a participle, which stays."""
        if before == "P" and after in "NSLXJDaQUW" and self.word(k - 1).text in SUBJECT_PRONOUNS:
            return "E"  # she expected sales of
        if before in "Do":
            return "N" if self._is_participle_for_noun(k, before, after) else "e"
        return "E" if before in "NSL" and after == "X" else "e"  # a man called Lee, a girl called 911

    def _is_participle_for_noun(self, k: int, before: str, after: str) -> bool:
        """``the wounded were``, ``the number of displaced:``: behind a determiner or *of*, and no noun behind."""
        behind = self.tags[k + 2 : k + 3]
        if after in _ENDS_NOUN or (after == "R" and behind in _VERB_TAGS):
            return True
        return after in "EVWv" if before == "o" else after == "v" and behind == ["Q"]

    def _ing_form(self, k: int, before: str, after: str) -> str:
        """``g``: an -ing form that is a verb, a noun, or either, which stays."""
        if self._is_ing_verb(k, before, after):
            return "G"
        if before == "," and after in "VE" and "".join(self.tags[k + 2 : k + 3]) in _AFTER_VERB:
            return "N"  # near the town, shelling killed nine
        if before in "SL" and after == "S" and self.word(k - 1).text in MODIFYING_COLLECTIVES:
            return "N"  # 12 infantry fighting vehicles
        if before in "DazJpQe" or after in "oHBK" or (before in "NX" and after not in "DaQPz"):
            return "N"
        verb = after in "DaQPzJt" or before in ",BCs" or (after == "I" and self._is_plural(k - 1))
        return "G" if verb else "g"

    def _is_ing_verb(self, k: int, before: str, after: str) -> bool:
        """``one million verging on famine``, ``injured according to police``, ``a woman jogging in the park``."""
        text = self.word(k).text
        if after in "It":
            if after == "t" and (before == "e" or text in BEFORE_PREPOSITION_TO):
                return True
            several = before == "Q" and self._are_several(k - 1)
            if text not in NOUN_LIKE_ING and (several or self._ends_in_one(k - 1)):
                return True
        return text in NURSING and before in "NSLB"

    def _is_plural(self, k: int) -> bool:
        """Whether a noun with the ending of a plural stands at ``k``: ``Winds gusting at``."""
        word = self.word(k) if k >= 0 else None
        return word is not None and word.tag in "SLW" and word.text != word.lemma

    def _ends_in_one(self, k: int) -> bool:
        """``A young clerk faces charges``: whether an article's phrase for one person ends at ``k``."""
        tags, word, first = self.tags, self.word(k), k
        while first > 0 and tags[first - 1] in "JX":
            first -= 1
        return word.group is not None and not word.plural and first > 0 and tags[first - 1] == "a"

    def _is_preposition(self, k: int) -> bool:
        """Whether the ``to`` at ``k`` stands before a noun: ``according to``."""
        return k > 0 and self.word(k - 1).text in BEFORE_PREPOSITION_TO

    def _is_behind_insertion(self, k: int, after: str) -> bool:
        """``The camp, north of the town, shelters 900``: the verb behind an insertion that a comma ends."""
        return after in "DaQNSLXMm" and k > _OPENING and _VERBS.isdisjoint(self._clause(k))

    def _clause(self, k: int) -> list[str]:
        """The letters of the clause before ``k``, back to a semicolon."""
        tags = self.tags
        start = next((n for n in range(k - 1, -1, -1) if tags[n] == ";"), -1)
        return tags[start + 1 : k]

    def _is_number(self, k: int) -> bool:
        """Whether a number stands at ``k``."""
        return k < len(self.tags) and self.tags[k] in "QM"

    # ------------------------------------------------------------------------------- a base form or a noun
    def _is_base_form(self, k: int, before: str, after: str) -> bool:
        """``U``: whether a word is a verb in its base form, and no noun."""
        if before in _VERB_BEFORE:
            return not (before == "t" and self._is_preposition(k - 1))
        if before in "eEN" and self._are_those(k - 1):
            return True
        if before in "SL" and self._is_told_of_several(k, after):
            return True
        if before in ",C":
            inserted = before == "," and self._is_behind_insertion(k, after)
            return inserted or self._goes_on_in_base_form(k, before, after)
        if before in "NXSL":
            return self._is_base_form_of_noun(k, before, after)
        if before == "Q":
            return _is_verb_of_number(self.tags, k) and self._are_several(k - 1)
        if before == "R" and k > 1:
            two_before = self.tags[k - 2]
            if two_before in "SLP" or (two_before == "X" and after in "QM"):
                return True
        return before == "w" or (before in "JRe" and after in "QM" and self.word(k).lemma in STANDING_VERBS)

    def _are_those(self, k: int) -> bool:
        """``those surveyed disapprove``: whether an -ed form behind a plural pronoun stands for people."""
        return k > 0 and self.word(k - 1).text in DEMONSTRATIVES and self.word(k).tag in _ED_FORMS

    def _is_told_of_several(self, k: int, after: str) -> bool:
        """``rebels attack the town``: behind a plural, with no verb behind; not ``a rights group``."""
        if k > 1 and self.tags[k - 2] == "a":
            return False
        return after not in "VEBHKWR" or (after == "W" and self.tags[k + 2 : k + 3] in _ENDS)

    def _goes_on_in_base_form(self, k: int, before: str, after: str) -> bool:
        """``kill six rebels, wound six others``, ``to kill one and wound 12``: behind a comma or a conjunction."""
        if after in "DaPz":
            return True
        if before == "C":
            return after in "QM" and self._in_infinitives(k)
        return after == "Q" and ("v" in self.tags[:k] or (k + 2 < len(self.tags) and self.tags[k + 2] in ".,IC"))

    def _in_infinitives(self, k: int) -> bool:
        """Whether the nearest verb before ``k`` is an infinitive: ``to kill one and wound 12``."""
        tags = self.tags
        verb = next((n for n in range(k - 1, 0, -1) if tags[n] in "VvEBHKGn;"), 0)
        return verb > 0 and tags[verb] == "v" and tags[verb - 1] in "tK"

    def _is_base_form_of_noun(self, k: int, before: str, after: str) -> bool:
        """``losses total 40``, ``data from the office show that``: behind a noun."""
        word = self.word(k)
        number_behind = (before in "SL" and after in "QM") or (
            before != "X" and after == "I" and self._is_number(k + 2)
        )
        if number_behind and word.lemma in STANDING_VERBS:
            return True
        if before in "NX" and after in "QM":
            clause = self._clause(k)
            if "S" in clause and _VERBS.isdisjoint(clause):
                return True
        return word.text in SHOWING and self._is_shown(k, after)

    def _is_shown(self, k: int, after: str) -> bool:
        """``data from the office show that``: a plural before and what is shown behind, and no other verb between."""
        clause = "".join(self._clause(k)).replace("Ey", "")  # figures released by the office
        return after in "wQM" and "S" in clause and _VERBS.isdisjoint(clause)

    # ------------------------------------------------------------------------------- a verb in -s or a plural
    def _is_verb_in_s(self, k: int, before: str, after: str) -> bool:
        """``W``: whether a word is a verb in *-s*, and no plural noun."""
        if before in _VERB_BEFORE:
            return before != "t"  # according to figures
        if before == "," and self._is_behind_insertion(k, after):
            return True
        if after == "P" and before in "NXSLJ" and self._is_subject_behind(k + 1):
            return False
        if (before == "X" and self._is_counted(k)) or (before == "N" and self._is_counted_kind(k)):
            return False
        return self._is_finite(k, before, after) or (after in "DX" and self._is_behind_strong(k))

    def _is_subject_behind(self, k: int) -> bool:
        """``the vans it runs``, ``forces there``: whether the pronoun at ``k`` is no object of the word before it."""
        text = self.word(k).text
        if text in EXISTENTIAL:
            return True
        return text not in OBJECT_PRONOUNS and "".join(self.tags[k + 1 : k + 2]) in _BEHIND_SUBJECT

    def _is_counted(self, k: int) -> bool:
        """``Two Japanese banks closed``: names and adjectives between several and the plural at ``k``."""
        first = len(self.line[:k].rstrip("XJ")) - 1
        return first >= 0 and self.line[first] == "Q" and self._are_several(first)

    def _is_counted_kind(self, k: int) -> bool:
        """``makes 900 artillery shells a year``: several count the plural at ``k``, not what stands before."""
        first = len(self.line[:k].rstrip("XJN")) - 1
        if first < 0 or self.line[first] != "Q" or not self._are_several(first):
            return False
        led = first > 0 and self.line[first - 1] in "aDp"  # the 12 nation bloc backs the plan
        return not led and is_singular(self.word(k - 1).text)

    def _is_behind_strong(self, k: int) -> bool:
        """``The militia, 800 strong, ...``: behind a number of people that ends in *strong*."""
        return k > 1 and self.tags[k - 2] == "Q" and self.word(k - 1).text == STRONG

    def _is_finite(self, k: int, before: str, after: str) -> bool:
        """By what stands before it: a noun, a comma or conjunction, a number, a relative."""
        if before in "NXSL":
            return self._is_finite_behind_noun(k, before, after)
        if before in ',"C':
            return self._goes_on_in_s(k, before, after)
        if before == "Q":
            if after in "DaQMXS" and self._is_parent_of(k - 2):
                return True
            return k > 2 and self.tags[k - 2] == "o" and self.word(k - 3).lemma in PEOPLE_HOLDERS
        if before in "JY":
            return after == "I" and self._is_number(k + 2) and self.word(k).lemma in STANDING_VERBS
        return before == "w"

    def _goes_on_in_s(self, k: int, before: str, after: str) -> bool:
        """``kills 40, wounds scores``, ``said it, blames the army``: behind a comma, a quotation or a conjunction."""
        if before != "C" and after in "DX":
            return True
        if before == "," and after in "QM" and "V" in self.tags[:k]:
            return True
        return before != '"' and after == "Q" and "V" in self._clause(k)

    def _is_parent_of(self, k: int) -> bool:
        """Whether the letter at ``k`` is the last joint of ``mum-of-three``."""
        while k > 0 and self.tags[k] in "-o":
            k -= 1
        return k >= 0 and self.word(k).lemma in PARENTS

    def _is_finite_behind_noun(self, k: int, before: str, after: str) -> bool:
        """``the army blames``, ``the ministry plans to``, ``the paper reports.``: by its own word and what follows."""
        word = self.word(k)
        if after in _OBJECT_AFTER or after == "w" or word.lemma in SURE_VERBS:
            return True
        if before == "N" and word.lemma in REMAINING_FORMS and self.word(k - 1).group is not None:
            return True
        if before == "X" and after in "tNSL":
            return True
        if after == "t":
            leads = before == "N" and self._leads_to_verb(k)
            return leads or (self._is_number(k + 2) and word.lemma not in GIVEN_TO)
        if after in '.,"':
            return self._is_set_off(k)
        if after == "I":
            return before in "NX" and word.lemma in STANDING_VERBS and self._is_number(k + 2)
        return before == "N" and after in "SWNLU" and self._ends_in_one(k - 1)

    def _is_set_off(self, k: int) -> bool:
        """``, the paper reports``: whether only a noun phrase stands between a comma and the word at ``k``."""
        tags = self.tags
        at = k - 1
        while at >= 0 and tags[at] in "DaXNJSLp":
            at -= 1
        return at > 0 and tags[at] in ',"' and k - at > 1

    def _leads_to_verb(self, k: int) -> bool:
        """``the ministry plans to recruit``: an infinitive behind the word at ``k``, and no finite verb beside."""
        tags = self.tags
        if k + 2 >= len(tags) or tags[k + 2] not in "vUHB":
            return False
        first = k + 3 if tags[k + 2] in "vU" else k + 4  # claims to have shot
        end = next((n for n in range(k + 2, len(tags)) if tags[n] in ".;,:"), len(tags))
        return _FINITE.isdisjoint(self._clause(k)) and _FINITE.isdisjoint(tags[first:end])


def _is_verb_of_number(tags: list[str], k: int) -> bool:
    """``400,000 face famine``, ``60 need a doctor``: the singular behind a plural number is a verb."""
    after = tags[k + 1 : k + 4]
    if k > 1 and tags[k - 2] == "a":
        return False  # a 6 point gain
    if after[:2] in (["N", "N"], ["J", "N"]):
        del after[0]  # face acute hunger
    return after[:1] in (["D"], ["a"]) or (after[:1] in (["N"], ["U"]) and (len(after) == 1 or after[1] in ".,;:IC"))


def _base_form_of_noun(before: str, after: str) -> str:
    """``50 free tickets``, ``the wake``: what a base form is behind a determiner, a number or an adjective."""
    if after in "NSLX":
        return "J"
    return "N" if before in "Dap" else "v"
