"""The text of a document in, its articles, sections, paragraphs, sentences and tokens out; it is never edited."""
