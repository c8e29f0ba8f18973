"""The closed classes of English words, by the names of :mod:`numbers_extract.grammar.classes`; a word can be in several.

The first class that a word stands in is the one it is read as where nothing in the sentence says otherwise.
"""

from __future__ import annotations

__all__ = [
    "AUXILIARY_LEMMAS", "CLOSED", "CONTRACTED", "CURLED", "MULTIWORDS", "NEGATIVE_ENDING", "SPELLED_ALIKE", "Multiword",
]  # fmt: skip

from typing import NamedTuple

#: Words of these classes that are words of other languages too, so that they do not tell English from them.
SPELLED_ALIKE: frozenset[str] = frozenset(
    "a all am an as at do for had he her i in is me men no of on or over per plus so to under war was we will".split()
)

# class names, joined by a blank where one form is of two at once -> words
CLOSED: tuple[tuple[str, str], ...] = (
    ("SEMICOLON", "|"),
    ("DETERMINER", ("a an the this these those every each any all both either neither no some another such what many several few "
     "most more less fewer much enough half zero multiple numerous various countless")),
    ("POSSESSIVE", "my your his its our their whose her"),
    ("OWNER_MARK", "'s '"),
    ("PRONOUN", ("i he she it we they you him her them us me himself herself itself themselves ourselves yourself myself "
     "nobody somebody anybody everybody nothing something anything everything everyone someone anyone none hers theirs "
     "ours yours one's what whatever there this these those that all both some many most several few")),
    ("BE BASE", "be"),
    ("BE PAST", "is are was were am 's 're 'm isn't aren't wasn't weren't ain't"),
    ("BE PARTICIPLE", "been"),
    ("BE GERUND", "being"),
    ("HAVE BASE", "have 've haven't"),
    ("HAVE PAST", "has hasn't hadn't 'd"),
    ("HAVE PAST PARTICIPLE", "had"),
    ("HAVE GERUND", "having"),
    ("DO BASE", "do don't"),
    ("DO PAST", "does did doesn't didn't"),
    ("MODAL", "will would can could may might must shall should ought cannot can't won't wouldn't couldn't shouldn't mustn't 'll 'd"),
    ("NOUN", "will might must"),  # the will to do it
    ("TO", "to"),
    ("NOT", "not never n't"),
    ("PARTICLE", "up down out off away back apart ahead"),
    ("PREPOSITION", ("of in on at from with without for into onto over under between among amongst amid against during through "
     "throughout across around near off out outside inside within toward towards upon via per despite behind beside besides "
     "beyond above below along alongside about including excluding like unlike than aboard following concerning regarding "
     "versus vs up down past except minus worth until till since by after before as but beneath underneath opposite amidst to "
     "barring notwithstanding aged")),
    ("ADJECTIVE", "past following multiple numerous various countless"),
    ("COORDINATOR", "and or & nor but yet plus"),
    ("SUBORDINATOR", ("when while because if although though unless until till whereas whether once after before since as so lest "
     "wherever whenever whereby wherein that than where how why")),
    ("NOUN", "while"),  # for a while
    ("RELATIVE", "which that who whom where whose"),
    ("ADVERB", ("also each too very quite rather already just only ever again soon later earlier now then here almost "
     "nearly about roughly approximately around perhaps maybe together alone instead else away further elsewhere "
     "meanwhile however moreover ago so afterward afterwards otherwise therefore thus hence ahead apart aside yet "
     "indeed often sometimes always usually once twice up down out off over in on more less most least above below before "
     "since under as there near along offline online ashore aboard overseas abroad both either neither enough much half all some though")),
    ("PARTICLE", "up down out off over in on away back apart along through around by aside ahead"),
)  # fmt: skip


AUXILIARY_LEMMAS: dict[str, str] = {
    **dict.fromkeys("be is are was were am been being 's 're 'm isn't aren't wasn't weren't ain't".split(), "be"),
    **dict.fromkeys("have has had having 've haven't hasn't hadn't".split(), "have"),
    **dict.fromkeys("do does did don't doesn't didn't".split(), "do"),
}
NEGATIVE_ENDING = "n't"
# Auxiliaries that are written in one word with what stands before them.
CONTRACTED = frozenset({"'ll", "'re", "'ve", "'d", "'m"})
# The same with the curled mark.
CURLED = frozenset(form.replace("'", "\u2019") for form in CONTRACTED)


class Multiword(NamedTuple):
    """Words that are one: their class, with an example."""

    words: str
    classes: str
    example: str
    before_number: bool = False


MULTIWORDS: tuple[Multiword, ...] = (
    Multiword("as well as", "COORDINATOR", "The fire killed four as well as 12 horses."),
    Multiword("and / or", "COORDINATOR", "Two clerks and / or 12 guards fled."),
    Multiword("at the least", "ADVERB", "They killed at the least eight guards.", True),
    Multiword("rather than", "COORDINATOR", "He hired six rather than 12 guards."),
    Multiword("followed by", "PREPOSITION", "Oslo won nine medals, followed by Bergen with six."),
    Multiword("such as", "PREPOSITION", "Towns such as Kesh lost 40 shops."),
    Multiword("according to", "PREPOSITION", "According to two clerks, the mill shut."),
    Multiword("because of", "PREPOSITION", "The road shut because of three slides."),
    Multiword("out of", "PREPOSITION", "They fell out of the boat."),
    Multiword("due to", "PREPOSITION", "It shut due to two leaks."),
    Multiword("as a result of", "PREPOSITION", "It shut as a result of two leaks."),
    Multiword("as a consequence of", "PREPOSITION", "It shut as a consequence of two leaks."),
    Multiword("at the hands of", "PREPOSITION", "He died at the hands of two guards."),
    Multiword("owing to", "PREPOSITION", "It shut owing to two leaks."),
    Multiword("thanks to", "PREPOSITION", "It grew thanks to two gifts."),
    Multiword("prior to", "PREPOSITION", "It stood prior to 12 raids."),
    Multiword("as of", "PREPOSITION", "As of Monday 12 were ill."),
    Multiword("as for", "PREPOSITION", "As for the 12, they left."),
    Multiword("as to", "PREPOSITION", "They asked as to the 12 boats."),
    Multiword("along with", "PREPOSITION", "He left along with 12 guards."),
    Multiword("together with", "PREPOSITION", "He left together with 12 guards."),
    Multiword("instead of", "PREPOSITION", "He hired six instead of 12."),
    Multiword("apart from", "PREPOSITION", "Apart from two clerks, all left."),
    Multiword("other than", "PREPOSITION", "Clerks other than the two left."),
    Multiword("aside from", "PREPOSITION", "Aside from two clerks, all left."),
    Multiword("next to", "PREPOSITION", "It stood next to two mills."),
    Multiword("up to", "PREPOSITION", "They walked up to the guards."),
    Multiword("in addition to", "PREPOSITION", "In addition to 12 guards, he hired a cook."),
    Multiword("in front of", "PREPOSITION", "It fell in front of 12 guests."),
    Multiword("in spite of", "PREPOSITION", "In spite of two leaks it sailed."),
    Multiword("in favour of", "PREPOSITION", "They spoke in favour of two mills."),
    Multiword("in favor of", "PREPOSITION", "They spoke in favor of two mills."),
    Multiword("on behalf of", "PREPOSITION", "She spoke on behalf of 12 nurses."),
    Multiword("with regard to", "PREPOSITION", "He was firm with regard to two rules."),
    Multiword("in order to", "TO", "He left in order to save two boats."),
    Multiword("so as to", "TO", "He left so as to save two boats."),
    Multiword("as part of", "PREPOSITION", "It was sold as part of two deals."),
    Multiword("so that", "SUBORDINATOR", "He left so that two could stay."),
    Multiword("as if", "SUBORDINATOR", "It shook as if two walls fell."),
    Multiword("as though", "SUBORDINATOR", "It shook as though two walls fell."),
    Multiword("even though", "SUBORDINATOR", "It sailed even though two sails tore."),
    Multiword("even if", "SUBORDINATOR", "It sails even if two sails tear."),
    Multiword("as long as", "SUBORDINATOR", "It floats as long as two pumps run."),
    Multiword("as soon as", "SUBORDINATOR", "It left as soon as two guards came."),
    Multiword("now that", "SUBORDINATOR", "It floats now that two pumps run."),
    Multiword("given that", "SUBORDINATOR", "It sank given that two pumps failed."),
    Multiword("in which case", "SUBORDINATOR", "The dam may burst, in which case nine camps flood."),
    Multiword("at which point", "SUBORDINATOR", "The talks failed, at which point 12 envoys left."),
    Multiword("at which time", "SUBORDINATOR", "The talks failed, at which time 12 envoys left."),
    Multiword("by which time", "SUBORDINATOR", "Help came at noon, by which time 12 had drowned."),
    Multiword("during which time", "SUBORDINATOR", "The siege took a month, during which time 12 starved."),
    Multiword("in case", "SUBORDINATOR", "Carry two lamps in case one fails."),
    Multiword("in which", "RELATIVE", "The raid in which 12 died was the first."),
    Multiword("of whom", "RELATIVE", "The crew, of whom two were ill, left."),
    Multiword("of which", "RELATIVE", "The boats, of which two leaked, left."),
    Multiword("at which", "RELATIVE", "The fair at which two fell ill was shut."),
    Multiword("on which", "RELATIVE", "The boat on which two fell ill sank."),
    Multiword("for which", "RELATIVE", "The job for which two applied is gone."),
    Multiword("as a result of which", "RELATIVE", "It leaked, as a result of which two fell ill."),
    Multiword("in the course of which", "RELATIVE", "A feast in the course of which two fell ill was shut."),
    Multiword("during which", "RELATIVE", "The week during which two fell ill was cold."),
    Multiword("at least", "ADVERB", "At least 12 died."),
    Multiword("at most", "ADVERB", "At most 12 died."),
    Multiword("of course", "ADVERB", "Of course 12 came."),
    Multiword("for example", "ADVERB", "For example, 12 came."),
    Multiword("for instance", "ADVERB", "For instance, 12 came."),
    Multiword("so far", "ADVERB", "So far 12 came."),
    Multiword("as well", "ADVERB", "Twelve came as well."),
    Multiword("in all", "ADVERB", "In all 12 came."),
    Multiword("in total", "ADVERB", "In total 12 came."),
    Multiword("all told", "ADVERB", "All told, 12 came."),
    Multiword("in turn", "ADVERB", "That in turn cost 12 jobs."),
    Multiword("in fact", "ADVERB", "In fact 12 came."),
    Multiword("at once", "ADVERB", "Twelve came at once."),
    Multiword("no longer", "ADVERB", "The 12 no longer work."),
    Multiword("or so", "ADVERB", "A dozen or so came."),
    Multiword("life threatening", "ADJECTIVE", "Her two wounds are life threatening."),
    Multiword("non-life threatening", "ADJECTIVE", "Her two wounds are non-life threatening."),
    Multiword("non life threatening", "ADJECTIVE", "Her two wounds are non life threatening."),
    Multiword("non life-threatening", "ADJECTIVE", "Her two wounds are non life-threatening."),
    Multiword("nonlife threatening", "ADJECTIVE", "Her two wounds are nonlife threatening."),
    Multiword("or more", "ADJECTIVE", "Twelve or more boats sank."),
    Multiword("or fewer", "ADJECTIVE", "Twelve or fewer boats sank."),
    Multiword("or less", "ADJECTIVE", "Twelve or less tonnes sank."),
    Multiword("red cross", "NAME", "RED CROSS NURSES TREATED 12."),
    Multiword("red crescent", "NAME", "RED CRESCENT NURSES TREATED 12."),
    Multiword("each other", "PRONOUN", "The 12 hit each other."),
    Multiword("since then", "ADVERB", "Since then 12 have fled."),
    Multiword("one another", "PRONOUN", "The 12 hit one another."),
    Multiword("a number of", "DETERMINER", "A number of boats sank."),
    Multiword("a lot of", "DETERMINER", "A lot of boats sank."),
    Multiword("plenty of", "DETERMINER", "Plenty of boats sank."),
    Multiword("a total of", "DETERMINER", "A total of 12 boats sank.", before_number=True),
    Multiword("a further", "DETERMINER", "A further 12 boats sank.", before_number=True),
    Multiword("an estimated", "DETERMINER", "An estimated 12 boats sank.", before_number=True),
    Multiword("an additional", "DETERMINER", "An additional 12 boats sank.", before_number=True),
    Multiword("more than", "ADVERB", "More than 12 boats sank.", before_number=True),
    Multiword("fewer than", "ADVERB", "Fewer than 12 boats sank.", before_number=True),
    Multiword("less than", "ADVERB", "Less than 12 boats sank.", before_number=True),
    Multiword("no fewer than", "ADVERB", "No fewer than 12 boats sank.", before_number=True),
    Multiword("no less than", "ADVERB", "No less than 12 boats sank.", before_number=True),
    Multiword("no more than", "ADVERB", "No more than 12 boats sank.", before_number=True),
    Multiword("not more than", "ADVERB", "Not more than 12 boats sank.", before_number=True),
    Multiword("as many as", "ADVERB", "As many as 12 boats sank.", before_number=True),
    Multiword("as much as", "ADVERB", "As much as 12 tonnes sank.", before_number=True),
    Multiword("as few as", "ADVERB", "As few as 12 boats sank.", before_number=True),
    Multiword("as little as", "ADVERB", "As little as 12 tonnes sank.", before_number=True),
    Multiword("anywhere from", "ADVERB", "Anywhere from 5 to 12 boats sank.", before_number=True),
    Multiword("as many", "ADJECTIVE", "They sank twice as many boats."),
    Multiword("as much", "ADJECTIVE", "They used twice as much salt."),
    Multiword("plus or minus", "ADVERB", "Plus or minus 12 boats sank.", before_number=True),
    Multiword("up to", "ADVERB", "Up to 12 boats sank.", before_number=True),
    Multiword("upwards of", "ADVERB", "Upwards of 12 boats sank.", before_number=True),
    Multiword("in excess of", "ADVERB", "In excess of 12 boats sank.", before_number=True),
    Multiword("well over", "ADVERB", "Well over 12 boats sank.", before_number=True),
    Multiword("just over", "ADVERB", "Just over 12 boats sank.", before_number=True),
    Multiword("just under", "ADVERB", "Just under 12 boats sank.", before_number=True),
    Multiword("close to", "ADVERB", "Close to 12 boats sank.", before_number=True),
    Multiword("a shade under", "ADVERB", "A shade under 12 boats sank.", before_number=True),
    Multiword("a shade over", "ADVERB", "A shade over 12 boats sank.", before_number=True),
    Multiword("a touch under", "ADVERB", "A touch under 12 boats sank.", before_number=True),
    Multiword("a touch over", "ADVERB", "A touch over 12 boats sank.", before_number=True),
    Multiword("a little over", "ADVERB", "A little over 12 boats sank.", before_number=True),
    Multiword("a little under", "ADVERB", "A little under 12 boats sank.", before_number=True),
    Multiword("a little more than", "ADVERB", "A little more than 12 boats sank.", before_number=True),
    Multiword("a little less than", "ADVERB", "A little less than 12 boats sank.", before_number=True),
    Multiword("a bit over", "ADVERB", "A bit over 12 boats sank.", before_number=True),
    Multiword("a bit under", "ADVERB", "A bit under 12 boats sank.", before_number=True),
    Multiword("a bit more than", "ADVERB", "A bit more than 12 boats sank.", before_number=True),
    Multiword("a bit less than", "ADVERB", "A bit less than 12 boats sank.", before_number=True),
    Multiword("slightly more than", "ADVERB", "Slightly more than 12 boats sank.", before_number=True),
    Multiword("slightly less than", "ADVERB", "Slightly less than 12 boats sank.", before_number=True),
    Multiword("slightly fewer than", "ADVERB", "Slightly fewer than 12 boats sank.", before_number=True),
    Multiword("slightly over", "ADVERB", "Slightly over 12 boats sank.", before_number=True),
    Multiword("slightly under", "ADVERB", "Slightly under 12 boats sank.", before_number=True),
    Multiword("just more than", "ADVERB", "Just more than 12 boats sank.", before_number=True),
    Multiword("just less than", "ADVERB", "Just less than 12 boats sank.", before_number=True),
    Multiword("just short of", "ADVERB", "Just short of 12 boats sank.", before_number=True),
    Multiword("just shy of", "ADVERB", "Just shy of 12 boats sank.", before_number=True),
    Multiword("little more than", "ADVERB", "Little more than 12 boats sank.", before_number=True),
    Multiword("far more than", "ADVERB", "Far more than 12 boats sank.", before_number=True),
    Multiword("far fewer than", "ADVERB", "Far fewer than 12 boats sank.", before_number=True),
    Multiword("far less than", "ADVERB", "Far less than 12 boats sank.", before_number=True),
    Multiword("well more than", "ADVERB", "Well more than 12 boats sank.", before_number=True),
    Multiword("much more than", "ADVERB", "Much more than 12 boats sank.", before_number=True),
    Multiword("in the region of", "ADVERB", "In the region of 12 boats sank.", before_number=True),
    Multiword("in the order of", "ADVERB", "In the order of 12 boats sank.", before_number=True),
    Multiword("on the order of", "ADVERB", "On the order of 12 boats sank.", before_number=True),
    Multiword("in the neighbourhood of", "ADVERB", "In the neighbourhood of 12 boats sank.", before_number=True),
    Multiword("in the neighborhood of", "ADVERB", "In the neighborhood of 12 boats sank.", before_number=True),
    Multiword("only about", "ADVERB", "Only about 12 boats sank.", before_number=True),
    Multiword("something like", "ADVERB", "Something like 12 boats sank.", before_number=True),
    Multiword("somewhere around", "ADVERB", "Somewhere around 12 boats sank.", before_number=True),
    Multiword("at the very least", "ADVERB", "At the very least 12 boats sank.", before_number=True),
    Multiword("at the most", "ADVERB", "At the most 12 boats sank.", before_number=True),
    Multiword("upward of", "ADVERB", "Upward of 12 boats sank.", before_number=True),
    Multiword("way more than", "ADVERB", "Way more than 12 boats sank.", before_number=True),
    Multiword("significantly more than", "ADVERB", "Significantly more than 12 boats sank.", before_number=True),
    Multiword("more or less", "ADVERB", "More or less 12 boats sank.", before_number=True),
    Multiword("not less than", "ADVERB", "Not less than 12 boats sank.", before_number=True),
    Multiword("not fewer than", "ADVERB", "Not fewer than 12 boats sank.", before_number=True),
    Multiword("nothing less than", "ADVERB", "Nothing less than 12 boats sank.", before_number=True),
    Multiword("at first", "ADVERB", "At first 12 men fled.", before_number=True),
    Multiword("just about", "ADVERB", "Just about 12 boats sank.", before_number=True),
    Multiword("up to as many as", "ADVERB", "Up to as many as 12 boats sank.", before_number=True),
)
