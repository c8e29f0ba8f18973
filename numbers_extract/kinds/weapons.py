"""Weapons: arms and materiel: missiles, tanks, rockets, drones, warheads, bombs, warships."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "weapons"
RECORD = Kind(
    KIND,
    "arms and materiel",
    order=130,
    hue=240,
    place_reach=2,
)
_ARMS = (
    "missile", "rocket", "drone", "warhead", "bomb", "shell", "mortar", "landmine", "grenade", "rifle", "knife", "machete", "sword",
    "pistol", "handgun", "firearm", "weapon", "howitzer", "torpedo", "warship", "frigate", "destroyer", "submarine", "corvette", "gunship",
    "gunboat", "launcher", "bullet", "shotgun", "revolver", "bayonet", "warplane", "dagger", "crossbow", "musket", "artillery", "explosive", "ied",
    "munition", "silencer", "kalashnikov", "projectile", "firebomb", "armament", "detonator", "icbm", "rpg", "interceptor", "minesweeper",
    "battleship", "quadcopter", "cartridge", "machinegun", "machine-gun", "carbine", "bazooka", "nuke", "uav", "flamethrower",
)  # fmt: skip

FRAMES = (
    Frame(
        "weapons.noun", KIND, "noun", _ARMS,
        ("They fired [dozens] of rockets -> kind=weapons", "The army has [40] rifles -> kind=weapons unit=rifle"),
        ("The child found [40] sea shells -> kind=count", "The rocket scientist has [two] sons -> kind=count"),
        pattern="!MOD:{not_explosive}",
    ),
    Frame(
        "weapons.tank.noun", KIND, "noun", ("tank",),
        ("The army has [40] tanks -> kind=weapons unit=tank",),
        ("The house has [two] water tanks -> kind=count", "The tank holds [40] eels -> kind=count"),
        pattern="!MOD:{tank_content}; !GOV:fill|empty|drain; !SUBJ:aquarium|brewery|dairy|winery|zoo",
    ),
    Frame(
        "weapons.gun.noun", KIND, "noun", ("gun", "cannon"),
        ("The gang hid [40] guns -> kind=weapons", "The fort has [12] cannons -> kind=weapons"),
        ("The shop sold [40] glue guns -> kind=count", "Police bought [12] water cannons -> kind=count"),
        pattern="!MOD:{tool_gun}",
    ),
    Frame(
        "weapons.modified.noun", KIND, "noun",
        ("jet", "vehicle", "plane", "helicopter", "aircraft", "carrier", "charge", "device", "truck", "ship", "boat", "round", "canister", "vest", "dinghy", "fighter", "belt", "system",
         "battery", "piece", "arm", "cache"),
        ("The general came with [nine] armoured vehicles -> kind=weapons", "Moscow sent [48] fighter jets -> kind=weapons"),
        ("The general came with [nine] rented vehicles -> kind=count", "The rented truck hit [nine] attack dogs -> kind=count"),
        pattern="MOD:{military}",
    ),
    Frame(
        "weapons.fighter.noun", KIND, "noun", ("fighter",),
        ("The base has [nine] jet fighters -> kind=weapons",),
        ("The base has [nine] rebel fighters -> kind=fighters", "The jet brought [nine] fighters -> kind=fighters"),
        pattern="MOD:jet|warplane",
    ),
    Frame(
        "weapons.bomber.noun", KIND, "noun", ("bomber",),
        ("The base has [nine] stealth bombers -> kind=weapons",),
        ("[Nine] suicide bombers struck the gate -> kind=count", "[Nine] bombers were jailed -> kind=detained"),
        pattern="MOD:{military}; !MOD:suicide",
    ),
    Frame(
        "weapons.armoured_car.noun", KIND, "noun", ("car",),
        ("The general came with [nine] armoured cars -> kind=weapons",),
        ("Police bought [12] patrol cars -> kind=count", "The army has [nine] staff cars -> kind=count"),
        pattern="MOD:armored|armoured|bomb|combat|explosive|war",
    ),
    Frame(
        "weapons.ammunition.noun", KIND, "noun", ("round",),
        ("They seized [2,000] rounds of ammunition -> kind=weapons",),
        ("They held [two] rounds of talks -> kind=count", "The golfer played [two] rounds -> kind=count"),
        pattern="PP:of/ammo|ammunition|bullets or MOD:ammo|ammunition|mortar or GOV:fire|shoot|discharge",
    ),
    Frame(
        "weapons.mine.noun", KIND, "noun", ("mine",),
        ("Crews cleared [40] mines from the road -> kind=weapons",),
        ("The firm closed [40] mines -> kind=count", "The region has [12] gold mines -> kind=count"),
        pattern="!MOD:{not_explosive}; !GOV:close|reopen|open|own|run|operate|shut|idle|mothball|work|sell|buy|nationalise|visit|inspect; !SUBJ:firm|company|miner",
    ),
    Frame(
        "weapons.toll", KIND, "toll", (*_ARMS, "tank", "gun"),
        ("The number of rockets was put at [60] -> kind=weapons",),
        ("The number of mistakes was put at [60] -> kind=count",
         "The tank weighs [60] tons -> kind=measure", "The number of missile factories was put at [60] -> kind=count"),
    ),
)  # fmt: skip
