"""Outcomes in, the page out: the data that its script shows, and the template filled in."""

from __future__ import annotations

import base64
import collections
import hashlib
import io
import json
import tempfile
from importlib import resources
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.extras import is_installed, require_for_output
from numbers_extract.figures.incidents.shelf import Shelf
from numbers_extract.frames.traits import UNREAD, UNREAD_FRAME
from numbers_extract.report.charts import FIGURE_COLUMNS, HUES, PLAIN, TOLL_KINDS, figures_of
from numbers_extract.report.incidents import CLAIM_FIELDS, incidents_shown
from numbers_extract.tables import formulas
from numbers_extract.tables.columns import BOUND_ENDS, CATEGORIES, COLUMNS, EXACT
from numbers_extract.tables.schema import DESCRIPTIONS, KIND_DESCRIPTIONS, SUMMARY_DESCRIPTIONS
from numbers_extract.tables.writers import plain_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Self, TextIO

    from numbers_extract.figures.incidents.report import Report
    from numbers_extract.records import Discard, Fact, Outcome

__all__ = ["PagePart", "PageSettings", "build_page", "page_data", "page_part", "write_page"]

_FEWEST_REPORTS: Final = 2
_PART: Final = 1 << 20  # characters
_FACT_ID: Final = list(COLUMNS).index("fact_id")
_UNREAD: Final = {"rule": UNREAD_FRAME.id, "says": UNREAD}


class PageSettings(NamedTuple):
    """``title`` heads the page; ``token`` is that of the correcting mode, empty for a report; ``version`` is ours.

    ``notes`` say of each document what stands beside its name in the correcting mode. ``policy`` is how the figures of
    incidents are chosen.
    """

    title: str = "Numbers in the text"
    token: str = ""
    version: str = ""
    notes: tuple[str, ...] = ()
    policy: str = "latest"


def build_page(outcomes: Iterable[Outcome], settings: PageSettings) -> str:
    """The page as a text of ASCII characters and those of the template; for the arguments see :func:`write_page`."""
    page = io.StringIO()
    write_page(outcomes, settings, page)
    return page.getvalue()


def write_page(outcomes: Iterable[Outcome], settings: PageSettings, stream: TextIO) -> None:
    """Writes the page. Of one document at a time more is held in memory than what its incidents need.

    Args:
        outcomes: what came of each document, with its analysis. Nothing is written before the last of them is there.
        settings: see :class:`PageSettings`.
        stream: where the page goes.

    Raises:
        UsageError: the extra ``report`` is not installed.
    """
    require_for_output("jinja2", "a report")
    from jinja2 import Environment, PackageLoader, StrictUndefined

    script, style = _asset("charts.js") + _asset("incidents.js") + _asset("page.js"), _asset("page.css")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    environment = Environment(
        loader=PackageLoader("numbers_extract.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    with _Contents() as contents:
        contents.take(outcomes)
        kinds = contents.kinds
        data = contents.data(settings)
        page = environment.get_template("page.html.j2").generate(
            settings=settings,
            policy=f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
            + ("; connect-src 'self'" if settings.token else ""),
            style=style,
            script=script,
            data=_json_parts(data),
            incidents=contents.incidents.count,
            hues=HUES,
            documents=contents.documents.count,
            facts=kinds.total(),
            discards=contents.discards,
            unread=_UNREAD | {"rows": contents.unread},
            kinds=[
                (kind, n, KIND_DESCRIPTIONS[kind]) for kind, n in sorted(kinds.items(), key=lambda k: (-k[1], k[0]))
            ],
        )
        stream.writelines(page)


def _asset(name: str) -> str:
    """A file of the templates, as text."""
    return resources.files("numbers_extract.report").joinpath("templates", name).read_text(encoding="utf-8")


def _json(data: object) -> str:
    """JSON that may stand in an HTML element: no sign in it means anything to HTML."""
    text = json.dumps(data, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _json_parts(data: Mapping[str, object]) -> Iterator[str]:
    """The same of an object, in parts; what was put by is read as it is needed."""
    mark = "{"
    for name, value in data.items():
        yield f"{mark}{_json(name)}:"
        mark = ","
        if isinstance(value, _PutBy):
            yield from value.parts()
        else:
            yield _json(value)
    yield "}"


class _PutBy:
    """A list that is put by on the disk, an element at a time, as JSON. ``count`` says how many there are."""

    def __init__(self) -> None:
        self.count = 0
        self._file = tempfile.TemporaryFile("w+", encoding="ascii")  # noqa: SIM115  (closed with the contents)

    def extend(self, elements: Iterable[object]) -> None:
        """Puts further elements behind the others."""
        for element in elements:
            self._file.write("," if self.count else "[")
            self._file.write(_json(element))
            self.count += 1

    def parts(self) -> Iterator[str]:
        """The list as JSON, in parts."""
        if not self.count:
            yield "["
        self._file.seek(0)
        while part := self._file.read(_PART):
            yield part
        yield "]"

    def close(self) -> None:
        """Lets the file go."""
        self._file.close()


class _Contents:
    """What the page shows of the documents so far; what grows with them is put by on the disk."""

    def __init__(self) -> None:
        self.rows, self.figures, self.documents, self.incidents = _PutBy(), _PutBy(), _PutBy(), _PutBy()
        self.kinds: collections.Counter[str] = collections.Counter()
        self.discards = self.unread = 0
        self._reports = Shelf()
        self._row_of: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for file in (self.rows, self.figures, self.documents, self.incidents, self._reports):
            file.close()

    def take(self, outcomes: Iterable[Outcome]) -> None:
        """Takes in what came of further documents."""
        for outcome in outcomes:
            part = outcome.made if isinstance(outcome.made, PagePart) else page_part(outcome)
            self._add(outcome, part)

    def _add(self, outcome: Outcome, part: PagePart) -> None:
        first = self.rows.count
        self.rows.extend(part.rows)
        self.figures.extend({**figure, "rows": [first + row for row in figure["rows"]]} for figure in part.figures)
        document = {
            "id": outcome.doc_id,
            "date": outcome.date.isoformat() if outcome.date is not None else "",
            "pieces": [_numbered(piece, first) for piece in part.pieces],
            "discards": part.discards,
            "first": first,
            "size": len(part.rows),
        }
        self.documents.extend([document])
        self.kinds.update(fact.kind for fact in outcome.facts)
        self.discards += outcome.discards
        self.unread += sum(fact.rule == UNREAD_FRAME.id for fact in outcome.facts)
        if is_installed("scipy"):
            self._take_reports(part, first)

    def _take_reports(self, part: PagePart, first: int) -> None:
        """Puts the reports by, and keeps the rows of the facts that they are made of."""
        claimed = {claim.fact_id for report in part.reports for told in report.figures for claim in told.claims}
        self._row_of.update(
            (row[_FACT_ID], number) for number, row in enumerate(part.rows, first) if row[_FACT_ID] in claimed
        )
        for report in part.reports:
            self._reports.append(report)

    def data(self, settings: PageSettings) -> dict[str, Any]:
        """What the script shows; the lists that grow are files. It is asked for once, when all documents are there."""
        if len(self._reports) >= _FEWEST_REPORTS:  # there are none of one article, or without the extra ``incidents``
            self.incidents.extend(incidents_shown(self._reports, self._row_of, settings.policy))
        return {
            "columns": list(COLUMNS),
            "categories": {name: list(members) for name, members in CATEGORIES.items()},
            "exact": EXACT,
            "intervals": BOUND_ENDS,
            "about": DESCRIPTIONS,
            "kinds": KIND_DESCRIPTIONS,
            "hues": HUES,
            "rows": self.rows,
            "figure_columns": list(FIGURE_COLUMNS),
            "about_figures": SUMMARY_DESCRIPTIONS,
            "toll_kinds": list(TOLL_KINDS),
            "unread": _UNREAD,
            "plain": {"kind": PLAIN.name, "dimension": PLAIN.dimension},
            "figures": self.figures,
            "documents": self.documents,
            "claim_fields": list(CLAIM_FIELDS),
            "incidents": self.incidents,
            "formula": formulas.PATTERN,
            "token": settings.token,
            "notes": list(settings.notes),
        }


# ------------------------------------------------------------------------------------------------ data
class PagePart(NamedTuple):
    """What the page shows of one document, whose rows are counted from 0 in ``figures`` and ``pieces`` too.

    ``rows`` and the cells of ``figures`` are as JSON has them; for ``pieces`` see :func:`_pieces`; ``discards`` are
    words, reasons and rules. ``reports`` are those of its articles, none where no incidents are asked for.
    """

    rows: list[list[Any]]
    figures: list[dict[str, Any]]
    pieces: list[list[Any]]
    discards: list[list[str]]
    reports: Sequence[Report] = ()


def page_part(outcome: Outcome, reports: Sequence[Report] = ()) -> PagePart:
    """The part of a document, with the ``reports`` of its articles.

    Its text is that of its analysis; where that is not at hand, the sentences of its facts.
    """
    discards = outcome.analysis.discards if outcome.analysis is not None else ()
    pieces = (
        _pieces_of_sentences(outcome.facts)
        if outcome.analysis is None
        else _pieces(outcome.analysis.document.text, outcome.facts, discards)
    )
    return PagePart(
        [[plain_cell(cell) for cell in fact] for fact in outcome.facts],
        figures_of(outcome),
        pieces,
        [[d.surface, d.reason, d.rule] for d in discards],
        reports,
    )


def page_data(outcomes: Iterable[Outcome], settings: PageSettings) -> dict[str, Any]:
    """What the script shows: rows, figures, and each text in pieces with the row that a piece belongs to."""
    with _Contents() as contents:
        contents.take(outcomes)
        data: dict[str, Any] = json.loads("".join(_json_parts(contents.data(settings))))
        return data


def _numbered(piece: list[Any], first: int) -> list[Any]:
    """A piece of a document as one of the page, whose rows of that document begin at ``first``."""
    start, words, *reference = piece
    return [start, words, *(number + first if number >= 0 else number for number in reference)]


def _pieces_of_sentences(facts: Sequence[Fact]) -> list[list[Any]]:
    """As :func:`_pieces`, of the sentences of the facts, one below the other; places count characters of these."""
    told: dict[tuple[int, str], list[tuple[int, Fact]]] = {}
    for number, fact in enumerate(facts):
        told.setdefault((fact.article, fact.sentence), []).append((number, fact))
    pieces: list[list[Any]] = []
    start = 0
    for (_, sentence), some in told.items():
        at = 0
        for number, fact in sorted(some, key=lambda one: one[1].start):
            surface = " ".join(fact.surface.split())
            found = sentence.find(surface, at)
            if found < 0 or not surface:
                continue
            if found > at:
                pieces.append([start + at, sentence[at:found]])
            at = found + len(surface)
            pieces.append([start + found, surface, number])
        pieces.append([start + at, sentence[at:] + "\n\n"])
        start += len(sentence) + 2
    return pieces


def _pieces(text: str, facts: Sequence[Fact], discards: Sequence[Discard]) -> list[list[Any]]:
    """The text cut up: ``[start, words]``, ``[start, words, row]`` of a fact, ``[start, words, -1 - n]`` of a discard.

    Where two overlap, the fact is shown, or the one that begins first.
    """
    marks = [(fact.start, fact.end, 0, n) for n, fact in enumerate(facts)]
    marks += [(discard.start, discard.end, 1, -1 - n) for n, discard in enumerate(discards)]
    taken: list[tuple[int, int, int, int]] = []
    for mark in sorted(marks, key=lambda m: (m[2], m[0])):
        if mark[2] == 0 and taken and taken[-1][1] > mark[0]:
            continue
        taken.append(mark)
    free = [m for m in taken if m[2] == 0]
    covered = bytearray(len(text))
    for start, end, *_ in free:
        covered[start:end] = b"\1" * (end - start)
    shown = free + [m for m in taken if m[2] == 1 and not any(covered[m[0] : m[1]])]
    pieces: list[list[Any]] = []
    at = 0
    for start, end, _, reference in sorted(shown):
        if start < at:
            continue
        if start > at:
            pieces.append([at, text[at:start]])
        pieces.append([start, text[start:end], reference])
        at = end
    if at < len(text):
        pieces.append([at, text[at:]])
    return pieces
