"""Count: all else that is counted; the frame of last resort."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "count"
RECORD = Kind(
    KIND,
    "all else that is counted",
    order=220,
    hue=210,
    plain=True,
    time_reach=1,
    place_reach=2,
)

FRAMES = (
    Frame(
        "count.noun", KIND, "unit", ("count",),
        ("The fair drew [nine] painters -> kind=count value=9",),
        ("The fair killed [nine] painters -> kind=deaths",),
    ),
    Frame(
        "count.unread", KIND, "unread", ("count",),
        ("The abbess chaptalised [nine] novices -> kind=count value=9", "The abbess spoke of [60] -> kind=count value=60"),
        ("The abbess met [nine] novices -> kind=count", "The abbess owns [60] ladders -> kind=count"),
    ),
    Frame(
        "count.dismiss.object", KIND, "object", ("fire", "sack", "dismiss", "suspend", "promote", "discipline", "demote", "reprimand"),
        ("The mayor fired [12] officers -> kind=count", "[Nine] generals were sacked -> kind=count"),
        ("The mayor fired [12] missiles -> kind=weapons", "The mayor dismissed [12] raids as pranks -> kind=attacks"),
        pattern="COUNTED:{employed}; !PP:into|at|on/*",
    ),
)  # fmt: skip
