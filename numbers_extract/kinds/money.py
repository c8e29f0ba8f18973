"""Amounts of any currency."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "money"
RECORD = Kind(
    KIND,
    "amounts of a currency",
    order=180,
    hue=140,
    measured=True,
    dimension="money",
    given_in=frozenset({"in", "on", "as"}),
    time_reach=1,
    place_reach=1,
)

FRAMES = (
    Frame(
        "money.unit", KIND, "unit", ("money",),
        ("The dam cost [$2.3bn] to build -> kind=money value=2300000000 unit=USD",),
        ("The dam took [2,300] men to build -> kind=count",),
    ),
)  # fmt: skip
