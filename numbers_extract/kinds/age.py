"""Ages of people."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "age"
RECORD = Kind(
    KIND,
    "ages of people",
    order=200,
    hue=75,
    measured=True,
    personal=True,
    dimension="time",
    time_reach=-1,
    place_reach=-1,
)

FRAMES = (
    Frame(
        "age.unit", KIND, "unit", ("age",),
        ("A [52-year-old] engineer spoke -> kind=age value=52",),
        ("A [300-year-old] mosque burned -> kind=duration",),
    ),
    Frame(
        "age.level", KIND, "toll", ("age",),
        (
            "The legal driving age was raised to [21] -> kind=age value=21 unit=year",
            "The minimum age for voters is [18] -> kind=age value=18 unit=year",
        ),
        (
            "By that age the clerk had won [18] prizes -> kind=count",
            "In the age of steam the line had [21] engines -> kind=count",
        ),
    ),
)  # fmt: skip
