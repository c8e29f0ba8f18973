"""A configuration file in, the defaults of options out: ``numbers-extract.toml``, or a table of ``pyproject.toml``.

A key is an option without its dashes. At the top it holds for every command that has the option; in a table named for a
command (``[extract]``) for that one. What stands on the command line goes before it. The name of a lexicon is that from
the folder of the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.errors import UsageError, os_reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    import click

__all__ = ["CONFIGURATION", "configured"]

CONFIGURATION: Final = "numbers-extract.toml"
"""The file that is looked for in the folder one is in."""
_PROJECT: Final = "pyproject.toml"
_TABLE: Final = ("tool", "numbers-extract")
_PLAIN: Final = (str, int, float, bool)
_READ: Final = frozenset({"lexicon"})


def configured(given: str | None, commands: Mapping[str, click.Command]) -> dict[str, dict[str, Any]]:
    """The defaults of each command, by the names of its parameters.

    Args:
        given: the file that was asked for; None looks for one in the folder one is in, and is content without.
        commands: the commands, by name.

    Raises:
        UsageError: the file cannot be read, or a key of it is no option, or its value none.
    """
    found = _found(given)
    if found is None:
        return {}
    file, table = found
    known = {name: _options(command) for name, command in commands.items()}
    made: dict[str, dict[str, Any]] = {name: {} for name in known}
    for key, value in sorted(table.items(), key=lambda one: isinstance(one[1], dict)):  # what is said of one, last
        if isinstance(value, dict):
            if key not in known:
                raise UsageError(f"{file}: no command {key!r}; there are {', '.join(known)}")
            for name, one in value.items():
                made[key][_parameter(file, f"{key}.{name}", known[key], name)] = _value(file, f"{key}.{name}", one)
            continue
        takers = [command for command, options in known.items() if _spelled(key) in options]
        if not takers:
            _parameter(file, key, {name: name for options in known.values() for name in options}, key)
        for command in takers:
            made[command][known[command][_spelled(key)]] = _value(file, key, value)
    return {command: _from_its_folder(file, values) for command, values in made.items()}


def _from_its_folder(file: str, values: dict[str, Any]) -> dict[str, Any]:
    """The values, with names of files that are read as seen from the folder of the configuration."""
    here = Path(file).parent
    return {name: str(here / one) if name in _READ and isinstance(one, str) else one for name, one in values.items()}


def _found(given: str | None) -> tuple[str, dict[str, Any]] | None:
    """The file and its table, None where there is none."""
    if given is not None:
        return given, _within(given, _toml(Path(given), given), asked=True) or {}
    for name in (CONFIGURATION, _PROJECT):
        path = Path(name)
        if path.is_file():
            table = _within(name, _toml(path, name), asked=False)
            if table is not None:
                return name, table
    return None


def _toml(path: Path, name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{name}: {os_reason(error)}; --config names a file of options") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{name}: no valid TOML ({error})") from error


def _within(name: str, tables: dict[str, Any], *, asked: bool) -> dict[str, Any] | None:
    """The table of options of a file, None where a project has none of ours."""
    if Path(name).name != _PROJECT:
        return tables
    table: Any = tables
    for key in _TABLE:
        table = table.get(key) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        if asked or table is not None:
            raise UsageError(f"{name}: it has no table [{'.'.join(_TABLE)}]")
        return None
    return table


def _spelled(key: str) -> str:
    return key.replace("_", "-")


def _options(command: click.Command) -> dict[str, str]:
    """The options of a command, by their spellings without dashes, with the names of their parameters."""
    return {
        spelling.removeprefix("--"): str(one.name)
        for one in command.params
        if one.param_type_name == "option"
        for spelling in one.opts
        if spelling.startswith("--")
    }


def _parameter(file: str, place: str, options: Mapping[str, str], key: str) -> str:
    """The parameter of an option. Raises UsageError, with the option that is close to it, where there is none."""
    found = options.get(_spelled(key))
    if found is not None:
        return found
    import difflib

    close = difflib.get_close_matches(_spelled(key), options, n=1)
    raise UsageError(f"{file}: {place}: no such option{f'; close to it: {close[0]}' if close else ''}")


def _value(file: str, place: str, value: object) -> Any:  # noqa: ANN401  (what an option takes)
    """The value of an option; a list is what the command line has between commas."""
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return ",".join(value)
    if not isinstance(value, _PLAIN):
        raise UsageError(f"{file}: {place}: write a text, a number, true or false, or a list of texts")
    return value
