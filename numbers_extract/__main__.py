"""``python -m numbers_extract`` is the command ``numbers-extract``."""

from numbers_extract.app.cli import main

if __name__ == "__main__":
    main()
