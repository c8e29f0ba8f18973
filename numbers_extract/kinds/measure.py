"""Physical measures with a unit."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "measure"
RECORD = Kind(
    KIND,
    "physical measures with a unit",
    order=210,
    hue=182,
    measured=True,
    dimension="",
    time_reach=1,
    place_reach=2,
)

FRAMES = (
    Frame(
        "measure.unit", KIND, "unit", ("measure",),
        ("The town lies [45 km] inland -> kind=measure unit=kilometre",),
        ("The town has [45] kiosks -> kind=count",),
    ),
)  # fmt: skip
