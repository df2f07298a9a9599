"""After texts have been changed: ``python -m config.noting`` parses them all and notes it.

Without it a start takes a second longer, as with texts that a school has changed.
"""

import sys
from pathlib import Path

from config.errors import ConfigurationError
from config.fluent_index import note
from config.languages import LANGUAGES


def main() -> int:
    """Note the texts of this folder; return 2 after telling every fault."""
    try:
        sys.stdout.write(note(Path(__file__).parent / "texts", LANGUAGES))
    except ConfigurationError as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
