"""A read sentence in, the words of its clauses out: what a verb, a copula or a noun phrase may be called by."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import AUXILIARY, ED, MODAL, TO
from numbers_extract.grammar.clause import INFINITIVE, OBJECT, OBLIQUE, PARTICIPLE_CLAUSE, PREDICATE, Clause
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues import reach
from numbers_extract.lexicon.function_words import NOT_YET

__all__ = ["ClauseWords"]

_WITH_MODAL: Final = 2  # words of a modal and its verb; in a longer group a form of *be* or *have* stands between
_BESIDE: Final = frozenset({OBJECT, PREDICATE, OBLIQUE})


class ClauseWords:
    """The words of the clauses and phrases of one sentence."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.read = reading.sentence
        self._beside: dict[int, frozenset[str]] = {}
        self._phrases: dict[int, list[Phrase]] | None = None

    def _phrases_of(self, clause: Clause) -> list[Phrase]:
        """The noun phrases, adverbs and adjectives of a clause."""
        if self._phrases is None:
            self._phrases = {}
            for phrase in self.read.phrases:
                if phrase.sort & (ADVERBIAL | PREDICATE_WORD | NOUN_PHRASE):
                    self._phrases.setdefault(phrase.clause, []).append(phrase)
        return self._phrases.get(clause.index, [])

    def words_of(self, clause: Clause) -> frozenset[str]:
        """The words of a clause that can govern: its verb, and what a copula leads to."""
        verb, predicate = clause.verb, clause.predicate
        words = {verb.lemma, verb.text} if verb is not None else set()
        if predicate is not None and predicate.sort == PREDICATE_WORD:
            words |= {predicate.lemma, predicate.text}
        return frozenset(words)

    def group(self, clause: Clause) -> list[str]:
        """The words of the verb group of a clause; the auxiliary of the verb before that a bare one goes on with."""
        verb = clause.verb
        if verb is None:
            return []
        tokens = self.reading.tokens
        first, last = self.reading.tokens_of(verb)
        words = [part for word in tokens.words[first:last] for part in _parts(word.text)]
        shared = clause.shares_with
        bare = verb.text == verb.lemma and not verb.passive and not self.has_auxiliary(verb)
        bare = bare or self._goes_on_modal(clause, verb)
        if bare and shared is not None and shared.kind == clause.kind and shared.index < clause.index:
            return [*self.group(shared)[:-1], *words]
        return words

    def _goes_on_modal(self, clause: Clause, verb: Phrase) -> bool:
        """``could be fined and banned``, ``may have shot nine or hurt six``: a participle whose modal is left out."""
        before = None if clause.shares_with is None else clause.shares_with.verb
        if before is None or clause.own_subject is not None or not verb.tag & ED or self.has_auxiliary(verb):
            return False
        modal = any(tag & MODAL for tag in self.read.tags[before.first : before.last])
        return modal and before.last - before.first > _WITH_MODAL

    def has_auxiliary(self, verb: Phrase) -> bool:
        """Whether a verb group has an auxiliary or a *to*."""
        return any(tag & (AUXILIARY | TO) for tag in self.read.tags[verb.first : verb.last])

    def goes_on(self, clause: Clause) -> Clause | None:
        """The clause whose auxiliary one goes on with that has none: ``20 were reported killed and 40 hurt``."""
        if clause.verb is None or clause.own_subject is None or self.has_auxiliary(clause.verb):
            return None  # 20 were reported missing and found dead
        if not clause.verb.tag & ED:
            return None  # he was promised $40; he faces 12 years
        earlier = (
            one for one in reversed(self.read.clauses[: clause.index]) if one.passive and one.kind == clause.kind
        )
        found = next((one for one in earlier if one.parent is clause.parent), None)
        return found if found is not None and found.verb is not None and self.has_auxiliary(found.verb) else None

    def beside(self, clause: Clause) -> frozenset[str]:
        """The words that stand beside the verb of a clause: particle, predicate, objects, adverbs, ``not``."""
        found = self._beside.get(clause.index)
        if found is None:
            found = self._beside[clause.index] = frozenset(self._words_beside(clause))
        return found

    def _words_beside(self, clause: Clause) -> list[str]:
        words = self.group(clause)
        if clause.particle is not None:
            words.append(clause.particle.text)
        if clause.verb is not None and clause.verb.negated:
            words.append(reach.NEGATION)
        for phrase in self._phrases_of(clause):
            if phrase.sort != NOUN_PHRASE:
                words += (phrase.text, phrase.lemma)
            elif phrase.relation in _BESIDE:
                words.append(phrase.lemma)
        for other in self.read.clauses:
            verb = other.verb
            if verb is not None and other.parent is clause and other.kind in (INFINITIVE, PARTICIPLE_CLAUSE):
                if verb.negated:
                    words.append(reach.NEGATION)
                if not other.after_comma:
                    words.append(verb.lemma)
                    if other.kind == INFINITIVE:
                        words.append(reach.INFINITIVE)
                        words += NOT_YET.intersection(self.group(other))
        return words

    def stand(self, words: tuple[str, ...]) -> bool:
        """Whether a verb or an adjective of the sentence is the first of the words, with the others beside it."""
        for clause in self.read.clauses:
            beside = self.beside(clause)
            if words[0] in self.words_of(clause) and all(word in beside for word in words[1:]):
                return True
        return False

    def modifiers(self, phrase: Phrase) -> list[str]:
        """The words of a noun phrase before its head."""
        first, _ = self.reading.tokens_of(phrase)
        return [word.text for word in self.reading.tokens.words[first : self.reading.token_of(phrase)]]


def _parts(text: str) -> tuple[str, ...]:
    """A word, and what is left behind an apostrophe inside it: ``she'll``."""
    at = text.replace("\u2019", "'").find("'")
    return (text[:at], "'" + text[at + 1 :]) if at > 0 else (text,)
