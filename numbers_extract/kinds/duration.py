"""Lengths of time, prison terms included."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "duration"
RECORD = Kind(
    KIND,
    "lengths of time, prison terms included",
    order=190,
    hue=160,
    measured=True,
    dimension="time",
    given_in=frozenset({"in", "behind"}),
    time_reach=0,
    place_reach=0,
)

FRAMES = (
    Frame(
        "duration.unit", KIND, "unit", ("duration",),
        ("He got [six years] in jail -> kind=duration unit=year",),
        ("He got [six letters] in jail -> kind=count",),
    ),
)  # fmt: skip
