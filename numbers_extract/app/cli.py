"""The command line: arguments in, tables on standard output or in a file out, messages on standard error.

Exit status: 0 done; 1 some input failed (named on standard error, the rest done) or a check fell short; 2 wrong usage.
Only what a command needs is imported, inside it: ``--help`` loads neither pandas nor the engine.
"""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, Final

from numbers_extract.app import page_commands, rule_commands, table_commands
from numbers_extract.app.endings import end_interrupted, ended_in_order
from numbers_extract.app.options import OF_THE_PROGRAM, SIGNALLED, Commands
from numbers_extract.app.running import FELL_SHORT
from numbers_extract.app.streams import escaped, fill_closed_handles, say
from numbers_extract.errors import LexiconError, NumbersExtractError, UsageError, os_reason

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["app", "main"]

WRONG_USAGE: Final = 2

app = Commands(
    "numbers-extract",
    help="News text in, one row per stated quantity out: deaths, votes, money, percentages and more.",
    no_args_is_help=True,
    params=[*OF_THE_PROGRAM],
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _command in (*table_commands.COMMANDS, *page_commands.COMMANDS, *rule_commands.COMMANDS):
    app.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line and ends the program with its exit status. ``arguments`` None takes those of the call."""
    fill_closed_handles()
    try:
        with ended_in_order():
            app(args=None if arguments is None else list(arguments))
    except NumbersExtractError as error:
        say(escaped(f"numbers-extract: {error}"))
        sys.exit(WRONG_USAGE if isinstance(error, UsageError | LexiconError) else FELL_SHORT)
    except OSError as error:  # of the system, where no file is to blame: too few handles, no folder to work in
        named = f"{error.filename}: " if error.filename else ""
        say(escaped(f"numbers-extract: {named}{os_reason(error)}"))
        sys.exit(FELL_SHORT)
    except KeyboardInterrupt:
        end_interrupted(SIGNALLED + signal.SIGINT, for_good=arguments is None)
    except SystemExit as ended:
        if isinstance(ended.code, int) and ended.code > SIGNALLED:
            end_interrupted(ended.code, for_good=arguments is None)
        raise
