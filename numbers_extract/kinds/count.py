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
        pattern="COUNTED:{employed}; !PP:into|at|on|upon/*; !PRT:on|upon|at; !ADV:on",
    ),
    Frame(
        "count.do_harm.subject", KIND, "subject",
        ("kill", "murder", "assassinate", "slay", "lynch", "massacre", "shoot", "stab", "hack", "behead", "strangle", "assault", "ambush",
         "slit", "torture", "rape", "abduct", "kidnap", "wound", "injure", "maim", "waylay"),
        ("[Two] armed men killed a guard -> kind=count group=attacker", "[12] members of the league assaulted a clerk -> kind=count group=attacker",
         "[Two] boys slit the throat of a clerk -> kind=count group=attacker"),
        ("[Two] armed men killed time -> kind=count group=man", "[Two] lorries injured a guard -> kind=count group=", "[Two] soldiers killed a guard -> kind=troops"),
        pattern="OBJ:{anybody}|throat; COUNTED:{anybody}|other; !OBJ:himself|herself|themselves; !PP:at|in/{contest}; !PP:among/*",
        group="attacker",
        weak=True,
        needs_number=True,
    ),
    Frame(
        "count.beat_up.subject", KIND, "subject", ("beat", "attack"),
        ("[Two] fishermen beat a guard -> kind=count group=attacker",),
        ("[Two] women attacked the plan -> kind=count group=woman", "[Two] fishermen beat a rival at chess -> kind=count group="),
        pattern="OBJ:{anybody}; COUNTED:{anybody}|other; !OBJ:himself|herself|themselves; !COUNTED:{competitor}; !OBJ:{competitor}; !PP:at|in/{contest}; !PP:among/*",
        group="attacker",
        weak=True,
        needs_number=True,
    ),
    Frame(
        "count.do_damage.subject", KIND, "subject",
        ("vandalize", "vandalise", "ransack", "loot", "rob", "burgle", "mug", "carjack", "torch", "firebomb"),
        ("[12] members of the league vandalized a shop -> kind=count group=attacker", "[Two] men robbed a bank -> kind=count group=attacker"),
        ("[Two] lorries torched a barn -> kind=count group=", "[Two] men were robbed of a title -> group=man", "[Two] men loot -> kind=count group=man"),
        pattern="OBJ:*; COUNTED:{anybody}|other; !OBJ:himself|herself|themselves",
        group="attacker",
        weak=True,
        needs_number=True,
    ),
    Frame(
        "count.open_fire.subject", KIND, "subject", ("open", "set"),
        ("[Two] men opened fire on a bus -> kind=count group=attacker", "[Nine] students set fire to a bus -> kind=count group=attacker"),
        ("[Two] men opened a shop -> kind=count group=man", "[Nine] students set a record -> kind=count group=", "[Two] guards opened fire -> kind=count group="),
        pattern="OBJ:fire or PP:on/fire or RESULT:ablaze|alight; COUNTED:{anybody}|other; !COUNTED:guard|bodyguard|agent; !OBJ:himself|herself|themselves; !PP:to/himself|herself|themselves",
        group="attacker",
        weak=True,
        needs_number=True,
    ),
)  # fmt: skip
