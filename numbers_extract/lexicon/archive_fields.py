"""The words of archive exports: what divides their documents and what the fields of a record are called. Data only.

The names are those of Nexis, Nexis Uni, Factiva, ProQuest and wire services, in the languages of their interfaces; all
in small letters. What divides documents are fragments of regular expressions for stdlib :mod:`re`.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACCESSION_LINES",
    "AUTHOR_FIELDS",
    "BODY_LABELS",
    "COPYRIGHT_SIGNS",
    "DOCUMENT_COUNTERS",
    "DOCUMENT_ENDS",
    "DOCUMENT_WORDS",
    "EDITION_WORDS",
    "FACTIVA_CODES",
    "FACTIVA_FIRST",
    "FILING_LABEL",
    "FILING_LINES",
    "HEADLINE_FIELDS",
    "HEAD_FIELDS",
    "HEAD_NOTICES",
    "IDENTIFIER_LINES",
    "LENGTH_FIELDS",
    "MONTH_NUMBERS",
    "OUTLET_FIELDS",
    "PAGE_LINES",
    "REFERENCE_CODES",
    "RESULT_COUNTERS",
    "SIGN_OFF_LINES",
    "SLUG_LINES",
    "SUMMARY_LABELS",
    "TAIL_FIELDS",
    "TAIL_LABELS",
    "TRANSMISSION_ENDS",
    "TRANSMISSION_STARTS",
]

#: The line before a document: ``51 of 74 DOCUMENTS``.
DOCUMENT_COUNTERS: Final = r"(?P<number>\d{1,5}) (?:of|von|de|sur|di|van|av|af|/) \d{1,5} (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN|DOKUMENT)"

#: Which of the results a page shows, at the end of a line: ``Document 3 of 74``.
RESULT_COUNTERS: Final = r"(?:Document|Result|Record|Item) \d+ (?:of|de|von) \d+"

#: The line behind a document of Factiva, and the one of ProQuest: the number that the archive gave it.
ACCESSION_LINES: Final = r"(?:AN\s+)?[^\W\d_]{2,12} [A-Z][A-Z0-9]{3,9}(?:19|20)\d{6}[0-9A-Za-z]{5,12}"
IDENTIFIER_LINES: Final = r"ProQuest document ID: ?\d+"
#: The line behind a document of NewsBank.
FILING_LABEL: Final = "Record Number:"
FILING_LINES: Final = rf"{FILING_LABEL} ?[\w-]{{6,40}}"
#: What stands over the search that found the documents, at the end of an export.
SUMMARY_LABELS: Final = "search summary"

#: A part of each word for a document in these lines and the next.
DOCUMENT_WORDS: Final = ("ocument", "okument")

#: The line behind a document.
DOCUMENT_ENDS: Final = (
    r"(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine documento|Einde van document"
    r"|Fim do documento)"
)

#: The lines around a story of a wire service.
TRANSMISSION_STARTS: Final = r"ZCZC\b.{0,80}"
TRANSMISSION_ENDS: Final = r"N{4}"
#: Lines before a story: numbers of the service, ``BC-ARD-URGENT 1ST LEAD 0141``, letters for the desks.
SLUG_LINES: Final = r"[A-Z]{1,4}\d{3,5}\b.{0,60}|(?:BC|AM|PM|bc|am|pm)-\S.{0,100}|\S+-\S+.{0,80}\b\d{4}|(?:\w{1,2} ){1,4}\w{1,4}(?:-\S+)?"
#: Lines behind a story: the initials of those who wrote and sent it.
SIGN_OFF_LINES: Final = r"[A-Za-z]{2,8}(?:/[A-Za-z]{2,8}){1,4}|(?:AP|UPI|AFP|DJ)-[A-Z]{2}-.{5,40}"

#: A line that numbers a page of an export.
PAGE_LINES: Final = (
    r"(?:Page|Seite|P\u00e1gina|Pagina|Side) \d{1,4} (?:of|von|de|sur|di|van|av|af) \d{1,4}\b.{0,60}"
    r"|\d{1,4} (?:of|von|de|sur|di) \d{1,4}"
)

#: Fields before the text of a document, and those of them that say who wrote it and where it was printed.
AUTHOR_FIELDS: Final = frozenset({"byline", "author", "autor", "auteur", "autore", "von", "par"})
OUTLET_FIELDS: Final = frozenset(
    {"source", "publication", "publication title", "newspaper", "quelle", "fuente", "fonte"}
)
HEADLINE_FIELDS: Final = frozenset({"headline", "title", "titel", "titre", "titular", "titolo"})
LENGTH_FIELDS: Final = frozenset({"length", "l\u00e4nge", "longueur", "longitud", "lunghezza", "lengte", "word count"})
HEAD_FIELDS: Final = (
    AUTHOR_FIELDS
    | OUTLET_FIELDS
    | HEADLINE_FIELDS
    | LENGTH_FIELDS
    | frozenset({"publication info", "proquest document link", "openurl link", "word count"})
    | frozenset(
        """
        section dateline highlight series edition column abstract rubrik datum rubrique sección sezione rubriek
        distribution page pages links show guest guests anchor anchors host hosts reporters reporter day date
        """.split()
    )
)

#: What stands alone among the lines of a headline and is none of it.
HEAD_NOTICES: Final = frozenset({"correction appended", "correction", "editors' note appended", "corrected"})

#: What stands alone before the text.
BODY_LABELS: Final = frozenset(
    {"body", "text", "full text", "article text", "article", "haupttext", "corps", "cuerpo", "texte", "volltext"}
)

#: Fields behind the text.
TAIL_FIELDS: Final = frozenset(
    {
        "load-date", "language", "publication-type", "publication type", "subject", "graphic", "url", "type", "industry",
        "geographic", "organization", "company", "person", "city", "state", "country", "ticker", "journal code", "acc-no",
        "correction-date", "document-type", "notes", "classification", "copyright", "charts", "sprache", "update",
        "langue", "date-chargement", "idioma", "lingua", "location", "people", "product name", "issn", "isbn",
        "proquest document id", "document url", "last updated", "database", "publication year", "publication date",
        "publication subject", "company / organization", "place of publication", "country of publication", "publisher",
        "correction", "transcript", "contact us at", "caption", "captions", "record number", "first page", "source type", "year",
        "number of documents", "cite", "search terms", "websites", "personen", "thema", "firma",
    }
)  # fmt: skip
#: What stands alone behind the text.
TAIL_LABELS: Final = frozenset({"classification", "graphic", "notes", "klassifizierung", "details", "links"})
#: A line that begins so says who owns the text.
COPYRIGHT_SIGNS: Final = ("copyright", "\u00a9", "(c) ", "all rights reserved")
#: Words of a line that says which edition a document is of, between its date and its headline.
EDITION_WORDS: Final = frozenset({"edition", "ausgabe", "édition", "edición", "edizione", "editie", "ed"})

#: The months in the languages of the interfaces, as archives write them in small letters, and the number of each.
MONTH_NUMBERS: Final[dict[str, int]] = {
    name: number
    for language in (
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    )
    for number, name in enumerate(language.split(), start=1)
}

#: Factiva's field codes, and what those that are read hold; a record begins with one of the first.
FACTIVA_CODES: Final[dict[str, str]] = {
    **dict.fromkeys(
        "CLM SE CR WC ET SC ED PG VOL LA CY CT RF CO IN NS RE IPC IPD PUB ART AN CX DLN PC".split(), ""
    ),
    "HD": "headline", "BY": "author", "PD": "date", "SN": "outlet", "LP": "lead", "TD": "text",
}  # fmt: skip
FACTIVA_FIRST: Final = frozenset({"CLM", "SE", "HD"})
#: The codes of a list of references.
REFERENCE_CODES: Final[dict[str, str]] = {
    "T1": "headline", "TI": "headline", "AU": "author", "A1": "author", "AB": "text", "N2": "text", "N1": "text",
    "JF": "outlet", "JO": "outlet", "T2": "outlet", "Y1": "date", "DA": "date", "PY": "date",
}  # fmt: skip
