"""What surrounds the running text of an article on its page (bylines, captions, datelines, footers): data only.

The cues are fragments of regular expressions for stdlib :mod:`re`; :mod:`numbers_extract.text.paragraphs` compiles them.
Typographic marks are written as escapes so that look-alikes cannot be mixed up.
"""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.archive_fields import DOCUMENT_ENDS

__all__ = [
    "AGENCIES",
    "ARTICLE_END_CUES",
    "BOX_LABELS",
    "BYLINE_CUES",
    "BYLINE_OUTLETS",
    "CAPTION_CUES",
    "COMMENT_LABELS",
    "CONTRIBUTORS",
    "CONTRIBUTOR_CUES",
    "CREDIT_BRACKETS",
    "CREDIT_ENDS",
    "EDITOR_NOTES",
    "FOOTER_CUES",
    "INLINE_FOOTER_CUES",
    "MONTH_NAMES",
    "NOT_A_NAME",
    "NOT_A_PLACE",
    "PICTURE_WORDS",
    "PLACE_PREFIXES",
    "POSTED_CUES",
    "SLUGS",
    "SMALL_NAME_WORDS",
    "STATE_CUES",
    "WEEKDAY_NAMES",
]

MONTH_NAMES: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?"
    r"|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\b"
)
WEEKDAY_NAMES: Final = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b"

#: Who else worked on an article.
CONTRIBUTORS: Final = (
    r"\((?:Additional |With additional |With )?(?:[Rr]eporting|REPORTING|[Ww]riting|[Ee]diting|[Cc]ompiled|[Rr]eported"
    r"|[Ww]ritten|[Ee]dited) (?:by|BY) "
)

#: Credits that close an article: what follows is another one.
ARTICLE_END_CUES: Final = (
    CONTRIBUTORS,
    r"(?:Additional reporting|Reporting|reporting) by [^.]{1,200}; ?(?:additional |[Ww]riting|[Ee]diting)",
    r"(?:READ MORE|Read more|Read More)(?::\s*\S| at | on |\Z)",
    r"Published in [A-Z][^.;]{1,80}\.?\Z",
    r"(?:Article|ARTICLE|Document|DOCUMENT|Story) \d{1,5} of \d{1,5}\b",
    rf"{DOCUMENT_ENDS}\s*\Z",
    r"#{3,}\s*\Z",
    r"-{1,2} ?30 ?-{1,2}\s*\Z",
    r"(?:[_=*\u2014-] ?){10,}\s*\Z",
)

#: How a paragraph of page furniture begins.
FOOTER_CUES: Final = (
    r"Contact (?:the )?(?:[A-Z][\w.'\u2019-]*+,? ?(?:and |at )?){1,8}+[^.]{0,40}?(?::|\bat\b|@|\d{3}[-.]\d{3})",
    r"Read or [Ss]hare this story",
    r"(?:Follow|FOLLOW|Like|Find) [^.!?]{0,80}?(?:Twitter|Facebook|Instagram|TikTok|YouTube|@\w)",
    r"(?:On )?(?:Twitter|Facebook|Instagram|Email|E-mail|Phone|Tel)(?::| @| at )\s*\S",
    (
        r"(?:READ|SEE|See|Read|Watch|WATCH|MORE|More|RELATED|Related)(?: ALSO| Also| also| STORIES| Stories| stories"
        r"| ARTICLES| CONTENT| COVERAGE)?:(?:\s|\Z)"
    ),
    r"(?:READ|SEE|Read|See) (?:ALSO|Also|also)\b",
    r"(?:READ MORE|Read more|Read More):\s*\Z",
    r"(?:Also|ALSO) (?:read|READ|see|SEE)\b",
    (
        r"(?:TRENDING|Trending|PREVIOUS|RELATED|Related|Top|MORE|More)(?: FROM| LOCAL| Local| CRIME| TOP)?"
        r" (?:STORIES|Stories|NEWS|News|ARTICLES|Articles|CONTENT|Content|COVERAGE|Coverage|MEDIA|Headlines):?\s*\Z"
    ),
    r"\(?(?:Copyright|COPYRIGHT)\s+(?:\u00a9|\([cC]\)|\d{4}|by |[A-Z])",
    r"\(?(?:\u00a9|\([cC]\))\s*(?:Copyright\s*)?(?:\d{4}|[A-Z])",
    r"\(?(?:TM|\u2122) (?:and|&) (?:\u00a9|\([cC]\))",
    r"All [Rr]ights [Rr]eserved",
    r"(?:Page|PAGE) \d+(?: (?:of|OF) \d+)?\s*\Z",
    r"[-\u2013\u2014]{1,2} ?\d{1,4} ?[-\u2013\u2014]{1,2}\s*\Z",
    r"(?:Please enable|Enable) (?:Java[Ss]cript|JavaScript|cookies)\b",
    (
        r"(?:\[?[Aa]dvertisement\]?|ADVERTISEMENT|Story [Cc]ontinues [Bb]elow|Skip Ad|Slideshow|Comments?|comments?"
        r"|Share(?: this)?:?|SHARE(?: THIS)?:?|Share [Tt]his [Ss]tory|Print|Email|Pinterest|Facebook|Twitter|Google"
        r"|Google Plus|LinkedIn|Tumblr|Reddit|WhatsApp|Pocket|Link to this video|Copy [Ll]ink(?: Copy)?|Tweet)\s*\Z"
    ),
    r"Hide Transcript\b",
    r"(?:We value your privacy|Your privacy|We (?:and|use|care)\b.{0,60}\b(?:cookies|partners|privacy)\b|By clicking |This (?:web)?site uses cookies)",
    (
        r"(?:(?:Accept|Reject|Allow|Deny|Agree|Manage) (?:all|[Cc]ookies|all cookies|options|preferences|settings)"
        r"|Cookie (?:settings|preferences|policy)|Privacy (?:policy|settings)|Skip to (?:main )?content|Save|Menu|Search"
        r"|Sign [Ii]n|Log [Ii]n|Subscribe|Reply|Report|Advert|Back to top|Listen|Image (?:source|caption|credit),?.{0,60})\s*\Z"
    ),
    r"(?:Related [Tt]opics?|Topics?|Tags?|More on (?:this|these) (?:story|stories|topics?)|Around the web|You might like)\s*:?\s*\Z",
    r"(?:Comments? \(\d[\d,]*\)|Join the (?:conversation|discussion)|Leave a (?:comment|reply)|View comments)\s*\Z",
    r"(?:Most|MOST|Now) (?:[Rr]ead|READ|[Pp]opular|[Vv]iewed|[Ss]hared|[Cc]ommented)\s*\Z",
    r"(?:Recommended|You (?:may|might) also like|Editors?[\u2019']?s? picks?|Latest [Nn]ews|Trending [Nn]ow)\s*:?\s*\Z",
    r"\d{1,3} min(?:ute)?s?[ -][Rr]ead\s*\Z",
    r"\d[\d,.]{0,8}[kK]? (?:[Cc]omments?|[Ss]hares?|[Vv]iews?|[Ll]ikes?|[Rr]etweets?|[Rr]eplies)\s*\Z",
    r"(?:Comments?|Shares?|Views?|Likes?|Retweets?|Replies):? \(?\d[\d,.]{0,8}[kK]?\)?\s*\Z",
    r"(?:Sign up (?:for|here)|Subscribe (?:to|now|today)|Click here (?:to|for)|Download (?:the|our) )",
    r"<?(?:https?://|www\.)\S+\s*\Z",
    r"(?:You (?:get|receive|received|are receiving) this|You(?:'|\u2019)re receiving this|Unsubscribe|Manage (?:your )?preferences)\b",
    r"(?:View|Read) this (?:e-?mail|newsletter|message) (?:in|on)\b",
    r"The post .{1,200} (?:appeared first on|first appeared on) ",
    r"\S{1,80}@\S{1,80}\.\w+(?:[\s;,]+\S+){0,6}\s*\Z",
    r"\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\s*\Z",
    r"[\W_]+\Z",
)

#: What stands over a box of links; over what readers say.
BOX_LABELS: Final = (
    r"(?:READ|SEE|WATCH|MORE|RELATED|Read|See|Watch|More|Related|Most|MOST|Now|Top|Trending|Latest|Recommended|Editors?|You"
    r"|Around)(?: [\w'\u2019]+){0,4}:?\s*\Z"
)
COMMENT_LABELS: Final = (
    r"(?:Comments?(?: \(\d[\d,]*\))?|\d[\d,.]*[kK]? [Cc]omments?|Join the (?:conversation|discussion)"
    r"|Leave a (?:comment|reply)|View comments)\s*:?\s*\Z"
)

#: What an agency says to the desks that take its story.
EDITOR_NOTES: Final = (
    r"(?:ATTN|Attn)[:.]? (?:EDITORS?|[Ee]ditors?)\b.{0,200}\Z",
    r"(?:ADDS|UPDATES|RECASTS|CORRECTS|REFILES)\b.{0,120}\Z",
    r"(?:EDS|Eds|EDITORS?|Editors?)(?:'|\u2019)?s?:? [Nn](?:OTE|ote)\b.{0,200}\Z",
    r"(?:EDS|Eds)[:.] .{0,200}\Z",
    r"(?:BC|AM|PM|bc|am|pm)-[A-Z][\w.'-]*(?:-[\w.'-]+)*,.{0,80}\Z",
    r"(?:AP|UPI|DJ)-[A-Z]{2}-\d.{4,40}\Z",
    r"[A-Z]{2,5}-?\d{3,6}\Z",
    r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}\Z",
)

#: Furniture that also stands at the end of a paragraph of running text, after the last sentence.
INLINE_FOOTER_CUES: Final = (
    CONTRIBUTORS,
    r"Read or [Ss]hare this story",
    r"\(?Copyright\s+(?:\u00a9|\([cC]\)|\d{4})",
    r"\(?(?:\u00a9|\([cC]\)) \d{4}",
)

#: How a caption begins.
CAPTION_CUES: Final = (
    r"\(?(?:FILE|File)(?:\s+(?:PHOTO|photo|Photo|PICTURE|IMAGE|image))?(?::|\s+[-\u2013\u2014])",
    r"(?:FILE PHOTO|File photo)\b",
    r"(?:Buy|BUY) Photos?\b",
    (
        r"\(?(?:Photos?|PHOTOS?|Images?|IMAGE|Pictures?|Pic|Picture|Screen ?grab|Illustration|Graphic)"
        r"(?: (?:[Cc]redit|CREDIT|[Cc]ourtesy|source))?(?::| (?:by|via|from|courtesy|of) )"
    ),
    r"\(?(?:Caption|CAPTION|Pictured|PICTURED|Courtesy|COURTESY|Credit|CREDIT):",
    r"\((?:AP Photo|[^()]{1,50} via AP\b|[A-Z][\w.' -]{2,40} ?/ ?[A-Z][\w.' -]{1,40}\))",
    r"(?:Stock|Courtesy|Handout|Booking) (?:image|photo|picture)\b",
    r"(?:Above|Pictured|Top|Below|Left)\b[^.]{0,40}\((?:left|from left|L|clockwise)\b",
    r"(?:Image|Photo) \d+ of \d+",
    r"(?:View Full Caption|Hide Caption|Show Caption)\b",
    (
        r"(?:In|in) (?:this|an?) [^.]{0,60}?\b(?:file |handout |undated |still )?(?:photo|image|frame|picture)\w*"
        r"(?:,| (?:taken|released|provided|made|obtained|posted|from|grab))"
    ),
    r"(?:This|An?) (?:undated|handout|file|still|booking|combination|composite) (?:photo|picture|image|frame|still)",
)

#: How a caption ends: the credit of a picture, at the end of a paragraph. Each begins with a plain letter or sign, so
#: that the search is fast.
CREDIT_ENDS: Final = (
    r"REUTERS\s?/\s?[^.!?]{2,60}",
    r"Reuters\s?/\s?[^.!?]{2,60}",
    r"AFP\s?/\s?[^.!?]{2,60}",
    r"AFP (?:Photo|PHOTO|Images|photo)\b[^.!?]{0,60}",
    r"EPA\s?/\s?[^.!?]{2,60}",
    r"AP(?<![A-Z]AP)\s?/\s?[^.!?]{2,60}",
    r"AP(?<![A-Z]AP) (?:Photo|PHOTO|Images|photo)\b[^.!?]{0,60}",
    r"Getty Images[^.!?]{0,30}",
    r"Xinhua (?:Photo|photo)\b[^.!?]{0,60}",
    r"via (?:REUTERS|Reuters|AP|AFP|Getty)(?: TV)?(?:/\S+(?: \S+)?)?",
    r"/(?:File [Pp]hoto|FILE PHOTO|Handout|Files?|Pool)",
    r"Photos?(?: credit| courtesy)?: [^.!?]{2,60}",
    r"PHOTOS?(?: CREDIT| COURTESY)?: [^.!?]{2,60}",
    r"Image(?: credit| courtesy)?: [^.!?]{2,60}",
    r"Picture(?: credit| courtesy)?: [^.!?]{2,60}",
    r"Credit: [^.!?]{2,60}",
    r"Photo (?:by|courtesy of|courtesy) [A-Z][^.!?]{2,40}",
    r"photo (?:by|courtesy of|courtesy) [A-Z][^.!?]{2,40}",
    r"Buy Photo",
)

#: How the bracket at the end of a caption begins.
CREDIT_BRACKETS: Final = (
    (
        r"(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit|[Cc]ourtesy|COURTESY|[Ff]ile|FILE|[Ss]creen ?shot|[Hh]andout"
        r"|Provided|Submitted|Source:|SOURCE:|AP Photo|AFP|REUTERS/|Getty)\b"
    ),
    r"Published (?:on |Mon|Tue|Wed|Thu|Fri|Sat|Sun|at )",
    r"[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+){1,3} ?/ ?[A-Z][\w.'\u2019 -]+\)",
)

#: Words of a sentence that describes a picture; they count only between a headline and the article's start.
PICTURE_WORDS: Final = (
    r"\b(?:is|are|was|were) (?:seen|pictured|shown|photographed)\b",
    r"\b(?:pictured|seen (?:here|in this)|left to right|from left|[Pp]icture taken|file photo)\b",
    r"\((?:L|R|C|left|right|center|centre|2nd [LR])\)",
    (
        r"\b(?:walks?|stands?|sits?|attends?|holds?|looks? on|speaks?|gestures?|arrives?|gathers?|rises?"
        r"|carry|carries|waits?)\b.{0,200}\b\d{1,2}, \d{4}\b"
    ),
    r"\b\d{1,2}, \d{4}\.?\Z",
)

#: What a byline begins with.
BYLINE_CUES: Final = r"(?:By|BY|by|Story by|Written by|From)"
#: Before the name of a contributor in a line that begins with a dash.
CONTRIBUTOR_CUES: Final = r"(?:With|Staff writers?|By)"
#: The small words between the names of a byline.
SMALL_NAME_WORDS: Final = r"(?:and|of|for|the|in|de|al|bin|van)"
#: What a place name in capitals can begin with in small letters: "LaGRANGE", "McALLEN".
PLACE_PREFIXES: Final = r"(?:Mc|Mac|La|De|O['\u2019])"
#: After "By", these begin a time, not a name.
NOT_A_NAME: Final = rf"(?:{MONTH_NAMES}|{WEEKDAY_NAMES}|\d)"
#: What says that a line of names is a byline.
BYLINE_OUTLETS: Final = (
    r"(?:Staff|Reporter|Correspondent|Editor|Writer|Writers|Reuters|Associated Press|Press|Bureau|Tribune|Times|Herald"
    r"|Post|Gazette|Journal|News|Daily|Free Press|Agence France-Presse|Staff Writer)"
)
#: Before the date on which a page was put up.
POSTED_CUES: Final = (
    r"(?:Posted|POSTED|Published|PUBLISHED|Updated|UPDATED|Last [Uu]pdated|LAST UPDATED|Last [Mm]odified|First [Pp]ublished|Originally"
    r" [Pp]ublished|Date|DATE|Created)"
)

#: Before the day up to which a report is complete.
STATE_CUES: Final = r"(?:[Aa]s of|[Aa]s at|[Ss]tatus:?|[Uu]ntil)"

#: News agencies whose name in brackets can stand alone before the first words.
AGENCIES: Final = (
    r"(?:Reuters|REUTERS|AP|AFP|CNN|UPI|BBC|Xinhua|ANI|PTI|IANS|DPA|dpa|EFE|IRIN|TASS|Bloomberg|CBS|ABC|NBC)"
)

#: Notes of a wire service before the words of a headline.
SLUGS: Final = (
    r"(?:UPDATED?|CORRECT(?:ED|ION|S)|REFILE|WRAPUP|RPT|BREAKING|EXCLUSIVE|URGENT|ALERT|FACTBOX|TIMELINE|ANALYSIS)"
)

#: Words in capitals before a dash or colon that name no place.
NOT_A_PLACE: Final = frozenset(
    """
    FATALITIES CASUALTIES DEATHS INJURIES ARRESTS VICTIMS KILLED DEAD INJURED WOUNDED MISSING DISPLACED DETAINED HOSTAGES
    UPDATE UPDATED UPDATES BREAKING NEWS EXCLUSIVE CORRECTION CORRECTED WATCH VIDEO VIDEOS PHOTO PHOTOS LIVE ORIGINAL
    STORY READ RELATED MORE NOTE EDITOR ALERT ADVISORY REPORT FIRST FACTBOX ANALYSIS TIMELINE OPINION URGENT
    DEVELOPING POLICE SUSPECT VICTIM VICTIMS LOCATION DATE TIME CASE WHO WHAT WHEN WHERE WHY HOW ALSO PREVIOUS
    PREVIOUSLY CAPTION FILE LATEST SOURCE SOURCES DISCLAIMER WARNING SHARE FOLLOW CONTACT CLICK LISTEN SEE TRANSCRIPT
    QUESTION ANSWER MAP WEBVTT TRENDING
    """.split()
)
