"""What a caller asks of the texts of a frame, checked, and what does it with a part of the frame."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from numbers_extract.app.batches import Given, facts_of_batch
from numbers_extract.app.many import checked_settings

if TYPE_CHECKING:
    import pyarrow as pa

    from numbers_extract.app.workers import Settings
    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["Asked", "Work"]

Work: TypeAlias = "Callable[[pa.Table], pa.Table]"
"""A function of a module, or a ``partial`` of one, so that it can be sent to other machines."""


class Asked(NamedTuple):
    """What a caller asks of the texts of a frame: the columns, and the settings, which are checked."""

    given: Given
    settings: Settings

    @classmethod
    def checked(
        cls,
        text: str,
        id: str,  # noqa: A002  (the name of the column option everywhere)
        date: str | None,
        outlet: str | None,
        kinds: Iterable[str] | None,
        vague: str,
        lexicon: UserLexicon | str | Path | None,
        currency: str | None,
    ) -> Asked:
        """The same, checked before any work is done. Raises UsageError or LexiconError."""
        return cls(Given(text, id, date, outlet), checked_settings(kinds, vague, lexicon, currency))

    def work(self) -> Work:
        """What makes the facts of a part of the frame."""
        return functools.partial(facts_of_batch, given=self.given, settings=self.settings)
