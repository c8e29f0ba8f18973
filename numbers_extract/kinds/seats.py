"""Seats: seats won, held, lost, and of a chamber."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "seats"
RECORD = Kind(
    KIND,
    "seats won, held, or of a chamber",
    order=150,
    hue=240,
    ballot=True,
    share=True,
    unit="seat",
    time_reach=1,
)

FRAMES = (
    Frame(
        "seats.noun", KIND, "noun",
        ("seat",),
        ("The party took [89] seats -> kind=seats unit=seat", "It rules the [300]-seat assembly -> kind=seats value=300"),
        ("The party took [89] seats on the plane -> kind=count", "The hall has [300] chairs -> kind=count", "He fitted [89] car seats -> kind=count"),
        pattern="!MOD:{seat_to_sit_on}; !COUNTED:{seat_to_sit_on}; !PP:in|on/{seat_to_sit_on}; !SUBJ:{seat_to_sit_on}",
    ),
    Frame(
        "seats.party.object", KIND, "object",
        ("pick", "win", "gain", "lose", "take", "hold", "secure", "get", "claim", "retain", "grab", "clinch", "bag", "capture", "collect", "control", "command", "keep", "defend", "drop"),
        ("The Greens picked up [eleven] -> kind=seats unit=seat", "The Socialists lost [12] -> kind=seats"),
        ("The bus picked up [eleven] passengers -> kind=count", "The Greens picked up [eleven] hikers -> kind=count"),
        pattern="SUBJ:{party}; !COUNTED:*",
    ),
    Frame(
        "seats.mandate.noun", KIND, "noun", ("mandate", "constituency"),
        ("The party won [62] mandates -> kind=seats", "The bloc ended with [62] mandates -> kind=seats"),
        ("The agency published [62] mandates -> kind=count", "The council issued [62] mandates -> kind=count"),
        pattern="GOV:win|take|get|gain|hold|lose|secure|receive|retain|claim|end|finish|have|control|command; SUBJ:{party}",
    ),
    Frame(
        "seats.toll", KIND, "toll",
        ("seat",),
        ("Its number of seats fell to [146] -> kind=seats",),
        ("Its number of seals fell to [146] -> kind=count", "The number of seat belts fell to [146] -> kind=count", "The seat cost [146] pounds -> kind=money"),
    ),
)  # fmt: skip
