"""Cues of the column ``place``: which words open, close or turn away the way from a place phrase to a counted one."""

from __future__ import annotations

from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases

__all__ = ["CUES"]

CUES: tuple[ContextCue, ...] = (
    ContextCue(
        "place.clause.ground", "place", phrases("for", "with"),
        "opens_other_place",
        "A court in Oslo fined the mayor for burning [nine] barns -> place=",
        "A court in Oslo fined [nine] men for burning barns -> place=Oslo",
    ),
    ContextCue(
        "place.clause.same", "place", phrases("when", "as", "while", "where", "as soon as", "after", "before"),
        "lends_place",
        "[Nine] clerks died when a bus overturned in Oslo -> place=Oslo",
        "In Bergen [nine] clerks died when a bus from Oslo overturned -> place=Bergen",
    ),
    ContextCue(
        "place.saying", "place",
        phrases(*(
            "say report tell announce confirm state acknowledge admit estimate add note claim allege deny warn insist declare "
            "explain reply write tweet rule assess contend fear caution reveal disclose argue maintain observe recall testify "
            "quote cite believe reckon calculate predict forecast suggest indicate concede stress assert describe register log "
            "signal verify publish determine conclude speak expect post record document count"
        ).split()),
        "says",
        "Police in Oslo said that [nine] clerks had drowned -> place=",
        "Police in Oslo arrested [nine] clerks -> place=Oslo",
    ),
    ContextCue(
        "place.recording", "place", phrases(*"report record register log confirm count document".split()),
        "records",
        "Bulgaria reported [nine] drownings -> place=Bulgaria",
        "Bulgaria announced [nine] drownings -> place=",
    ),
    ContextCue(
        "place.relative.person", "place", phrases("who", "whose"),
        "tells_of_another",
        "A guard who was born in Oslo robbed [nine] clerks -> place=",
        "[Nine] clerks who sang in Oslo were robbed -> place=Oslo",
    ),
    ContextCue(
        "place.struck", "place", phrases(*"hit strike shell bomb bombard pound rock ravage devastate batter flood engulf storm overrun raid".split()),
        "strikes",
        "A rocket hit a mill in Umo, killing [nine] clerks -> place=a_mill_in_Umo",
        "A rocket hit a lorry, killing [nine] clerks -> place=",
    ),
    ContextCue(
        "place.striker", "place",
        phrases(*(
            "shelling shell rocket missile mortar bomb bombing bombardment airstrike air-strike strike raid drone blast explosion quake "
            "earthquake tremor storm cyclone hurricane typhoon tornado flood tsunami landslide mudslide avalanche fire wildfire blaze "
            "heatwave drought wave"
        ).split()),
        "striker",
        "In May the quake struck Umo, killing [nine] clerks -> place=Umo",
        "In May the guard struck Umo, robbing [nine] clerks -> place=",
    ),
    ContextCue(
        "place.holder", "place", phrases(*"court prison jail hospital clinic courthouse airport market police suburb slum district".split()),
        "holds",
        "A Kesh court jailed [nine] clerks -> place=Kesh",
        "A high court jailed [nine] clerks -> place=",
    ),
)  # fmt: skip
