"""Lengths of time, prison terms included."""

from numbers_extract.kinds.frame import Frame

KIND = "duration"

FRAMES = (
    Frame(
        "duration.unit", KIND, "unit", ("duration",),
        ("He got [six years] in jail -> kind=duration unit=year",),
        ("He got [six letters] in jail -> kind=count",),
    ),
)  # fmt: skip
