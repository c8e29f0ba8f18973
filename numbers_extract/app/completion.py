"""The shell of the user in, the script by which it completes this program's commands out: shown, or put in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from click.shell_completion import get_completion_class

from numbers_extract.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    import click

__all__ = ["install", "script", "this_shell"]

_NAME: Final = "numbers-extract"
_ASKED_BY: Final = "_NUMBERS_EXTRACT_COMPLETE"
_PLACES: Final = {
    "bash": ".bash_completions/{}.sh",
    "zsh": ".zfunc/_{}",
    "fish": ".config/fish/completions/{}.fish",
}
"""Where the script of each shell goes, in the home of the user."""
_READ_BY: Final = {
    "bash": (".bashrc", ("source '{}'",)),
    "zsh": (".zshrc", ("fpath+=~/.zfunc; autoload -Uz compinit; compinit",)),
}
"""The file that a shell reads when it starts, and the lines there that let it find the script."""


def this_shell() -> str:
    """The name of the shell that runs this program.

    Raises:
        UsageError: it is none whose completion is known.
    """
    import shellingham

    try:
        name, _ = shellingham.detect_shell()
    except shellingham.ShellDetectionFailure:
        name = ""
    if name not in _PLACES:
        raise UsageError(f"cannot complete for {name or 'this shell'}: only in {', '.join(_PLACES)}")
    return str(name)


def script(program: click.Command, shell: str) -> str:
    """The script by which a shell completes the commands of the program."""
    made = get_completion_class(shell)
    assert made is not None  # noqa: S101  (the shells above are those of the library)
    return made(program, {}, _NAME, _ASKED_BY).source()


def install(program: click.Command, shell: str, home: Path) -> Path:
    """Puts the script where the shell finds it, and gives that place; done again, it changes nothing."""
    place = home / _PLACES[shell].format(_NAME)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(script(program, shell), encoding="utf-8")
    if shell in _READ_BY:
        file, lines = _READ_BY[shell]
        _add_lines(home / file, [line.format(place) for line in lines])
    return place


def _add_lines(path: Path, lines: list[str]) -> None:
    """Adds to a file the lines that it does not hold yet."""
    held = path.read_text(encoding="utf-8") if path.is_file() else ""
    wanted = [line for line in lines if line not in held.splitlines()]
    if wanted:
        gap = "" if not held or held.endswith("\n") else "\n"
        path.write_text(f"{held}{gap}{chr(10).join(wanted)}\n", encoding="utf-8")
