"""The currencies of the lexicon in, the index with their names, codes and signs out, on both sides of a number."""

from __future__ import annotations

from numbers_extract.lexicon import currencies as data
from numbers_extract.lexicon.spellings import spelling_tokens
from numbers_extract.quantities.unit_words.index import UnitIndex
from numbers_extract.quantities.unit_words.records import Unit, money_unit
from numbers_extract.quantities.unit_words.spellings import plural_of

__all__ = ["add_currencies", "add_sign"]


def add_currencies(index: UnitIndex) -> None:
    """Names, codes and signs of currencies, after a number and before it; ambiguous ones under their guard.

    What is added first wins: signs of several currencies, then what names one alone, then bare names and parts.
    """
    for sign, (code, name) in data.SHARED_SIGNS.items():
        add_sign(index, sign, money_unit(code, name, needs=True), "")
    for currency in data.CURRENCIES:
        _add_currency(index, currency)
    for code in data.RETIRED_CODES:
        add_sign(index, code, money_unit(code, code), "big")
    _add_bare_names(index)
    _add_loose_signs(index)
    for code, times, name, guard in data.MULTIPLES:
        guards = dict.fromkeys((name, plural_of(name)), guard) if guard else {}
        index.add(money_unit(code, name, factor=(times, 1)), (name,), guards=guards)
    for subunit in data.SUBUNITS:
        _add_subunit(index, subunit)


def add_sign(index: UnitIndex, sign: str, unit: Unit, guard: str) -> None:
    """A code or sign on both sides of a number; behind it, one that is no word must not lead the next number."""
    index.add_before(unit, (sign,), guard)
    if "".join(spelling_tokens(sign)) != sign:
        return  # S/ stands before a number: behind one, its S alone would be found
    index.add(unit, (), (sign,), guards={sign: guard or ("" if sign[-1].isalpha() else "sign")})


def _add_currency(index: UnitIndex, currency: data.Currency) -> None:
    """``Iraqi dinars``, ``IQD``, ``AUD$``, ``A$``: the names, codes and signs that name one currency."""
    code = currency.code
    unit, guard = money_unit(code, code), _guard_of_code(code)
    names = [spelling for name in currency.names for spelling in _spellings(name)]
    index.add(unit, [f"{people} {name}" for people in currency.peoples for name in names])
    add_sign(index, code, unit, guard)
    if code.lower() in data.LOWER_CODES:
        add_sign(index, code.lower(), unit, "")
    for sign in data.CODED_SIGNS:
        if code in data.written_with(sign):
            index.add_before(unit, (f"{code}{sign}", f"{code.lower()}{sign}"))
            index.add_before(unit, (f"{code} {sign}",), guard)
    for sign in currency.signs:
        loud = sign.isascii() and sign.isalpha() and sign not in data.PLAIN_SIGNS
        add_sign(index, sign, money_unit(code, sign), "big" if loud else "")


def _add_bare_names(index: UnitIndex) -> None:
    """``dollars``, ``crowns``: names without a nationality, with all their spellings."""
    known: dict[str, set[str]] = {}
    for currency in data.CURRENCIES:
        for name in currency.names:
            known.setdefault(name.partition("/")[0], set()).update(_spellings(name))
    for name, code in data.BARE_NAMES.items():
        spellings = {name} | known.get(name, set())
        guard = _guard_of_name(name)
        guarded = (spellings | {plural_of(s) for s in spellings}) - data.CLEAR_PLURALS
        guards = dict.fromkeys(guarded, guard) if guard else {}
        guards.update(dict.fromkeys(spellings & data.NEVER_SINGULAR, "never"))
        index.add(
            money_unit(code, name, needs=name in data.NEEDS_COUNTRY), sorted(spellings), guards=guards,
            not_before=data.NAMES_NOT_BEFORE.get(name, ()),
        )  # fmt: skip


def _add_loose_signs(index: UnitIndex) -> None:
    """``N720``, ``Y5,000``, ``MUSD 12``: letters that are signs of money only where the number says so."""
    for sign, (code, name) in data.BIG_SIGNS.items():
        guard = "glued" if len(sign) == 1 else "big"
        index.add_before(money_unit(code, name, needs=sign in data.NEEDS_COUNTRY), (sign,), guard)
    for sign, (code, name) in data.ASCII_SIGNS.items():
        index.add_before(money_unit(code, name), (sign,), "digits")
    for sign, code in data.SPACED_SIGNS.items():
        index.add_before(money_unit(code, sign), (sign,), "spaced")
    for code in data.MILLION_CODES:
        add_sign(index, f"M{code}", money_unit(code, code, factor=(10**6, 1)), "")


def _add_subunit(index: UnitIndex, subunit: data.Subunit) -> None:
    """``50 cents``, ``50p``: a coin by its names and signs, as a part of its currency."""
    factor = (1, subunit.parts)
    for name in subunit.names:
        first, *_ = _spellings(name)
        index.add(
            money_unit(subunit.code, first, factor=factor, ambiguous=first == "cent"), _spellings(name),
            guards=data.SUBUNIT_GUARDS, not_before=data.NAMES_NOT_BEFORE.get(first, ()),
        )  # fmt: skip
    unit = money_unit(subunit.code, _spellings(subunit.names[0])[0], factor=factor)
    index.add(unit, (), subunit.signs, guards=data.SUBUNIT_GUARDS)


def _spellings(name: str) -> tuple[str, ...]:
    return tuple(name.split("/"))


def _guard_of_name(name: str) -> str:
    """The check that a bare name of money needs, empty for none."""
    if name in data.PAID_NAMES:
        return "priced"
    return "big" if name in data.BIG_NAMES else "lower" if name in data.LOWER_NAMES else ""


def _guard_of_code(code: str) -> str:
    """The check that a code needs which is a word too: ``ALL``, ``TRY``; empty for none."""
    return "big" if code in data.WORD_CODES else ""
