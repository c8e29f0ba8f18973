"""The clause: a verb with what hangs on it, and the names of kinds and relations."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.phrase import Phrase
from numbers_extract.lexicon.clause_words import COPULAS, DITRANSITIVE_VERBS, HOLDING_TRUE, LETTING

__all__ = [
    "ADVERBIAL_CLAUSE",
    "APPOSITION",
    "COMPLEMENT",
    "FINITE_KINDS",
    "GERUND_CLAUSE",
    "INFINITIVE",
    "MAIN",
    "MOST_STEPS",
    "NOMINAL",
    "OBJECT",
    "OBLIQUE",
    "OTHER",
    "PARTICIPLE_CLAUSE",
    "PASSIVE_SUBJECT",
    "PREDICATE",
    "RELATIVE_CLAUSE",
    "ROOT",
    "SUBJECT",
    "SUBJECTS",
    "Clause",
]

# Kinds of clauses.
MAIN: Final = "main"
COMPLEMENT: Final = "complement"
RELATIVE_CLAUSE: Final = "relative"
PARTICIPLE_CLAUSE: Final = "participle"
ADVERBIAL_CLAUSE: Final = "adverbial"
INFINITIVE: Final = "infinitive"
GERUND_CLAUSE: Final = "gerund"
FINITE_KINDS: Final = frozenset({MAIN, COMPLEMENT, RELATIVE_CLAUSE, ADVERBIAL_CLAUSE})

# Relations of phrases to what they hang on.
SUBJECT: Final = "subject"
PASSIVE_SUBJECT: Final = "passive_subject"
SUBJECTS: Final = frozenset({SUBJECT, PASSIVE_SUBJECT})
OBJECT: Final = "object"
OBLIQUE: Final = "oblique"
NOMINAL: Final = "nominal"
PREDICATE: Final = "predicate"
APPOSITION: Final = "apposition"
ROOT: Final = "root"
OTHER: Final = "other"

MOST_STEPS: Final = 12
"""So many clauses or phrases up a chain are looked at, so that work stays in a straight line."""


class Clause:
    """One clause: its verb and what hangs on it.

    ``index`` is its place among the clauses of the sentence, ``parent`` the clause that holds it, None for the
    outermost. ``verb`` is None while it waits for one, and for good in a headline, a label or a list item.
    ``antecedent`` is the noun phrase that a relative or a participle clause tells of, or that an infinitive completes
    (``a plan to free 12``), ``gap`` says that this is not its subject; ``shares_with`` is the clause whose subject is
    this one's too. ``fronted``: it stands before the verb of its parent; ``after_comma``: a comma opened it, and one
    will close it; ``inverted``: its subject stands behind its verb. ``opener`` is the word that opened it: a
    subordinator, a relative, the preposition before an -ing form. ``host`` is the noun or adjective right behind which
    an infinitive stands (``a plan to``), or an -ing form with its preposition (``accused of``). ``label`` is the word
    before the colon that opened it; ``last_noun`` the last noun phrase in it. ``result`` is the adjective right behind
    its verb that says what its subject is by then: ``were found dead``, ``is listed as missing``.
    """

    __slots__ = (
        "adjuncts", "after_comma", "agent", "antecedent", "fronted", "gap", "host", "index", "inverted", "kind",
        "label", "last_noun", "objects", "opener", "own_subject", "parent", "particle", "predicate", "result",
        "shares_with", "verb",
    )  # fmt: skip

    def __init__(self, kind: str, parent: Clause | None, index: int) -> None:
        self.index = index
        self.kind = kind
        self.parent = parent
        self.verb: Phrase | None = None
        self.own_subject: Phrase | None = None
        self.objects: list[Phrase] = []
        self.predicate: Phrase | None = None
        self.result: Phrase | None = None
        self.agent: Phrase | None = None
        self.particle: Phrase | None = None
        self.adjuncts: list[Phrase] = []
        self.antecedent: Phrase | None = None
        self.shares_with: Clause | None = None
        self.opener: Phrase | None = None
        self.host: Phrase | None = None
        self.after_comma = self.fronted = self.inverted = self.gap = False
        self.label: Phrase | None = None
        self.last_noun: Phrase | None = None

    @property
    def passive(self) -> bool:
        """Whether its verb is passive."""
        return self.verb is not None and self.verb.passive

    @property
    def subject(self) -> Phrase | None:
        """Its subject, also one that it has from another clause or from its antecedent; None where nothing is said."""
        clause: Clause | None = self
        for _ in range(MOST_STEPS):
            if clause is None:
                return None
            if clause.own_subject is not None:
                return clause.own_subject
            if clause.antecedent is not None and not clause.gap:
                return clause.antecedent
            giver = clause.shares_with
            if giver is not None and clause.kind == INFINITIVE:
                if giver.lets:
                    return giver.objects[0]
                if clause.is_held_of(giver):
                    return giver.antecedent
            clause = giver
        return None

    @property
    def chained(self) -> bool:
        """``tried to flee``: whether it is an infinitive right behind the verb whose subject it shares."""
        giver, verb = self.shares_with, self.verb
        if giver is None or giver.verb is None or verb is None or self.kind != INFINITIVE:
            return False
        return verb.index == giver.verb.index + 1

    @property
    def lets(self) -> bool:
        """Whether the subject of an infinitive behind it is its object: ``asked the 12 men to leave``."""
        return bool(self.objects) and self.verb is not None and self.verb.lemma in LETTING

    def is_held_of(self, outer: Clause) -> bool:
        """``a trade that Kesh estimates to be worth 12``: whether it tells what somebody holds that a noun is."""
        own, held = self.verb, outer.verb
        if own is None or held is None or outer.passive or outer.objects:
            return False
        told = outer.kind == RELATIVE_CLAUSE and outer.gap
        return told and own.lemma in COPULAS and held.lemma in HOLDING_TRUE

    @property
    def opens_with_deed(self) -> bool:
        """Whether it tells of a deed with which the sentence opens: ``Closing the port would cost 900 jobs``."""
        return self.kind == GERUND_CLAUSE and self.verb is not None and self.verb.index == 0

    @property
    def owned(self) -> Phrase | None:
        """What its antecedent owns, of which it tells: ``clerks whose carts burned``, ``whose carts they sold``."""
        told = self.own_subject
        if told is not None and told.relates:
            return told
        return next((one for one in self.objects if one.relates), None)

    @property
    def gives(self) -> bool:
        """Whether who gets something stands right behind its verb, before what is got: ``denied them a rest``."""
        verb, objects = self.verb, self.objects
        given = verb is not None and verb.lemma in DITRANSITIVE_VERBS and len(objects) > 1
        return given and verb is not None and objects[0].index == verb.index + 1

    def adjunct(self, preposition: str) -> Phrase | None:
        """The first phrase that hangs on the verb by a preposition; None where there is none."""
        for phrase in self.adjuncts:
            if phrase.preposition == preposition:
                return phrase
        return None

    def __repr__(self) -> str:
        return f"{self.kind}({self.verb!r})"
