"""Percentages and percentage points."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "percentage"
RECORD = Kind(
    KIND,
    "percent and percentage points",
    order=160,
    hue=95,
    measured=True,
    share=True,
    dimension="percent",
    time_reach=1,
)

FRAMES = (
    Frame(
        "percentage.unit", KIND, "unit", ("percentage",),
        ("Prices rose [8 percent] in May -> kind=percentage unit=percent",),
        ("Prices rose in [8] towns in May -> kind=count",),
    ),
)  # fmt: skip
