"""Subtitles in, what is said in them out as running text: numbers and time codes go, and sentences run over cues."""

from __future__ import annotations

import io
from typing import Final

from numbers_extract.errors import InputError, first_line
from numbers_extract.patterns import later
from numbers_extract.reading.formats.format import Format, ReadText

__all__ = ["FORMAT"]

_TIMES: Final = later(r"(?m)^[ \t]*(?:\d+:)?\d\d:\d\d[.,]\d{3} --> ")
_TAG: Final = later(r"<[^<>]{1,80}>|\{\\[^{}]{1,40}\}")
_CLOSED: Final = later(r"[.!?\u2026][\"'\u201d\u2019)\]]*\Z")
_PAUSE: Final = 4.0  # seconds of silence behind a full sentence: a new paragraph


def _read(content: str) -> ReadText:
    import webvtt

    content = content.replace("\r\n", "\n").replace("\r", "\n")
    if _TIMES.search(content) is None:
        raise InputError("no subtitles: no line of it is a time code")
    form = "vtt" if content.lstrip("\ufeff \n").startswith("WEBVTT") else "srt"
    try:
        cues = webvtt.from_buffer(io.StringIO(content), format=form)
    except webvtt.errors.MalformedFileError as error:
        raise InputError(f"no subtitles that can be read ({first_line(error)})") from error
    paragraphs: list[str] = []
    last = 0.0
    for cue in cues.captions:
        said = " ".join(_TAG.sub("", cue.text).split())
        if not said:
            continue
        apart = not paragraphs or (cue.start_in_seconds - last >= _PAUSE and _CLOSED.search(paragraphs[-1]))
        if apart:
            paragraphs.append(said)
        elif not paragraphs[-1].endswith(said):  # rolling captions say a line twice
            paragraphs[-1] += f" {said}"
        last = cue.end_in_seconds
    return ReadText("\n\n".join(paragraphs) + "\n")


FORMAT: Final = Format(
    "Subtitles",
    frozenset({".srt", ".vtt"}),
    _read,
    packed=False,
    says="what is said; not numbers, time codes, notes and styles",
    libraries=("webvtt",),
    errors=(AttributeError, IndexError, ValueError),
)
