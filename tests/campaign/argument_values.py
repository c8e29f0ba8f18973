"""What the arguments of hostile calls are drawn from: paths, values of options, flags, lexicons, standard inputs."""

# fmt: off
ODD = ("", " ", "\0", "-", "--", "é", "\udcff", "a\nb", "%s", "*", "[", "\u202e", "0", "-1", "'", '"', "\\", "~", "None", "\x1b[31m", "x" * 5_000)
INPUTS = (
    *("news.txt", "table.csv", "rows.jsonl", "page.html", "folder", "packed.txt.gz", "link.txt", "-", "*.txt") * 3,
    "empty.txt", "bare", "broken.txt", "loop.txt", "data.bin", "folder/", "folder/*", "**/*.txt", "nowhere.txt", "news.text",
    "news.txt/", "news.txt/x", "../" * 300, "/dev/null", "https://example.org/news.html", "C:\\news.txt", "./-", "out", "[a",
    "At least 12 people were killed.", "folder/one", "newss.txt", "x" * 300 + ".txt", "news.txt\0", "own.toml", *ODD,
)
OUTPUTS = (
    *("out/a.csv", "out/a.jsonl", "out/a.xlsx", "out/a.parquet", "out/a.db", "out/a.duckdb", "out/a.txt", "out/parts/", "-") * 3,
    "out/a", "out", "out/", "folder/", "missing/parts/", "./", "\0/", "x" * 300 + "/", ".", "..", "missing/a.csv", "news.txt", "link.txt", "folder/one.txt", "table.csv", "broken.txt", "loop.txt",
    "/dev/null", "/dev/full", "x" * 300 + ".csv", "out/.csv", "out/a.csv/", "news.txt/a.csv", "out/a.CSV", "out/a.pdf", "out/é.csv",
    "out/" + "y" * 246 + ".csv", "out/a b.jsonl", "out/.jsonl", "news.txt.db", "\udcff.duckdb", "md:a.duckdb", "out/a\nb.csv", "\0.csv", "\udcff.csv", "./news.txt", "out/../table.csv", *ODD,
)
PAGES = ("out/r.html", "out/r.HTM", "out/r.txt", "page.html", "out", "missing/r.html", "/dev/null", "out/\0.html", *OUTPUTS)
ENCODINGS = (
    *"auto utf-8 cp1252 utf-16 latin-1 utf_8_sig utf-7 ascii idna punycode base64 hex rot13 zlib bz2 uu quopri utf-32".split(),
    "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "utf8 ", "UTF-8", "cp037", "string-escape", *ODD,
)
DATES = (
    *"2019-07-09 0001-01-01 9999-12-31 2019-02-30 20190709 2019-W28-2 yesterday 0000-00-00 99999-01-01 2019-07 1e5".split(),
    "2019-07-09T25:00", " 2019-07-09 ", "2019-07-09T10:00Z", "9/7/2019", "\u0662\u0660\u0661\u0669-\u0660\u0667-\u0660\u0669", *ODD,
)
VALUES: dict[str, tuple[str, ...]] = {
    "--text-column": ("text", "body", "id", "date", *ODD),
    "--id-column": ("id", "text", "date", "key", *ODD),
    "--date-column": ("date", "text", "day", *ODD),
    "--output": OUTPUTS,
    "-o": OUTPUTS,
    "--format": ("csv", "jsonl", "table", "parquet", "xlsx", "sqlite", "duckdb", "json", "CSV", "csv ", *ODD),
    "--kind": ("deaths", "deaths,injuries", ",", "all", "DEATHS", "deaths,,count", "death", "deaths injuries", *ODD),
    "--vague": ("none", "acled", "emdat", "ccc", "ACLED", "all", *ODD),
    "--date": DATES,
    "--lexicon": (*("own.toml",) * 12, "odd.toml", "folder", "news.txt", "nowhere.toml", "data.bin", "/dev/null", *ODD),
    "--workers": ("1", "2", "3", "0", "-1", "1.5", "1e2", "9" * 30, "two", *ODD),
    "--encoding": ENCODINGS,
    "--texts": ("out/t.jsonl", "out/a.csv", "news.txt", "folder/one.txt", "link.txt", "missing/t", "out", "/dev/full", *ODD),
    "--shard": ("1/1", "1/2", "2/2", "3/64", "0/2", "3/2", "1/", "/", "1/0", "9" * 30 + "/2", *ODD),
    "--part-size": ("0.00001", "1", "1e9", "0", "-1", "nan", "inf", "1e400", "x", *ODD),
    "--link": ("r.html", "javascript:alert(1)", "=1+1", *ODD),
    "--policy": ("latest", "highest", "official", "Latest", *ODD),
    "--view": ("ucdp", "airwars", "emdat", "acled", "hxl", "UCDP", *ODD),
    "--title": ("</title><script>", "{{ 7*7 }}", *ODD),
    "--port": ("0", "-1", "65536", "x", *ODD),
}
FLAGS = (
    "--excel", "--schema", "--safe-names", "--data-package", "--datasette", "--timeline", "--quiet", "-q", "--verbose", "-v", "--help", "-h", "--version", "--no-such", "--update", "--overwrite", "-", "--", "-qv",
)
_COMMON = ("--text-column", "--id-column", "--date-column", "--kind", "--vague", "--date", "--lexicon", "--encoding")
OPTIONS: dict[str, tuple[str, ...]] = {
    "extract": (*_COMMON, "--output", "-o", "--format", "--workers", "--link", "--texts", "--shard", "--part-size"),
    "summarize": (*_COMMON, "--output", "-o", "--format", "--workers", "--view", "--view", "--texts", "--shard", "--part-size"),
    "incidents": (*_COMMON, "--output", "-o", "--format", "--workers", "--view", "--policy"),
    "report": (*_COMMON, "--workers", "--title"),
    "explain": _COMMON,
    "check": (),
    "rules": (),
    "review": ("--port", "--date", "--encoding", "--lexicon"),
}
COMMANDS = (*("extract",) * 8, *("summarize",) * 4, "incidents", *("report",) * 2, *("explain",) * 3, "check", "rules", "review")
RULES = ("deaths", "deaths.predicate", "discard.calendar", "x", *ODD)
FOLDERS = ("folder", "bare", "out", "news.txt", "nowhere", *ODD)
STDINS = (
    b"", b"Three died.", b"\0\1", b"\xff\xfe", b"<html><p>5 people</p></html>", "\u0661\u0662 and 12".encode(), b"id,text\n1,Two died\n",
)
_UNIT = '[[unit]]\nid = "quintal"\ndimension = "mass"\n'
_MONEY = '[[currency]]\ncode = "QQQ"\n'
LEXICONS = (
    _UNIT + 'words = ["quintal"]\n',
    _UNIT + 'words = ["quintal"]\nfactor = [1, 0]\n',
    _UNIT + 'words = ["quintal"]\nfactor = 1e400\n',
    _UNIT + 'words = ["quintal"]\nfactor = ' + "9" * 5_000 + "\n",
    _UNIT + 'words = "quintal"\n',
    _UNIT + "words = [1, [2], {}]\n",
    _UNIT + 'words = [""]\nsymbols = [" ", "(", "\\\\"]\n',
    _UNIT + 'words = ["people", "12", "killed", "at least"]\nsymbols = ["1", "%"]\n',
    '[[unit]]\nid = ""\ndimension = ["mass"]\nwords = ["quintal"]\n',
    _MONEY + 'names = ["moolah"]\nsigns = ["Q$"]\n',
    _MONEY + 'names = ["a", "the", "of"]\nsigns = ["$", ".", "("]\n',
    '[[currency]]\ncode = "USDX"\nnames = ["a"]\n',
    "[unit]\nid = 1\n", "unit = 5\n", "unit = [5, [], {}]\n", "[[unit]]\n", "[[unit]\n", "", "\udcff", "\ufeff[[unit]]",
    "a = " + "[" * 2_000 + "]" * 2_000,
    "a = " + "{a=" * 3_000 + "1" + "}" * 3_000,
    "d = 0000-00-00", "d = 99:99:99", "f = 1e99999999999", "x" * 20_000,
)
# fmt: on
