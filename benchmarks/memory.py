"""How much memory each form of input and of output takes at its peak, for two sizes of text, and how it grows.

    python benchmarks/memory.py [--megabytes 8 24] [--only NAME ...] [--workers 1] [--python PYTHON]
        [--between 2]

The text is that of ``news_text.py``: articles without a day that are all alike, the worst case for what puts articles
together. Each form is a run of its own of the command line. Forms of input are read by the command ``articles``, which
reads all and looks for no number; but ``extract`` reads the one large text, which is one document. Forms of output are
written from JSON lines. Forms of facts are ``extract`` over what is read at scale. The growth is in MB of memory for an
MB of text, the seconds are those of the clock on the wall. The exit status is 1 where one is over its limit.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple
from xml.sax.saxutils import escape

import pyarrow
import pyarrow.parquet
import zstandard
from news_text import PLAIN_PARAGRAPHS, articles
from openpyxl import Workbook
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

ROOT: Final = Path(__file__).resolve().parents[1]
SIZES: Final = (8.0, 24.0)
MOST_GROWTH: Final = 1.0
MOST_COMPARED: Final = 5.0
"""To tell which articles are of one event, something of each is held: its words and the articles that are near it."""
MOST_OF_ONE_TEXT: Final = 25.0
"""One text is one document, whose facts are held until all of it is read."""

RUN: Final = """
import resource, sys
from pathlib import Path
from numbers_extract.app.cli import main
try:
    main(sys.argv[2:])
finally:
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    told = [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
    Path(sys.argv[1]).write_text(str(told[0] if told else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
"""
"""A command in a process of its own, which says at its end how many kilobytes it had at its peak."""


# ------------------------------------------------------------------------------------------------ inputs
def jsonl(texts: Iterable[str], path: Path) -> None:
    """JSON lines."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps({"id": f"d{n}", "text": text}) + "\n" for n, text in enumerate(texts))


def comma_separated(texts: Iterable[str], path: Path) -> None:
    """CSV."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("id", "text"))
        writer.writerows((f"d{n}", text) for n, text in enumerate(texts))


def workbook(texts: Iterable[str], path: Path) -> None:
    """A sheet of a workbook, its texts in its cells, as Python programs write it."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("texts")
    sheet.append(("id", "text"))
    for n, text in enumerate(texts):
        sheet.append((f"d{n}", text))
    book.save(path)


def shared_workbook(texts: Iterable[str], path: Path) -> None:
    """The same with its texts in a table of their own, as spreadsheets write it."""
    main, office = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "application/vnd.openxmlformats-"
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain.xlsx"
        workbook((), plain)
        with zipfile.ZipFile(plain) as given, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for part in given.namelist():
                content = given.read(part)
                if part == "[Content_Types].xml":
                    said = f"{office}officedocument.spreadsheetml.sharedStrings+xml"
                    told = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{said}"/></Types>'
                    content = content.replace(b"</Types>", told.encode())
                if part not in {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}:
                    packed.writestr(part, content)
            with packed.open("xl/sharedStrings.xml", "w", force_zip64=True) as stream:
                stream.write(f'<sst xmlns="{main}">'.encode())
                rows = []
                for n, text in enumerate(itertools.chain(["text"], texts)):
                    stream.write(f'<si><t xml:space="preserve">{escape(text)}</t></si>'.encode())
                    rows.append(f'<row r="{n + 1}"><c r="A{n + 1}" t="s"><v>{n}</v></c></row>')
                stream.write(b"</sst>")
            packed.writestr(
                "xl/worksheets/sheet1.xml",
                f'<worksheet xmlns="{main}"><sheetData>{"".join(rows)}</sheetData></worksheet>',
            )


def packed_workbook(texts: Iterable[str], path: Path) -> None:
    """A workbook packed once more."""
    workbook(texts, path.with_suffix(""))
    with path.with_suffix("").open("rb") as stream, gzip.open(path, "wb") as packed:
        shutil.copyfileobj(stream, packed)


def parquet(texts: Iterable[str], path: Path) -> None:
    """Parquet in one row group, as most programs write so few rows."""
    held = list(texts)
    table = pyarrow.table({"id": [f"d{n}" for n in range(len(held))], "text": held})
    pyarrow.parquet.write_table(table, path)


def data_set(texts: Iterable[str], path: Path) -> None:
    """A folder of Parquet files, divided by a column, each with a row group for every megabyte."""
    for part, held in enumerate(_by(texts, 4000)):
        place = path / f"part={part % 3}"
        place.mkdir(parents=True, exist_ok=True)
        table = pyarrow.table({"id": [f"d{part}-{n}" for n in range(len(held))], "text": list(held)})
        pyarrow.parquet.write_table(table, place / f"{part}.parquet", row_group_size=1000)


def _by(texts: Iterable[str], size: int) -> Iterable[list[str]]:
    """The texts, so many at a time."""
    rest = iter(texts)
    while held := list(itertools.islice(rest, size)):
        yield held


def pages(texts: Iterable[str], path: Path) -> None:
    """A WARC with a page for each, packed record by record."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for n, text in enumerate(texts):
            head = f"<html><head><title>News {n}</title></head>"
            body = f"{head}<body><article><p>{escape(text)}</p></article></body></html>"
            said = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            address = f"https://news.example.org/{n}"
            payload = io.BytesIO(body.encode())
            writer.write_record(writer.create_warc_record(address, "response", payload=payload, http_headers=said))


def conversions(texts: Iterable[str], path: Path) -> None:
    """A WET file with a text for each."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for n, text in enumerate(texts):
            payload = io.BytesIO(text.encode())
            address = f"https://news.example.org/{n}"
            told = {"warc_content_type": "text/plain"}
            writer.write_record(writer.create_warc_record(address, "conversion", payload=payload, **told))


def packed_lines(texts: Iterable[str], path: Path) -> None:
    """JSON lines packed by zstd."""
    with path.open("wb") as stream, zstandard.ZstdCompressor().stream_writer(stream) as packed:
        for n, text in enumerate(texts):
            packed.write((json.dumps({"id": f"d{n}", "text": text}) + "\n").encode())


def archive(texts: Iterable[str], path: Path) -> None:
    """A zip archive with a text file for each."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for n, text in enumerate(texts):
            packed.writestr(f"d{n}.txt", text)


def folder(texts: Iterable[str], path: Path) -> None:
    """A folder with a text file for each."""
    path.mkdir()
    for n, text in enumerate(texts):
        (path / f"d{n}.txt").write_text(text, encoding="utf-8")


def mails(texts: Iterable[str], path: Path) -> None:
    """A zip archive with a mail for each."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for n, text in enumerate(texts):
            head = "From: desk@example.org\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
            packed.writestr(f"d{n}.eml", f"{head}\nSubject: News {n}\n\n{text}")


def one_text(texts: Iterable[str], path: Path) -> None:
    """All in one text file."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(text + "\n\n" for text in texts)


# ------------------------------------------------------------------------------------------------ runs
class Form(NamedTuple):
    """A form of input or output: how its input is made, and the command that is measured (``{}`` is its folder)."""

    name: str
    ending: str
    write: Callable[[Iterable[str], Path], None]
    command: tuple[str, ...]
    most: float = MOST_GROWTH


READ: Final = ("articles", "--output", "{}/out.csv")
FORMS: Final = (
    Form("input jsonl", ".jsonl", jsonl, READ),
    Form("input csv", ".csv", comma_separated, READ),
    Form("input xlsx", ".xlsx", workbook, READ),
    Form("input xlsx, shared", ".xlsx", shared_workbook, READ),
    Form("input xlsx.gz", ".xlsx.gz", packed_workbook, READ),
    Form("input parquet", ".parquet", parquet, READ),
    Form("input parquet data set", "", data_set, READ),
    Form("input warc.gz", ".warc.gz", pages, READ),
    Form("input wet.gz", ".warc.wet.gz", conversions, READ),
    Form("input jsonl.zst", ".jsonl.zst", packed_lines, READ),
    Form("input zip of texts", ".zip", archive, READ),
    Form("input zip of mails", ".zip", mails, READ),
    Form("input folder", "", folder, READ),
    Form("input one text", ".txt", one_text, ("extract", "--output", "{}/out.csv"), MOST_OF_ONE_TEXT),
    *(
        Form(f"output {form}", ".jsonl", jsonl, ("extract", "--output", f"{{}}/out.{form}"))
        for form in ("csv", "jsonl", "parquet", "xlsx")
    ),
    Form("facts of a data set", "", data_set, ("extract", "--output", "{}/out.parquet")),
    Form("facts of a warc.gz", ".warc.gz", pages, ("extract", "--output", "{}/out.parquet")),
    Form("output folder", ".jsonl", jsonl, ("extract", "--output", "{}/out/", "--part-size", "1")),
    Form("output table", ".jsonl", jsonl, ("extract", "--format", "table")),
    Form("output of summarize", ".jsonl", jsonl, ("summarize", "--output", "{}/out.csv")),
    Form("output of incidents", ".jsonl", jsonl, ("incidents", "--output", "{}/out.csv"), MOST_COMPARED),
    Form("output of report", ".jsonl", jsonl, ("report", "--output", "{}/out.html"), MOST_COMPARED),
)


def peak(form: Form, texts: Iterable[str], workers: int, python: str | None = None) -> tuple[float, float]:
    """The MB that a run has at its peak, and the seconds that it takes; ``python`` has a program of its own."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / f"in{form.ending}"
        form.write(texts, source)
        told = Path(place) / "peak"
        command = [form.command[0], str(source), *(part.replace("{}", place) for part in form.command[1:]), "--quiet"]
        start = time.perf_counter()
        subprocess.run(
            [python or sys.executable, "-c", RUN, told, *command, "--workers", str(workers)],
            check=True,
            stdout=subprocess.DEVNULL,
            env=os.environ | ({} if python else {"PYTHONPATH": str(ROOT)}),
        )
        return int(told.read_text()) / 1000, time.perf_counter() - start


def measure(
    sizes: Sequence[float] = SIZES,
    only: Sequence[str] = (),
    workers: int = 1,
    python: str | None = None,
    between: int = PLAIN_PARAGRAPHS,
) -> list[str]:
    """Prints a line for each form; gives the names of those that grow too much."""
    texts = {size: articles(int(size * 1e6), between=between) for size in sizes}
    print(f"{'peak of memory':22} {''.join(f'{size:>7g} MB of text' for size in sizes)}  growth  limit")
    passed = []
    for form in FORMS:
        if only and not any(word in form.name for word in only):
            continue
        told = [peak(form, texts[size], workers, python) for size in sizes]
        growth = (told[-1][0] - told[0][0]) / (sizes[-1] - sizes[0])
        runs = "".join(f"{megabytes:7.0f} MB {seconds:5.0f} s " for megabytes, seconds in told)
        print(f"{form.name:22} {runs}  {growth:6.2f} {form.most:6g}", flush=True)
        passed += [form.name] if growth > form.most else []
    return passed


def main() -> None:
    """Measures, prints, and fails where a form grows too much."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=float, nargs=2, default=SIZES, help="of text (default 8 24)")
    options.add_argument("--only", nargs="+", default=[], metavar="WORD", help="forms with one of these in their name")
    options.add_argument("--workers", type=int, default=1, help="their own memory is not counted (default 1)")
    options.add_argument("--python", help="an interpreter with a build of its own, such as the compiled one")
    options.add_argument(
        "--between",
        type=int,
        default=PLAIN_PARAGRAPHS,
        help=f"paragraphs without a number after each with some (default {PLAIN_PARAGRAPHS})",
    )
    given = options.parse_args()
    passed = measure(sorted(given.megabytes), given.only, given.workers, given.python, given.between)
    if passed:
        raise SystemExit(f"the memory grows with the text: {', '.join(passed)}")


if __name__ == "__main__":
    main()
