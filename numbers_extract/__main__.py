"""``python -m numbers_extract`` is the command ``numbers-extract``."""

from numbers_extract.app.collector import run_seldom, skip_last_run


def main() -> None:
    """Runs the command that this program was called with, and ends it with its exit status."""
    run_seldom()
    from numbers_extract.app import cli  # behind the line above: loading it makes much  # noqa: PLC0415

    try:
        cli.main()
    finally:
        skip_last_run()


if __name__ == "__main__":
    main()
