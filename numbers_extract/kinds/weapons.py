"""Weapons: arms and materiel: missiles, tanks, rockets, drones, warheads, bombs, warships."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "weapons"
RECORD = Kind(
    KIND,
    "arms and materiel",
    order=130,
    hue=258,
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
        ("The child found [40] sea shells -> kind=count", "The rocket scientist has [two] sons -> kind=count",
         "The shop sold [300] hobby drones -> kind=count", "The surveyor flew [two] drones over the farm -> kind=count"),
        pattern="!MOD:{not_explosive}|{pastime}; !SUBJ:{hobbyist}; !BY:{hobbyist}",
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
        ("jet", "vehicle", "plane", "helicopter", "aircraft", "charge", "device", "truck", "ship", "boat", "round", "canister", "vest", "dinghy", "fighter", "belt", "system",
         "battery", "piece", "arm", "cache"),
        ("The general came with [nine] armoured vehicles -> kind=weapons", "Moscow sent [48] fighter jets -> kind=weapons"),
        ("The general came with [nine] rented vehicles -> kind=count", "The rented truck hit [nine] attack dogs -> kind=count"),
        pattern="MOD:{military}",
    ),
    Frame(
        "weapons.container.noun", KIND, "noun", ("box", "crate", "carton", "sack", "item", "piece", "truckload", "pallet", "stock", "batch", "consignment", "container"),
        ("They made off with [40] boxes of ammunition -> kind=weapons unit=box", "Police seized [12] crates of rifles -> kind=weapons"),
        ("They made off with [40] boxes of tea -> kind=count", "Police seized [12] crates -> kind=count", "The rifle club sold [40] boxes of tea -> kind=count"),
        pattern="PP:of/{small_arm}|explosive|explosives|grenade|shell|mortar|rocket|detonator|dynamite|cartridge|bullets|munition|munitions|ordnance|uxo|weaponry|unexploded_ordnance|arms|artillery",
    ),
    Frame(
        "weapons.carrier.noun", KIND, "noun", ("carrier",),
        ("The fleet has [two] aircraft carriers -> kind=weapons", "The army lost [six] armoured personnel carriers -> kind=weapons"),
        ("The city has [two] letter carriers -> kind=count", "The shop sold [40] baby carriers -> kind=count"),
        pattern="MOD:{military}|{warplane_type}|aircraft|personnel|troop",
    ),
    Frame(
        "weapons.war_craft.noun", KIND, "noun", ("jet", "plane", "helicopter", "aircraft", "ship", "vessel", "tanker", "bomber"),
        ("The sale takes in 84 fighter jets and [178] helicopters -> kind=weapons", "Kesh sent [eight] ships, including three frigates -> kind=weapons",
         "The [six] planes, two fighter jets and four bombers, turned back -> kind=weapons"),
        ("The firm leased [eight] helicopters and two tugs -> kind=count", "The clinic has [six] planes and an ambulance -> kind=count",
         "[Nine] bombers and two rebels were jailed -> kind=detained"),
        pattern="LIST:{war_engine}; !MOD:{civil_craft}",
    ),
    Frame(
        "weapons.force_craft.noun", KIND, "noun", ("plane", "helicopter", "aircraft", "jet", "bomber"),
        ("The air force lost [four] helicopters -> kind=weapons", "Border troops shot down [17] unmanned aircraft -> kind=weapons"),
        ("The airline lost [four] helicopters -> kind=count", "The police lent [four] helicopters to the clinic -> kind=count"),
        pattern="SUBJ:{air_arm} or BY:{air_arm} or PP:of/{air_arm} or MOD:unmanned|reconnaissance; GOV:{war_use} or MOD:unmanned|reconnaissance; !MOD:{civil_craft}",
    ),
    Frame(
        "weapons.navy_ship.noun", KIND, "noun", ("ship", "vessel", "cutter"),
        ("The navy sent [six] ships to the strait -> kind=weapons",),
        ("The navy searched [six] ships in the strait -> kind=count", "The line sent [six] ships to the strait -> kind=count"),
        pattern="SUBJ:navy|fleet or BY:navy|fleet; GOV:command|send|deploy|dispatch|have|lose|operate|base|station|scrap|commission; !MOD:{civil_craft}",
    ),
    Frame(
        "weapons.type.noun", KIND, "noun", ("jet", "fighter", "plane", "helicopter", "aircraft", "warplane", "bomber", "gunship"),
        ("The deal covers [72] Eurofighter jets -> kind=weapons", "The base has [12] Apache helicopters -> kind=weapons"),
        ("The airline ordered [72] Boeing jets -> kind=count", "[Twelve] MiG designers left on a plane -> kind=count"),
        pattern="MOD:{warplane_type}",
    ),
    Frame(
        "weapons.model.noun", KIND, "noun",
        ("f-14", "f-15", "f-16", "f-18", "f-22", "f-35", "b-52", "b-1", "b-2", "a-10", "mig-21", "mig-23", "mig-25", "mig-29", "mig-31", "su-22", "su-24", "su-25",
         "su-27", "su-30", "su-34", "su-35", "mi-8", "mi-17", "mi-24", "mi-28", "ah-64", "uh-60", "jf-17", "t-54", "t-55", "t-62", "t-72", "t-80", "t-90",
         "ak-47", "ak-74", "m-16", "bmp-1", "bmp-2", "s-300", "s-400", "rpg-7",
         "f14", "f15", "f16", "f18", "f22", "f35", "mig21", "mig23", "mig29", "mig31", "su24", "su25", "su27", "su30", "su34", "su35", "t54", "t55", "t62", "t72", "t80", "t90", "ak47", "ak74", "m16", "rpg7",
         "iskander", "shahed", "kalibr", "kinzhal", "katyusha", "bayraktar", "gripen", "scorpene", "himars", "abrams"),
        ("[Two] F-16s left the base -> kind=weapons unit=f-16", "Police found [three] AK-47s in a van -> kind=weapons"),
        ("[Two] F-16 pilots left the base -> kind=count", "The studio sold [three] AK-47 posters -> kind=count"),
    ),
    Frame(
        "weapons.canister.noun", KIND, "noun", ("canister",),
        ("Police fired [12] tear gas canisters -> kind=weapons",),
        ("The shop sold [12] gas canisters -> kind=count", "The lab filled [12] canisters with oxygen -> kind=count"),
        pattern="MOD:tear|smoke|stun|chlorine",
    ),
    Frame(
        "weapons.type_alone.noun", KIND, "noun", ("tornado", "mig", "rafale", "eurofighter", "chinook"),
        ("Kesh sent [six] Tornadoes to the base -> kind=weapons", "The squadron flies [14] Rafales -> kind=weapons"),
        ("[Six] tornadoes struck the valley -> kind=count", "The plains counted [14] tornadoes -> kind=count"),
        pattern="GOV:send|fly|deploy|buy|scramble|base|lease|deliver|operate|down|supply|have; !SUBJ:storm|front|plains|system",
    ),
    Frame(
        "weapons.type_of_army.noun", KIND, "noun", ("leopard", "marder", "bradley", "patriot", "stinger", "javelin", "hornet", "scud", "tomahawk", "gepard"),
        ("Only 17 of the brigade's [41] Leopards are fit -> kind=weapons", "Kyiv asked for [12] Patriots and more missiles -> kind=weapons"),
        ("The park has [41] leopards -> kind=count", "The club signed [two] Hornets for the season -> kind=count",
         "The coach cut [12] Patriots -> kind=count", "The park sold [two] leopards to a missile boss -> kind=count"),
        pattern="NAMED:army|tank|tanks|missile|missiles|brigade|battalion|battalions|bundeswehr|pentagon|nato|jets|howitzers|troops|launchers|ammunition|warplanes|navy or GOV:buy|order|pledge|donate|deliver|purchase; !SUBJ:park|zoo|club|coach|ranger|poacher|athlete; !GOV:win|play|throw|beat|hunt|breed|tackle|coach",
    ),
    Frame(
        "weapons.small_arm.noun", KIND, "noun", ("arm",),
        ("The rebels gave up [700] small arms -> kind=weapons", "Police found [90] light arms in a barn -> kind=weapons"),
        ("The doll has [two] long arms -> kind=count", "The doll has [two] plastic arms -> kind=count"),
        pattern="MOD:small|light",
    ),
    Frame(
        "weapons.technical.noun", KIND, "noun", ("technical",),
        ("The rebels lost [40] technicals -> kind=weapons", "Troops in [12] technicals held the gate -> kind=weapons"),
        ("The referee called [two] technicals -> kind=count", "The club was given [two] technicals by the referee -> kind=count"),
        pattern="NAMED:rebel|rebels|militia|militias|militants|fighters|soldiers|troops|army|convoy|gunmen|guns|paramilitary|insurgents|forces",
    ),
    Frame(
        "weapons.sea_mine.noun", KIND, "noun", ("mine",),
        ("Divers cleared [180] sea mines -> kind=weapons", "The strait holds [40] naval mines -> kind=weapons"),
        ("The firm owns [40] gold mines -> kind=count", "The firm owns [two] small mines -> kind=count"),
        pattern="MOD:sea|naval|land|anti-tank|anti-personnel|antipersonnel|antitank|limpet|magnetic|underwater|drifting",
    ),
    Frame(
        "weapons.fighter.noun", KIND, "noun", ("fighter",),
        ("The base has [nine] jet fighters -> kind=weapons",),
        ("The base has [nine] rebel fighters -> kind=fighters", "The jet brought [nine] fighters -> kind=fighters"),
        pattern="MOD:jet|warplane|{warplane_type}|supersonic",
    ),
    Frame(
        "weapons.bomber.noun", KIND, "noun", ("bomber",),
        ("The base has [nine] stealth bombers -> kind=weapons",),
        ("[Nine] suicide bombers struck the gate -> kind=count", "[Nine] bombers were jailed -> kind=detained"),
        pattern="MOD:{military}|long-range|heavy|strategic|nuclear-capable|supersonic|dive|b; !MOD:suicide",
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
        pattern="PP:of/ammo|ammunition|bullets|shell|mortar|artillery|cartridge|munition|ordnance|+mortar|+artillery|+tank or MOD:ammo|ammunition|mortar|artillery|tank|live or GOV:fire|shoot|discharge|loose|squeeze|expend or LIST:{small_arm} or NAMED:ak-47|ak-47s|pistol|pistols|rifle|rifles|handgun|handguns|shotgun|revolver|kalashnikov|magazines; !MOD:qualifying|final|championship|first|opening|knockout; !PP:of/talk|talks|negotiation|negotiations|voting|golf|drink|drinks|funding|shooting|applause; !GOV:win|play|lose|box|hold|begin|end|survive",
    ),
    Frame(
        "weapons.mine.noun", KIND, "noun", ("mine",),
        ("Crews cleared [40] mines from the road -> kind=weapons",),
        ("The firm closed [40] mines -> kind=count", "The region has [12] gold mines -> kind=count",
         "The district has [40] small mines -> kind=count", "The miner said its [13] other mines are open -> kind=count"),
        pattern="!MOD:{not_explosive}|small|small-scale|artisanal|illegal|opencast|underground|deep; !REL:employ|produce; !GOV:close|reopen|open|own|run|operate|shut|idle|mothball|work|sell|buy|nationalise|visit|inspect; !SUBJ:firm|company|miner; !NAMED:employee|colliery|coal|copper|miner",
    ),
    Frame(
        "weapons.toll", KIND, "toll", (*_ARMS, "tank", "gun"),
        ("The number of rockets was put at [60] -> kind=weapons",),
        ("The number of mistakes was put at [60] -> kind=count",
         "The tank weighs [60] tons -> kind=measure", "The number of missile factories was put at [60] -> kind=count",
         "A drone count came to [12,650] -> kind=count"),
        pattern="!COUNTED:count|tally",
    ),
)  # fmt: skip
