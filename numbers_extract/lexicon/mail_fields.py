"""How the fields at the head of a letter are called in a mail that sends it on, and what stands before them: data only."""

from __future__ import annotations

from typing import Final

__all__ = [
    "DATE_FIELDS",
    "FORWARD_MARKS",
    "OTHER_FIELDS",
    "QUOTATION_MARKS",
    "SENDER_FIELDS",
    "SUBJECT_FIELDS",
    "SUBJECT_PREFIXES",
]

SENDER_FIELDS: Final = ("From", "Von", "De", "Da", "Van")
DATE_FIELDS: Final = ("Date", "Sent", "Datum", "Gesendet", "Fecha", "Enviado", "Envoy\u00e9", "Data", "Verzonden")
SUBJECT_FIELDS: Final = ("Subject", "Betreff", "Asunto", "Objet", "Assunto", "Oggetto", "Onderwerp")
OTHER_FIELDS: Final = (
    "To", "Cc", "CC", "Bcc", "Reply-To", "An", "\u00c0", "Para", "A", "Aan", "Importance", "Attachments", "Message-ID",
)  # fmt: skip

#: How the line before the head of a letter that was sent on begins; fragments of regular expressions.
FORWARD_MARKS: Final = (
    r"-{2,} ?(?:Forwarded [Mm]essage|Original [Mm]essage|Weitergeleitete Nachricht|Urspr\u00fcngliche Nachricht)",
    r"-{2,} ?(?:Mensaje reenviado|Message transf\u00e9r\u00e9|Message d'origine|Mensagem encaminhada)",
    r"Begin forwarded message:",
    r"_{10,}",
)
#: The line over the letter that a reply quotes.
QUOTATION_MARKS: Final = (
    r"On .{5,150} wrote:",
    r"Am .{5,150} schrieb .{0,80}:",
    r"Le .{5,150} a \u00e9crit ?:",
    r"El .{5,150} escribi\u00f3:",
    r"Em .{5,150} escreveu:",
)
SUBJECT_PREFIXES: Final = ("fwd?", "re", "wg", "aw", "rv", "tr", "enc")
