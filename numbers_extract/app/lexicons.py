"""The file of a user's own words in, the record of them out: checked against what the program itself has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["load_lexicon", "with_dollar"]

_WITHOUT_HEAD: Final = frozenset({"unit", "unread"})  # frames of these roles fire by no word


def load_lexicon(path: str | Path) -> UserLexicon:
    """Reads a file of your own words: units, currencies, kinds, nouns, names, sources, verbs and frames.

    Args:
        path: a TOML file. ``docs/lexicon.md`` says what can stand in it.

    Raises:
        LexiconError: the file cannot be read or an entry is wrong. The message names the file, the line where it is
            known, and the table, the number of the entry and the field.
    """
    from numbers_extract.kinds import ROLES, all_kinds, parse_pattern
    from numbers_extract.lexicon.user_entries import Known, read_lexicon
    from numbers_extract.tables.columns import CATEGORIES, COLUMNS

    kinds = tuple(kind.name for kind in all_kinds())
    roles = tuple(role for role in ROLES if role not in _WITHOUT_HEAD)
    known = Known(kinds, CATEGORIES["group"], roles, tuple(COLUMNS), parse_pattern)
    return read_lexicon(path, known)


def with_dollar(lexicon: UserLexicon | None, code: str | None) -> UserLexicon | None:
    """The lexicon, None for none, in which ``$`` means a currency in the texts of all outlets that it does not name.

    Raises:
        UsageError: no currency that is written with ``$`` has this code.
    """
    from numbers_extract.lexicon.currencies import dollar_codes
    from numbers_extract.lexicon.user_lexicon import UserDollar, UserLexicon

    if code is None:
        return lexicon
    code = code.upper()
    if code not in dollar_codes():
        raise UsageError(f"no currency {code!r} is written with $: choose one of {', '.join(dollar_codes())}")
    own = lexicon or UserLexicon()
    return own._replace(dollars=(*(dollar for dollar in own.dollars if dollar.outlet), UserDollar(code)))
