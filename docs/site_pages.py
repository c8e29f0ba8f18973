"""The hook of mkdocs that brings pages and files of the repository outside ``docs/`` into the site.

A link that leaves ``docs/`` is made to lead to the page or file of the same name in the site, so that the pages read
alike in the repository and on the site.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from mkdocs.structure.files import File, Files

ROOT: Final = Path(__file__).resolve().parent.parent
PAGES: Final = {
    "README.md": "quick-start.md",
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "CHANGELOG.md": "CHANGELOG.md",
    "benchmarks/accuracy.md": "benchmarks/accuracy.md",
    "benchmarks/throughput.md": "benchmarks/throughput.md",
}
"""The pages, by their place in the repository: where each stands in the site."""
_ATTACHED: Final = {
    "LICENSE": "LICENSE.txt",
    "outputs/facts.csv": "outputs/facts.csv",
    "outputs/summary.csv": "outputs/summary.csv",
    "golden/earthquake.txt": "golden/earthquake.txt",
}
_LINK: Final = re.compile(r"(?<=\]\()(?!https?:|#)([^)#\s]+)")


def on_files(files: Files, config: Any) -> Files:  # noqa: ANN401  (mkdocs' own class differs by version)
    """Adds the pages and files."""
    for place, name in PAGES.items():
        files.append(File.generated(config, name, content=(ROOT / place).read_text(encoding="utf-8")))
    for place, name in _ATTACHED.items():
        files.append(File.generated(config, name, abs_src_path=str(ROOT / place)))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:  # noqa: ANN401
    """The text of a page, with links to the repository turned into links of the site."""
    home = next((place for place, name in PAGES.items() if name == page.file.src_uri), f"docs/{page.file.src_uri}")

    def turned(link: re.Match[str]) -> str:
        target = (ROOT / home).parent.joinpath(link[1]).resolve()
        place = target.relative_to(ROOT).as_posix() if target.is_relative_to(ROOT) else link[1]
        there = PAGES.get(place) or _ATTACHED.get(place) or place.removeprefix("docs/")
        return "../" * page.file.src_uri.count("/") + there

    return _LINK.sub(turned, markdown)
