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
    "HEAD_FIELDS",
    "IDENTIFIER_LINES",
    "OUTLET_FIELDS",
    "TAIL_FIELDS",
    "TAIL_LABELS",
    "TRANSMISSION_ENDS",
    "TRANSMISSION_STARTS",
]

#: The line before a document: ``51 of 74 DOCUMENTS``.
DOCUMENT_COUNTERS: Final = r"(?P<number>\d{1,5}) (?:of|von|de|sur|di|van|av|af|/) \d{1,5} (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN|DOKUMENT)"

#: The line behind a document of Factiva, and the one of ProQuest: the number that the archive gave it.
ACCESSION_LINES: Final = r"(?:Document|Dokument|Documento) [A-Z]{3,8}[0-9A-Za-z]{14,}"
IDENTIFIER_LINES: Final = r"ProQuest document ID: ?\d+"

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

#: Fields before the text of a document, and those of them that say who wrote it and where it was printed.
AUTHOR_FIELDS: Final = frozenset({"byline", "author", "autor", "auteur", "autore", "von", "par"})
OUTLET_FIELDS: Final = frozenset({"source", "publication", "publication title", "quelle", "fuente", "fonte"})
HEAD_FIELDS: Final = (
    AUTHOR_FIELDS
    | OUTLET_FIELDS
    | frozenset({"publication info", "proquest document link"})
    | frozenset(
        """
        section length dateline highlight headline series edition column abstract rubrik länge datum rubrique longueur
        sección longitud sezione lunghezza rubriek lengte distribution page pages title links
        """.split()
    )
)

#: What stands alone before the text.
BODY_LABELS: Final = frozenset({"body", "text", "full text", "haupttext", "corps", "cuerpo", "texte", "volltext"})

#: Fields behind the text.
TAIL_FIELDS: Final = frozenset(
    {
        "load-date", "language", "publication-type", "publication type", "subject", "graphic", "url", "type", "industry",
        "geographic", "organization", "company", "person", "city", "state", "country", "ticker", "journal code", "acc-no",
        "correction-date", "document-type", "notes", "classification", "copyright", "charts", "sprache", "update",
        "langue", "date-chargement", "idioma", "lingua", "location", "people", "product name", "issn", "isbn",
        "proquest document id", "document url", "last updated", "database", "publication year", "publication date",
        "publication subject", "company / organization", "place of publication", "country of publication", "publisher",
        "number of documents", "cite", "search terms", "websites", "personen", "thema", "firma",
    }
)  # fmt: skip
#: What stands alone behind the text.
TAIL_LABELS: Final = frozenset({"classification", "graphic", "notes", "klassifizierung"})
#: A line that begins so says who owns the text.
COPYRIGHT_SIGNS: Final = ("copyright", "\u00a9", "(c) ", "all rights reserved")
#: Words of a line that says which edition a document is of, between its date and its headline.
EDITION_WORDS: Final = frozenset({"edition", "ausgabe", "édition", "edición", "edizione", "editie", "ed"})
